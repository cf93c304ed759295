package org.rashomon.extract;

import java.util.BitSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rashomon.extract.SpeechRule.SpeechAct;
import org.rashomon.read.Name;
import org.rashomon.read.NameKind;
import org.rashomon.read.Reading;
import org.rashomon.read.TokenSpan;

/** Reads off the tree what is said at a cue, and whom an accusation names. For one reading. */
final class SpeechContent {
  private static final Set<String> CONTENT = Set.of("ccomp", "parataxis", "xcomp");

  /** Verbs whose object is told something. */
  private static final Set<String> HEARD =
      Set.of("tell", "inform", "warn", "remind", "notify", "brief");

  private static final Set<String> CHARGES = Set.of("of", "for", "over", "on");

  private final Reading reading;
  private final Arguments arguments;
  private final WordClasses classes;
  private final Map<String, SpeechRule> rules;
  private final Blaming blaming;

  SpeechContent(
      Reading reading, Arguments arguments, WordClasses classes, Map<String, SpeechRule> rules) {
    this.reading = reading;
    this.arguments = arguments;
    this.classes = classes;
    this.rules = rules;
    this.blaming = new Blaming(reading, arguments);
  }

  /** The words said at a verb. */
  BitSet of(SpeechRule rule, int cue, int accused) {
    BitSet content = new BitSet();
    for (int child : reading.children(cue)) {
      if (isContent(rule, cue, child)) {
        content.or(clause(child, -1));
      }
    }
    if (accused >= 0) {
      charge(accused, content);
    }
    if (rule.act() == SpeechAct.SAY || rule.act() == SpeechAct.CONFIRM) {
      written(cue, content);
      runsOn(cue, content);
    }
    int patient = arguments.patient(cue);
    if (accused >= 0 && accused != patient && patient >= 0) {
      content.or(clause(patient, accused));
    }
    int charge = blaming.charge(cue);
    if (charge >= 0) {
      content.or(clause(charge, -1));
    }
    if (content.isEmpty()) {
      host(rule, cue, content);
    }
    TokenSpan quote = content.isEmpty() ? quoteBeside(cue) : null;
    if (quote != null) {
      content.set(quote.first(), quote.end());
    }
    return content;
  }

  /** "Said in a statement that ...": the clause may hang on the statement. */
  private void written(int cue, BitSet content) {
    for (int child : reading.children(cue)) {
      if (reading.hasRelation(child, "obl")) {
        content.or(ofNoun(child));
      }
    }
  }

  /**
   * "Said the men had fled and the army had come": a clause with a subject of its own that the tree
   * hangs on the cue; "reported explosions as jets struck the city, killing two".
   */
  private void runsOn(int cue, BitSet content) {
    boolean clause = reading.child(cue, "ccomp") >= 0;
    boolean object = reading.child(cue, "obj") > cue;
    for (int child : reading.children(cue)) {
      boolean joined = clause && reading.relation(child).equals("conj") && isJoined(child);
      boolean aside = !clause && object && reading.relation(child).equals("advcl");
      boolean meanwhile = aside && (link(child).equals("as") || reading.xpos(child).equals("VBG"));
      if (child > cue && (joined || meanwhile) && !isCueLike(child)) {
        content.or(clause(child, -1));
      }
    }
  }

  /** A clause of its own subject behind "and", without a comma before it. */
  private boolean isJoined(int clause) {
    int and = reading.child(clause, "cc");
    boolean plain = and > 0 && reading.lower(and).equals("and");
    boolean own = reading.child(clause, "nsubj") > and;
    return plain && own && !reading.form(and - 1).equals(",");
  }

  /** What the accused is accused of may hang on him: "accused the army of shelling the town". */
  private void charge(int accused, BitSet content) {
    for (int child : reading.children(accused)) {
      boolean gerund = reading.hasRelation(child, "acl");
      String link = link(child);
      boolean charged =
          gerund
              ? Set.of("of", "for").contains(link)
              : Set.of("for", "over").contains(link) || (link.equals("of") && isDeed(child));
      if (charged && (gerund || reading.hasRelation(child, "nmod"))) {
        content.or(clause(child, -1));
      }
    }
  }

  /** "Accused the coalition of three raids": neither who the accused are nor where. */
  private boolean isDeed(int noun) {
    String lemma = reading.lemma(noun).toLowerCase(Locale.ROOT);
    return reading.upos(noun).equals("NOUN")
        && Set.of("people", "force", "body", "place", "ground", "thing").stream()
            .noneMatch(name -> classes.is(lemma, name));
  }

  /** A cue that hangs on what is said: as an aside, by "as", as a relative or passive clause. */
  private void host(SpeechRule rule, int cue, BitSet content) {
    int host = reading.head(cue);
    if (host < 0) {
      return;
    }
    String relation = reading.relation(cue);
    boolean aside = relation.equals("parataxis") || (relation.equals("advcl") && hasAs(cue));
    boolean relative = relation.equals("acl:relcl") && rule.act() != SpeechAct.CITE;
    boolean claimed = relation.equals("acl") && arguments.passive(cue) && arguments.agent(cue) >= 0;
    if (aside || ((relative && sayer(cue) != host) || claimed)) {
      content.or(clause(host, cue));
    } else if (rule.act() == SpeechAct.CITE) {
      cited(cue, content);
    }
  }

  private int sayer(int cue) {
    return arguments.agent(cue);
  }

  /** "X, citing Y, said": what X says is Y's word. */
  private void cited(int cue, BitSet content) {
    int up = reading.head(cue);
    while (up >= 0 && !reading.upos(up).equals("VERB")) {
      up = reading.head(up);
    }
    if (up >= 0) {
      content.or(clause(up, -1));
      content.andNot(clause(cue, -1));
    }
  }

  private boolean hasAs(int cue) {
    int mark = reading.child(cue, "mark");
    return mark >= 0 && reading.lower(mark).equals("as");
  }

  /** Whom an accusation names: its object, or the "on" of "blamed the raid on the rebels". */
  int accused(SpeechRule rule, int cue) {
    if (rule.act() != SpeechAct.ACCUSE) {
      return -1;
    }
    int laid = blaming.accused(cue);
    int accused = laid >= 0 ? laid : arguments.patient(cue);
    return accused >= 0 ? accused : subjectBehind(cue);
  }

  /** A noun behind the verb that the tree takes for a second subject. */
  private int subjectBehind(int cue) {
    for (int child : reading.children(cue)) {
      if (child > cue && reading.relation(child).equals("nsubj")) {
        return child;
      }
    }
    return -1;
  }

  private boolean isContent(SpeechRule rule, int cue, int child) {
    String relation = reading.relation(child);
    if (CONTENT.contains(relation)) {
      boolean cues = isCueLike(child);
      return !(cues && (relation.equals("parataxis") || (child > cue && isBehindComma(child))));
    }
    if (relation.equals("advcl") || reading.hasRelation(child, "obl")) {
      return isCharge(rule, child) || isNamedAs(cue, child);
    }
    if (relation.equals("obj")) {
      return rule.act() != SpeechAct.ACCUSE
          && rule.act() != SpeechAct.CITE
          && !isOrganisation(child)
          && (!classes.is(reading.lemma(child), "people") || isCounted(cue, child));
    }
    return relation.equals("nsubj:pass")
        && arguments.passive(cue)
        && rule.act() != SpeechAct.ACCUSE;
  }

  /** "Identified his friend as one of those killed in it": as whom, and what stands behind. */
  private boolean isNamedAs(int cue, int child) {
    int as = reading.child(cue, "obj") < 0 ? -1 : arguments.oblique(cue, "as");
    boolean identifies = reading.lemma(cue).equals("identify") && as > cue && child >= as;
    return identifies && (child == as || reading.xpos(child).equals("VBN"));
  }

  /** "Reported forty civilians killed": people of whom something is told, not hearers. */
  private boolean isCounted(int cue, int people) {
    String verb = reading.lemma(cue).toLowerCase(Locale.ROOT);
    int made = Math.max(reading.child(people, "acl"), reading.child(people, "acl:relcl"));
    boolean told = made >= 0 && reading.xpos(made).equals("VBN") && !HEARD.contains(verb);
    return told || verb.equals("identify");
  }

  /** "The ministry reported, the agency writes": a cue of its own subject behind a comma. */
  private boolean isBehindComma(int verb) {
    int subject = reading.child(verb, "nsubj");
    int first = subject < 0 || subject > verb ? -1 : reading.subtree(subject).first();
    return first > 0
        && reading.form(first - 1).equals(",")
        && reading.quoteAt(verb) == null
        && reading.child(verb, "ccomp") < verb;
  }

  private boolean isCharge(SpeechRule rule, int child) {
    String link = link(child);
    return switch (rule.act()) {
      case ACCUSE ->
          CHARGES.contains(link) || (link.equals("by") && reading.relation(child).equals("advcl"));
      case DENY -> CHARGES.contains(link);
      case SAY ->
          link.equals("about") || (Set.of("on", "in", "at").contains(link) && isTopic(child));
      default -> false;
    };
  }

  /** "Reported on a death in a raid": what it is about, and where that was. */
  private boolean isTopic(int child) {
    int verb = reading.head(child);
    int on = arguments.oblique(verb, "on");
    boolean topic = on > verb && on - verb < 4 && !classes.is(reading.lemma(on), "time");
    return reading.lemma(verb).equals("report") && topic && child >= on;
  }

  private boolean isOrganisation(int word) {
    Name name = reading.nameAt(word);
    return name != null && name.kind() == NameKind.ORGANISATION;
  }

  private boolean isCueLike(int word) {
    return rules.containsKey("V " + reading.lemma(word).toLowerCase(Locale.ROOT));
  }

  private String link(int child) {
    int mark = reading.child(child, "mark");
    return mark >= 0 ? reading.lower(mark) : arguments.preposition(child);
  }

  private TokenSpan quoteBeside(int cue) {
    for (TokenSpan quote : reading.quotes()) {
      boolean near =
          reading.sentenceOf(quote.first()) == reading.sentenceOf(cue)
              || reading.sentenceOf(quote.end() - 1) == reading.sentenceOf(cue);
      if (near && !quote.contains(cue)) {
        return quote;
      }
    }
    return null;
  }

  /** The words told by a noun of saying: its "that" clause or its "of" phrase. */
  BitSet ofNoun(int cue) {
    BitSet content = new BitSet();
    for (int child : reading.children(cue)) {
      int mark = reading.child(child, "mark");
      boolean that = mark >= 0 && reading.lower(mark).equals("that");
      boolean clause =
          reading.relation(child).equals("ccomp")
              || (reading.relation(child).equals("acl") && that);
      boolean of =
          reading.upos(cue).equals("NOUN")
              && reading.hasRelation(child, "nmod")
              && arguments.preposition(child).equals("of")
              && rules.containsKey("N " + reading.lemma(cue));
      if (clause || of) {
        content.or(clause(child, -1));
      }
    }
    return content;
  }

  /** A clause's words, without those that hang on a left-out word. */
  BitSet clause(int root, int without) {
    BitSet words = new BitSet();
    collect(root, without, words);
    return words;
  }

  private void collect(int word, int without, BitSet words) {
    if (word == without || words.get(word)) {
      return;
    }
    words.set(word);
    for (int child : reading.children(word)) {
      collect(child, without, words);
    }
  }
}

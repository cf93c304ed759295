package org.rashomon.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rashomon.extract.SpeechRule.SpeechAct;
import org.rashomon.lexicon.LexiconRow;
import org.rashomon.lexicon.LexiconTable;
import org.rashomon.read.Name;
import org.rashomon.read.NameKind;
import org.rashomon.read.Reading;
import org.rashomon.read.TokenSpan;

/**
 * Finds who is said to have said what: verbs and nouns of saying with their complements, "according
 * to", accusations, quotes that run on over sentences. Rows of {@code speech.tsv} name the words.
 * Immutable, safe for use by many threads.
 */
final class SpeechFinder {
  private static final Set<String> CONTENT = Set.of("ccomp", "parataxis", "xcomp");

  private final Map<String, SpeechRule> rules;
  private final WordClasses classes;

  SpeechFinder(LexiconTable table, WordClasses classes) {
    Map<String, SpeechRule> byLemma = new HashMap<>();
    for (LexiconRow row : table.rows()) {
      SpeechRule rule = SpeechRule.of(row);
      for (String lemma : row.list("lemmas")) {
        byLemma.put(rule.part() + " " + lemma, rule);
      }
    }
    this.rules = Map.copyOf(byLemma);
    this.classes = classes;
  }

  /** All speech of a report, in the order of its cues. */
  List<Speech> find(Reading reading) {
    Arguments arguments = new Arguments(reading);
    List<Speech> all = new ArrayList<>();
    for (int s = 0; s < reading.sentences(); s++) {
      int before = all.size();
      for (int t = reading.first(s); t < reading.end(s); t++) {
        Speech speech = at(reading, arguments, t);
        if (speech != null && !speech.content().isEmpty()) {
          all.add(speech);
        }
      }
      if (all.size() == before && before > 0) {
        carryOn(reading, s, all);
      }
    }
    return all;
  }

  /** A sentence wholly within quotes goes on with the speaker of the one before. */
  private static void carryOn(Reading reading, int sentence, List<Speech> all) {
    TokenSpan quote = reading.quoteAt(reading.root(sentence));
    Speech last = all.get(all.size() - 1);
    boolean next =
        reading.sentenceOf(last.content().length() - 1) >= sentence - 1
            || (last.cue() != null && reading.sentenceOf(last.cue().head()) == sentence - 1);
    if (quote != null && next) {
      BitSet content = new BitSet();
      content.set(reading.first(sentence), reading.end(sentence));
      all.add(new Speech(null, last.speakers(), null, content, -1, last.via(), true));
    }
  }

  private Speech at(Reading reading, Arguments arguments, int t) {
    String upos = reading.upos(t);
    String lemma = reading.lemma(t).toLowerCase(Locale.ROOT);
    if (upos.equals("VERB")) {
      SpeechRule rule = rules.get("V " + lemma);
      if (rule == null && isAccording(reading, t)) {
        return according(reading, arguments, t);
      }
      return rule == null ? null : verb(reading, arguments, rule, t);
    }
    if (isAccording(reading, t)) {
      return according(reading, arguments, t);
    }
    if (upos.equals("NOUN")) {
      SpeechRule rule = rules.get("N " + lemma);
      return rule == null ? null : noun(reading, arguments, rule, t);
    }
    return null;
  }

  private static boolean isAccording(Reading reading, int t) {
    return reading.lower(t).equals("according")
        && t + 1 < reading.size()
        && reading.lower(t + 1).equals("to");
  }

  /** "According to X": X speaks the clause it hangs on. */
  private Speech according(Reading reading, Arguments arguments, int t) {
    int source = reading.head(t);
    if (source < 0 || !reading.hasRelation(t, "case")) {
      return null;
    }
    int clause = reading.head(source);
    if (clause < 0) {
      return null;
    }
    int sentence = reading.sentenceOf(t);
    boolean atEdge =
        t == reading.first(sentence) || reading.subtree(source).end() >= reading.end(sentence) - 1;
    BitSet content = clause(reading, atEdge ? reading.root(sentence) : clause, source);
    SpeechRule rule = rules.get("V according");
    List<Integer> speakers = arguments.conjuncts(source);
    return new Speech(rule, speakers, new TokenSpan(t, t + 2, t), content, -1, -1, false);
  }

  private Speech verb(Reading reading, Arguments arguments, SpeechRule rule, int cue) {
    BitSet content = new BitSet();
    for (int child : reading.children(cue)) {
      if (isContent(reading, arguments, rule, cue, child)) {
        content.or(clause(reading, child, -1));
      }
    }
    int accused = accused(reading, arguments, rule, cue);
    if (accused >= 0) {
      charge(reading, arguments, accused, content);
    }
    if (accused >= 0 && accused != arguments.patient(cue) && arguments.patient(cue) >= 0) {
      content.or(clause(reading, arguments.patient(cue), cue));
    }
    int host = reading.head(cue);
    boolean aside = reading.relation(cue).equals("parataxis") && host >= 0;
    if (aside && content.isEmpty()) {
      content.or(clause(reading, host, cue));
    }
    boolean asAdverb = reading.relation(cue).equals("advcl") && hasAs(reading, cue) && host >= 0;
    if (asAdverb && content.isEmpty()) {
      content.or(clause(reading, host, cue));
    }
    TokenSpan quote = content.isEmpty() ? quoteBeside(reading, cue) : null;
    if (quote != null) {
      content.set(quote.first(), quote.end());
    }
    return speech(reading, arguments, rule, cue, content);
  }

  /** What the accused is accused of may hang on him: "accused the army of shelling the town". */
  private static void charge(Reading reading, Arguments arguments, int accused, BitSet content) {
    for (int child : reading.children(accused)) {
      boolean gerund = reading.hasRelation(child, "acl");
      String link = link(reading, arguments, child);
      boolean charged =
          gerund ? Set.of("of", "for").contains(link) : Set.of("for", "over").contains(link);
      if (charged && (gerund || reading.hasRelation(child, "nmod"))) {
        content.or(clause(reading, child, -1));
      }
    }
  }

  private Speech speech(
      Reading reading, Arguments arguments, SpeechRule rule, int cue, BitSet content) {
    int source = source(arguments, rule, cue);
    if (rule.act() == SpeechAct.CITE && source >= 0 && content.isEmpty()) {
      int governor = governor(reading, cue);
      if (governor >= 0) {
        content.or(clause(reading, governor, -1));
        content.andNot(clause(reading, cue, -1));
      }
    }
    if (source >= 0) {
      content.andNot(clause(reading, source, -1));
    }
    List<Integer> speakers = source < 0 ? List.of() : arguments.conjuncts(source);
    int accused = accused(reading, arguments, rule, cue);
    int first = content.nextSetBit(0);
    boolean direct = first >= 0 && reading.quoteAt(first) != null;
    return new Speech(
        rule, speakers, TokenSpan.of(cue), content, accused, via(reading, arguments, cue), direct);
  }

  /** Whom an accusation names: its object, or the "on" of "blamed the raid on the rebels". */
  private static int accused(Reading reading, Arguments arguments, SpeechRule rule, int cue) {
    if (rule.act() != SpeechAct.ACCUSE) {
      return -1;
    }
    int on = reading.lemma(cue).equals("blame") ? arguments.oblique(cue, "on") : -1;
    return on >= 0 ? on : arguments.patient(cue);
  }

  /** Whom a citing participle hangs on: the verb whose subject cites. */
  private static int governor(Reading reading, int cue) {
    int up = reading.head(cue);
    while (up >= 0 && !reading.upos(up).equals("VERB")) {
      up = reading.head(up);
    }
    return up;
  }

  private static int source(Arguments arguments, SpeechRule rule, int cue) {
    if (rule.act() == SpeechAct.CITE) {
      return arguments.patient(cue);
    }
    int agent = arguments.agent(cue);
    if (agent >= 0 || !arguments.passive(cue)) {
      return agent;
    }
    return -1;
  }

  /** The outlet or agency that the speaker told it: "told AFP", "quoted by Tass". */
  private int via(Reading reading, Arguments arguments, int cue) {
    int told = reading.child(cue, "obj");
    if (told < 0) {
      told = reading.child(cue, "iobj");
    }
    if (told < 0 || !isOrganisation(reading, told)) {
      told = arguments.oblique(cue, "to", "by");
    }
    return told >= 0 && isOrganisation(reading, told) ? told : -1;
  }

  private static boolean isOrganisation(Reading reading, int word) {
    Name name = reading.nameAt(word);
    return name != null && name.kind() == NameKind.ORGANISATION;
  }

  private static boolean hasAs(Reading reading, int cue) {
    int mark = reading.child(cue, "mark");
    return mark >= 0 && reading.lower(mark).equals("as");
  }

  private boolean isContent(
      Reading reading, Arguments arguments, SpeechRule rule, int cue, int child) {
    String relation = reading.relation(child);
    if (CONTENT.contains(relation)) {
      return !(relation.equals("parataxis") && isCueLike(reading, child));
    }
    boolean accusing = rule.act() == SpeechAct.ACCUSE || rule.act() == SpeechAct.DENY;
    if (relation.equals("advcl") || reading.hasRelation(child, "obl")) {
      return accusing
          && Set.of("of", "for", "over", "on").contains(link(reading, arguments, child));
    }
    if (relation.equals("obj")) {
      return rule.act() != SpeechAct.ACCUSE
          && rule.act() != SpeechAct.CITE
          && !isOrganisation(reading, child)
          && !classes.is(reading.lemma(child), "people");
    }
    return relation.equals("nsubj:pass")
        && arguments.passive(cue)
        && rule.act() != SpeechAct.ACCUSE;
  }

  private boolean isCueLike(Reading reading, int word) {
    return rules.containsKey("V " + reading.lemma(word).toLowerCase(Locale.ROOT));
  }

  private static String link(Reading reading, Arguments arguments, int child) {
    int mark = reading.child(child, "mark");
    return mark >= 0 ? reading.lower(mark) : arguments.preposition(child);
  }

  private static TokenSpan quoteBeside(Reading reading, int cue) {
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

  private Speech noun(Reading reading, Arguments arguments, SpeechRule rule, int cue) {
    BitSet content = new BitSet();
    for (int child : reading.children(cue)) {
      boolean clause =
          reading.relation(child).equals("ccomp")
              || (reading.relation(child).equals("acl")
                  && reading.child(child, "mark") >= 0
                  && reading.lower(reading.child(child, "mark")).equals("that"));
      if (clause
          || (reading.hasRelation(child, "nmod") && arguments.preposition(child).equals("of"))) {
        content.or(clause(reading, child, -1));
      }
    }
    int source = arguments.oblique(cue, "by", "from");
    if (source < 0) {
      source = reading.child(cue, "nmod:poss");
    }
    List<Integer> speakers = source < 0 ? List.of() : arguments.conjuncts(source);
    return new Speech(rule, speakers, TokenSpan.of(cue), content, -1, -1, false);
  }

  /** A clause's words, without those that hang on a left-out word. */
  private static BitSet clause(Reading reading, int root, int without) {
    BitSet words = new BitSet();
    collect(reading, root, without, words);
    return words;
  }

  private static void collect(Reading reading, int word, int without, BitSet words) {
    if (word == without || words.get(word)) {
      return;
    }
    words.set(word);
    for (int child : reading.children(word)) {
      collect(reading, child, without, words);
    }
  }
}

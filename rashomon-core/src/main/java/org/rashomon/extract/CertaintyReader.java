package org.rashomon.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rashomon.extract.SpeechRule.SpeechAct;
import org.rashomon.lexicon.LexiconRow;
import org.rashomon.lexicon.LexiconTable;
import org.rashomon.read.Reading;

/**
 * Reads how certain an act is given: negation, modals, conditions, intentions and attempts above
 * it, doubting adverbs and adjectives beside it, and what saying it does. Scope is by the tree.
 * Rows of {@code certainty.tsv} name the words. Immutable.
 */
final class CertaintyReader {
  /** What a word does to an act in its scope. */
  private enum Means {
    NEGATED,
    PLANNED,
    ATTEMPTED,
    FAILED,
    COLLAPSED,
    HYPOTHETICAL,
    ALLEGED,
    UNCONFIRMED
  }

  private static final Set<String> GOING_ON =
      Set.of(
          "begin",
          "start",
          "continue",
          "persist",
          "resume",
          "happen",
          "end",
          "occur",
          "last",
          "break",
          "erupt",
          "flare",
          "ignite",
          "spread",
          "follow",
          "ensue");

  private static final Set<String> UNREAL = Set.of("would", "should");

  /** Forces sent to do something have yet to do it. */
  private static final Set<String> SENDING = Set.of("send", "dispatch", "deploy", "rush", "order");

  /** What is said of a reason holds whatever becomes of what it is a reason for. */
  private static final Set<String> REASONS =
      Set.of("because", "due", "owing", "despite", "after", "since", "following", "amid", "over");

  /** Declining to say something denies nothing of it. */
  private static final Set<String> TELLING =
      Set.of("say", "comment", "disclose", "reveal", "specify", "confirm", "tell", "elaborate");

  /** Light verbs that leave the act to come. */
  private static final Set<String> PREPARING = Set.of("plan", "prepare", "plot");

  /** With a noun for their object they say what is, not what shall be. */
  private static final Set<String> NAMING = Set.of("call", "set");

  private static final Set<String> SUSPICIONS =
      Set.of("connection", "relation", "suspicion", "charge", "warrant", "investigation");

  private static final Set<String> SUFFER =
      Set.of("report", "suffer", "sustain", "incur", "record", "take");

  private static final Set<String> NONE = Set.of("no", "none", "nobody", "neither");

  private static final Set<String> GOVERNED =
      Set.of("xcomp", "ccomp", "obj", "acl", "csubj", "nsubj:pass", "conj", "nmod", "obl");

  private final Map<String, Means> words;
  private final Undoing undoing;

  CertaintyReader(LexiconTable table) {
    Map<String, Means> all = new HashMap<>();
    for (LexiconRow row : table.rows()) {
      for (String lemma : row.list("lemmas")) {
        all.put(
            row.get("slot") + " " + lemma,
            Means.valueOf(row.get("means").toUpperCase(Locale.ROOT)));
      }
    }
    this.words = Map.copyOf(all);
    this.undoing = new Undoing(table);
  }

  /** How certain the act is given by the speeches that cover it, nearest first. */
  Certainty read(Reading reading, Act act, List<Speech> speeches) {
    Certainty certainty = clause(reading, act.head(), Certainty.PLAIN);
    // "Nobody has claimed the attack" leaves the attack done.
    if (act.carried() && !reading.lemma(act.carrier()).equals("claim")) {
      certainty = clause(reading, act.carrier(), certainty);
      certainty =
          PREPARING.contains(reading.lemma(act.carrier()))
              ? with(certainty, Means.PLANNED)
              : certainty;
    }
    certainty = above(reading, act, certainty);
    certainty = asQuestion(reading, act, certainty);
    if (undoing.isUndone(reading, act)) {
      certainty = certainty.with(Outcome.COLLAPSED).with(Realis.OCCURRED);
    }
    certainty = Repulses.isRepulsed(reading, act) ? certainty.with(Outcome.FAILED) : certainty;
    boolean without =
        act.rule().conditions().stream().anyMatch(c -> !c.negated() && c.words().contains("not"));
    if (without && certainty.polarity() == Polarity.NEGATED) {
      // "Did not survive" says that he died.
      certainty = certainty.with(Polarity.AFFIRMED);
    }
    return spoken(reading, ofWord(reading, act, certainty), speeches);
  }

  /** "Did they shell the town?" asks; "who shelled the town?" takes it for done. */
  private static Certainty asQuestion(Reading reading, Act act, Certainty certainty) {
    int sentence = reading.sentenceOf(act.head());
    int first = reading.first(sentence);
    int end = reading.end(sentence);
    for (int t = first; t < Math.min(end, first + 3); t++) {
      if (reading.xpos(t).startsWith("W")) {
        return certainty;
      }
    }
    boolean asks =
        reading.form(end - 1).equals("?") || reading.form(Math.max(first, end - 2)).equals("?");
    return asks ? certainty.with(Realis.HYPOTHETICAL) : certainty;
  }

  /** Verbs of accusing are accusations, verbs of denying denials; a foiled act is foiled. */
  private Certainty ofWord(Reading reading, Act act, Certainty certainty) {
    String lemma = reading.lemma(act.head()).toLowerCase(Locale.ROOT);
    boolean accuses =
        act.rule().type() == ClaimType.ACCUSE && Set.of("accuse", "blame").contains(lemma);
    if (accuses && certainty.hedge() == Hedge.ASSERTED) {
      return certainty.with(Hedge.ALLEGED);
    }
    boolean denies = act.rule().type() == ClaimType.REJECT && lemma.equals("deny");
    if (denies && certainty.polarity() == Polarity.AFFIRMED) {
      return certainty.with(Polarity.DENIED);
    }
    for (int t = act.words().first(); t < act.words().end(); t++) {
      if (words.get("governor " + reading.lower(t)) == Means.FAILED) {
        return certainty.with(Outcome.FAILED);
      }
    }
    return certainty;
  }

  /** Words that hang on the act's own word. */
  private Certainty clause(Reading reading, int word, Certainty certainty) {
    Certainty now = certainty;
    for (int child : reading.children(word)) {
      String slot = slot(reading, child);
      if (slot != null) {
        now = with(now, words.get(slot + " " + reading.lower(child)));
        now = with(now, words.get(slot + " " + reading.lemma(child).toLowerCase(Locale.ROOT)));
      }
    }
    if (condition(reading, word) || conditioned(reading, word, now) || isUnreal(reading, word)) {
      now = now.with(Realis.HYPOTHETICAL);
    }
    return ofNobody(reading, word) ? now.with(Polarity.NEGATED) : now;
  }

  /** "Would have died": it did not happen. */
  static boolean isUnreal(Reading reading, int word) {
    boolean would = false;
    boolean have = false;
    for (int child : reading.children(word)) {
      boolean auxiliary = reading.relation(child).equals("aux");
      would |= auxiliary && UNREAL.contains(reading.lower(child));
      have |= auxiliary && reading.lower(child).equals("have");
    }
    return would && have && reading.xpos(word).equals("VBN");
  }

  /** "If the talks fail, they will attack". */
  private static boolean conditioned(Reading reading, int word, Certainty certainty) {
    if (certainty.realis() != Realis.PLANNED) {
      return false;
    }
    for (int child : reading.children(word)) {
      if (reading.relation(child).equals("advcl") && condition(reading, child)) {
        return true;
      }
    }
    return false;
  }

  /** "No soldiers were captured", "none of them was hit", "neither side suffered losses". */
  private static boolean ofNobody(Reading reading, int word) {
    if (reading.relation(word).equals("obj")
        && SUFFER.contains(reading.lemma(reading.head(word)))) {
      return ofNobody(reading, reading.head(word));
    }
    if (!reading.upos(word).equals("VERB")) {
      return false;
    }
    for (int child : reading.children(word)) {
      if (child < word && reading.hasRelation(child, "nsubj")) {
        int det = reading.child(child, "det");
        boolean no = det >= 0 && Set.of("no", "neither").contains(reading.lower(det));
        if (no || NONE.contains(reading.lower(child))) {
          return true;
        }
      }
    }
    return false;
  }

  private static String slot(Reading reading, int child) {
    return switch (reading.relation(child)) {
      case "aux" -> "modal";
      case "advmod", "det" -> "adverb";
      case "amod", "compound", "nmod:desc" -> "adjective";
      default -> null;
    };
  }

  /** "If", "unless", or the inversion of "Had the truce held". */
  private static boolean condition(Reading reading, int word) {
    for (int child : reading.children(word)) {
      boolean mark = reading.relation(child).equals("mark");
      if (mark && Set.of("if", "unless").contains(reading.lower(child))) {
        return true;
      }
      boolean inverted =
          reading.relation(child).equals("aux")
              && reading.lower(child).equals("had")
              && reading.relation(word).equals("advcl")
              && child < word
              && followedBySubject(reading, child, word);
      if (inverted) {
        return true;
      }
    }
    return false;
  }

  private static boolean followedBySubject(Reading reading, int auxiliary, int verb) {
    int subject = reading.child(verb, "nsubj");
    return subject > auxiliary;
  }

  /**
   * Verbs and nouns whose complement or object the act is: "plans to", "failed to", "threat of".
   */
  private Certainty above(Reading reading, Act act, Certainty certainty) {
    Certainty now = certainty;
    int word = act.carrier();
    for (int steps = 0; steps < 6; steps++) {
      int head = reading.head(word);
      if (head < 0) {
        return now;
      }
      String relation = reading.relation(word);
      if (relation.startsWith("nsubj")) {
        return ofSubject(reading, word, head, now);
      }
      boolean inScope = inScope(word, relation, reading) && !isSuspicion(reading, word, head);
      if (!inScope
          || inVain(reading, head)
          || isReason(reading, word)
          || isUntold(reading, word, head)) {
        return now;
      }
      if (!relation.equals("conj")) {
        Means means = governs(reading, word, head);
        boolean agreed =
            act.rule().type() == ClaimType.CEASEFIRE_AGREEMENT
                && reading.lemma(head).equals("agree");
        means = agreed ? null : means;
        boolean sent =
            relation.equals("advcl")
                && infinitive(reading, word)
                && SENDING.contains(reading.lemma(head).toLowerCase(Locale.ROOT));
        now = sent ? with(now, Means.PLANNED) : now;
        boolean strict =
            relation.equals("obl") || (relation.equals("advcl") && infinitive(reading, word));
        boolean vain = means == Means.FAILED && isWithin(reading, word);
        now = (strict && means != Means.PLANNED && !vain) ? now : with(now, means);
        now =
            relation.equals("obl") && isCharge(reading, word, head)
                ? with(now, Means.ALLEGED)
                : now;
        boolean clausal = Set.of("xcomp", "ccomp").contains(relation);
        if (means != null || (clausal && !reading.relation(head).equals("root"))) {
          now = inherit(reading, head, now);
        }
      }
      word = head;
    }
    return now;
  }

  /** "Failed in an attempt to". */
  private static boolean isWithin(Reading reading, int word) {
    int preposition = reading.child(word, "case");
    return preposition >= 0 && reading.lower(preposition).equals("in");
  }

  /** "Are suspected of the bombing", "was blamed for the raid". */
  private static boolean isCharge(Reading reading, int word, int head) {
    int preposition = reading.child(word, "case");
    return preposition >= 0
        && Set.of("of", "for").contains(reading.lower(preposition))
        && Set.of("suspect", "accuse", "blame").contains(reading.lemma(head));
  }

  /**
   * What a governor does to what hangs on it; "called the raid a crime" demands nothing, "set off a
   * blast" plans nothing.
   */
  private Means governs(Reading reading, int word, int head) {
    String lemma = reading.lemma(head).toLowerCase(Locale.ROOT);
    boolean noun = Set.of("NOUN", "PROPN").contains(reading.upos(word));
    boolean does = NAMING.contains(lemma) && noun && !reading.hasRelation(word, "obl");
    return does ? null : words.get("governor " + lemma);
  }

  /** "Failed to stop the attack": it went ahead. */
  private boolean inVain(Reading reading, int averter) {
    int above = reading.head(averter);
    return above >= 0
        && reading.hasRelation(averter, "xcomp")
        && words.get("governor " + reading.lemma(averter)) == Means.FAILED
        && words.get("governor " + reading.lemma(above)) == Means.FAILED;
  }

  /** What befalls a named act: "the attempt failed", "talks would continue", "was planned". */
  private Certainty ofSubject(Reading reading, int word, int verb, Certainty certainty) {
    String lemma = reading.lemma(verb).toLowerCase(Locale.ROOT);
    Means means = words.get("governor " + lemma);
    int then = reading.child(verb, "xcomp");
    if (means == Means.PLANNED && then >= 0 && !GOING_ON.contains(reading.lemma(then))) {
      // "The wounded are expected to live" leaves them wounded.
      return reading.child(then, "aux:pass") >= 0 ? with(certainty, means) : certainty;
    }
    if (reading.relation(word).equals("nsubj:pass")) {
      return inherit(reading, verb, with(certainty, means));
    }
    if (GOING_ON.contains(lemma)) {
      return clause(reading, verb, certainty);
    }
    if (condition(reading, verb)) {
      return certainty.with(Realis.HYPOTHETICAL);
    }
    int due = reading.child(verb, "mark");
    if (due >= 0 && reading.lower(due).equals("due")) {
      return with(certainty, Means.PLANNED);
    }
    boolean failed = means == Means.FAILED && reading.child(verb, "obj") < 0;
    return failed && reading.child(verb, "xcomp") < 0 ? certainty.with(Outcome.FAILED) : certainty;
  }

  private static boolean inScope(int word, String relation, Reading reading) {
    int mark = relation.equals("advcl") ? reading.child(word, "mark") : -1;
    return GOVERNED.contains(relation)
        || (mark >= 0 && Set.of("to", "of").contains(reading.lower(mark)));
  }

  /** "Because of heavy losses", "after an attack", "after they were attacked". */
  private static boolean isReason(Reading reading, int word) {
    boolean oblique = reading.hasRelation(word, "obl") || reading.hasRelation(word, "nmod");
    int link = reading.child(word, oblique ? "case" : "mark");
    return link >= 0 && REASONS.contains(reading.lower(link));
  }

  /** "Wanted for murder", "sought in connection with the attack": the act was done. */
  private static boolean isSuspicion(Reading reading, int word, int head) {
    boolean oblique = reading.hasRelation(word, "obl") || reading.hasRelation(word, "nmod");
    return oblique
        && (SUSPICIONS.contains(reading.lemma(head))
            || (reading.lemma(head).equals("want") && reading.xpos(head).equals("VBN")));
  }

  /** "Declined to say how many were killed": the clause under the verb of telling. */
  private boolean isUntold(Reading reading, int word, int head) {
    int above = reading.head(head);
    boolean told = reading.hasRelation(word, "ccomp") && TELLING.contains(reading.lemma(head));
    return told
        && above >= 0
        && reading.hasRelation(head, "xcomp")
        && words.get("governor " + reading.lemma(above)) == Means.NEGATED;
  }

  /** A governor's own negation and modals hold for what it governs. */
  private Certainty inherit(Reading reading, int head, Certainty certainty) {
    boolean noun = reading.upos(head).equals("NOUN");
    return noun || (reading.upos(head).equals("VERB") && reading.child(head, "ccomp") < 0)
        ? clause(reading, head, certainty)
        : certainty;
  }

  private static boolean infinitive(Reading reading, int word) {
    int mark = reading.child(word, "mark");
    return mark >= 0 && reading.lower(mark).equals("to");
  }

  private static Certainty with(Certainty certainty, Means means) {
    if (means == null) {
      return certainty;
    }
    return switch (means) {
      case NEGATED -> certainty.with(Polarity.NEGATED);
      case PLANNED ->
          certainty.realis() == Realis.HYPOTHETICAL ? certainty : certainty.with(Realis.PLANNED);
      case HYPOTHETICAL -> certainty.with(Realis.HYPOTHETICAL);
      case ATTEMPTED -> certainty.with(Realis.ATTEMPTED);
      case FAILED -> certainty.with(Outcome.FAILED);
      case COLLAPSED -> certainty.with(Outcome.COLLAPSED);
      case ALLEGED ->
          certainty.hedge() == Hedge.UNCONFIRMED ? certainty : certainty.with(Hedge.ALLEGED);
      case UNCONFIRMED -> certainty.with(Hedge.UNCONFIRMED);
    };
  }

  /** "Unconfirmed reports said", which name no speaker. */
  private boolean isUnconfirmed(Reading reading, Speech speech) {
    int subject = speech.cue() == null ? -1 : reading.child(speech.cue().head(), "nsubj");
    List<Integer> told = speech.speakers();
    for (int speaker : told.isEmpty() && subject >= 0 ? List.of(subject) : told) {
      for (int child : reading.children(speaker)) {
        if (words.get("adjective " + reading.lower(child)) == Means.UNCONFIRMED) {
          return true;
        }
      }
    }
    return false;
  }

  private Certainty spoken(Reading reading, Certainty certainty, List<Speech> speeches) {
    Certainty now = certainty;
    for (Speech speech : speeches) {
      SpeechRule rule = speech.rule();
      if (Versions.isOneVersion(reading, speech)
          || isUnconfirmed(reading, speech)
          || Versions.isMistaken(reading, speech)) {
        now = now.with(Hedge.UNCONFIRMED);
      }
      if (rule == null) {
        continue;
      }
      if (rule.act() == SpeechAct.DENY && now.polarity() == Polarity.AFFIRMED) {
        now = now.with(Polarity.DENIED);
      }
      if (rule.hedge() != Hedge.ASSERTED && now.hedge() == Hedge.ASSERTED) {
        now = now.with(rule.hedge());
      }
    }
    return now;
  }
}

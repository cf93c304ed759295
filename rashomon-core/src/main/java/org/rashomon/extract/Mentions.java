package org.rashomon.extract;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rashomon.extract.ActRule.Part;
import org.rashomon.read.Reading;

/**
 * Tells words that only mention an act, in passing, as its aim or as part of another act's words,
 * from those that claim it: "since the war", the ceasefire of "violated the ceasefire", "strike
 * reports", the areas "held by the army", an offensive "to retake the town".
 */
final class Mentions {
  private static final Set<String> TEMPORAL =
      Set.of("before", "since", "until", "till", "despite", "in spite of", "in case of", "without");

  private static final Set<String> AFTER = Set.of("after", "following", "because of", "amid");

  private static final Set<String> ENDING = Set.of("end", "cease", "stop", "conclude");

  private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");

  private static final Set<String> ABSTRACT =
      Set.of(
          "end",
          "ending",
          "cessation",
          "start",
          "beginning",
          "risk",
          "threat",
          "fear",
          "specter",
          "spectre",
          "resumption",
          "possibility",
          "prospect",
          "danger",
          "outbreak",
          "halt",
          "resurgence");

  /** Words that say that an act does not go on. */
  private static final Set<String> LULLS =
      Set.of("lull", "pause", "respite", "absence", "lack", "break", "letup", "decrease");

  private static final Set<ClaimType> SPEECH_ACTS =
      Set.of(
          ClaimType.DEMAND,
          ClaimType.REQUEST,
          ClaimType.REJECT,
          ClaimType.MEDIATION,
          ClaimType.CEASEFIRE_VIOLATION,
          ClaimType.THREATEN);

  /** Acts that an infinitive behind them gives the aim of. */
  private static final Set<ClaimType> AIMED =
      Set.of(
          ClaimType.ATTACK,
          ClaimType.ARMED_CLASH,
          ClaimType.SHELLING,
          ClaimType.AIR_STRIKE,
          ClaimType.BOMBING,
          ClaimType.TERRITORIAL_GAIN,
          ClaimType.DEPLOYMENT,
          ClaimType.MOBILIZATION);

  private static final Set<String> CLAUSES = Set.of("acl:relcl", "parataxis", "conj", "advcl");

  private static final Set<String> HOLDING = Set.of("hold", "control", "rule", "occupy");

  /** A question farther up than this is another clause's. */
  private static final int FARTHEST = 4;

  private final Reading reading;
  private final Arguments arguments;
  private final WordClasses classes;

  Mentions(Reading reading, Arguments arguments, WordClasses classes) {
    this.reading = reading;
    this.arguments = arguments;
    this.classes = classes;
  }

  /** Whether the draft's words only mention what another says, or a time. */
  boolean only(Draft draft, List<Draft> all) {
    if (draft.act().rule().part() != Part.N) {
      return describes(draft)
          || all.stream()
              .anyMatch(o -> isAim(draft, o) || isTruceOf(draft, o) || isBrokering(draft, o));
    }
    if (draft.act().carried()) {
      return all.stream().anyMatch(other -> isTruceOf(draft, other));
    }
    int noun = draft.head();
    boolean heeded = (ofAbstract(draft) || isHeeded(draft)) && !tellsItself(noun);
    return TEMPORAL.contains(arguments.preposition(noun))
        || heeded
        || isGeneric(noun)
        || isModifier(noun, all)
        || all.stream().anyMatch(other -> partOf(draft, other));
  }

  /**
   * Whether the draft's noun recalls an act or names the war it was part of: such a noun claims
   * only what the sentence says came of it.
   */
  boolean passing(Draft draft, List<Draft> all) {
    boolean named = draft.act().rule().part() == Part.N && !draft.act().carried();
    if (!named || draft.certainty().realis() != Realis.OCCURRED) {
      return false;
    }
    int noun = draft.head();
    String preposition = arguments.preposition(noun);
    boolean within =
        Set.of("in", "during").contains(preposition)
            && all.stream().anyMatch(other -> other.head() == reading.head(noun));
    boolean recalled = (AFTER.contains(preposition) || within) && isKnown(noun);
    boolean adjunct = reading.hasRelation(noun, "nmod") || reading.hasRelation(noun, "obl");
    int head = reading.head(noun);
    String verb = head < 0 ? "" : reading.lemma(head).toLowerCase(Locale.ROOT);
    adjunct &= !classes.is(verb, "event-verb");
    boolean object =
        (reading.hasRelation(noun, "obj") && !classes.is(verb, "igniting-verb"))
            || (reading.hasRelation(noun, "nsubj")
                && (ENDING.contains(verb) || all.stream().anyMatch(o -> tolls(o, head))));
    String lemma = reading.lemma(noun).toLowerCase(Locale.ROOT);
    boolean war =
        classes.is(lemma, "state-of-war")
            || (Set.of("battle", "fight").contains(lemma) && reading.hasRelation(noun, "nmod"));
    return recalled || ((adjunct || object) && war);
  }

  private static boolean tolls(Draft draft, int verb) {
    return draft.isResult() && draft.head() == verb;
  }

  /** "The raid", "Tuesday's raid" with nothing more said of it. */
  private boolean isKnown(int noun) {
    int det = reading.child(noun, "det");
    boolean definite = det >= 0 && DEFINITE.contains(reading.lower(det));
    return (definite || reading.child(noun, "nmod:poss") >= 0)
        && arguments.obliques(noun).isEmpty();
  }

  /** "Has not reported any strikes", "did not say that": nobody says it. */
  private boolean isUnsaid(Speech speech) {
    boolean says =
        speech.rule() != null
            && speech.rule().act() == SpeechRule.SpeechAct.SAY
            && !speech.direct();
    for (int child : reading.children(speech.cue().head())) {
      boolean not = Set.of("not", "n't", "never", "nt").contains(reading.lower(child));
      if (says && not && reading.hasRelation(child, "advmod")) {
        return true;
      }
    }
    return false;
  }

  /** Whether the act is played or made up: "rehearsed an attack", "in the novel they invade". */
  boolean staged(Draft draft) {
    int word = draft.act().carrier();
    for (int steps = 0; steps < FARTHEST && word >= 0; steps++) {
      for (Arguments.Oblique oblique : arguments.obliques(word)) {
        boolean within = oblique.preposition().equals("in");
        if (within && isClass(oblique.head(), "fiction")) {
          return true;
        }
      }
      int head = reading.head(word);
      if (head >= 0 && (isClass(head, "staging") || isOnScreen(head))) {
        return true;
      }
      word = CLAUSES.contains(reading.relation(word)) ? -1 : head;
    }
    return false;
  }

  /** "The film shows rebels bombing a train". */
  private boolean isOnScreen(int verb) {
    int subject = arguments.agent(verb);
    return subject >= 0 && isClass(verb, "portraying") && isClass(subject, "fiction");
  }

  private boolean isClass(int word, String name) {
    return classes.is(reading.lemma(word).toLowerCase(Locale.ROOT), name);
  }

  /**
   * Whether the act stands in an embedded question or in what somebody did not say: "whether the
   * plane was shot down", "has not reported any strikes".
   */
  boolean asked(Draft draft) {
    for (Speech speech : draft.speeches()) {
      if (speech.cue() != null && speech.cue().head() != draft.head() && isUnsaid(speech)) {
        return true;
      }
    }
    int word = draft.act().carrier();
    for (int steps = 0; steps < FARTHEST && word >= 0; steps++) {
      if (isLeftOpen(word)) {
        return true;
      }
      for (int child : reading.children(word)) {
        boolean marks = reading.hasRelation(child, "mark") || reading.hasRelation(child, "advmod");
        if (marks && reading.lower(child).equals("whether")) {
          return true;
        }
      }
      word = CLAUSES.contains(reading.relation(word)) ? -1 : reading.head(word);
    }
    return false;
  }

  /** "Neither confirmed nor denied", "declined to confirm or deny": nothing is said of it. */
  private boolean isLeftOpen(int verb) {
    int other =
        reading.hasRelation(verb, "conj") ? reading.head(verb) : reading.child(verb, "conj");
    boolean pair =
        other >= 0
            && Set.of("confirm", "deny").contains(reading.lemma(verb))
            && Set.of("confirm", "deny").contains(reading.lemma(other))
            && !reading.lemma(verb).equals(reading.lemma(other));
    int first = Math.min(verb, other);
    int cc = pair ? reading.child(Math.max(verb, other), "cc") : -1;
    return cc >= 0
        && (reading.lower(cc).equals("nor")
            || (reading.lower(cc).equals("or") && reading.head(first) >= 0));
  }

  /** "Air strikes are a common tactic": what such acts are, not that one was done. */
  private boolean isGeneric(int noun) {
    int predicate = reading.head(noun);
    boolean what =
        predicate > noun
            && reading.relation(noun).equals("nsubj")
            && reading.upos(predicate).equals("NOUN")
            && reading.child(predicate, "cop") >= 0;
    int article = what ? reading.child(predicate, "det") : -1;
    return article >= 0
        && Set.of("a", "an").contains(reading.lower(article))
        && reading.xpos(noun).equals("NNS")
        && reading.child(noun, "det") < 0
        && reading.child(noun, "nummod") < 0
        && reading.child(noun, "nmod:poss") < 0;
  }

  /** "A truce, which entered into force": its own clause says what became of it. */
  private boolean tellsItself(int noun) {
    int clause = reading.child(noun, "acl:relcl");
    return clause >= 0 && isClass(clause, "taking-effect");
  }

  /** "Areas held by the army", "forces battling the rebels": who or what is meant, not news. */
  private boolean describes(Draft draft) {
    int verb = draft.head();
    if (!reading.relation(verb).equals("acl") || draft.act().carried()) {
      return false;
    }
    boolean held =
        reading.xpos(verb).equals("VBN")
            && HOLDING.contains(reading.lemma(verb).toLowerCase(Locale.ROOT));
    boolean battling =
        reading.xpos(verb).equals("VBG")
            && draft.type() == ClaimType.ARMED_CLASH
            && arguments.obliques(verb).isEmpty();
    return held || battling;
  }

  /** "An offensive to retake the town" is one act, and its aim no second one. */
  private boolean isAim(Draft draft, Draft other) {
    int verb = draft.head();
    int mark = reading.child(verb, "mark");
    boolean infinitive = mark >= 0 && reading.lower(mark).equals("to");
    boolean aim = reading.relation(verb).equals("advcl") || reading.relation(verb).equals("acl");
    int head = reading.head(verb);
    boolean sent = other.type() == ClaimType.DEPLOYMENT && draft.type() != ClaimType.DEPLOYMENT;
    return infinitive
        && aim
        && !(sent && reading.child(verb, "obj") >= 0)
        && other != draft
        && !other.isResult()
        && AIMED.contains(draft.type())
        && AIMED.contains(other.type())
        && (head == other.head() || head == other.act().carrier());
  }

  private boolean ofAbstract(Draft draft) {
    int head = reading.head(draft.head());
    if (head < 0 || !reading.hasRelation(draft.head(), "nmod")) {
      return false;
    }
    boolean state =
        draft.type() == ClaimType.ARMED_CLASH || draft.type() == ClaimType.CEASEFIRE_AGREEMENT;
    String lemma = reading.lemma(head).toLowerCase(Locale.ROOT);
    boolean kept =
        draft.type() == ClaimType.CEASEFIRE_AGREEMENT && classes.is(lemma, "heeding-noun");
    return LULLS.contains(lemma) || (state && ABSTRACT.contains(lemma)) || kept;
  }

  /** A truce that somebody keeps, breaks or wants is no agreement of its own. */
  private boolean isHeeded(Draft draft) {
    int noun = draft.head();
    int head = reading.head(noun);
    if (draft.type() != ClaimType.CEASEFIRE_AGREEMENT || head < 0) {
      return false;
    }
    boolean object = reading.hasRelation(noun, "obj") || reading.hasRelation(noun, "nsubj:pass");
    boolean heeded = classes.is(reading.lemma(head).toLowerCase(Locale.ROOT), "heeding-verb");
    return (object && heeded) || arguments.preposition(noun).equals("under");
  }

  /** "Strike reports", "attack helicopters": before another noun that names no act. */
  private boolean isModifier(int noun, List<Draft> all) {
    int head = reading.head(noun);
    return reading.relation(noun).equals("compound")
        && head > noun
        && (reading.upos(head).equals("NOUN")
            || reading.nameAt(noun) != null
            || reading.form(noun + 1).equals("-"))
        && all.stream().noneMatch(draft -> draft.head() == head);
  }

  /** Whether the noun modifies another act's noun, or is the object of an act that speaks of it. */
  private boolean partOf(Draft draft, Draft other) {
    int noun = draft.head();
    int above = other.head();
    if (noun == above) {
      return false;
    }
    boolean modifier =
        reading.head(noun) == above
            && !isGlued(noun, above)
            && Set.of("compound", "amod", "nmod:poss").contains(reading.relation(noun));
    boolean object =
        SPEECH_ACTS.contains(other.type())
            && !reading.lemma(above).equals("deny")
            && !isGlued(noun, above)
            && !isBrokered(draft, other)
            && reading.dominates(above, noun)
            && !throughClause(noun, above);
    boolean twice =
        draft.type() == other.type()
            && other.act().rule().part() == Part.V
            && reading.head(noun) == above;
    return modifier || object || twice || isSame(draft, other);
  }

  /** The truce of "refused to sign a truce", "called on them to lay down their arms". */
  private boolean isTruceOf(Draft draft, Draft other) {
    int mark = reading.child(draft.act().carrier(), "mark");
    boolean infinitive = mark >= 0 && reading.lower(mark).equals("to");
    return draft.type() == ClaimType.CEASEFIRE_AGREEMENT
        && SPEECH_ACTS.contains(other.type())
        && other != draft
        && !reading.lemma(other.head()).equals("deny")
        && !isBrokered(draft, other)
        && reading.dominates(other.head(), draft.head())
        && (infinitive || !throughClause(draft.head(), other.head()));
  }

  /**
   * "A truce brokered by Qatar", "Qatar brokered a truce", "a US-brokered truce": the truce has its
   * mediator, and brokering it is no act of its own.
   */
  private boolean isBrokering(Draft draft, Draft other) {
    int verb = draft.head();
    int truce = other.head();
    boolean clause = reading.hasRelation(verb, "acl") && reading.head(verb) == truce;
    boolean hyphen = verb == truce - 1 && verb > 0 && reading.form(verb - 1).equals("-");
    return draft.type() == ClaimType.MEDIATION
        && other.type() == ClaimType.CEASEFIRE_AGREEMENT
        && isClass(verb, "mediating")
        && (clause || hyphen || isGlued(truce, verb) || isBrokered(other, draft));
  }

  /** "Qatar brokered a truce": done, not only tried. */
  private boolean isBrokered(Draft truce, Draft by) {
    int noun = truce.head();
    return truce.type() == ClaimType.CEASEFIRE_AGREEMENT
        && isClass(by.head(), "mediating")
        && reading.head(noun) == by.head()
        && (reading.hasRelation(noun, "obj") || reading.hasRelation(noun, "nsubj:pass"))
        && reading.child(by.head(), "mark") < 0
        && by.certainty().realis() == Realis.OCCURRED;
  }

  /** "A ceasefire brokered by": read as one word with the participle behind it. */
  private boolean isGlued(int noun, int verb) {
    return reading.head(noun) == verb
        && reading.relation(noun).equals("compound")
        && reading.upos(verb).equals("VERB")
        && noun == verb - 1;
  }

  /** "An exchange of gunfire"; "in the attack, gunmen ambushed the car": one act, said twice. */
  private boolean isSame(Draft draft, Draft other) {
    int noun = draft.head();
    if (isSweep(draft, other)) {
      return true;
    }
    boolean violent = AIMED.contains(draft.type()) && AIMED.contains(other.type());
    if (!violent || other.isResult()) {
      return false;
    }
    String preposition = arguments.preposition(noun);
    boolean ofNoun = preposition.equals("of") && other.act().rule().part() == Part.N;
    boolean inVerb =
        Set.of("in", "during").contains(preposition) && other.act().rule().part() == Part.V;
    int head = reading.head(noun);
    boolean traded =
        other.type() == ClaimType.ARMED_CLASH
            && other.act().rule().part() == Part.V
            && reading.hasRelation(noun, "obj")
            && head == other.head();
    return traded
        || (ofNoun && head == other.head())
        || (inVerb && (head == other.head() || head == other.act().carrier()));
  }

  /** "Arrested 20 men in a series of raids": the raids are how they were arrested. */
  private boolean isSweep(Draft draft, Draft other) {
    int noun = draft.head();
    int above = reading.head(noun);
    boolean series =
        above >= 0
            && reading.hasRelation(noun, "nmod")
            && classes.is(reading.lemma(above).toLowerCase(Locale.ROOT), "measure");
    int phrase = series ? above : noun;
    boolean taking =
        other.type() == ClaimType.CAPTURE || other.type() == ClaimType.DISRUPTED_WEAPONS;
    return taking
        && draft.type() == ClaimType.ATTACK
        && isClass(noun, "sweep")
        && !draft.hasResults()
        && Set.of("in", "during").contains(arguments.preposition(phrase))
        && reading.head(phrase) == other.head();
  }

  /** Whether a clause of its own stands between a word and one above it. */
  private boolean throughClause(int word, int above) {
    for (int t = word; t >= 0 && t != above; t = reading.head(t)) {
      if (CLAUSES.contains(reading.relation(t))) {
        return true;
      }
    }
    return false;
  }
}

package org.rashomon.extract;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rashomon.extract.ActRule.Part;
import org.rashomon.read.Reading;

/**
 * Tells nouns that only mention an act, in passing or as part of another act's words, from those
 * that claim it: "after the war", "the ceasefire" of "violated the ceasefire", the truce in "calls
 * for a truce".
 */
final class Mentions {
  private static final Set<String> TEMPORAL =
      Set.of("after", "before", "since", "until", "following", "till", "because of", "despite");

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

  private static final Set<ClaimType> SPEECH_ACTS =
      Set.of(
          ClaimType.DEMAND,
          ClaimType.REQUEST,
          ClaimType.REJECT,
          ClaimType.MEDIATION,
          ClaimType.CEASEFIRE_VIOLATION,
          ClaimType.THREATEN);

  private static final Set<String> CLAUSES = Set.of("acl:relcl", "parataxis", "conj", "advcl");

  private final Reading reading;
  private final Arguments arguments;

  Mentions(Reading reading, Arguments arguments) {
    this.reading = reading;
    this.arguments = arguments;
  }

  /** Whether the draft's words only mention what another says, or a time. */
  boolean only(Draft draft, List<Draft> all) {
    if (draft.act().rule().part() != Part.N || draft.act().carried()) {
      return false;
    }
    int noun = draft.head();
    boolean state =
        draft.type() == ClaimType.ARMED_CLASH || draft.type() == ClaimType.CEASEFIRE_AGREEMENT;
    boolean passing = TEMPORAL.contains(arguments.preposition(noun)) || (state && ofAbstract(noun));
    return passing || all.stream().anyMatch(other -> partOf(draft, other));
  }

  private boolean ofAbstract(int noun) {
    int head = reading.head(noun);
    return head >= 0
        && reading.hasRelation(noun, "nmod")
        && ABSTRACT.contains(reading.lemma(head).toLowerCase(Locale.ROOT));
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
            && Set.of("compound", "amod", "nmod:poss").contains(reading.relation(noun));
    boolean object =
        SPEECH_ACTS.contains(other.type())
            && reading.dominates(above, noun)
            && !throughClause(noun, above);
    return modifier || object;
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

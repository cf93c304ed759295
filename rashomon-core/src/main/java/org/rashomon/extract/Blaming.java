package org.rashomon.extract;

import java.util.Locale;
import java.util.Set;
import org.rashomon.read.Reading;

/**
 * Ways to lay an act at somebody's door that name him behind a preposition: "blamed the raid on the
 * rebels", "attributed it to them", "pinned the blame for it on them", "held them responsible for
 * it". For one reading.
 */
final class Blaming {
  private static final Set<String> GIVING = Set.of("pin", "lay", "put", "place", "level", "heap");
  private static final Set<String> GUILT = Set.of("blame", "responsibility");
  private static final Set<String> GUILTY = Set.of("responsible", "accountable", "liable");

  private final Reading reading;
  private final Arguments arguments;

  Blaming(Reading reading, Arguments arguments) {
    this.reading = reading;
    this.arguments = arguments;
  }

  /** Whether a verb that else accuses nobody does so with its object. */
  boolean lays(int verb) {
    int object = arguments.patient(verb);
    boolean guilt = object >= 0 && GUILT.contains(lemma(object));
    return (guilt && GIVING.contains(lemma(verb))) || isHeld(verb);
  }

  /** The head of whom it names; -1 where nobody stands behind such a preposition. */
  int accused(int verb) {
    return switch (lemma(verb)) {
      case "attribute", "ascribe" -> behind(verb, "to");
      case "blame" -> behind(verb, "on");
      case "hold" -> isHeld(verb) ? arguments.patient(verb) : -1;
      default -> lays(verb) ? behind(verb, "on", "at", "to") : -1;
    };
  }

  /** "Held him responsible for the raid": what he is held to have done; -1 for none. */
  int charge(int verb) {
    int guilty = isHeld(verb) ? reading.child(verb, "xcomp") : -1;
    return guilty < 0 ? -1 : arguments.oblique(guilty, "for");
  }

  private boolean isHeld(int verb) {
    int guilty = lemma(verb).equals("hold") ? reading.child(verb, "xcomp") : -1;
    return guilty >= 0 && GUILTY.contains(lemma(guilty));
  }

  /** Behind the verb, its object, or what that is for. */
  private int behind(int verb, String... prepositions) {
    int found = arguments.oblique(verb, prepositions);
    int object = found < 0 ? arguments.patient(verb) : -1;
    found = object < 0 ? found : arguments.oblique(object, prepositions);
    int cause = found < 0 && object >= 0 ? arguments.oblique(object, "for") : -1;
    return cause < 0 ? found : arguments.oblique(cause, prepositions);
  }

  private String lemma(int word) {
    return reading.lemma(word).toLowerCase(Locale.ROOT);
  }
}

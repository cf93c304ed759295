package org.rashomon.extract;

import java.util.Set;
import org.rashomon.read.Reading;

/** "The Sudanese capital", "the capital of Mali": a city told by its state. For one reading. */
final class CapitalNouns {
  private static final Set<String> MODIFYING = Set.of("amod", "compound", "nmod:poss");

  private final Reading reading;
  private final Arguments arguments;

  CapitalNouns(Reading reading, Arguments arguments) {
    this.reading = reading;
    this.arguments = arguments;
  }

  /** Whether a state's word stands with "capital", and no city's name beside it. */
  boolean isOf(int state) {
    int noun = reading.head(state);
    return noun >= 0
        && reading.lemma(noun).equals("capital")
        && (MODIFYING.contains(reading.relation(state))
            || arguments.preposition(state).equals("of"))
        && !hasCity(noun, state);
  }

  private boolean hasCity(int noun, int state) {
    for (int child : reading.children(noun)) {
      if (child != state && reading.upos(child).equals("PROPN")) {
        return true;
      }
    }
    return reading.hasRelation(noun, "appos") && reading.upos(reading.head(noun)).equals("PROPN");
  }

  /** Whether it stands behind one of the prepositions, or something is done to it. */
  boolean isWhere(int noun, Set<String> prepositions) {
    return prepositions.contains(arguments.preposition(noun))
        || Set.of("obj", "nsubj:pass").contains(reading.relation(noun));
  }
}

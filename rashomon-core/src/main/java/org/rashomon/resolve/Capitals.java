package org.rashomon.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rashomon.lexicon.LexiconRow;
import org.rashomon.lexicon.LexiconTable;
import org.rashomon.resolve.place.PlaceContext;
import org.rashomon.resolve.place.PlaceResolver;
import org.rashomon.text.Phrase;

/** The capitals of states, for "the Sudanese capital". Immutable. */
final class Capitals {
  /** Whose capital is disputed, or isn't where the government sits. */
  private static final Set<String> UNSURE = Set.of("ISR", "PSE", "NLD");

  private final Map<String, String> names;
  private final PlaceResolver places;

  /** The first seat of each row of the table {@code states}. */
  Capitals(LexiconTable states, PlaceResolver places) {
    Map<String, String> first = new HashMap<>();
    for (LexiconRow row : states.rows()) {
      List<String> seats = row.list("seats");
      if (!seats.isEmpty() && !seats.get(0).isEmpty() && !UNSURE.contains(row.get("code"))) {
        first.putIfAbsent(row.get("code"), seats.get(0));
      }
    }
    this.names = Map.copyOf(first);
    this.places = places;
  }

  /** The capital of a state by its code, where the words stand; null for none or an unsure one. */
  ResolvedPlace of(String state, Phrase words) {
    String name = names.get(state);
    if (name == null) {
      return null;
    }
    Phrase alone = new Phrase(0, name.codePointCount(0, name.length()), name);
    ResolvedPlace city =
        places.resolve(List.of(alone), new PlaceContext(name, List.of(state))).get(0);
    return city == null || !state.equals(city.country()) ? null : city.saidAs(words);
  }
}

package org.rashomon.measure.muc;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * An incident's location: a country, then places of growing precision, each with its kind.
 *
 * @param country the first name
 * @param places the rest, each as {@code NAME (KIND)}; a stretch between two is one entry with a
 *     dash
 */
record MucPlace(String country, List<String> places) {

  MucPlace {
    places = List.copyOf(places);
  }

  static MucPlace of(String fill) {
    List<String> parts = new ArrayList<>();
    for (String part : fill.toUpperCase(Locale.ROOT).split(":")) {
      parts.add(part.strip().replaceAll("\\s+", " "));
    }
    return new MucPlace(parts.get(0), parts.subList(1, parts.size()));
  }

  /**
   * How well this place, a response's, answers a key's (guidelines 3.2.3): the right country is
   * half right whatever follows it, and so is the right place in a wrong country.
   */
  MucVerdict answers(MucPlace key) {
    if (country.equals(key.country)) {
      return places.equals(key.places) ? MucVerdict.CORRECT : MucVerdict.PARTIAL;
    }
    return !places.isEmpty() && places.equals(key.places) && !country.equals("NIL")
        ? MucVerdict.PARTIAL
        : MucVerdict.INCORRECT;
  }
}

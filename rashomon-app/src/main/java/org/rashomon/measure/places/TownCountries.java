package org.rashomon.measure.places;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rashomon.resolve.place.Gazetteer;
import org.rashomon.resolve.place.GazetteerEntry;

/** Which country coordinates lie in: that of the nearest town of the gazetteer. */
final class TownCountries {
  private static final int FEWEST_PEOPLE = 5000;

  private final List<GazetteerEntry> towns = new ArrayList<>();
  private final Map<List<Double>, String> known = new HashMap<>();

  TownCountries(Gazetteer gazetteer) {
    for (int row = 0; row < gazetteer.size(); row++) {
      GazetteerEntry entry = gazetteer.entry(row);
      if (entry.population() > FEWEST_PEOPLE && entry.geonameId() != 0 && entry.radiusKm() == 0) {
        towns.add(entry);
      }
    }
  }

  /** ISO 3166 alpha-3 code, {@code A|B} where the town is disputed. */
  String at(double lat, double lon) {
    return known.computeIfAbsent(List.of(lat, lon), point -> nearest(lat, lon));
  }

  private String nearest(double lat, double lon) {
    return towns.stream()
        .min(Comparator.comparingDouble(town -> town.kilometresTo(lat, lon)))
        .map(GazetteerEntry::country)
        .orElse("");
  }
}

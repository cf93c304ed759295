package org.rashomon.measure.places;

import java.util.List;
import org.rashomon.measure.Figure;

/** How many names are in the right country, are the right entry, and lie near enough. */
final class PlaceTally {
  private static final double NEAR_KM = 161;

  private int names;
  private int withId;
  private int country;
  private int exact;
  private int near;

  /**
   * One more name.
   *
   * @param gold a located name
   * @param goldCountry its country
   * @param found what it was taken for: none where it wasn't found, several where any of them would
   *     do
   */
  void add(Toponym gold, String goldCountry, List<FoundPlace> found) {
    names++;
    country += found.stream().anyMatch(place -> place.isIn(goldCountry)) ? 1 : 0;
    near += found.stream().anyMatch(place -> isNear(gold, place)) ? 1 : 0;
    if (gold.geonameId() != 0) {
      withId++;
      exact += found.stream().anyMatch(place -> place.geonameId() == gold.geonameId()) ? 1 : 0;
    }
  }

  /** Whether the place is within 100 miles of gold's coordinates. */
  static boolean isNear(Toponym gold, FoundPlace place) {
    return place.kilometresTo(gold.lat(), gold.lon()) <= NEAR_KM;
  }

  /** The shares; the exact id is asked of names that have one in gold. */
  List<Figure> figures(String name) {
    return List.of(
        Figure.share(name + ": country", country, names),
        Figure.share(name + ": exact id", exact, withId),
        Figure.share(name + ": within 161 km", near, names));
  }
}

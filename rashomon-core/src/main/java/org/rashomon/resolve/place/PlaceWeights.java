package org.rashomon.resolve.place;

import java.util.List;

/**
 * Score points of a place for a name. Set by hand, so that what the text says of the place
 * outweighs where the report plays, and that outweighs size.
 */
final class PlaceWeights {
  private static final double SEAT_KM = 80;
  private static final long LARGE_TOWN = 500_000;

  private PlaceWeights() {}

  /** How likely news means this kind of place by a bare name. */
  static double ofKind(GazetteerEntry entry) {
    // Only the regions table gives towns a radius: they are in it because wars made them known.
    double known = entry.kind().isSettlement() && entry.radiusKm() > 0 ? 4.5 : 0;
    return known + bare(entry);
  }

  private static double bare(GazetteerEntry entry) {
    return switch (entry.kind()) {
      case COUNTRY -> 18;
      case REGION -> 8;
      case CAPITAL -> 7;
      case PROVINCE -> 4;
      case PROVINCE_SEAT -> 2.5;
      case DISTRICT_SEAT -> 1;
      case TOWN -> 0;
      case QUARTER -> -1.5;
      case DISTRICT -> -2;
      case FEATURE -> entry.radiusKm() >= 50 ? 7 : 1;
    };
  }

  /** Added to a province that shares its name with another country, where its own is much named. */
  static double againstState(GazetteerEntry entry, List<GazetteerEntry> sameName, double share) {
    boolean state =
        entry.kind() == PlaceKind.PROVINCE
            && sameName.stream()
                .anyMatch(
                    other ->
                        other.kind() == PlaceKind.COUNTRY
                            && !other.country().equals(entry.country()));
    return state ? 10 * share : 0;
  }

  /** Taken off a province where its seat has the same name: the bare name is the town. */
  static double behindItsSeat(GazetteerEntry entry, List<GazetteerEntry> sameName, String key) {
    boolean seat =
        entry.kind() == PlaceKind.PROVINCE
            && sameName.stream().anyMatch(town -> isSeat(town, entry, key));
    return seat ? -7 : 0;
  }

  private static boolean isSeat(GazetteerEntry town, GazetteerEntry province, String key) {
    if (town.kind().isSettlement() && town.radiusKm() > 0) {
      return town.kilometresTo(province) < SEAT_KM;
    }
    boolean weighty =
        town.kind() == PlaceKind.CAPITAL
            || town.kind() == PlaceKind.PROVINCE_SEAT
            || town.population() >= 100_000;
    String own = PlaceFold.fold(town.name());
    boolean ownName =
        PlaceFold.loosen(own).equals(PlaceFold.loosen(key)) || town.population() >= 5_000_000;
    return ownName
        && weighty
        && town.kind().isSettlement()
        && town.isIn(province.country())
        && town.province().equals(province.name());
  }

  /** Points for size: none below 100 people, about 5 for a city of ten millions. */
  static double ofPeople(GazetteerEntry entry) {
    return entry.kind() == PlaceKind.COUNTRY
        ? 0
        : Math.max(0, Math.log10(Math.max(1.0, (double) entry.population())) - 2);
  }

  /** Points for lying near another place of the report, in kilometres. */
  static double closeness(double km) {
    if (km < 40) {
      return 4;
    }
    return km < 150 ? 3 : km < 400 ? 1 : 0;
  }

  /** Points for lying in what the text says it lies in; taken off for lying in none of it. */
  static double inside(GazetteerEntry entry, List<GazetteerEntry> containers) {
    if (containers.isEmpty() || entry.kind() == PlaceKind.COUNTRY) {
      return 0;
    }
    // "Washington, New York and Chicago" is a list, not a place within another.
    boolean maybeList =
        containers.stream().anyMatch(c -> c.kind().isSettlement() && c.population() >= LARGE_TOWN);
    double points = maybeList ? 0.5 : 1;
    return points * (containers.stream().anyMatch(container -> lies(entry, container)) ? 10 : -5);
  }

  private static boolean lies(GazetteerEntry entry, GazetteerEntry container) {
    if (entry.equals(container)) {
      return false;
    }
    return switch (container.kind()) {
      case COUNTRY -> entry.isIn(container.country()) && entry.kind() != PlaceKind.COUNTRY;
      case PROVINCE -> entry.isIn(container.country()) && entry.province().equals(container.name());
      case DISTRICT ->
          entry.isIn(container.country())
              && (entry.district().equals(container.name())
                  || entry.kilometresTo(container) <= container.radiusKm());
      default -> entry.kilometresTo(container) <= Math.max(30, container.radiusKm());
    };
  }
}

package org.rashomon.resolve.place;

import org.rashomon.resolve.PlacePrecision;

/** What the words beside a name tell about the kind of place. */
enum PlaceCue {
  NONE,
  COUNTRY,
  PROVINCE,
  DISTRICT,
  TOWN,
  /** A stretch of land: valley, mountains, plains, coast, area. */
  REGION,
  /** A building or installation called after the place: airport, bridge, crossing, hospital. */
  SITE,
  BORDER;

  /** What a place of this kind is precise to, or null. */
  PlacePrecision precision() {
    return switch (this) {
      case NONE -> null;
      case COUNTRY -> PlacePrecision.COUNTRY;
      case PROVINCE, REGION, BORDER -> PlacePrecision.REGION;
      case DISTRICT -> PlacePrecision.DISTRICT;
      case TOWN -> PlacePrecision.TOWN;
      case SITE -> PlacePrecision.POINT;
    };
  }

  /** How well an entry of this kind fits the cue, in score points. */
  double fit(PlaceKind kind) {
    return switch (this) {
      case NONE, BORDER -> 0;
      case COUNTRY -> kind == PlaceKind.COUNTRY ? 6 : -4;
      case PROVINCE -> kind == PlaceKind.PROVINCE || kind == PlaceKind.REGION ? 8 : -3;
      case DISTRICT -> districtFit(kind);
      case TOWN -> kind.isSettlement() ? 6 : -6;
      case REGION -> kind == PlaceKind.REGION ? 6 : 0;
      case SITE -> kind == PlaceKind.COUNTRY ? -3 : 0;
    };
  }

  private static double districtFit(PlaceKind kind) {
    return switch (kind) {
      case DISTRICT -> 8;
      case PROVINCE, QUARTER -> 5;
      case REGION -> 4;
      default -> -1;
    };
  }
}

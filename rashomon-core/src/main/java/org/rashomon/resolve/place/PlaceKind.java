package org.rashomon.resolve.place;

/** What a gazetteer entry is. The order is the pack's byte; add at the end only. */
public enum PlaceKind {
  /** A state or territory with an ISO 3166 code. */
  COUNTRY,
  /** First-level administrative area: province, governorate, state. */
  PROVINCE,
  /** Second-level administrative area. */
  DISTRICT,
  /** Seat of a state's government. */
  CAPITAL,
  /** Seat of a first-level area. */
  PROVINCE_SEAT,
  /** Seat of a lower area. */
  DISTRICT_SEAT,
  /** Any other town or village. */
  TOWN,
  /** A part of a town. */
  QUARTER,
  /** An area of the regions table: a region, valley, sea or line that no administration has. */
  REGION,
  /** Mountains, waters, airports and whatever else a user's own GeoNames file has. */
  FEATURE;

  /** Kind of a GeoNames feature code. */
  static PlaceKind ofGeoNames(String featureClass, String code) {
    return switch (featureClass) {
      case "P" -> ofTown(code);
      case "A" -> code.equals("ADM1") ? PROVINCE : code.startsWith("ADM") ? DISTRICT : REGION;
      case "L" -> REGION;
      default -> FEATURE;
    };
  }

  private static PlaceKind ofTown(String code) {
    return switch (code) {
      case "PPLC" -> CAPITAL;
      case "PPLA" -> PROVINCE_SEAT;
      case "PPLA2", "PPLA3" -> DISTRICT_SEAT;
      case "PPLX" -> QUARTER;
      default -> TOWN;
    };
  }

  boolean isSettlement() {
    return this == CAPITAL
        || this == PROVINCE_SEAT
        || this == DISTRICT_SEAT
        || this == TOWN
        || this == QUARTER;
  }

  boolean isArea() {
    return this == COUNTRY || this == PROVINCE || this == DISTRICT || this == REGION;
  }
}

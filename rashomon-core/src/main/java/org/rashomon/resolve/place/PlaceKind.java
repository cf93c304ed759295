package org.rashomon.resolve.place;

/** What a gazetteer entry is. */
public enum PlaceKind {
  /** A state or territory with an ISO 3166 code. */
  COUNTRY(0),
  /** First-level administrative area: province, governorate, state. */
  PROVINCE(1),
  /** Second-level administrative area. */
  DISTRICT(2),
  /** Seat of a state's government. */
  CAPITAL(3),
  /** Seat of a first-level area. */
  PROVINCE_SEAT(4),
  /** Seat of a lower area. */
  DISTRICT_SEAT(5),
  /** Any other town or village. */
  TOWN(6),
  /** A part of a town. */
  QUARTER(7),
  /** An area of the regions table: a region, valley, sea or line that no administration has. */
  REGION(8),
  /** Mountains, waters, airports and whatever else a user's own GeoNames file has. */
  FEATURE(9);

  private static final PlaceKind[] KINDS = values();

  private final int code;

  PlaceKind(int code) {
    this.code = code;
  }

  /** The kind's byte in a pack. */
  byte code() {
    return (byte) code;
  }

  /** The kind of a pack's byte. */
  static PlaceKind ofCode(int code) {
    for (PlaceKind kind : KINDS) {
      if (kind.code == code) {
        return kind;
      }
    }
    throw new IllegalArgumentException("no kind of place: " + code);
  }

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

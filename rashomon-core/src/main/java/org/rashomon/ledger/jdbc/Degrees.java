package org.rashomon.ledger.jdbc;

/** Coordinates as whole 1e-5 degrees, which every database compares alike. */
final class Degrees {
  private static final double PER_DEGREE = 100_000;

  private Degrees() {}

  static Integer stored(Double degrees) {
    return degrees == null ? null : Math.toIntExact(Math.round(degrees * PER_DEGREE));
  }

  static Double told(Integer stored) {
    return stored == null ? null : stored / PER_DEGREE;
  }
}

package org.rashomon.resolve;

/** How precisely a place is told. {@link #toString()} is the ledger's code. */
public enum PlacePrecision {
  POINT("point"),
  TOWN("town"),
  DISTRICT("district"),
  REGION("region"),
  COUNTRY("country");

  private final String code;

  PlacePrecision(String code) {
    this.code = code;
  }

  @Override
  public String toString() {
    return code;
  }
}

package org.rashomon.resolve;

/** What sort of party it is. {@link #toString()} is the ledger's code. */
public enum PartyKind {
  STATE("state"),
  MILITARY("military"),
  ARMED_GROUP("armed-group"),
  CIVILIAN("civilian"),
  PERSON("person"),
  ORGANISATION("organisation"),
  FACILITY("facility"),
  VEHICLE("vehicle"),
  UNKNOWN("unknown");

  private final String code;

  PartyKind(String code) {
    this.code = code;
  }

  @Override
  public String toString() {
    return code;
  }
}

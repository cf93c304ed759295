package org.rashomon.extract;

/** Whom a count counts. {@link #toString()} is the ledger's code. */
public enum Victims {
  CIVILIAN("civilian"),
  COMBATANT("combatant"),
  MIXED("mixed"),
  UNKNOWN("unknown");

  private final String code;

  Victims(String code) {
    this.code = code;
  }

  @Override
  public String toString() {
    return code;
  }
}

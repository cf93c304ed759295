package org.rashomon.reconcile;

/** How large an event is. {@link #toString()} is the ledger's code. */
public enum Level {
  INCIDENT("incident"),
  CLASH("clash"),
  OPERATION("operation"),
  DAY("day"),
  WAR("war");

  private final String code;

  Level(String code) {
    this.code = code;
  }

  @Override
  public String toString() {
    return code;
  }
}

package org.rashomon.extract;

/** What stretch of time a count covers. {@link #toString()} is the ledger's code. */
public enum WindowBasis {
  INCIDENT("incident"),
  DAY("day"),
  PERIOD("period"),
  WAR("war");

  private final String code;

  WindowBasis(String code) {
    this.code = code;
  }

  @Override
  public String toString() {
    return code;
  }
}

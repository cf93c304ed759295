package org.rashomon.resolve;

/** What sort of speaker a hop is. {@link #toString()} is the ledger's code. */
public enum HopKind {
  PARTY("party"),
  OFFICIAL("official"),
  WITNESS("witness"),
  MONITOR("monitor"),
  AGENCY("agency"),
  OUTLET("outlet"),
  ANONYMOUS("anonymous");

  private final String code;

  HopKind(String code) {
    this.code = code;
  }

  @Override
  public String toString() {
    return code;
  }
}

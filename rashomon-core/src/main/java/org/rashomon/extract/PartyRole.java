package org.rashomon.extract;

/** What a party is to an act. {@link #toString()} is the ledger's code. */
public enum PartyRole {
  PARTY("party"),
  MEDIATOR("mediator"),
  HOST("host"),
  MONITOR("monitor");

  private final String code;

  PartyRole(String code) {
    this.code = code;
  }

  @Override
  public String toString() {
    return code;
  }
}

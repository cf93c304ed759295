package org.rashomon.extract;

/**
 * How the outlet words its distance; it never ranks claims. {@link #toString()} is the ledger's
 * code.
 */
public enum Hedge {
  ASSERTED("asserted"),
  ALLEGED("alleged"),
  UNCONFIRMED("unconfirmed");

  private final String code;

  Hedge(String code) {
    this.code = code;
  }

  @Override
  public String toString() {
    return code;
  }
}

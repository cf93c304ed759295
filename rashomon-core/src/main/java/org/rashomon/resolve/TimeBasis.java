package org.rashomon.resolve;

/** Where a time is known from. {@link #toString()} is the ledger's code. */
public enum TimeBasis {
  STATED("stated"),
  CONTEXT("context"),
  PUBLISHED("published");

  private final String code;

  TimeBasis(String code) {
    this.code = code;
  }

  @Override
  public String toString() {
    return code;
  }
}

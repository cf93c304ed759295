package org.rashomon.resolve;

/**
 * Whether an act lasted through a span or happened within it. {@link #toString()} is the ledger's
 * code.
 */
public enum TimeSpan {
  THROUGHOUT("throughout"),
  WITHIN("within");

  private final String code;

  TimeSpan(String code) {
    this.code = code;
  }

  @Override
  public String toString() {
    return code;
  }
}

package org.rashomon.resolve;

/** How precisely a time is told. {@link #toString()} is the ledger's code. */
public enum TimePrecision {
  MINUTE("minute"),
  DAY("day"),
  WEEK("week"),
  MONTH("month"),
  YEAR("year"),
  VAGUE("vague");

  private final String code;

  TimePrecision(String code) {
    this.code = code;
  }

  @Override
  public String toString() {
    return code;
  }
}

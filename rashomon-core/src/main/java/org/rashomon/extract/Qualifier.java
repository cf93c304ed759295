package org.rashomon.extract;

/** How a number is bounded by its words. {@link #toString()} is the ledger's code. */
public enum Qualifier {
  EXACT("exact"),
  AT_LEAST("at least"),
  MORE_THAN("more than"),
  ABOUT("about"),
  UP_TO("up to"),
  FEWER_THAN("fewer than"),
  BETWEEN("between"),
  VAGUE("vague"),
  NONE("none"),
  NOT_KNOWN("not-known");

  private final String code;

  Qualifier(String code) {
    this.code = code;
  }

  @Override
  public String toString() {
    return code;
  }
}

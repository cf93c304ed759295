package org.rashomon.extract;

/**
 * Whether the source affirms the act, says it did not happen, or rejects the word of another.
 * {@link #toString()} is the ledger's code.
 */
public enum Polarity {
  AFFIRMED("affirmed"),
  NEGATED("negated"),
  DENIED("denied");

  private final String code;

  Polarity(String code) {
    this.code = code;
  }

  @Override
  public String toString() {
    return code;
  }
}

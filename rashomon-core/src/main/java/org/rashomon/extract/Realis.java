package org.rashomon.extract;

/**
 * Whether the act is told as done, intended, tried or only possible. {@link #toString()} is the
 * ledger's code.
 */
public enum Realis {
  OCCURRED("occurred"),
  PLANNED("planned"),
  ATTEMPTED("attempted"),
  HYPOTHETICAL("hypothetical");

  private final String code;

  Realis(String code) {
    this.code = code;
  }

  @Override
  public String toString() {
    return code;
  }
}

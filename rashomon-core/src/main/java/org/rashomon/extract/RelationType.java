package org.rashomon.extract;

/** How a claim answers another. {@link #toString()} is the ledger's code. */
public enum RelationType {
  DENIES("denies"),
  ADMITS("admits"),
  CONFIRMS("confirms"),
  CANNOT_CONFIRM("cannot-confirm"),
  CORRECTS("corrects"),
  RETRACTS("retracts"),
  RESPONDS_TO("responds-to"),
  JUSTIFIES("justifies"),
  CHARACTERISES("characterises");

  private final String code;

  RelationType(String code) {
    this.code = code;
  }

  @Override
  public String toString() {
    return code;
  }
}

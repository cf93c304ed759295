package org.rashomon.reconcile;

/** What a dispute is about. {@link #toString()} is the ledger's code. */
public enum DisputeField {
  ACTOR("actor"),
  TIME("time"),
  PLACE("place"),
  QUANTITY("quantity"),
  OCCURRENCE("occurrence"),
  SIDE("side"),
  INITIATION("initiation"),
  JUSTIFICATION("justification"),
  MEANS("means"),
  CONTROL("control");

  private final String code;

  DisputeField(String code) {
    this.code = code;
  }

  @Override
  public String toString() {
    return code;
  }
}

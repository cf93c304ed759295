package org.rashomon.reconcile;

/**
 * Whether accounts contradict each other or only seem to. {@link #toString()} is the ledger's code.
 */
public enum DisputeStanding {
  REAL("real"),
  APPARENT("apparent");

  private final String code;

  DisputeStanding(String code) {
    this.code = code;
  }

  @Override
  public String toString() {
    return code;
  }
}

package org.rashomon.extract;

/**
 * What became of an act: agreed and held, agreed and collapsed, or tried in vain. {@link
 * #toString()} is the ledger's code.
 */
public enum Outcome {
  HELD("held"),
  COLLAPSED("collapsed"),
  FAILED("failed");

  private final String code;

  Outcome(String code) {
    this.code = code;
  }

  @Override
  public String toString() {
    return code;
  }
}

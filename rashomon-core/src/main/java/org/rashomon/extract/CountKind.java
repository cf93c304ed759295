package org.rashomon.extract;

/** What a count counts. {@link #toString()} is the ledger's code. */
public enum CountKind {
  KILLED("killed"),
  WOUNDED("wounded"),
  CASUALTIES("casualties"),
  MISSING("missing"),
  CAPTURED("captured"),
  DISPLACED("displaced"),
  DEPLOYED("deployed"),
  DESTROYED("destroyed"),
  DAMAGED("damaged"),
  MUNITIONS("munitions"),
  INCIDENTS("incidents");

  private final String code;

  CountKind(String code) {
    this.code = code;
  }

  @Override
  public String toString() {
    return code;
  }
}

package org.rashomon.extract;

/** What an act did to a target that is a thing. {@link #toString()} is the ledger's code. */
public enum Effect {
  DESTROYED("destroyed"),
  DAMAGED("damaged"),
  NONE("none");

  private final String code;

  Effect(String code) {
    this.code = code;
  }

  @Override
  public String toString() {
    return code;
  }
}

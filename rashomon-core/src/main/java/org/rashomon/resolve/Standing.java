package org.rashomon.resolve;

/** What the first speaker of a chain is to the act. {@link #toString()} is the ledger's code. */
public enum Standing {
  OWN_LOSS("own-loss"),
  ENEMY_LOSS("enemy-loss"),
  OWN_ACT("own-act"),
  ACCUSATION("accusation"),
  THIRD_PARTY("third-party"),
  WITNESSED("witnessed"),
  OWN_VOICE("own-voice"),
  UNKNOWN("unknown");

  private final String code;

  Standing(String code) {
    this.code = code;
  }

  @Override
  public String toString() {
    return code;
  }
}

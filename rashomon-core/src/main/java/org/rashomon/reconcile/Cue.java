package org.rashomon.reconcile;

/** What the words beside an act say of its being told before. */
public enum Cue {
  /** Nothing. */
  NONE,
  /** It is one that was told: "the attack". */
  SAME,
  /** It is not the one told: "another attack". */
  OTHER,
  /** It is no single act: "a string of attacks". */
  HABIT;

  /** Whether it is something else than what was told. */
  boolean isElse() {
    return this == OTHER || this == HABIT;
  }
}

package org.rashomon.measure.muc;

/** How well a response's fill answers the key's, best first. */
public enum MucVerdict {
  CORRECT(2),
  PARTIAL(1),
  INCORRECT(0);

  private final int halves;

  MucVerdict(int halves) {
    this.halves = halves;
  }

  /** Its credit in halves of a point: 2, 1 or 0. */
  int halves() {
    return halves;
  }

  MucVerdict better(MucVerdict other) {
    return halves >= other.halves ? this : other;
  }

  MucVerdict atMost(MucVerdict limit) {
    return halves <= limit.halves ? this : limit;
  }
}

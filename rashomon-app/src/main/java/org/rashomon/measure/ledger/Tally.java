package org.rashomon.measure.ledger;

/**
 * So many right of so many.
 *
 * @param right how many were right
 * @param of how many there were
 */
public record Tally(int right, int of) {
  /** Nothing yet. */
  public static final Tally NONE = new Tally(0, 0);

  /** Checks. */
  public Tally {
    if (right < 0 || right > of) {
      throw new IllegalArgumentException("no tally: " + right + " of " + of);
    }
  }

  /** One more, right or not. */
  Tally plus(boolean good) {
    return new Tally(right + (good ? 1 : 0), of + 1);
  }

  /** The sum of both. */
  Tally plus(Tally other) {
    return new Tally(right + other.right, of + other.of);
  }

  /** From 0 to 1; 0 where there was nothing. */
  public double ratio() {
    return of == 0 ? 0 : (double) right / of;
  }
}

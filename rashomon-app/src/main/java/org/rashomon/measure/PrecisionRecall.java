package org.rashomon.measure;

import java.util.List;

/**
 * How many things were found of those there are.
 *
 * @param right things found that are right
 * @param read all that was found
 * @param gold all there are
 */
public record PrecisionRecall(int right, int read, int gold) {
  /** Nothing yet. */
  public static final PrecisionRecall NONE = new PrecisionRecall(0, 0, 0);

  /** Checks. */
  public PrecisionRecall {
    if (right < 0 || right > read || right > gold) {
      throw new IllegalArgumentException(
          "%d right of %d found and %d wanted".formatted(right, read, gold));
    }
  }

  /** One more thing, wanted or found or both. */
  public PrecisionRecall plus(boolean isRead, boolean isGold) {
    return plus(new PrecisionRecall(isRead && isGold ? 1 : 0, isRead ? 1 : 0, isGold ? 1 : 0));
  }

  /** The sum of both. */
  public PrecisionRecall plus(PrecisionRecall other) {
    return new PrecisionRecall(right + other.right, read + other.read, gold + other.gold);
  }

  /** From 0 to 1; 0 where nothing was found. */
  public double precision() {
    return read == 0 ? 0 : (double) right / read;
  }

  /** From 0 to 1; 0 where there is nothing to find. */
  public double recall() {
    return gold == 0 ? 0 : (double) right / gold;
  }

  /** The harmonic mean of the two, from 0 to 1; 0 where nothing is right. */
  public double f() {
    return right == 0 ? 0 : 2.0 * right / (read + gold);
  }

  /** The three shares, each under the name and what it is. */
  public List<Figure> figures(String name) {
    return List.of(
        Figure.share(name + " precision", precision()),
        Figure.share(name + " recall", recall()),
        Figure.share(name + " F1", f()));
  }
}

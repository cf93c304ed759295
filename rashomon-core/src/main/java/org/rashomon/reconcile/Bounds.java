package org.rashomon.reconcile;

import org.rashomon.extract.Qualifier;
import org.rashomon.resolve.ResolvedCount;

/**
 * The whole numbers that a count's words allow, and the one they name.
 *
 * @param low least, or null where open
 * @param value named, or null
 * @param high greatest, or null where open
 */
record Bounds(Integer low, Integer value, Integer high) {

  static Bounds of(ResolvedCount count) {
    if (count.qualifier() == Qualifier.NOT_KNOWN) {
      return new Bounds(null, null, null);
    }
    return new Bounds(count.low(), count.value(), count.high());
  }

  /** Whether no number is allowed by both. */
  boolean excludes(Bounds other) {
    return above(low, other.high) || above(other.low, high);
  }

  private static boolean above(Integer low, Integer high) {
    return low != null && high != null && low > high;
  }

  /** The least number that its words allow or name, or null. */
  Integer floor() {
    return low != null ? low : value;
  }

  /** The number it is closest to naming: the value, else the low, else the high bound. */
  Integer nearest() {
    if (value != null) {
      return value;
    }
    return low != null ? low : high;
  }

  /** Of both these people and others; open where either is. */
  Bounds plus(Bounds other) {
    boolean named = nearest() != null && other.nearest() != null;
    boolean about = low == null && other.low == null;
    return new Bounds(
        about ? null : sum(floor(), other.floor()),
        named ? sum(nearest(), other.nearest()) : null,
        sum(high, other.high));
  }

  private static Integer sum(Integer a, Integer b) {
    return a == null || b == null ? null : Integer.valueOf(a + b);
  }

  /**
   * Points for two tolls being one event's.
   *
   * @param oneVoice whether one source of one report gives both of the same people: then different
   *     numbers are of different events
   */
  int likeness(Bounds other, boolean oneVoice) {
    Integer one = nearest();
    Integer two = other.nearest();
    if (one == null || two == null) {
      return one == null && two == null ? 0 : Points.VAGUE_NUMBER;
    }
    if (one.equals(two)) {
      return same(one);
    }
    int larger = Math.max(one, two);
    int smaller = Math.max(1, Math.min(one, two));
    if (oneVoice && excludes(other)) {
      return two < one ? Points.FEWER_OF_ONE_VOICE : Points.MORE_OF_ONE_VOICE;
    }
    if (larger > 10L * smaller) {
      return Points.TENFOLD;
    }
    return 2L * larger > 3L * smaller ? Points.HALF_AS_MANY_AGAIN : 0;
  }

  private static int same(int number) {
    if (number >= 1000) {
      return Points.SAME_THOUSANDS;
    }
    if (number >= 10) {
      return Points.SAME_TENS;
    }
    return number >= 3 ? Points.SAME_FEW : Points.SAME_ONE_OR_TWO;
  }
}

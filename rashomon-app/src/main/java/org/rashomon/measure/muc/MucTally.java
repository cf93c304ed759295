package org.rashomon.measure.muc;

/**
 * Fills counted by verdict.
 *
 * @param correct right
 * @param partial half right
 * @param incorrect wrong where the key has a fill
 * @param spurious given where the key has none
 * @param missing not given where the key has one
 */
public record MucTally(int correct, int partial, int incorrect, int spurious, int missing) {

  /** Nothing counted. */
  public static final MucTally NONE = new MucTally(0, 0, 0, 0, 0);

  MucTally plus(MucTally other) {
    return new MucTally(
        correct + other.correct,
        partial + other.partial,
        incorrect + other.incorrect,
        spurious + other.spurious,
        missing + other.missing);
  }

  /** Fills that the key has: correct, partial, incorrect and missing. */
  public int possible() {
    return correct + partial + incorrect + missing;
  }

  /** Fills that the response has: correct, partial, incorrect and spurious. */
  public int actual() {
    return correct + partial + incorrect + spurious;
  }

  /** Recall, 0 to 1; 0 where the key has nothing. */
  public double recall() {
    return ratio(possible());
  }

  /** Precision, 0 to 1; 0 where the response has nothing. */
  public double precision() {
    return ratio(actual());
  }

  private double ratio(int all) {
    return all == 0 ? 0 : (correct + partial / 2.0) / all;
  }

  /** The F of 1992 with recall and precision weighing the same (P&amp;R), 0 to 1. */
  public double f() {
    double sum = recall() + precision();
    return sum == 0 ? 0 : 2 * recall() * precision() / sum;
  }
}

package org.rashomon.read;

import java.nio.FloatBuffer;

/**
 * A table of scores as the network gave it, row after row. Scores are compared as whole 64ths, so
 * that the last bits of a sum, which hang on the processor, decide nothing; of equal ones the first
 * wins.
 */
record Scores(float[] cells, int width) {
  private static final float STEPS = 64f;

  static Scores of(FloatBuffer buffer, int width) {
    float[] cells = new float[buffer.remaining()];
    buffer.get(cells);
    return new Scores(cells, width);
  }

  /** A score in whole 64ths. */
  static int rounded(float score) {
    return (int) Math.rint(score * STEPS);
  }

  /** A cell in whole 64ths. */
  int at(int row, int column) {
    return rounded(cells[row * width + column]);
  }

  /**
   * The column of the highest score from {@code from} up to {@code to}, counted from {@code from}.
   */
  int best(int row, int from, int to) {
    int top = from;
    for (int i = from + 1; i < to; i++) {
      if (at(row, i) > at(row, top)) {
        top = i;
      }
    }
    return top - from;
  }
}

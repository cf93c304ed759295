package org.rashomon.read;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;

/**
 * Scores the relation of a word to its head from two vectors the network makes of them: one half is
 * added and passed by ReLU, the other multiplied, and what comes out weighed for each relation.
 */
final class Relations {
  private static final int ROOT = 0;
  private final int count;
  private final int half;

  /** A row of one weight a relation for each of the numbers two words make together. */
  private final float[] weights;

  private final float[] bias;

  /** Weights as {@code training/export.py} writes them: a row a relation, its bias last. */
  Relations(byte[] numbers, int count) {
    FloatBuffer in = ByteBuffer.wrap(numbers).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer();
    int width = in.remaining() / count - 1;
    this.count = count;
    this.half = width / 2;
    this.weights = new float[count * width];
    this.bias = new float[count];
    for (int r = 0; r < count; r++) {
      for (int i = 0; i < width; i++) {
        weights[i * count + r] = in.get();
      }
      bias[r] = in.get();
    }
  }

  /** The number of the best relation; {@code root} if and only if the head is the root. */
  int best(Scores children, int child, Scores parents, int parent, boolean isRoot) {
    if (isRoot) {
      return ROOT;
    }
    float[] scores = scores(children.cells(), child * 2 * half, parents.cells(), parent * 2 * half);
    int top = ROOT + 1;
    for (int r = top + 1; r < count; r++) {
      if (Scores.rounded(scores[r]) > Scores.rounded(scores[top])) {
        top = r;
      }
    }
    return top;
  }

  private float[] scores(float[] children, int child, float[] parents, int parent) {
    float[] scores = bias.clone();
    for (int i = 0; i < half; i++) {
      float sum = children[child + i] + parents[parent + i];
      if (sum > 0f) {
        add(scores, sum, i);
      }
    }
    for (int i = half; i < 2 * half; i++) {
      add(scores, children[child + i] * parents[parent + i], i);
    }
    return scores;
  }

  /** Adds one number's share to all relations: a loop the processor does many cells at a time. */
  private void add(float[] scores, float number, int row) {
    int at = row * count;
    for (int r = 0; r < scores.length; r++) {
      scores[r] += number * weights[at + r];
    }
  }
}

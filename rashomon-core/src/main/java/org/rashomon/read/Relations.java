package org.rashomon.read;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Scores the relation of a word to its head from two vectors the network makes of them: one half is
 * added and passed by ReLU, the other multiplied, and what comes out weighed for each relation.
 */
final class Relations {
  private static final int ROOT = 0;
  private final int count;
  private final int half;
  private final float[] weights;
  private final float[] bias;

  /** Weights as {@code training/export.py} writes them: a row a relation, its bias last. */
  Relations(byte[] numbers, int count) {
    ByteBuffer in = ByteBuffer.wrap(numbers).order(ByteOrder.LITTLE_ENDIAN);
    int width = numbers.length / 4 / count - 1;
    this.count = count;
    this.half = width / 2;
    this.weights = new float[count * width];
    this.bias = new float[count];
    for (int r = 0; r < count; r++) {
      in.asFloatBuffer().get(weights, r * width, width);
      in.position(in.position() + 4 * width);
      bias[r] = in.getFloat();
    }
  }

  /** The number of the best relation; {@code root} if and only if the head is the root. */
  int best(Scores children, int child, Scores parents, int parent, boolean isRoot) {
    if (isRoot) {
      return ROOT;
    }
    float[] z = meet(children.cells(), child * 2 * half, parents.cells(), parent * 2 * half);
    int top = -1;
    int most = Integer.MIN_VALUE;
    for (int r = ROOT + 1; r < count; r++) {
      int score = Scores.rounded(weigh(z, r));
      if (score > most) {
        most = score;
        top = r;
      }
    }
    return top;
  }

  private float[] meet(float[] children, int child, float[] parents, int parent) {
    float[] z = new float[2 * half];
    for (int i = 0; i < half; i++) {
      z[i] = Math.max(0f, children[child + i] + parents[parent + i]);
    }
    for (int i = half; i < 2 * half; i++) {
      z[i] = children[child + i] * parents[parent + i];
    }
    return z;
  }

  /** Four sums side by side, which the processor adds at once; the order is fixed. */
  private float weigh(float[] z, int relation) {
    int at = relation * z.length;
    float a = bias[relation];
    float b = 0f;
    float c = 0f;
    float d = 0f;
    for (int i = 0; i < z.length; i += 4) {
      a += z[i] * weights[at + i];
      b += z[i + 1] * weights[at + i + 1];
      c += z[i + 2] * weights[at + i + 2];
      d += z[i + 3] * weights[at + i + 3];
    }
    return a + b + (c + d);
  }
}

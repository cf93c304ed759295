package org.rashomon.read;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the best line of names (Viterbi 1967) for scores of outside, begin and inside: inside
 * stands only behind begin or inside of its own kind. Of equal scores the lower number wins.
 */
final class NameLine {
  private static final int NEVER = Integer.MIN_VALUE / 2;
  private final Labels labels;

  NameLine(Labels labels) {
    this.labels = labels;
  }

  /** The names of the {@code n} words whose scores begin at a row. */
  List<Name> names(Scores scores, int row, int n) {
    int[] line = line(scores, row, n);
    List<Name> names = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      if (line[i] % 2 == 1) {
        int end = i + 1;
        while (end < n && line[end] == line[i] + 1) {
          end++;
        }
        names.add(new Name(i, end, labels.kinds()[line[i] / 2]));
        i = end - 1;
      }
    }
    return names;
  }

  private int[] line(Scores scores, int row, int n) {
    int k = labels.nameScores();
    int[][] from = new int[n][k];
    int[] best = new int[k];
    for (int t = 0; t < k; t++) {
      best[t] = isInside(t) ? NEVER : scores.at(row, t);
    }
    for (int i = 1; i < n; i++) {
      best = step(best, scores, row + i, from[i]);
    }
    int[] line = new int[n];
    if (n > 0) {
      line[n - 1] = top(best);
    }
    for (int i = n - 1; i > 0; i--) {
      line[i - 1] = from[i][line[i]];
    }
    return line;
  }

  private static int[] step(int[] best, Scores scores, int row, int[] from) {
    int top = top(best);
    int[] now = new int[best.length];
    for (int t = 0; t < now.length; t++) {
      from[t] = !isInside(t) ? top : best[t] > best[t - 1] ? t : t - 1;
      now[t] = Math.max(NEVER, best[from[t]] + scores.at(row, t));
    }
    return now;
  }

  private static int top(int[] best) {
    int top = 0;
    for (int t = 1; t < best.length; t++) {
      if (best[t] > best[top]) {
        top = t;
      }
    }
    return top;
  }

  private static boolean isInside(int t) {
    return t > 0 && t % 2 == 0;
  }
}

package org.rashomon.read;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds the best tree with one root for whole-number scores of arcs: by taking each word's best
 * head where that gives a tree, else by Chu and Liu (1965) and Edmonds (1967). Of equal scores the
 * lower index wins.
 */
final class Tree {
  /** A second root costs more than any arc can win back. */
  private static final long ROOT_COST = 1L << 40;

  private static final long NEVER = Long.MIN_VALUE / 4;

  private Tree() {}

  /**
   * Heads of a sentence's words.
   *
   * @param scores for each word the score of each head: column 0 is the root, column h + 1 word h
   * @return for each word its head, -1 for the root
   */
  static int[] heads(int[][] scores) {
    int n = scores.length;
    long[][] s = new long[n + 1][n + 1];
    for (int i = 1; i <= n; i++) {
      for (int j = 0; j <= n; j++) {
        s[i][j] = i == j ? NEVER : scores[i - 1][j];
      }
    }
    int[] heads = best(s);
    if (!hasOneRoot(heads) || cycle(heads) != null) {
      for (int i = 1; i <= n; i++) {
        s[i][0] -= ROOT_COST;
      }
      heads = spanning(s);
    }
    int[] out = new int[n];
    for (int i = 0; i < n; i++) {
      out[i] = heads[i + 1] - 1;
    }
    return out;
  }

  private static boolean hasOneRoot(int[] heads) {
    int roots = 0;
    for (int i = 1; i < heads.length; i++) {
      roots += heads[i] == 0 ? 1 : 0;
    }
    return roots == 1;
  }

  private static int[] best(long[][] s) {
    int[] heads = new int[s.length];
    for (int i = 1; i < s.length; i++) {
      int top = 0;
      for (int j = 1; j < s.length; j++) {
        if (s[i][j] > s[i][top]) {
          top = j;
        }
      }
      heads[i] = top;
    }
    return heads;
  }

  /** Words of one cycle, or null. */
  private static int[] cycle(int[] heads) {
    int[] seen = new int[heads.length];
    seen[0] = -1;
    for (int i = 1; i < heads.length; i++) {
      int j = i;
      while (seen[j] == 0) {
        seen[j] = i;
        j = heads[j];
      }
      if (seen[j] == i) {
        return around(heads, j);
      }
    }
    return null;
  }

  private static int[] around(int[] heads, int start) {
    List<Integer> members = new ArrayList<>();
    int j = start;
    do {
      members.add(j);
      j = heads[j];
    } while (j != start);
    return members.stream().mapToInt(Integer::intValue).sorted().toArray();
  }

  private static int[] spanning(long[][] s) {
    int[] heads = best(s);
    int[] cycle = cycle(heads);
    return cycle == null ? heads : new Contraction(s, heads, cycle).solve();
  }

  /** A cycle drawn together into one node, the last of a smaller problem. */
  private static final class Contraction {
    private final long[][] s;
    private final int[] heads;
    private final int[] cycle;
    private final int[] rest;

    Contraction(long[][] s, int[] heads, int[] cycle) {
      this.s = s;
      this.heads = heads;
      this.cycle = cycle;
      boolean[] inside = new boolean[s.length];
      for (int k : cycle) {
        inside[k] = true;
      }
      this.rest = IntStream.range(0, s.length).filter(i -> !inside[i]).toArray();
    }

    int[] solve() {
      int c = rest.length;
      long[][] t = new long[c + 1][c + 1];
      for (int i = 0; i < c; i++) {
        for (int j = 0; j < c; j++) {
          t[i][j] = s[rest[i]][rest[j]];
        }
        t[i][c] = s[rest[i]][exit(rest[i])];
        t[c][i] = gain(entry(rest[i]), rest[i]);
      }
      t[c][c] = NEVER;
      return unfold(spanning(t));
    }

    private int[] unfold(int[] inner) {
      int c = rest.length;
      int[] out = heads.clone();
      for (int i = 1; i < c; i++) {
        out[rest[i]] = inner[i] == c ? exit(rest[i]) : rest[inner[i]];
      }
      int from = rest[inner[c]];
      out[entry(from)] = from;
      return out;
    }

    /** The word of the cycle that is the best head of a word outside. */
    private int exit(int word) {
      int top = cycle[0];
      for (int k : cycle) {
        if (s[word][k] > s[word][top]) {
          top = k;
        }
      }
      return top;
    }

    /** The word of the cycle that loses least when it hangs on a word outside. */
    private int entry(int head) {
      int top = cycle[0];
      for (int k : cycle) {
        if (gain(k, head) > gain(top, head)) {
          top = k;
        }
      }
      return top;
    }

    private long gain(int word, int head) {
      return s[word][head] - s[word][heads[word]];
    }
  }
}

package org.rashomon.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TreeTest {
  @Test
  void takesTheBestHeadsWhereTheyMakeATree() {
    assertThat(Tree.heads(new int[][] {{1, 0, 9, 0}, {9, 1, 0, 1}, {2, 1, 8, 0}}))
        .containsExactly(1, -1, 1);
  }

  @Test
  void breaksACycleAtTheLeastLoss() {
    assertThat(Tree.heads(new int[][] {{5, 0, 9}, {6, 9, 0}})).containsExactly(1, -1);
  }

  @Test
  void keepsToOneRoot() {
    int[] heads = Tree.heads(new int[][] {{9, 0, 1, 1}, {9, 3, 0, 1}, {8, 1, 2, 0}});
    assertThat(Arrays.stream(heads).filter(h -> h < 0)).hasSize(1);
  }

  @Test
  void takesTheLowerOfEqualHeads() {
    assertThat(Tree.heads(new int[][] {{4, 0, 4}, {4, 4, 0}})).containsExactly(-1, 0);
  }

  @Test
  void givesNoHeadsToNoWords() {
    assertThat(Tree.heads(new int[0][0])).isEmpty();
  }

  @Test
  void findsWhatTryingAllTreesFinds() {
    Random chance = new Random(5);
    for (int round = 0; round < 400; round++) {
      int n = 1 + chance.nextInt(5);
      int[][] scores = new int[n][n + 1];
      for (int[] row : scores) {
        Arrays.setAll(row, i -> chance.nextInt(12));
      }
      assertThat(total(scores, Tree.heads(scores))).isEqualTo(most(scores, new int[n], 0));
    }
  }

  private static int most(int[][] scores, int[] heads, int word) {
    if (word == heads.length) {
      return isTree(heads) ? total(scores, heads) : Integer.MIN_VALUE;
    }
    int most = Integer.MIN_VALUE;
    for (int head = -1; head < heads.length; head++) {
      heads[word] = head;
      most = Math.max(most, most(scores, heads, word + 1));
    }
    return most;
  }

  private static boolean isTree(int[] heads) {
    int roots = 0;
    for (int i = 0; i < heads.length; i++) {
      roots += heads[i] < 0 ? 1 : 0;
      int steps = 0;
      for (int j = i; j >= 0; j = heads[j]) {
        if (steps++ > heads.length) {
          return false;
        }
      }
    }
    return roots == 1;
  }

  private static int total(int[][] scores, int[] heads) {
    int total = 0;
    for (int i = 0; i < heads.length; i++) {
      total += scores[i][heads[i] + 1];
    }
    return total;
  }
}

package org.rashomon.measure.muc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MucAssignmentTest {

  @Test
  void takesTheBestSumNotTheBestSinglePair() {
    assertThat(MucAssignment.best(new double[][] {{5, 4}, {4, 1}})).containsExactly(1, 0);
  }

  @Test
  void leavesPairsWithoutWeightAlone() {
    assertThat(MucAssignment.best(new double[][] {{0, 0, 2}, {0, 0, 3}})).containsExactly(-1, 2);
    assertThat(MucAssignment.best(new double[0][0])).isEmpty();
    assertThat(MucAssignment.best(new double[][] {{}})).containsExactly(-1);
  }
}

package org.rashomon.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BlocksTest {
  private static final String MONTH = "violence 2022-08" + Blocks.STEP;
  private static final String NAME = "violence 2022-08 1a2b" + Blocks.STEP;

  @Test
  void aPairNeedsMoreInCommonTheMoreIsToldOfAMonth() {
    assertThat(Blocks.enough(MONTH, 15)).isEqualTo(Points.ENOUGH);
    assertThat(Blocks.enough(MONTH, 16)).isEqualTo(Points.ENOUGH + 1);
    assertThat(Blocks.enough(MONTH, Blocks.LARGEST)).isEqualTo(Points.ENOUGH + 5);
    assertThat(Blocks.enough(MONTH, Blocks.LARGEST + 1)).isEqualTo(Points.ENOUGH + 6);
    assertThat(Blocks.enough(MONTH, 100_000)).isEqualTo(Points.ENOUGH + 6);
  }

  @Test
  void aRareNameAloneIsLessThanAMonth() {
    assertThat(Blocks.enough(NAME, 2)).isEqualTo(Points.ENOUGH_BY_NAME);
    assertThat(Points.ENOUGH_BY_NAME).isGreaterThan(Points.ENOUGH);
  }

  @Test
  void aBlockIsTheShortestPathThatFewEnoughShare() {
    String path =
        "violence 2022-08" + Blocks.STEP + "AAA-BBB" + Blocks.STEP + "39 46" + Blocks.STEP;
    assertThat(Blocks.blockOf(path, prefix -> Blocks.LARGEST)).isEqualTo(MONTH);
    assertThat(Blocks.blockOf(path, prefix -> prefix.equals(MONTH) ? Blocks.LARGEST + 1 : 2))
        .isEqualTo(MONTH + "AAA-BBB" + Blocks.STEP);
    assertThat(Blocks.blockOf(path, prefix -> Blocks.LARGEST + 1)).isEqualTo(path);
  }
}

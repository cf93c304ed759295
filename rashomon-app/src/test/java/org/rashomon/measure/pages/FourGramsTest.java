package org.rashomon.measure.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rashomon.measure.PrecisionRecall;

class FourGramsTest {

  @Test
  void aRunCountsAsOftenAsBothHaveIt() {
    assertThat(FourGrams.score("a b c d e", "x a b c d, a b c d"))
        .isEqualTo(new PrecisionRecall(1, 6, 2));
  }

  @Test
  void aShortTextIsOneRun() {
    assertThat(FourGrams.score("two words", "two words")).isEqualTo(new PrecisionRecall(1, 1, 1));
    assertThat(FourGrams.score("a b c d", "")).isEqualTo(new PrecisionRecall(0, 1, 1));
  }
}

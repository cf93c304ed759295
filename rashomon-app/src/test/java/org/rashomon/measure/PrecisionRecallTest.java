package org.rashomon.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PrecisionRecallTest {

  @Test
  void f1IsTheHarmonicMean() {
    PrecisionRecall score =
        PrecisionRecall.NONE.plus(true, true).plus(true, false).plus(false, true).plus(false, true);
    assertThat(score.precision()).isEqualTo(0.5);
    assertThat(score.recall()).isEqualTo(1.0 / 3);
    assertThat(score.f()).isEqualTo(0.4);
  }

  @Test
  void nothingIsZero() {
    assertThat(PrecisionRecall.NONE.f()).isZero();
    assertThat(PrecisionRecall.NONE.precision()).isZero();
    assertThat(PrecisionRecall.NONE.recall()).isZero();
  }

  @Test
  void moreRightThanFoundIsRefused() {
    assertThatThrownBy(() -> new PrecisionRecall(2, 1, 3))
        .isInstanceOf(IllegalArgumentException.class);
  }
}

package org.rashomon.measure.ecbplus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rashomon.measure.MadeUp;

class CoreferenceTest {
  private static final double ROUNDING = 1e-9;

  /** Gold {a b c} {d e f g}, read {a b} {c d} {f g} {e}: an example of Luo's, by hand. */
  @Test
  void scoresAHandWorkedExample() {
    Coreference score = new Coreference();
    score.add(
        Map.of("a", "1", "b", "1", "c", "1", "d", "2", "e", "2", "f", "2", "g", "2"),
        Map.of("a", "x", "b", "x", "c", "y", "d", "y", "f", "z", "g", "z", "e", "w"));
    // MUC: 1 + 1 of 2 + 3 links recalled, 1 + 0 + 1 of 3 precise.
    assertThat(value(score, "MUC F1")).isCloseTo(2 * 2.0 / (5 + 3), within(ROUNDING));
    // B3: recall (4/3 + 1/3 + 1/4 + 1/4 + 4/4) / 7, precision (2 + 1/2 + 1/2 + 2 + 1) / 7.
    double recall = (4.0 / 3 + 1.0 / 3 + 1.0 / 4 + 1.0 / 4 + 1) / 7;
    double precision = 6.0 / 7;
    assertThat(value(score, "B3 F1"))
        .isCloseTo(2 * precision * recall / (precision + recall), within(ROUNDING));
    // CEAF-e: {a b c} with {a b} 4/5, {d e f g} with {f g} 4/6, of 2 and of 4.
    assertThat(value(score, "CEAF-e F1"))
        .isCloseTo(2 * (4.0 / 5 + 4.0 / 6) / (2 + 4), within(ROUNDING));
  }

  @Test
  void theSameClustersAreRight() {
    Coreference score = new Coreference();
    score.add(Map.of("a", "1", "b", "1", "c", "2"), Map.of("a", "x", "b", "x", "c", "y"));
    assertThat(score.conll()).isEqualTo(1);
  }

  @Test
  void partsAreAddedNotMerged() {
    Coreference score = new Coreference();
    score.add(Map.of("a", "1", "b", "1"), Map.of("a", "x", "b", "x"));
    score.add(Map.of("c", "1", "d", "1"), Map.of("c", "x", "d", "y"));
    assertThat(value(score, "MUC F1")).isCloseTo(2.0 / 3, within(ROUNDING));
  }

  @Test
  void bothSidesHaveTheSameMentions() {
    Coreference score = new Coreference();
    assertThatThrownBy(() -> score.add(Map.of("a", "1"), Map.of("b", "1")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static double value(Coreference score, String name) {
    return MadeUp.value(score.figures(""), name);
  }
}

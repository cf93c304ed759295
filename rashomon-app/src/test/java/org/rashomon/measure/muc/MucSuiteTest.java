package org.rashomon.measure.muc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rashomon.measure.Figure;

class MucSuiteTest {

  private static final String KEY =
      """
      0.  MESSAGE: ID        M-1
      1.  MESSAGE: TEMPLATE  1
      4.  INCIDENT: TYPE     ATTACK
      18. HUM TGT: NAME      "ANA RUIZ"
      0.  MESSAGE: ID        M-2
      1.  MESSAGE: TEMPLATE  1
      4.  INCIDENT: TYPE     ATTACK
      """;

  @Test
  void givesEachFigureOnceAndTellsEachError() {
    List<MucTemplate> key = MucTemplateReader.read(KEY);
    List<MucTemplate> response = key.subList(0, 1);
    List<Figure> figures = MucSuite.score(key, response);
    assertThat(figures).hasSize(9 + MucSlot.values().length);
    assertThat(figures).extracting(Figure::name).doesNotHaveDuplicates();
    assertThat(figures)
        .contains(
            Figure.share("All Templates recall", 2, 3), Figure.share("All Templates precision", 1));
    Map<String, String> texts = Map.of("M-2", "A QUIET DAY. AN ATTACK\nWAS MADE. NO MORE.");
    assertThat(MucErrors.of(new MucScorer().pairs(key, response), texts))
        .containsExactly("missed M-2 [ATTACK]\n         AN ATTACK WAS MADE.");
  }
}

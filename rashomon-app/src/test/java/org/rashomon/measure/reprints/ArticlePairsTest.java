package org.rashomon.measure.reprints;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rashomon.measure.MadeUp;
import org.rashomon.measure.Measured;
import org.rashomon.measure.TrialReport;

class ArticlePairsTest {
  private static final Article STORY = article("a", "1", words("w", 60));
  private static final Article REPRINT = article("b", "1", words("w", 60) + " End.");
  private static final Article RETOLD = article("c", "1", words("v", 60));
  private static final Article HALF = article("d", "1", words("w", 40) + " " + words("u", 20));
  private static final Article ELSEWHERE = article("e", "2", words("v", 60));

  @Test
  void aRunThatOnlyOneHasCountsAgainstBoth() {
    assertThat(Shingles.of("a b c d e f").resemblance(Shingles.of("A, b: c d e!"))).isEqualTo(0.5);
    assertThat(Shingles.of("too short").resemblance(Shingles.of("too short"))).isZero();
  }

  @Test
  void pairsInBetweenAreNotJudged() {
    ArticlePairs pairs = ArticlePairs.of(List.of(STORY, REPRINT, RETOLD, HALF, ELSEWHERE));
    assertThat(pairs.same())
        .containsExactly(
            new ArticlePairs.Pair(STORY, REPRINT), new ArticlePairs.Pair(RETOLD, ELSEWHERE));
    assertThat(pairs.other())
        .containsExactly(
            new ArticlePairs.Pair(STORY, RETOLD),
            new ArticlePairs.Pair(REPRINT, RETOLD),
            new ArticlePairs.Pair(RETOLD, HALF));
  }

  @Test
  void scoresFamilies() {
    ArticlePairs pairs = ArticlePairs.of(List.of(STORY, REPRINT, RETOLD, ELSEWHERE));
    Measured measured =
        ReprintsSuite.measured(pairs, Map.of("a", "a", "b", "a", "c", "a", "e", "e"));
    assertThat(MadeUp.value(measured.figures(), "precision")).isEqualTo(1.0 / 3);
    assertThat(MadeUp.value(measured.figures(), "recall")).isEqualTo(0.5);
    assertThat(measured.errors()).hasSize(3);
  }

  private static Article article(String id, String incident, String text) {
    return new Article(incident, TrialReport.text(id, null, text));
  }

  private static String words(String stem, int count) {
    return IntStream.range(0, count).mapToObj(i -> stem + i).collect(Collectors.joining(" "));
  }
}

package org.rashomon.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rashomon.web.view.ComparePage.Row;
import org.rashomon.web.view.Segment;

class ComparisonTest {
  private static List<String> kinds(String left, String right) {
    return Comparison.of(left, right).stream().map(Row::kind).toList();
  }

  private static String marked(List<Segment> segments) {
    return segments.stream()
        .map(one -> one.mark().isEmpty() ? one.text() : "[" + one.text().strip() + "]")
        .collect(Collectors.joining(" "))
        .replaceAll(" +", " ");
  }

  @Test
  void sentencesThatBothHaveStandSideBySide() {
    assertThat(kinds("One fell. Two stood.", "One fell.\n\nTwo stood.")).containsOnly("same");
  }

  @Test
  void changedWordsAreMarkedOnBothSides() {
    Row row = Comparison.of("Three men died near the town.", "Five men died near the town.").get(0);
    assertThat(row.kind()).isEqualTo("changed");
    assertThat(marked(row.left())).isEqualTo("[Three] men died near the town.");
    assertThat(marked(row.right())).isEqualTo("[Five] men died near the town.");
  }

  @Test
  void sentencesWithoutATwinStandAlone() {
    assertThat(kinds("Shells fell on a hill. All was calm.", "All was calm. Talks begin tomorrow."))
        .containsExactly("left", "same", "right");
  }

  @Test
  void nothingAgainstNothingIsNothing() {
    assertThat(kinds("", "")).isEmpty();
    assertThat(kinds("", "Words.")).containsExactly("right");
  }
}

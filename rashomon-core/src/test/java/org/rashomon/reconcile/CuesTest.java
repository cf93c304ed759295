package org.rashomon.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.rashomon.lexicon.LexiconRow;
import org.rashomon.lexicon.LexiconTable;

class CuesTest {
  @TestFactory
  Stream<DynamicTest> rows() {
    return LexiconTable.shipped("en", "retelling").rows().stream()
        .filter(row -> !row.get("where").equals("count"))
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.id(),
                    () -> {
                      Cue cue = Cue.valueOf(row.get("class").toUpperCase(Locale.ROOT));
                      assertThat(cue(row, "example")).isEqualTo(cue);
                      assertThat(cue(row, "counter")).isNotEqualTo(cue);
                    }));
  }

  private static Cue cue(LexiconRow row, String column) {
    String sentence = row.get(column);
    return Cues.of(
        sentence.substring(0, sentence.indexOf('[')),
        sentence.substring(sentence.indexOf('[') + 1, sentence.indexOf(']')),
        sentence.substring(sentence.indexOf(']')));
  }
}

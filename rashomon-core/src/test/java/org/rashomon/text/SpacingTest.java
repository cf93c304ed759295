package org.rashomon.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpacingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "army spokesman , Nadir Belo|army spokesman, Nadir Belo",
        "opposition - affiliated agency|opposition-affiliated agency",
        "the ministry ’s spokesman|the ministry’s spokesman",
        "the miners ' union|the miners' union",
        "the group ( ABC ) said|the group (ABC) said",
        "Tel Abyad - Ras district|Tel Abyad-Ras district",
        "the army|the army"
      })
  void wordsStandAsTheyAreWritten(String tokens, String written) {
    assertThat(Spacing.join(List.of(tokens.split(" ")))).isEqualTo(written);
  }
}

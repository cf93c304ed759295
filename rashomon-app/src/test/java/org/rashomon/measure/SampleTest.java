package org.rashomon.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SampleTest {
  private static final List<String> IDS =
      IntStream.range(0, 100).mapToObj(Integer::toString).toList();

  @Test
  void aLargerSampleHoldsTheSmallerInTheOrderOfTheData() {
    List<String> few = new Sample(5).of(IDS, Function.identity());
    List<String> more = new Sample(9).of(IDS, Function.identity());
    assertThat(few)
        .hasSize(5)
        .isSortedAccordingTo((a, b) -> Integer.parseInt(a) - Integer.parseInt(b));
    assertThat(more).hasSize(9).containsAll(few);
  }

  @Test
  void itemsOfOneIdStayTogether() {
    Sample sample = new Sample(3);
    List<String> taken = sample.of(IDS, id -> id.substring(id.length() - 1));
    assertThat(taken).hasSize(30);
  }

  @Test
  void allIsAll() {
    assertThat(Sample.ALL.of(IDS, Function.identity())).isEqualTo(IDS);
    assertThat(Sample.ALL.label()).isEmpty();
    assertThat(new Sample(200).of(IDS, Function.identity())).isEqualTo(IDS);
  }
}

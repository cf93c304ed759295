package org.rashomon.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rashomon.read.Reading;
import org.rashomon.read.Words;
import org.rashomon.text.Span;

class CountFinderTest {
  private static final Extractor EXTRACTOR = new Extractor("en");

  /** A sentence as parsed, with the counts it must give. */
  record Parsed(String expected, List<String[]> words) {
    String text() {
      return words.stream().map(row -> row[0]).collect(Collectors.joining(" "));
    }

    Reading reading() {
      int n = words.size();
      int[] head = new int[n];
      int[] start = new int[n];
      int[] end = new int[n];
      int at = 0;
      for (int t = 0; t < n; t++) {
        head[t] = Integer.parseInt(words.get(t)[4]) - 1;
        start[t] = at;
        end[t] = at + words.get(t)[0].length();
        at = end[t] + 1;
      }
      Words read =
          new Words(column(0), column(1), column(2), column(3), column(5), head, start, end);
      Reading.Sentences one =
          new Reading.Sentences(new int[] {0, n}, new Span[] {new Span(0, end[n - 1])});
      int[] alone = new int[n];
      Arrays.fill(alone, -1);
      return new Reading(text(), read, one, 0, List.of(), List.of(), alone);
    }

    private String[] column(int i) {
      return words.stream().map(row -> row[i]).toArray(String[]::new);
    }

    @Override
    public String toString() {
      return text();
    }
  }

  static Stream<Parsed> sentences() throws IOException {
    try (InputStream in = CountFinderTest.class.getResourceAsStream("counts.tsv")) {
      String table = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Arrays.stream(table.split("\n= "))
          .skip(1)
          .map(CountFinderTest::parsed)
          .toList()
          .stream();
    }
  }

  private static Parsed parsed(String block) {
    List<String> lines = block.lines().toList();
    List<String[]> words =
        lines.stream().skip(1).filter(l -> !l.isBlank()).map(l -> l.split("\t")).toList();
    return new Parsed(lines.get(0), words);
  }

  private static List<Count> counts(Reading reading) {
    List<Count> all = new ArrayList<>();
    for (Claim claim : EXTRACTOR.extract(reading)) {
      all.addAll(claim.counts());
    }
    return all;
  }

  private static String told(Count count) {
    String part = count.partOf() < 0 ? "" : " in " + count.partOf();
    return count.kind()
        + " "
        + bound(count.low())
        + ".."
        + bound(count.high())
        + " "
        + count.qualifier()
        + part;
  }

  private static String bound(Integer value) {
    return value == null ? "" : value.toString();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("sentences")
  void countsWhatTheSentenceSays(Parsed sentence) {
    assertThat(counts(sentence.reading()).stream().map(CountFinderTest::told))
        .containsExactly(sentence.expected().split("; "));
  }

  private static Reading holding(String words) throws IOException {
    return sentences().filter(s -> s.text().contains(words)).findFirst().orElseThrow().reading();
  }

  @Test
  void givesACountSinceAMonthThatStretchOfTime() throws IOException {
    Reading reading = holding("Since November");
    Count count = counts(reading).get(0);
    assertThat(count.windowBasis()).isEqualTo(WindowBasis.PERIOD);
    assertThat(reading.phrase(count.window().words()).text()).isEqualTo("Since November");
  }

  @Test
  void countsAWarsDeadForTheWar() throws IOException {
    assertThat(counts(holding("The war")).get(0).windowBasis()).isEqualTo(WindowBasis.WAR);
  }

  @Test
  void leavesTheTimeOfOneIncidentOpen() throws IOException {
    assertThat(counts(holding("bomb attack left")).get(0).windowBasis()).isNull();
  }

  @Test
  void takesDescribedKinForCivilians() throws IOException {
    assertThat(counts(holding("a couple and their")).get(0).victims()).isEqualTo(Victims.CIVILIAN);
  }
}

package org.rashomon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rashomon.extract.Attribution;
import org.rashomon.read.Reading;
import org.rashomon.read.TokenSpan;

/** Marks who says what in the sentences of gold/sources/attributions.tsv. */
class AttributionsTest {
  @Test
  void partsAreDrawnAsReadersDrawThem() throws IOException {
    Path here = Path.of("gold/sources/attributions.tsv");
    Path file = Files.exists(here) ? here : Path.of("..").resolve(here);
    List<String> wrong = new ArrayList<>();
    List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    Map<String, List<String>> wanted = new LinkedHashMap<>();
    for (String line : lines) {
      if (line.matches("t\\d+\t.*")) {
        List<String> cells = List.of(line.split("\t", -1));
        String parts =
            cells.subList(2, 5).stream()
                .map(AttributionsTest::bare)
                .collect(Collectors.joining("|"));
        wanted.computeIfAbsent(cells.get(1), text -> new ArrayList<>()).add(parts);
      }
    }
    try (Newsroom newsroom = Newsroom.open(1)) {
      wanted.forEach(
          (text, parts) -> {
            List<Newsroom.Seen> seen = newsroom.see(List.of(InventedReport.of(text)));
            List<String> found =
                seen.get(0).attributions().stream().map(a -> told(seen, a)).toList();
            if (!found.equals(parts)) {
              wrong.add(text + " " + found);
            }
          });
    }
    double share = 1 - (double) wrong.size() / wanted.size();
    assertThat(share).as(String.join("\n", wrong)).isGreaterThanOrEqualTo(0.95);
  }

  private static String told(List<Newsroom.Seen> seen, Attribution attribution) {
    Reading reading = seen.get(0).reading();
    String content =
        attribution.content().stream()
            .map(run -> reading.phrase(run).text())
            .collect(Collectors.joining(" "));
    return words(reading, attribution.source())
        + "|"
        + words(reading, attribution.cue())
        + "|"
        + bare(content);
  }

  private static String words(Reading reading, TokenSpan span) {
    return span == null ? "" : bare(reading.phrase(span).text());
  }

  /** Letters and digits alone: punctuation isn't compared. */
  private static String bare(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}]+", " ").strip().toLowerCase(Locale.ROOT);
  }
}

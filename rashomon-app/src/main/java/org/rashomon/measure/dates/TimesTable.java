package org.rashomon.measure.dates;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.rashomon.text.Span;

/**
 * The project's own sentences in {@code times.tsv}, each with at most one expression in square
 * brackets. Values are written {@code FROM/TO}, with {@code -} for an open end.
 */
final class TimesTable {
  private static final int ID = 0;
  private static final int REPORT = 1;
  private static final int SENTENCE = 3;
  private static final int FROM = 4;
  private static final int TO = 5;
  private static final String OPEN = "-";

  private TimesTable() {}

  /** The sentences, in the file's order. */
  static List<TimedText> read(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .filter(line -> !line.startsWith("#") && !line.startsWith("id\t"))
        .map(line -> text(line.split("\t", -1)))
        .toList();
  }

  private static TimedText text(String[] cells) {
    String marked = cells[SENTENCE];
    String text = marked.replace("[", "").replace("]", "");
    int open = marked.indexOf('[');
    List<TimeMark> marks =
        open < 0
            ? List.of()
            : List.of(
                new TimeMark(
                    new Span(points(marked, open), points(marked, marked.indexOf(']')) - 1),
                    cells[FROM] + "/" + cells[TO]));
    String published = cells[REPORT].equals(OPEN) ? null : cells[REPORT];
    return new TimedText(cells[ID], published, text, marks, TimesTable::value);
  }

  private static int points(String text, int unit) {
    return text.codePointCount(0, unit);
  }

  private static String value(JsonNode mention) {
    return mention.path("from").asText(OPEN) + "/" + mention.path("to").asText(OPEN);
  }
}

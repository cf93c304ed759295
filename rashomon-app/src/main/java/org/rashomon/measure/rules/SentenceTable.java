package org.rashomon.measure.rules;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rashomon.measure.TrialReport;

/**
 * A family of sentences in a table, each with what a claim of it must say.
 *
 * @param family its name
 * @param file below the folder of the suites
 * @param dated whether the third column is the report's date and the fourth its text; else the
 *     third is the text and the date {@link #PUBLISHED}
 * @param check whether the claims of a sentence are right
 */
record SentenceTable(String family, String file, boolean dated, Check check) {
  /** The date of all sentences that have none of their own, a Wednesday. */
  static final String PUBLISHED = "2023-05-10";

  private static final String OUTLET = "Sample";

  /** Looks at the claims of one sentence. */
  @FunctionalInterface
  interface Check {
    /**
     * Whether they are right.
     *
     * @param claims of the ledger's document, in the order of the text
     * @param cells of the sentence's row
     */
    boolean isRight(List<JsonNode> claims, List<String> cells);
  }

  /** The rows, in the file's order. */
  List<List<String>> rows(Path folder) throws IOException {
    return Files.readAllLines(folder.resolve(file)).stream()
        .filter(line -> !line.startsWith("#") && !line.startsWith("id\t"))
        .map(line -> List.of(line.split("\t", -1)))
        .toList();
  }

  /** A row's sentence as a report. */
  TrialReport report(List<String> cells) {
    return new TrialReport(
        cells.get(0), null, OUTLET, null, dated ? cells.get(2) : PUBLISHED, text(cells), null);
  }

  /** A row's sentence. */
  String text(List<String> cells) {
    return cells.get(dated ? 3 : 2).replace("\\n", "\n");
  }

  /** Id of a row to the claims of its sentence, in the order of the text. */
  static Map<String, List<JsonNode>> claims(JsonNode document) {
    Map<String, String> rows = new HashMap<>();
    for (JsonNode report : document.path("reports")) {
      rows.put(report.path("id").asText(), report.path("externalId").asText());
    }
    Map<String, List<JsonNode>> claims = new HashMap<>();
    for (JsonNode claim : document.path("claims")) {
      claims
          .computeIfAbsent(rows.get(claim.path("report").asText()), id -> new ArrayList<>())
          .add(claim);
    }
    claims
        .values()
        .forEach(
            told ->
                told.sort(
                    Comparator.comparing(claim -> claim.path("trigger").path("start").asInt())));
    return claims;
  }
}

package org.rashomon.measure.reprints;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rashomon.measure.JsonLines;
import org.rashomon.measure.TrialReport;

/**
 * An article on a shooting.
 *
 * @param incident which shooting by gold
 * @param report the article
 */
record Article(String incident, TrialReport report) {

  String id() {
    return report.id();
  }

  /** Headline and text, in shingles: what is left of some pages is a form that all of them have. */
  Shingles shingles() {
    return Shingles.of(
        report.title() == null ? report.text() : report.title() + "\n" + report.text());
  }

  /** The articles of {@code reports.jsonl} that {@code gold.jsonl} knows, in their order. */
  static List<Article> in(Path folder) throws IOException {
    Map<String, String> incidents = new HashMap<>();
    for (JsonNode gold : JsonLines.read(folder.resolve("gold.jsonl"))) {
      incidents.put(gold.path("id").asText(), gold.path("incident").asText());
    }
    return JsonLines.read(folder.resolve("reports.jsonl")).stream()
        .filter(line -> incidents.containsKey(line.path("id").asText()))
        .map(line -> new Article(incidents.get(line.path("id").asText()), report(line)))
        .toList();
  }

  private static TrialReport report(JsonNode line) {
    return new TrialReport(
        line.path("id").asText(),
        line.path("url").asText(null),
        null,
        line.path("title").asText(null),
        line.path("published").asText(null),
        line.path("text").asText(),
        null);
  }
}

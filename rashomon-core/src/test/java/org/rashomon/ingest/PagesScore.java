package org.rashomon.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How well articles are found on web pages: the 4-gram measure of the article extraction benchmark
 * (precision and recall averaged over pages, F1 of the two averages), on bodies without headline.
 */
final class PagesScore {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");
  private static final int GRAM = 4;

  /** One page's result. */
  record PageScore(String id, double precision, double recall) {}

  private PagesScore() {}

  /** Scores of all pages of a folder, in the order of their names. */
  static List<PageScore> of(Path folder) throws IOException {
    JsonNode truth = new JsonMapper().readTree(folder.resolve("ground-truth.json").toFile());
    List<PageScore> scores = new ArrayList<>();
    for (Map.Entry<String, JsonNode> page : truth.properties()) {
      List<Report> reports = new ArrayList<>();
      Path file = folder.resolve("html").resolve(page.getKey() + ".html.gz");
      new Ingest().read(List.of(file), Given.nothing(), reports::add, problem -> {});
      String found = reports.isEmpty() ? "" : body(reports.get(0));
      scores.add(score(page.getKey(), page.getValue().path("articleBody").asText(), found));
    }
    return scores;
  }

  private static String body(Report report) {
    return report.text().substring(report.text().offsetByCodePoints(0, report.titleEnd()));
  }

  private static PageScore score(String id, String truth, String found) {
    Map<String, Integer> expected = grams(truth);
    Map<String, Integer> got = grams(found);
    int both = 0;
    for (Map.Entry<String, Integer> gram : expected.entrySet()) {
      both += Math.min(gram.getValue(), got.getOrDefault(gram.getKey(), 0));
    }
    int all = expected.values().stream().mapToInt(Integer::intValue).sum();
    int said = got.values().stream().mapToInt(Integer::intValue).sum();
    return new PageScore(id, (double) both / Math.max(1, said), (double) both / Math.max(1, all));
  }

  private static Map<String, Integer> grams(String text) {
    List<String> words = new ArrayList<>();
    Matcher m = WORD.matcher(text);
    while (m.find()) {
      words.add(m.group());
    }
    Map<String, Integer> grams = new HashMap<>();
    for (int i = 0; i < Math.max(1, words.size() - GRAM + 1); i++) {
      int end = Math.min(words.size(), i + GRAM);
      grams.merge(String.join(" ", words.subList(i, end)), 1, Integer::sum);
    }
    return grams;
  }
}

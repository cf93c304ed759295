package org.rashomon.measure.pages;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.rashomon.measure.Figure;
import org.rashomon.measure.Measured;
import org.rashomon.measure.PrecisionRecall;
import org.rashomon.measure.Suite;
import org.rashomon.measure.TrialReport;

/** The suite {@code pages}: article bodies cut out of web pages, before anything is read. */
public final class PagesSuite implements Suite {
  private static final double GOOD = 0.9;

  private static final Pattern WHITE = Pattern.compile("\\s+");

  /** How much of a line an error shows. */
  private static final int SHOWN = 100;

  @Override
  public String name() {
    return "pages";
  }

  @Override
  public String about() {
    return "91 web pages with their article's text, from the article extraction benchmark of"
        + " Scrapinghub. Its measure: runs of four words that both have; precision and recall"
        + " averaged over pages, F1 of the two averages. Ours is what `ingest` keeps, without the"
        + " headline. A good page has an F1 of at least 0.9 of its own.";
  }

  @Override
  public List<Headline> headlines() {
    return List.of(new Headline("articles cut out of 91 web pages", "", List.of("4-gram F1")));
  }

  @Override
  public List<String> files(Path data, Path gold) {
    return List.of("ground-truth.json", "html");
  }

  @Override
  public boolean hasSamples() {
    return false;
  }

  @Override
  public Measured measure(Run run) throws IOException {
    JsonNode truth =
        JsonMapper.builder().build().readTree(run.data().resolve("ground-truth.json").toFile());
    List<TrialReport> pages = new ArrayList<>();
    for (Map.Entry<String, JsonNode> page : truth.properties()) {
      pages.add(page(page.getKey(), run.data().resolve("html")));
    }
    Map<String, String> bodies = new HashMap<>();
    run.trial()
        .record(pages)
        .each("reports", r -> bodies.put(r.path("externalId").asText(), body(r)));
    double precision = 0;
    double recall = 0;
    int good = 0;
    List<String> errors = new ArrayList<>();
    for (Map.Entry<String, JsonNode> page : truth.properties()) {
      String wanted = page.getValue().path("articleBody").asText();
      String body = bodies.getOrDefault(page.getKey(), "");
      PrecisionRecall score = FourGrams.score(wanted, body);
      precision += score.precision() / pages.size();
      recall += score.recall() / pages.size();
      if (score.f() >= GOOD) {
        good++;
      } else {
        errors.add(
            "precision %.3f recall %.3f %s%n  missed: %s%n  added: %s"
                .formatted(
                    score.precision(),
                    score.recall(),
                    page.getValue().path("url").asText(),
                    firstOnlyIn(wanted, body),
                    firstOnlyIn(body, wanted)));
      }
    }
    return Measured.of(
        List.of(
            Figure.share("4-gram precision", precision),
            Figure.share("4-gram recall", recall),
            Figure.share("4-gram F1", Figure.f(precision, recall)),
            Figure.share("good pages", good, pages.size())),
        errors);
  }

  private static TrialReport page(String id, Path folder) throws IOException {
    try (InputStream in =
        new GZIPInputStream(Files.newInputStream(folder.resolve(id + ".html.gz")))) {
      String html = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new TrialReport(id, null, null, null, null, null, html);
    }
  }

  /** The first line of one text that the other has nowhere, shortened; empty for none. */
  private static String firstOnlyIn(String text, String other) {
    String there = WHITE.matcher(other).replaceAll(" ");
    return text.lines()
        .map(line -> WHITE.matcher(line).replaceAll(" ").strip())
        .filter(line -> !there.contains(line))
        .findFirst()
        .map(line -> line.length() > SHOWN ? line.substring(0, SHOWN) + "…" : line)
        .orElse("");
  }

  /** The text behind the headline. */
  private static String body(JsonNode report) {
    String text = report.path("text").asText();
    return text.substring(text.offsetByCodePoints(0, report.path("titleEnd").asInt()));
  }
}

package org.rashomon.measure.reprints;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rashomon.measure.Figure;
import org.rashomon.measure.LedgerDocument;
import org.rashomon.measure.Measured;
import org.rashomon.measure.PrecisionRecall;
import org.rashomon.measure.Suite;

/** The suite {@code reprints}: families of reports, on the articles of {@code gva}. */
public final class ReprintsSuite implements Suite {

  @Override
  public String name() {
    return "reprints";
  }

  @Override
  public String about() {
    return "Pairs of articles of `gva`, by a rule that asks nobody: two of whose runs of five words"
        + " (Broder 1997), headline included, nine tenths are common to both are one text,"
        + " and two articles on one incident with less than three tenths are not. *Recall*:"
        + " pairs of the first kind that share a `family`; *precision*: of all judged pairs"
        + " that share one, those of the first kind. Pairs in between aren't judged."
        + " Families hang on the texts alone, so the articles are recorded and reconciled"
        + " without being read for claims.";
  }

  @Override
  public List<Headline> headlines() {
    return List.of(
        new Headline("reprints among 4,566 articles", "", List.of("precision", "recall")));
  }

  @Override
  public List<String> files(Path data, Path gold) {
    return List.of("reports.jsonl", "gold.jsonl");
  }

  @Override
  public Measured measure(Run run) throws IOException {
    List<Article> articles = run.sample().of(Article.in(run.data()), Article::incident);
    return measured(
        ArticlePairs.of(articles),
        families(run.trial().record(articles.stream().map(Article::report).toList())));
  }

  private static Map<String, String> families(LedgerDocument document) throws IOException {
    Map<String, String> families = new HashMap<>();
    document.each("reports", report -> put(families, report));
    return families;
  }

  private static void put(Map<String, String> families, JsonNode report) {
    families.put(report.path("externalId").asText(), report.path("family").asText());
  }

  /**
   * Scores.
   *
   * @param families article id to family; an article that made no report is alone
   */
  static Measured measured(ArticlePairs pairs, Map<String, String> families) {
    PrecisionRecall score = PrecisionRecall.NONE;
    List<String> errors = new ArrayList<>();
    for (ArticlePairs.Pair pair : pairs.same()) {
      boolean joined = isFamily(pair, families);
      score = score.plus(joined, true);
      if (!joined) {
        errors.add("apart: " + line(pair));
      }
    }
    for (ArticlePairs.Pair pair : pairs.other()) {
      boolean joined = isFamily(pair, families);
      score = score.plus(joined, false);
      if (joined) {
        errors.add("joined: " + line(pair));
      }
    }
    return Measured.of(
        List.of(
            Figure.share("precision", score.precision()),
            Figure.share("recall", score.recall()),
            Figure.share("F1", score.f()),
            Figure.number("pairs of one text", pairs.same().size()),
            Figure.number("pairs of one incident in other words", pairs.other().size())),
        errors);
  }

  private static boolean isFamily(ArticlePairs.Pair pair, Map<String, String> families) {
    String first = families.get(pair.first().id());
    return first != null && first.equals(families.get(pair.second().id()));
  }

  private static String line(ArticlePairs.Pair pair) {
    return "%s %s (%s, %s)"
        .formatted(
            pair.first().id(),
            pair.second().id(),
            pair.first().report().title(),
            pair.second().report().title());
  }
}

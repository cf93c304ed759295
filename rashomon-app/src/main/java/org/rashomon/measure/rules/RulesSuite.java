package org.rashomon.measure.rules;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rashomon.measure.Figure;
import org.rashomon.measure.Measured;
import org.rashomon.measure.Suite;
import org.rashomon.measure.ledger.GoldPair;
import org.rashomon.measure.ledger.LedgerScorer;
import org.rashomon.measure.ledger.LedgerScores;

/** The suite {@code rules}: the project's own sentences, a row for each family. */
public final class RulesSuite implements Suite {
  private static final List<String> FAMILIES = List.of("acts", "counts", "certainty", "claims");

  private static final List<String> FIGURES =
      List.of("claims", "precision", "fields", "counts", "invented");

  private static final List<SentenceTable> TABLES =
      List.of(
          new SentenceTable("parties", "parties/parties.tsv", true, Checks::parties),
          new SentenceTable("sources", "sources/sources.tsv", false, Checks::sources),
          new SentenceTable("places", "places/claims.tsv", false, Checks::places),
          new SentenceTable("times", "times/claims.tsv", false, Checks::times));

  private final LedgerScorer scorer = new LedgerScorer();

  @Override
  public String name() {
    return "rules";
  }

  @Override
  public String about() {
    return "The project's own invented sentences, a row for each family of rules: acts, counts,"
        + " certainty and claims (`gold/acts` and so on), scored as `ledger` is; parties,"
        + " sources, places and times (tables in `gold`), the share of sentences of which a claim"
        + " says what it must. Rules were written with these sentences in view: they show what"
        + " breaks, not how well texts never seen are read.";
  }

  @Override
  public List<Headline> headlines() {
    return List.of(
        new Headline(
            "rules, some 1,000 sentences of our own",
            "",
            List.of(
                "acts: claims",
                "counts: counts",
                "certainty: fields",
                "claims: fields",
                "parties: right",
                "sources: right",
                "places: right",
                "times: right")));
  }

  /** The folder of all suites. */
  @Override
  public Optional<Path> ownData(Path gold) {
    return Optional.ofNullable(gold.toAbsolutePath().getParent());
  }

  /** None: the sentences are changed with the project. */
  @Override
  public List<String> files(Path data, Path gold) {
    return List.of();
  }

  @Override
  public boolean hasSamples() {
    return false;
  }

  @Override
  public Measured measure(Run run) throws IOException {
    List<Figure> figures = new ArrayList<>();
    List<String> table = new ArrayList<>();
    List<String> errors = new ArrayList<>();
    for (String family : FAMILIES) {
      LedgerScores scores = scores(run, family);
      List<Figure> own =
          scores.figures().stream().filter(figure -> FIGURES.contains(figure.name())).toList();
      add(family, own, figures, table);
      scores.lines().forEach(line -> errors.add(family + " " + line));
    }
    for (SentenceTable sentences : TABLES) {
      List<String> wrong = wrong(run, sentences);
      int all = sentences.rows(run.data()).size();
      add(
          sentences.family(),
          List.of(
              Figure.share("right", (long) all - wrong.size(), all),
              Figure.number("sentences", all)),
          figures,
          table);
      errors.addAll(wrong);
    }
    return new Measured(figures, table, errors);
  }

  private static void add(
      String family, List<Figure> own, List<Figure> figures, List<String> table) {
    own.forEach(figure -> figures.add(figure.under(family + ": ")));
    table.add(
        own.stream()
            .map(figure -> figure.name() + " " + figure.shown())
            .collect(Collectors.joining("  ", "%-11s".formatted(family), "")));
  }

  private LedgerScores scores(Run run, String family) throws IOException {
    GoldPair pair = GoldPair.in(run.data().resolve(family)).get(0);
    return scorer.score(pair.gold(), run.trial().read(pair.reports()).tree());
  }

  /** A line for each sentence of which no claim says what it must. */
  private static List<String> wrong(Run run, SentenceTable sentences) throws IOException {
    List<List<String>> rows = sentences.rows(run.data());
    Map<String, List<JsonNode>> claims =
        SentenceTable.claims(
            run.trial().read(rows.stream().map(sentences::report).toList()).tree());
    List<String> wrong = new ArrayList<>();
    for (List<String> row : rows) {
      List<JsonNode> told = claims.getOrDefault(row.get(0), List.of());
      if (!sentences.check().isRight(told, row)) {
        int text = row.indexOf(row.get(sentences.dated() ? 3 : 2));
        wrong.add(
            "%s %s wants %s, read %s | %s"
                .formatted(
                    sentences.family(),
                    row.get(0),
                    String.join(" ", row.subList(text + 1, row.size())),
                    told.stream().map(RulesSuite::told).toList(),
                    sentences.text(row).replace('\n', ' ')));
      }
    }
    return wrong;
  }

  /** A claim in one line: its act, parties, first speaker, place and days. */
  private static String told(JsonNode claim) {
    JsonNode hop = claim.path("sources").path(0).path("hops").path(0);
    return "%s \"%s\" %s>%s by %s(%s) at %s(%s) on %s/%s"
        .formatted(
            claim.path("type").asText(),
            claim.path("trigger").path("text").asText(),
            claim.path("actors").findValuesAsText("side"),
            claim.path("targets").findValuesAsText("side"),
            hop.path("text").asText(),
            hop.path("side").asText(),
            claim.path("place").path("name").asText(),
            claim.path("place").path("precision").asText(),
            Objects.requireNonNullElse(claim.path("time").path("from").asText(null), "-"),
            Objects.requireNonNullElse(claim.path("time").path("to").asText(null), "-"));
  }
}

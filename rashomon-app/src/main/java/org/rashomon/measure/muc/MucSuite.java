package org.rashomon.measure.muc;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The suite {@code muc4}: scores a ledger against the keys of a MUC-4 folder. Only messages that
 * the ledger has read count, by their reports' {@code externalId}.
 */
public final class MucSuite {

  /**
   * One figure.
   *
   * @param name what it is
   * @param value 0 to 100
   */
  public record Score(String name, double value) {}

  /** The suite's name. */
  public String name() {
    return "muc4";
  }

  /**
   * The figures, in a fixed order: All-Templates and Matched/Missing recall, precision and F,
   * Matched Only F, the five slots by entity, and All-Templates F of each slot.
   *
   * @param ledger the export's JSON document
   * @param data the folder with {@code corpora/} and {@code task/}
   * @throws UncheckedIOException if a key can't be read
   */
  public List<Score> score(JsonNode ledger, Path data) {
    Set<String> read = new HashSet<>();
    ledger.path("reports").forEach(report -> read.add(MucIncident.text(report, "externalId")));
    List<MucTemplate> key =
        keys(data).stream().filter(template -> read.contains(template.message())).toList();
    return rows(key, new MucTemplates(data).templates(ledger));
  }

  private static List<MucTemplate> keys(Path data) {
    try (Stream<Path> files = Files.walk(data.resolve("corpora"))) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("key-"))
          .sorted()
          .flatMap(file -> MucTemplateReader.read(file).stream())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("can't list the keys in " + data.getFileName(), e);
    }
  }

  private static List<Score> rows(List<MucTemplate> key, List<MucTemplate> response) {
    MucScores scores = new MucScorer().score(key, response);
    Map<MucSlot, MucEntityScorer.Hits> entities = new MucEntityScorer().score(key, response);
    List<Score> rows = new ArrayList<>();
    add(rows, "All Templates", scores.allTemplates());
    add(rows, "Matched/Missing", scores.matchedMissing());
    rows.add(new Score("Matched Only F", 100 * scores.matchedOnly().f()));
    rows.add(new Score("five slots by entity F", 100 * MucEntityScorer.five(entities).f()));
    rows.add(new Score("type and five slots by entity F", 100 * MucEntityScorer.all(entities).f()));
    scores
        .slots()
        .forEach((slot, tally) -> rows.add(new Score(slot.label() + " F", 100 * tally.f())));
    return rows;
  }

  private static void add(List<Score> rows, String name, MucTally tally) {
    rows.add(new Score(name + " recall", 100 * tally.recall()));
    rows.add(new Score(name + " precision", 100 * tally.precision()));
    rows.add(new Score(name + " F", 100 * tally.f()));
  }
}

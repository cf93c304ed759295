package org.rashomon.measure.ucdp;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.rashomon.measure.Figure;
import org.rashomon.measure.JsonLines;
import org.rashomon.measure.LedgerDocument;
import org.rashomon.measure.Measured;
import org.rashomon.measure.Suite;

/** The suite {@code ucdp-aec}. */
public final class UcdpSuite implements Suite {
  @Override
  public String name() {
    return "ucdp-aec";
  }

  @Override
  public String about() {
    return "32 articles with the record that UCDP coded of each (UCDP-AEC; Simon and others, CPSS"
        + " 2025): two sides, first and last day, country, place and deaths. An article tells more"
        + " than the one event that was coded, so each record is laid beside the report's main"
        + " event, and beside that event of the report which fits it best (`best`). A side is"
        + " right if it is a party of some claim of the event; days if first and last are those"
        + " coded; a place if its name shares a word with the coded spot, district or province;"
        + " deaths if those of all sides together lie from the coded low to the coded high. Coders"
        + " also knew what the article doesn't say: sides that the tables have no code for aren't"
        + " judged.";
  }

  @Override
  public List<Headline> headlines() {
    return List.of(
        new Headline(
            "32 articles against UCDP's records",
            "best: ",
            List.of("sides", "days", "country", "place", "deaths")));
  }

  @Override
  public List<String> files(Path data, Path gold) {
    return List.of("records.jsonl");
  }

  @Override
  public Measured measure(Run run) throws IOException {
    List<CodedRecord> gold =
        run.sample()
            .of(
                JsonLines.read(run.data().resolve("records.jsonl")).stream()
                    .map(CodedRecord::of)
                    .toList(),
                CodedRecord::id);
    LedgerDocument document = run.trial().read(gold.stream().map(CodedRecord::report).toList());
    return score(gold, ReadReport.in(document));
  }

  /** A report's events, the main one apart; null where it has none. */
  record ReadReport(ReadRecord main, Collection<ReadRecord> events) {

    /** The reports of a ledger by the suite's ids. */
    static Map<String, ReadReport> in(LedgerDocument document) throws IOException {
      Map<String, ReadRecord> events = new LinkedHashMap<>();
      document.each("events", e -> events.put(JsonLines.text(e, "id"), new ReadRecord(e)));
      Map<String, Map<String, ReadRecord>> byReport = new HashMap<>();
      document.each(
          "claims",
          (JsonNode claim) -> {
            String id = JsonLines.text(claim, "event");
            ReadRecord event = id == null ? null : events.get(id);
            if (event != null) {
              event.claim(claim);
              byReport
                  .computeIfAbsent(JsonLines.text(claim, "report"), r -> new LinkedHashMap<>())
                  .put(id, event);
            }
          });
      Map<String, ReadReport> reports = new HashMap<>();
      document.each(
          "reports",
          report -> {
            Map<String, ReadRecord> own =
                byReport.getOrDefault(JsonLines.text(report, "id"), Map.of());
            String main = JsonLines.text(report, "event");
            reports.put(
                JsonLines.text(report, "externalId"),
                new ReadReport(main == null ? null : own.get(main), own.values()));
          });
      return reports;
    }

    ReadRecord best(CodedRecord record) {
      return events.stream().max(Comparator.comparingInt(event -> event.fit(record))).orElse(null);
    }
  }

  static Measured score(List<CodedRecord> gold, Map<String, ReadReport> read) {
    List<Figure> figures = new ArrayList<>();
    List<String> errors = new ArrayList<>();
    figures.add(Figure.number("records", gold.size()));
    Map<String, ReadRecord> main = new HashMap<>();
    Map<String, ReadRecord> best = new HashMap<>();
    for (CodedRecord record : gold) {
      ReadReport report = read.get(record.id());
      main.put(record.id(), report == null ? null : report.main());
      best.put(record.id(), report == null ? null : report.best(record));
      ReadRecord found = best.get(record.id());
      if (found == null || found.fit(record) < record.codes().size() + 4) {
        errors.add("record %s wanted %s, read %s".formatted(record.id(), shown(record), found));
      }
    }
    figures.addAll(figures("main: ", gold, main));
    figures.addAll(figures("best: ", gold, best));
    return Measured.of(figures, errors);
  }

  private static String shown(CodedRecord record) {
    return "%s %s..%s %s %s %d-%d"
        .formatted(
            record.codes(),
            record.from(),
            record.to(),
            record.country(),
            record.places(),
            record.low(),
            record.high());
  }

  private static List<Figure> figures(
      String set, List<CodedRecord> gold, Map<String, ReadRecord> read) {
    int sides = gold.stream().mapToInt(record -> record.codes().size()).sum();
    int found =
        gold.stream()
            .filter(record -> read.get(record.id()) != null)
            .mapToInt(record -> read.get(record.id()).sidesOf(record))
            .sum();
    return List.of(
        Figure.share(set + "sides", found, sides),
        share(set + "days", gold, record -> is(read, record, ReadRecord::isOn)),
        share(set + "country", gold, record -> is(read, record, ReadRecord::isIn)),
        share(set + "place", gold, record -> is(read, record, ReadRecord::isAt)),
        share(set + "deaths", gold, record -> is(read, record, ReadRecord::tells)));
  }

  private static boolean is(
      Map<String, ReadRecord> read,
      CodedRecord record,
      BiPredicate<ReadRecord, CodedRecord> right) {
    ReadRecord found = read.get(record.id());
    return Objects.nonNull(found) && right.test(found, record);
  }

  private static Figure share(String name, List<CodedRecord> gold, Predicate<CodedRecord> right) {
    return Figure.share(name, gold.stream().filter(right).count(), gold.size());
  }
}

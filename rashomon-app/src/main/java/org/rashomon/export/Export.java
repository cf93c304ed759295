package org.rashomon.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.rashomon.decide.Decision;
import org.rashomon.ledger.ClaimRow;
import org.rashomon.ledger.EventFilter;
import org.rashomon.ledger.EventRow;
import org.rashomon.ledger.Ledger;
import org.rashomon.ledger.LedgerQueries;
import org.rashomon.ledger.Page;
import org.rashomon.reconcile.Ceasefire;
import org.rashomon.reconcile.CountRule;
import org.rashomon.reconcile.Event;

/**
 * The events that a filter leaves, written in one of the forms, by first day and id: the same bytes
 * for the same ledger, filter and day (Excel and Parquet files differ in what their libraries note
 * of themselves). Holds one event in memory at a time. What {@link Gate} and {@link Discretion}
 * keep back is counted, never silently left out. {@link ExportForm#JSON} is the whole ledger,
 * whatever the filter.
 */
public final class Export {
  private static final String LANGUAGE = "en";
  private static final int PAGE = 1000;

  private final Ledger ledger;
  private final LedgerQueries queries;
  private final EventFilter filter;
  private final Judgements judgements;
  private final Codebook codebook;
  private final Gate gate;
  private final Discretion discretion;
  private final List<Set<String>> civil;
  private final Map<String, Integer> keptBack = new TreeMap<>();
  private Watcher watcher = (events, of) -> {};
  private String countRule = CountRule.CONSERVATIVE.toString();

  /**
   * An export of what the filter leaves.
   *
   * @param today the day of exporting: sensitive places of the three days before it stay out
   * @param civil pairs of sides whose conflict is civil, for {@link ExportForm#CEASEFIRES}
   */
  public Export(Ledger ledger, EventFilter filter, LocalDate today, List<Set<String>> civil) {
    this.ledger = Objects.requireNonNull(ledger, "ledger");
    this.queries = ledger.queries();
    this.filter = Objects.requireNonNull(filter, "filter");
    this.judgements = new Judgements(ledger.decisions());
    this.codebook = Codebook.of(ledger);
    this.gate = new Gate(judgements, codebook);
    this.discretion = new Discretion(LANGUAGE, today, ledger::report);
    this.civil = List.copyOf(civil);
  }

  /**
   * Has figures made by a rule, in the place of the conservative one.
   *
   * @param rule code of a {@link CountRule}; throws {@link IllegalArgumentException} for another
   */
  public Export countedBy(String rule) {
    if (CountRule.of(rule).isEmpty()) {
      throw new IllegalArgumentException("no such rule: " + rule);
    }
    countRule = rule;
    return this;
  }

  /** Is told how far writing is. */
  @FunctionalInterface
  public interface Watcher {
    /** So many events are looked at, of so many. */
    void looked(int events, int of);
  }

  /** Has somebody told how far writing is; called on the writing thread. */
  public Export watchedBy(Watcher who) {
    watcher = Objects.requireNonNull(who, "who");
    return this;
  }

  /**
   * Writes the export; flushes, but doesn't close.
   *
   * @param container {@code csv}, {@code xlsx}, {@code parquet} or {@code jsonl} for the rows of a
   *     form that {@link ExportForm#isTable()}; null for its own
   * @return how many events were kept back, by reason
   */
  public Map<String, Integer> write(ExportForm form, String container, OutputStream out)
      throws IOException {
    keptBack.clear();
    switch (form) {
      case JSON -> new JsonDocument(ledger).write(out);
      case PROV -> prov(out);
      case PLOVER -> plover(out);
      case CEASEFIRES -> ceasefires(container, out);
      default -> table(form, container, out);
    }
    return Map.copyOf(keptBack);
  }

  /** What the export rests on, in lines of text: reports by outlet and language, the last day. */
  public List<String> corpus() {
    return CorpusStatement.lines(ledger);
  }

  private void table(ExportForm form, String container, OutputStream out) throws IOException {
    String corpus = CorpusStatement.line(ledger);
    EventRows rows =
        switch (form) {
          case ACLED -> new AcledTable(LANGUAGE, corpus);
          case GED -> new GedTable();
          case CLAIMS -> new ClaimTable(corpus);
          default -> new EventTable(corpus, judgements, codebook);
        };
    String kind = form.isTable() && container != null ? container : form.ending();
    try (Sheet sheet = sheet(kind, rows.columns(), out)) {
      each(file -> rows.rows(file, row -> append(sheet, row)));
    }
  }

  /** Hands over the rows of a table, as they may leave. */
  void eachRow(EventRows rows, Consumer<List<Object>> to) throws IOException {
    each(file -> rows.rows(file, to));
  }

  /** Hands over the events, as they may leave. */
  void eachEvent(Consumer<EventFile> to) throws IOException {
    each(to::accept);
  }

  /** The judgements that the export heeds. */
  Judgements judgements() {
    return judgements;
  }

  /** The codebook that the export heeds. */
  Codebook codebook() {
    return codebook;
  }

  private Sheet sheet(String kind, List<Column> columns, OutputStream out) throws IOException {
    return switch (kind) {
      case "csv" -> new CsvSheet(columns, out);
      case "jsonl" -> new JsonLinesSheet(columns, out);
      case "xlsx" -> new ExcelSheet(columns, corpus(), out);
      case "parquet" -> new ParquetSheet(columns, out);
      case "geojson" -> new GeoJson(columns, corpus(), out);
      default -> throw new IllegalArgumentException("no such container: " + kind);
    };
  }

  private static void append(Sheet sheet, List<Object> row) {
    try {
      sheet.row(row);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void plover(OutputStream out) throws IOException {
    ObjectMapper mapper = JsonDocument.mapper();
    each(
        file -> {
          for (Map<String, Object> object : Plover.objects(file)) {
            out.write((mapper.writeValueAsString(object) + "\n").getBytes(StandardCharsets.UTF_8));
          }
        });
    out.flush();
  }

  private void prov(OutputStream out) throws IOException {
    Prov prov = new Prov(out);
    each(prov::event);
    for (Decision decision : ledger.decisions()) {
      prov.decision(decision);
    }
    prov.end();
  }

  private void ceasefires(String container, OutputStream out) throws IOException {
    CeasefireTable table = new CeasefireTable(civil);
    List<Ceasefire> all =
        queries.ceasefires().stream().sorted(Comparator.comparing(Ceasefire::id)).toList();
    String kind = container == null ? "csv" : container;
    try (Sheet sheet = sheet(kind, table.columns(), out)) {
      all.forEach(ceasefire -> table.rows(ceasefire, row -> append(sheet, row)));
    }
  }

  /** What is done with an event. */
  private interface Taker {
    void take(EventFile file) throws IOException;
  }

  private void each(Taker taker) throws IOException {
    List<String> ids = ids();
    for (int i = 0; i < ids.size(); i++) {
      watcher.looked(i, ids.size());
      EventFile file = file(ids.get(i));
      String refusal =
          gate.refusal(file) != null
              ? gate.refusal(file)
              : discretion.isTooEarly(file) ? "sensitive and not three days old" : null;
      if (refusal == null) {
        try {
          taker.take(discretion.of(file));
        } catch (UncheckedIOException e) {
          throw e.getCause();
        }
      } else {
        keptBack.merge(refusal, 1, Integer::sum);
      }
    }
  }

  private List<String> ids() {
    List<EventRow> rows = new ArrayList<>();
    String cursor = null;
    do {
      Page<EventRow> page = queries.events(filter, cursor, PAGE);
      rows.addAll(page.items());
      cursor = page.next();
    } while (cursor != null);
    return rows.stream()
        .sorted(
            Comparator.comparing((EventRow row) -> Objects.requireNonNullElse(row.from(), "~"))
                .thenComparing(EventRow::id))
        .map(EventRow::id)
        .toList();
  }

  private EventFile file(String id) {
    Event event = queries.event(id);
    List<ClaimRow> rows = new ArrayList<>();
    String cursor = null;
    do {
      Page<ClaimRow> page = queries.claimsOfEvent(id, cursor, PAGE);
      rows.addAll(page.items());
      cursor = page.next();
    } while (cursor != null);
    return new EventFile(event.by(countRule), rows, false);
  }
}

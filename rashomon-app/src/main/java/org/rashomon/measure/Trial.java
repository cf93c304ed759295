package org.rashomon.measure;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rashomon.Newsroom;
import org.rashomon.Rashomon;
import org.rashomon.export.Extra;
import org.rashomon.export.JsonDocument;
import org.rashomon.export.Rereading;
import org.rashomon.ingest.Given;
import org.rashomon.ingest.Ingest;
import org.rashomon.ingest.Report;
import org.rashomon.ledger.Ledger;
import org.rashomon.ledger.jdbc.JdbcLedger;
import org.rashomon.resolve.ResolvedReport;

/**
 * Reads reports the way any report is read, into ledgers that are thrown away, and gives what
 * {@code rashomon export} would write. The model is loaded once. Not safe for use by many threads.
 */
public final class Trial implements AutoCloseable {
  private final JsonMapper json = JsonMapper.builder().build();

  /** Null where another system answers. */
  private final Newsroom newsroom;

  private final Rashomon.Watcher watcher;
  private final Path folder;
  private int made;

  private Trial(Newsroom newsroom, Rashomon.Watcher watcher, Path folder) {
    this.newsroom = newsroom;
    this.watcher = watcher;
    this.folder = folder;
  }

  /**
   * Loads the model.
   *
   * @param watcher is told how reading goes
   */
  public static Trial open(Rashomon.Watcher watcher) throws IOException {
    return new Trial(
        Newsroom.open(Runtime.getRuntime().availableProcessors()),
        watcher,
        Files.createTempDirectory("rashomon-measure"));
  }

  /**
   * Another system's answers in place of a reading.
   *
   * @param folder gets the reports that would be read as {@code reports.jsonl}; what the system
   *     made of them is {@code document.json}, empty while it isn't there
   */
  public static Trial ofPeer(Path folder) throws IOException {
    return new Trial(null, null, Files.createDirectories(folder));
  }

  /**
   * The document of a ledger that holds these reports only.
   *
   * @param extras the lists to have beside the stored ones
   */
  public LedgerDocument read(List<TrialReport> reports, Extra... extras) throws IOException {
    return read(lines(reports), extras);
  }

  /** The document of a ledger that holds only what {@code rashomon read} finds in this input. */
  public LedgerDocument read(Path input, Extra... extras) throws IOException {
    return newsroom == null
        ? answers()
        : filled(input, newsroom::read, ledger -> document(ledger, Set.of(extras)));
  }

  /**
   * The document of a ledger that holds these reports without their claims, for what hangs on texts
   * alone: much faster.
   */
  public LedgerDocument record(List<TrialReport> reports) throws IOException {
    Path input = lines(reports);
    return newsroom == null
        ? answers()
        : filled(input, Trial::unread, ledger -> document(ledger, Set.of()));
  }

  /**
   * What is asked of a ledger that holds these reports only.
   *
   * @throws UnsupportedOperationException of a peer, which has no ledger
   */
  public <T> T inLedger(List<TrialReport> reports, Function<Ledger, T> question)
      throws IOException {
    if (newsroom == null) {
      throw new UnsupportedOperationException("another system has no ledger to ask");
    }
    return filled(lines(reports), newsroom::read, question::apply);
  }

  /** What is seen in these reports before anything is resolved; nothing of a peer. */
  public List<Newsroom.Seen> see(List<TrialReport> reports) throws IOException {
    if (newsroom == null) {
      return List.of();
    }
    List<Report> taken = new ArrayList<>();
    new Ingest().read(List.of(lines(reports)), Given.nothing(), taken::add, watcher::problem);
    return newsroom.see(taken);
  }

  private Path lines(List<TrialReport> reports) throws IOException {
    Path lines = folder.resolve(newsroom == null ? "reports.jsonl" : "reports-" + made + ".jsonl");
    try (Writer writer = Files.newBufferedWriter(lines)) {
      for (TrialReport report : reports) {
        writer.write(json.writeValueAsString(report));
        writer.write('\n');
      }
    }
    return lines;
  }

  private LedgerDocument answers() throws IOException {
    Path document = folder.resolve("document.json");
    if (!Files.exists(document)) {
      Files.writeString(document, "{}");
    }
    return new LedgerDocument(document);
  }

  private static List<ResolvedReport> unread(List<Report> reports) {
    return reports.stream().map(r -> new ResolvedReport(r, List.of(), List.of())).toList();
  }

  /** Asks a ledger something. */
  @FunctionalInterface
  private interface Question<T> {
    T of(JdbcLedger ledger) throws IOException;
  }

  private <T> T filled(
      Path input, Function<List<Report>, List<ResolvedReport>> reading, Question<T> question)
      throws IOException {
    Path work = Files.createDirectory(folder.resolve("ledger-" + made));
    Ingest ingest = new Ingest();
    try (JdbcLedger ledger = JdbcLedger.open(work.resolve("measure.db"), newsroom.release())) {
      Rashomon.open(ledger, reading)
          .read((to, bad) -> ingest.read(List.of(input), Given.nothing(), to, bad), watcher);
      return question.of(ledger);
    } finally {
      made++;
      delete(work);
    }
  }

  private LedgerDocument document(JdbcLedger ledger, Set<Extra> extras) throws IOException {
    Path document = folder.resolve("ledger-" + made + ".json");
    try (OutputStream out = Files.newOutputStream(document)) {
      export(ledger, extras, out);
    }
    return new LedgerDocument(document);
  }

  private void export(JdbcLedger ledger, Set<Extra> extras, OutputStream out) throws IOException {
    try (Rereading rereading = extras.isEmpty() ? null : Rereading.open(ledger, newsroom, extras)) {
      new JsonDocument(ledger, rereading).write(out);
    }
  }

  /** Gives back the model's memory and deletes every document; a peer's are kept. */
  @Override
  public void close() throws IOException {
    if (newsroom != null) {
      newsroom.close();
      delete(folder);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}

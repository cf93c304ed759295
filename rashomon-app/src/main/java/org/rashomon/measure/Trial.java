package org.rashomon.measure;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.rashomon.Newsroom;
import org.rashomon.Rashomon;
import org.rashomon.export.Extra;
import org.rashomon.export.JsonDocument;
import org.rashomon.export.Rereading;
import org.rashomon.ingest.Given;
import org.rashomon.ingest.Ingest;
import org.rashomon.ledger.jdbc.JdbcLedger;

/**
 * Reads reports the way any report is read, into ledgers that are thrown away, and gives what
 * {@code rashomon export} would write. The model is loaded once. Not safe for use by many threads.
 */
public final class Trial implements AutoCloseable {
  private final JsonMapper json = JsonMapper.builder().build();
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
   * The document of a ledger that holds these reports only.
   *
   * @param extras the lists to have beside the stored ones
   */
  public LedgerDocument read(List<TrialReport> reports, Extra... extras) throws IOException {
    Path lines = folder.resolve("reports-" + made + ".jsonl");
    try (Writer writer = Files.newBufferedWriter(lines)) {
      for (TrialReport report : reports) {
        writer.write(json.writeValueAsString(report));
        writer.write('\n');
      }
    }
    return read(lines, extras);
  }

  /** The document of a ledger that holds only what {@code rashomon read} finds in this input. */
  public LedgerDocument read(Path input, Extra... extras) throws IOException {
    Path work = Files.createDirectory(folder.resolve("ledger-" + made));
    Path document = folder.resolve("ledger-" + made + ".json");
    made++;
    Ingest ingest = new Ingest();
    try (JdbcLedger ledger = JdbcLedger.open(work.resolve("measure.db"), newsroom.release());
        OutputStream out = Files.newOutputStream(document)) {
      Rashomon.open(ledger, newsroom::read)
          .read((to, bad) -> ingest.read(List.of(input), Given.nothing(), to, bad), watcher);
      export(ledger, Set.of(extras), out);
    } finally {
      delete(work);
    }
    return new LedgerDocument(document);
  }

  private void export(JdbcLedger ledger, Set<Extra> extras, OutputStream out) throws IOException {
    try (Rereading rereading = extras.isEmpty() ? null : Rereading.open(ledger, newsroom, extras)) {
      new JsonDocument(ledger, rereading).write(out);
    }
  }

  /** Gives back the model's memory and deletes every document. */
  @Override
  public void close() throws IOException {
    newsroom.close();
    delete(folder);
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}

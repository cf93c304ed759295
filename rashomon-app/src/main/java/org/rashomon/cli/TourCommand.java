package org.rashomon.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.rashomon.ingest.Given;
import org.rashomon.ledger.EventFilter;
import org.rashomon.ledger.EventRow;
import org.rashomon.ledger.Ledger;
import org.rashomon.ledger.LedgerCounts;
import org.rashomon.ledger.jdbc.JdbcLedger;
import org.rashomon.web.Serving;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Reads the sample dispatches, prints what they say, shows it in the browser. */
@Command(
    name = "tour",
    description = {
      "Reads twelve sample dispatches by invented outlets, prints a short table of events, and"
          + " shows them in the browser until it is stopped.",
      "The samples are for trying the program; they are no source on any conflict."
    })
final class TourCommand implements Callable<Integer> {
  /** What the samples are, on every page and export. */
  static final String CORPUS = "tour sample";

  private static final String DISPATCHES = "/org/rashomon/cli/tour/reports.jsonl";
  private static final int LONGEST_TABLE = 30;

  @Spec private CommandSpec spec;

  @Option(
      names = "--ledger",
      paramLabel = "FILE.db",
      description = "Keeps the ledger in this file; it is thrown away where this is left out.")
  private Path file;

  @Option(
      names = "--port",
      defaultValue = ServeCommand.PORT,
      paramLabel = "N",
      description = "The port on 127.0.0.1; ${DEFAULT-VALUE} where it is left out, 0 for any.")
  private int port;

  @Option(names = "--no-serve", description = "Prints the table only.")
  private boolean tableOnly;

  @Override
  public Integer call() throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("rashomon-tour");
    // Serving ends with the program, so what is temporary goes with it; the last marked goes first.
    folder.toFile().deleteOnExit();
    tour(temporary(folder, "reports.jsonl"), file == null ? temporaryLedger(folder) : file);
    return Main.DONE;
  }

  private static Path temporaryLedger(Path folder) {
    temporary(folder, "tour.db-wal");
    temporary(folder, "tour.db-shm");
    return temporary(folder, "tour.db");
  }

  private static Path temporary(Path folder, String name) {
    Path path = folder.resolve(name);
    path.toFile().deleteOnExit();
    return path;
  }

  private void tour(Path dispatches, Path ledgerFile) throws IOException, InterruptedException {
    PrintWriter out = spec.commandLine().getOut();
    try (InputStream in = TourCommand.class.getResourceAsStream(DISPATCHES)) {
      Files.copy(in, dispatches);
    }
    ReadCommand.read(ledgerFile, List.of(dispatches), Given.nothing(), spec.commandLine().getErr());
    try (JdbcLedger ledger = JdbcLedger.open(ledgerFile, null)) {
      ledger.note(Ledger.CORPUS, CORPUS);
      print(ledger, out);
      if (!tableOnly) {
        Pages.serve(ledger, Serving.here(port).with(ReadCommand.into(ledgerFile)), out);
      }
    }
  }

  private static void print(Ledger ledger, PrintWriter out) {
    LedgerCounts counts = ledger.queries().counts();
    out.printf(
        java.util.Locale.ROOT,
        "Sample dispatches by invented outlets: %d reports, %d claims, %d events, %d disputed.%n%n",
        counts.reports(),
        counts.claims(),
        counts.events(),
        counts.disputed());
    List<EventRow> rows =
        ledger.queries().events(EventFilter.ALL, null, 1_000).items().stream()
            .sorted(
                java.util.Comparator.comparing(EventRow::claims)
                    .reversed()
                    .thenComparing(EventRow::id))
            .limit(LONGEST_TABLE)
            .toList();
    new Table(rows).print(out);
  }
}

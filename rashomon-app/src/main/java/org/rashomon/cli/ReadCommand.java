package org.rashomon.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.rashomon.Newsroom;
import org.rashomon.Rashomon;
import org.rashomon.ingest.Given;
import org.rashomon.ingest.Ingest;
import org.rashomon.ingest.ReportDate;
import org.rashomon.ledger.jdbc.JdbcLedger;
import org.rashomon.lexicon.LexiconTable;
import org.rashomon.web.Serving;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads files, folders and archives into a ledger. */
@Command(
    name = "read",
    description = {
      "Reads files, folders and archives into a ledger.",
      "Text, HTML pages and JSON Lines. A report that is already in the ledger is not read again,"
          + " so a call that was broken off can simply be made again."
    },
    exitCodeListHeading = "Exit status:%n",
    exitCodeList = {"0:all was read", "1:some could not be read", "2:the call was wrong"})
final class ReadCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = "--ledger",
      required = true,
      paramLabel = "FILE.db",
      description = "The ledger; it is made where there is none.")
  private Path file;

  @Option(
      names = "--published",
      paramLabel = "DATE",
      description =
          "When reports that give no date were published: 2022-09-13, 2022-09, 2022, each with ~"
              + " behind it for about.")
  private String published;

  @Option(
      names = "--outlet",
      paramLabel = "NAME",
      description = "Who published reports that name no outlet.")
  private String outlet;

  @Mixin private PartiesOption parties;

  @Parameters(arity = "1..*", paramLabel = "INPUT", description = "Files and folders.")
  private List<Path> inputs;

  @Override
  public Integer call() {
    if (published != null && ReportDate.parse(published).isEmpty()) {
      throw new ParameterException(spec.commandLine(), "Not a date: " + published);
    }
    PrintWriter err = spec.commandLine().getErr();
    Rashomon.Tidings tidings =
        read(file, inputs, new Given(published, outlet), parties.tables(), err);
    err.printf(
        java.util.Locale.ROOT,
        "Reports: %d, new: %d; could not be read: %d.%n",
        tidings.reports(),
        tidings.recorded(),
        tidings.unread());
    return tidings.unread() == 0 ? Main.DONE : Main.SOME_NOT;
  }

  /** Reads the inputs into the ledger's file. */
  static Rashomon.Tidings read(Path file, List<Path> inputs, Given given, PrintWriter err) {
    return read(file, inputs, given, List.of(), err);
  }

  private static Rashomon.Tidings read(
      Path file, List<Path> inputs, Given given, List<LexiconTable> own, PrintWriter err) {
    try (Progress progress = new Progress(err)) {
      return read(file, inputs, given, own, progress);
    }
  }

  private static Rashomon.Tidings read(
      Path file, List<Path> inputs, Given given, List<LexiconTable> own, Rashomon.Watcher watcher) {
    Ingest ingest = new Ingest();
    try (Newsroom newsroom = Newsroom.open(Runtime.getRuntime().availableProcessors(), own);
        JdbcLedger ledger = JdbcLedger.open(file, newsroom.release())) {
      return Rashomon.open(ledger, newsroom::read)
          .read((reports, problems) -> ingest.read(inputs, given, reports, problems), watcher);
    }
  }

  /** Reads what people bring to the pages into the ledger's file; the reader is opened for each. */
  static Serving.FileReading into(Path file) {
    return (inputs, given, watcher) -> read(file, inputs, given, List.of(), watcher);
  }
}

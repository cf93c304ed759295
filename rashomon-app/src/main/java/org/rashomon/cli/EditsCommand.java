package org.rashomon.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Callable;
import org.rashomon.export.SheetEdits;
import org.rashomon.export.SheetFile;
import org.rashomon.ledger.jdbc.JdbcLedger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes over what was changed in an exported sheet. */
@Command(
    name = "edits",
    description = {
      "Shows what was changed in a sheet that export --as claims wrote, and with --who takes it over"
          + " as decisions.",
      "CSV or Excel. Columns that may be edited: type, polarity, realis, outcome, hedge, place,"
          + " country, latitude, longitude, from, to, actor_sides, target_sides."
    })
final class EditsCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(names = "--ledger", required = true, paramLabel = "FILE.db", description = "The ledger.")
  private Path ledgerFile;

  @Parameters(index = "0", paramLabel = "SHEET", description = "The edited sheet.")
  private Path sheet;

  @Option(
      names = "--who",
      paramLabel = "NAME",
      description = "Who decides it; where it is left out, it is only shown.")
  private String who;

  @Option(names = "--why", paramLabel = "WORDS", description = "The reason.")
  private String why;

  @Override
  public Integer call() throws IOException {
    ExportCommand.mustExist(spec, ledgerFile);
    PrintWriter out = spec.commandLine().getOut();
    try (JdbcLedger ledger = JdbcLedger.open(ledgerFile, null)) {
      SheetEdits edits =
          new SheetEdits(ledger, SheetFile.read(sheet), LocalDate.now(ZoneId.systemDefault()));
      for (SheetEdits.Edit edit : edits.edits()) {
        out.println(
            edit.claim().id() + " " + edit.column() + ": " + edit.before() + " -> " + edit.after());
      }
      edits.passedOver().forEach(words -> out.println("Not taken over: " + words));
      if (who != null) {
        String when = Instant.now().truncatedTo(ChronoUnit.MILLIS).toString();
        ledger.decide(edits.decisions(who, when, why));
        DecisionsCommand.reconcile(ledger);
      }
      return edits.passedOver().isEmpty() ? Main.DONE : Main.SOME_NOT;
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), sheet + ": " + e.getMessage(), e);
    }
  }
}

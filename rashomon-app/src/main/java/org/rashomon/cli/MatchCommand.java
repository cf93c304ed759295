package org.rashomon.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.rashomon.export.CodedMatch;
import org.rashomon.export.CodedRow;
import org.rashomon.export.SheetFile;
import org.rashomon.ledger.jdbc.JdbcLedger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Holds a coded spreadsheet beside the ledger. */
@Command(
    name = "match",
    description = {
      "Tells of each row of a coded spreadsheet whether the ledger supports it, contradicts it or"
          + " has missed it, and by which event.",
      "CSV or Excel, in columns of ACLED, UCDP GED or our own events."
    })
final class MatchCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(names = "--ledger", required = true, paramLabel = "FILE.db", description = "The ledger.")
  private Path ledgerFile;

  @Parameters(index = "0", paramLabel = "SHEET", description = "The coded sheet.")
  private Path sheet;

  @Override
  public Integer call() throws IOException {
    ExportCommand.mustExist(spec, ledgerFile);
    PrintWriter out = spec.commandLine().getOut();
    Map<String, Integer> sums = new TreeMap<>();
    try (JdbcLedger ledger = JdbcLedger.open(ledgerFile, null)) {
      CodedMatch match = new CodedMatch(ledger, LocalDate.now(ZoneId.systemDefault()));
      for (Map<String, String> row : SheetFile.read(sheet)) {
        CodedMatch.Verdict verdict = match.of(CodedRow.of(row));
        sums.merge(verdict.verdict(), 1, Integer::sum);
        String event = verdict.event() == null ? "-" : verdict.event();
        out.println(String.join("\t", verdict.row(), verdict.verdict(), event, verdict.why()));
      }
      spec.commandLine()
          .getErr()
          .printf(Locale.ROOT, "Rows: %s; events in no row: %d.%n", sums, match.unmatched());
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), sheet + ": " + e.getMessage(), e);
    }
    return Main.DONE;
  }
}

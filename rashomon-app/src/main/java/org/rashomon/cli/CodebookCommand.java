package org.rashomon.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.rashomon.export.Codebook;
import org.rashomon.ledger.jdbc.JdbcLedger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What belongs into a project's data. */
@Command(
    name = "codebook",
    description = {
      "Shows the ledger's codebook, or takes it from a file: the project's region, window and"
          + " thresholds, and types of its own by patterns.",
      "Lines: country AZE ARM · from DAY · to DAY · killed NUMBER · type CODE [ACT,ACT]: PATTERN."
          + " Exports leave out what is outside."
    })
final class CodebookCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(names = "--ledger", required = true, paramLabel = "FILE.db", description = "The ledger.")
  private Path ledgerFile;

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description = "The codebook to take; an empty one lets everything in. Shown where left out.")
  private Path file;

  @Override
  public Integer call() throws IOException {
    ExportCommand.mustExist(spec, ledgerFile);
    try (JdbcLedger ledger = JdbcLedger.open(ledgerFile, null)) {
      if (file == null) {
        PrintWriter out = spec.commandLine().getOut();
        out.print(Codebook.of(ledger).text());
        out.flush();
        return Main.DONE;
      }
      String text = Files.readString(file);
      try {
        Codebook.parse(text);
      } catch (IllegalArgumentException e) {
        throw new ParameterException(spec.commandLine(), file + ": " + e.getMessage(), e);
      }
      ledger.note(Codebook.NOTE, text);
    }
    return Main.DONE;
  }
}

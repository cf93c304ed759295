package org.rashomon.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import org.rashomon.export.Export;
import org.rashomon.export.Release;
import org.rashomon.ledger.jdbc.JdbcLedger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Freezes a named snapshot of what an export holds. */
@Command(
    name = "release",
    description = {
      "Freezes a named snapshot of the events that the filter leaves, to compare with another by"
          + " diff. A file that is there is never written over.",
      "Ids of events in it keep leading to their pages, whatever becomes of the events."
    })
final class ReleaseCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(names = "--ledger", required = true, paramLabel = "FILE.db", description = "The ledger.")
  private Path ledgerFile;

  @Parameters(index = "0", paramLabel = "NAME", description = "What it is called.")
  private String name;

  @Option(
      names = "--to",
      required = true,
      paramLabel = "FILE",
      description = "Where to write, as JSON Lines.")
  private Path target;

  @Option(
      names = "--as-of",
      paramLabel = "DAY",
      description = "Keeps back sensitive places of the three days before it; today if left out.")
  private LocalDate asOf;

  @Mixin private EventFilterOptions filter;

  @Override
  public Integer call() throws IOException {
    ExportCommand.mustExist(spec, ledgerFile);
    if (Files.exists(target)) {
      throw new ParameterException(spec.commandLine(), target + " is there already.");
    }
    LocalDate today = asOf == null ? LocalDate.now(ZoneId.systemDefault()) : asOf;
    try (JdbcLedger ledger = JdbcLedger.open(ledgerFile, null)) {
      Export export = new Export(ledger, filter.filter(spec), today, List.of());
      Release.write(name, ledger, export, target);
    }
    return Main.DONE;
  }
}

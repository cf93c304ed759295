package org.rashomon.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.rashomon.ledger.jdbc.JdbcLedger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows a ledger in the browser. */
@Command(
    name = "serve",
    description = "Shows a ledger in the browser, on this machine only, until it is stopped.")
final class ServeCommand implements Callable<Integer> {
  static final String PORT = "8080";

  @Spec private CommandSpec spec;

  @Option(names = "--ledger", required = true, paramLabel = "FILE.db", description = "The ledger.")
  private Path file;

  @Option(
      names = "--port",
      defaultValue = PORT,
      paramLabel = "N",
      description = "The port on 127.0.0.1; ${DEFAULT-VALUE} where it is left out, 0 for any.")
  private int port;

  @Override
  public Integer call() throws InterruptedException {
    ExportCommand.mustExist(spec, file);
    try (JdbcLedger ledger = JdbcLedger.open(file, null)) {
      Pages.serve(ledger, port, spec.commandLine().getOut());
    }
    return Main.DONE;
  }
}

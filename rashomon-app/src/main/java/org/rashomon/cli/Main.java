package org.rashomon.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.rashomon.ledger.LedgerRefused;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What {@code ./rashomon} starts. */
@Command(
    name = "rashomon",
    description =
        "Reads many reports of one conflict and keeps one record of what happened, who says so, who"
            + " disagrees, and where it is written.",
    subcommands = {
      TourCommand.class,
      ReadCommand.class,
      ExportCommand.class,
      DecisionsCommand.class,
      CodebookCommand.class,
      EditsCommand.class,
      ReleaseCommand.class,
      DiffCommand.class,
      MatchCommand.class,
      ServeCommand.class,
      UsersCommand.class,
      MeasureCommand.class,
      DocsCommand.class
    })
public final class Main implements Runnable {
  /** All was done. */
  static final int DONE = 0;

  /** Some of it could not be done. */
  static final int SOME_NOT = 1;

  /** The call was wrong. */
  static final int WRONG_CALL = 2;

  @Spec private CommandSpec spec;

  Main() {}

  /** Runs one command; the exit status is 0 done, 1 some could not be read, 2 wrong call. */
  public static void main(String[] args) {
    CommandLine line = commandLine();
    line.setOut(writer(System.out));
    line.setErr(writer(System.err));
    System.exit(line.execute(args));
  }

  /** Output is UTF-8 wherever it goes. */
  private static PrintWriter writer(java.io.PrintStream stream) {
    return new PrintWriter(stream, true, StandardCharsets.UTF_8);
  }

  /** The commands, ready to run. */
  static CommandLine commandLine() {
    CommandLine line = new CommandLine(new Main());
    line.setUsageHelpAutoWidth(false);
    line.setUsageHelpWidth(80);
    line.setExecutionExceptionHandler(handler());
    line.getCommandSpec().mixinStandardHelpOptions(true);
    for (CommandLine sub : line.getSubcommands().values()) {
      sub.setUsageHelpWidth(80);
      sub.getCommandSpec().mixinStandardHelpOptions(true);
    }
    return line;
  }

  /** A refused ledger is told in one line; anything else is a fault of ours and told in full. */
  private static IExecutionExceptionHandler handler() {
    return (exception, line, parsed) -> {
      if (exception instanceof LedgerRefused refused) {
        line.getErr().println(refused.problem().message());
        return WRONG_CALL;
      }
      line.getErr().println("This is a fault of the program; please report it:");
      exception.printStackTrace(line.getErr());
      return SOME_NOT;
    };
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Give a command.");
  }
}

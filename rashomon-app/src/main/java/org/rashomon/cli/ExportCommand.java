package org.rashomon.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.Callable;
import org.rashomon.Newsroom;
import org.rashomon.export.Extra;
import org.rashomon.export.JsonDocument;
import org.rashomon.export.Rereading;
import org.rashomon.ledger.Ledger;
import org.rashomon.ledger.jdbc.JdbcLedger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes a ledger out. */
@Command(name = "export", description = "Writes a ledger to standard output or a file.")
final class ExportCommand implements Callable<Integer> {
  /** The forms a ledger can be written in. */
  enum Form {
    JSON;

    @Override
    public String toString() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  @Spec private CommandSpec spec;

  @Option(names = "--ledger", required = true, paramLabel = "FILE.db", description = "The ledger.")
  private Path file;

  @Option(
      names = "--as",
      required = true,
      paramLabel = "FORM",
      description = "The form: ${COMPLETION-CANDIDATES}.")
  @SuppressWarnings("UnusedVariable") // There is one form so far; picocli refuses any other.
  private Form form;

  @Option(
      names = "--with",
      split = ",",
      paramLabel = "LIST",
      description =
          "Adds lists that aren't stored: ${COMPLETION-CANDIDATES}. The reports are read again for"
              + " them; refused where another release has read them.")
  private Set<Extra> with = EnumSet.noneOf(Extra.class);

  @Option(
      names = "--to",
      paramLabel = "FILE",
      description = "Where to write; standard output where it is left out.")
  private Path target;

  @Override
  public Integer call() throws IOException {
    mustExist(spec, file);
    try (JdbcLedger ledger = JdbcLedger.open(file, null)) {
      if (target == null) {
        write(ledger, System.out);
      } else {
        try (OutputStream out = Files.newOutputStream(target)) {
          write(ledger, out);
        }
      }
    }
    return Main.DONE;
  }

  private void write(Ledger ledger, OutputStream out) throws IOException {
    switch (form) {
      case JSON -> writeJson(ledger, out);
    }
  }

  private void writeJson(Ledger ledger, OutputStream out) throws IOException {
    if (with.isEmpty()) {
      new JsonDocument(ledger).write(out);
      return;
    }
    try (Newsroom newsroom = Newsroom.open(Runtime.getRuntime().availableProcessors());
        Rereading rereading = Rereading.open(ledger, newsroom, with)) {
      new JsonDocument(ledger, rereading).write(out);
    }
  }

  /** A ledger that is only looked at isn't made where there is none. */
  static void mustExist(CommandSpec spec, Path file) {
    if (!Files.exists(file)) {
      throw new ParameterException(spec.commandLine(), "There is no ledger " + file);
    }
  }
}

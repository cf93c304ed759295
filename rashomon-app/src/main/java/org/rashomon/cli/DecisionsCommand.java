package org.rashomon.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.rashomon.Rashomon;
import org.rashomon.decide.Decision;
import org.rashomon.export.DecisionFile;
import org.rashomon.export.GoldCases;
import org.rashomon.ledger.jdbc.JdbcLedger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What people decided, to look at and to take to another ledger. */
@Command(
    name = "decisions",
    description = {
      "Lists what people decided, writes it to a file, or takes it over from one.",
      "Exported as gold, they become cases that measure reads: a folder with reports.jsonl and"
          + " expected.json.",
      "A decision hangs on a place in a report. It is heeded wherever that report is read, also by a"
          + " later release; one that finds no claim there is an orphan, listed and kept."
    })
final class DecisionsCommand implements Callable<Integer> {
  /** What to do with them. */
  enum Deed {
    LIST,
    ORPHANS,
    EXPORT,
    IMPORT,
    FORGET;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What they are written as. */
  enum Form {
    DECISIONS,
    GOLD;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Spec private CommandSpec spec;

  @Option(names = "--ledger", required = true, paramLabel = "FILE.db", description = "The ledger.")
  private Path ledgerFile;

  @Parameters(
      index = "0",
      paramLabel = "DEED",
      description =
          "${COMPLETION-CANDIDATES}; import leaves out what is there already; forget takes what is"
              + " redacted out of the ledger for good.")
  private Deed deed;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "FILE",
      description =
          "JSON Lines; needed to import, standard output where left out on export. As gold: a"
              + " folder, needed.")
  private Path file;

  @Option(
      names = "--as",
      paramLabel = "FORM",
      defaultValue = "decisions",
      description = "For export: ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} where it is left out.")
  private Form form;

  @Override
  public Integer call() throws IOException {
    ExportCommand.mustExist(spec, ledgerFile);
    try (JdbcLedger ledger = JdbcLedger.open(ledgerFile, null)) {
      switch (deed) {
        case LIST -> print(ledger.decisionLog());
        case ORPHANS -> print(ledger.orphans());
        case EXPORT -> export(ledger);
        case IMPORT -> take(ledger);
        case FORGET -> forget(ledger);
      }
    }
    return Main.DONE;
  }

  private void print(List<Decision> decisions) {
    PrintWriter out = spec.commandLine().getOut();
    for (Decision one : decisions) {
      out.printf(
          Locale.ROOT,
          "%s  %s  %s  %s%s  %s%n",
          one.id(),
          one.when(),
          one.who(),
          one.action().toString().toLowerCase(Locale.ROOT),
          one.field() == null ? "" : " " + one.field() + " " + one.value(),
          one.why() == null ? "" : one.why());
    }
  }

  private void forget(JdbcLedger ledger) {
    int reports = ledger.forgetRedacted();
    spec.commandLine().getErr().printf(Locale.ROOT, "Taken out for good of %d reports.%n", reports);
  }

  private void exportGold(JdbcLedger ledger) throws IOException {
    if (file == null) {
      throw new ParameterException(spec.commandLine(), "Give the folder for the gold cases.");
    }
    GoldCases cases = new GoldCases(ledger);
    cases.write(file);
    spec.commandLine().getErr().printf(Locale.ROOT, "Cases: %d.%n", cases.size());
  }

  private void export(JdbcLedger ledger) throws IOException {
    if (form == Form.GOLD) {
      exportGold(ledger);
      return;
    }
    if (file == null) {
      DecisionFile.write(ledger.decisionLog(), System.out);
      return;
    }
    try (OutputStream out = Files.newOutputStream(file)) {
      DecisionFile.write(ledger.decisionLog(), out);
    }
  }

  private void take(JdbcLedger ledger) throws IOException {
    if (file == null) {
      throw new ParameterException(spec.commandLine(), "Give the file to import.");
    }
    int before = ledger.decisionLog().size();
    try (Reader in = Files.newBufferedReader(file)) {
      ledger.decide(DecisionFile.read(in));
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), file + ": " + e.getMessage(), e);
    }
    reconcile(ledger);
    spec.commandLine()
        .getErr()
        .printf(
            Locale.ROOT,
            "Decisions: %d, new: %d; orphans: %d.%n",
            ledger.decisionLog().size(),
            ledger.decisionLog().size() - before,
            ledger.orphans().size());
  }

  /** Makes events anew where decisions changed them; no report is read for it. */
  static void reconcile(JdbcLedger ledger) {
    if (!ledger.unreconciled(1).isEmpty()) {
      Rashomon.open(ledger, unread -> List.of()).reconcile();
    }
  }
}

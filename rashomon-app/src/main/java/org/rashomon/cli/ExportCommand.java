package org.rashomon.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.rashomon.Newsroom;
import org.rashomon.export.Export;
import org.rashomon.export.ExportForm;
import org.rashomon.export.Extra;
import org.rashomon.export.JsonDocument;
import org.rashomon.export.Rereading;
import org.rashomon.ledger.Ledger;
import org.rashomon.ledger.jdbc.JdbcLedger;
import org.rashomon.reconcile.CountRule;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes a ledger out. */
@Command(
    name = "export",
    description = {
      "Writes a ledger, or the events that the filter leaves, to standard output or a file.",
      "acled, ged, claims and ceasefires are CSV, or what the ending of --to says: .xlsx, .parquet,"
          + " .jsonl. json is the whole ledger. docs/formats.md tells what each form leaves out."
    })
final class ExportCommand implements Callable<Integer> {
  private static final List<String> CONTAINERS = List.of("csv", "xlsx", "parquet", "jsonl");

  @Spec private CommandSpec spec;

  @Option(names = "--ledger", required = true, paramLabel = "FILE.db", description = "The ledger.")
  private Path file;

  @Option(
      names = "--as",
      required = true,
      paramLabel = "FORM",
      description = "The form: ${COMPLETION-CANDIDATES}.")
  private ExportForm form;

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

  @Option(
      names = "--civil",
      paramLabel = "A-B",
      description = "For ceasefires: the conflict of these two sides is civil, such as SYR-OPP.")
  private List<String> civil = List.of();

  @Option(
      names = "--as-of",
      paramLabel = "DAY",
      description = "Keeps back sensitive places of the three days before it; today if left out.")
  private LocalDate asOf;

  @Option(
      names = "--count-rule",
      paramLabel = "RULE",
      defaultValue = "conservative",
      description =
          "How one figure is made of many: conservative, most-reported, latest, own-losses,"
              + " separate-origins, or party: and a side's code. json has all of them.")
  private String countRule;

  @Mixin private EventFilterOptions filter;

  @Mixin private PartiesOption parties;

  @Override
  public Integer call() throws IOException {
    mustExist(spec, file);
    try (JdbcLedger ledger = JdbcLedger.open(file, null)) {
      if (target == null) {
        write(ledger, null, System.out);
      } else {
        try (OutputStream out = Files.newOutputStream(target)) {
          write(ledger, container(), out);
        }
        about(ledger);
      }
    }
    return Main.DONE;
  }

  private void write(Ledger ledger, String container, OutputStream out) throws IOException {
    if (with.isEmpty()) {
      export(ledger)
          .write(form, container, out)
          .forEach(
              (why, events) ->
                  spec.commandLine().getErr().println("Kept back: " + events + " " + why));
      return;
    }
    if (form != ExportForm.JSON) {
      throw new ParameterException(spec.commandLine(), "--with is for --as json");
    }
    int threads = Runtime.getRuntime().availableProcessors();
    try (Newsroom newsroom = Newsroom.open(threads, parties.tables());
        Rereading rereading = Rereading.open(ledger, newsroom, with)) {
      new JsonDocument(ledger, rereading).write(out);
    }
  }

  private Export export(Ledger ledger) {
    LocalDate today = asOf == null ? LocalDate.now(ZoneId.systemDefault()) : asOf;
    if (CountRule.of(countRule).isEmpty()) {
      throw new ParameterException(spec.commandLine(), "There is no rule " + countRule);
    }
    return new Export(ledger, filter.filter(spec), today, conflicts()).countedBy(countRule);
  }

  /** What a table in columns of others rests on stands beside it: its columns have no room. */
  private void about(Ledger ledger) throws IOException {
    if (form.isTable()) {
      Files.writeString(
          target.resolveSibling(target.getFileName() + ".about.txt"),
          String.join("\n", export(ledger).corpus()) + "\n",
          StandardCharsets.UTF_8);
    }
  }

  private String container() {
    String name = target.getFileName().toString();
    String ending = name.substring(name.lastIndexOf('.') + 1);
    return CONTAINERS.contains(ending) ? ending : null;
  }

  private List<Set<String>> conflicts() {
    List<Set<String>> conflicts = new ArrayList<>();
    for (String pair : civil) {
      String[] sides = pair.split("-");
      if (sides.length != 2 || sides[0].equals(sides[1])) {
        throw new ParameterException(spec.commandLine(), "Not two sides: " + pair);
      }
      conflicts.add(Set.of(sides));
    }
    return conflicts;
  }

  /** A ledger that is only looked at isn't made where there is none. */
  static void mustExist(CommandSpec spec, Path file) {
    if (!JdbcLedger.isOnServer(file) && !Files.exists(file)) {
      throw new ParameterException(spec.commandLine(), "There is no ledger " + file);
    }
  }
}

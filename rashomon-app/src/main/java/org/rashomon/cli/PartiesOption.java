package org.rashomon.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rashomon.lexicon.LexiconTable;
import org.rashomon.resolve.party.OwnParties;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The user's own lists of parties, for commands that read. */
final class PartiesOption {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--parties",
      paramLabel = "FILE.tsv",
      description =
          "A list of your own parties that goes before those shipped; docs/parties.md tells its"
              + " columns. A ledger is read with the same lists from first to last.")
  private List<Path> files = new ArrayList<>();

  /** The lists read; a list that can't be read makes the call wrong. */
  List<LexiconTable> tables() {
    List<LexiconTable> tables = new ArrayList<>();
    for (Path file : files) {
      String name = file.getFileName().toString().replaceFirst("[.][^.]*$", "");
      try {
        tables.add(OwnParties.parse(name, Files.readString(file, StandardCharsets.UTF_8)));
      } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
        throw new ParameterException(
            spec.commandLine(), "No list of parties: " + file + ": " + e.getMessage(), e);
      }
    }
    return tables;
  }
}

package org.rashomon.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.rashomon.measure.DataFiles;
import org.rashomon.measure.KeptScores;
import org.rashomon.measure.Measured;
import org.rashomon.measure.Sample;
import org.rashomon.measure.Suite;
import org.rashomon.measure.Trial;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads documents whose labels are known and tells how well that went. */
@Command(
    name = "measure",
    description = {
      "Reads labelled documents, the way any report is read, and tells how well that went.",
      "The data are compared with what they were, the figures with those that were kept, where any"
          + " were. docs/scores.md says what each suite measures and whose data it takes."
    },
    exitCodeListHeading = "Exit status:%n",
    exitCodeList = {
      "0:no figure lies outside its band",
      "1:some figure lies outside its band",
      "2:the call was wrong, or the data aren't those that the figures were kept of"
    })
final class MeasureCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "SUITE",
      completionCandidates = Suites.class,
      description = "What to measure: ${COMPLETION-CANDIDATES}.")
  private String name;

  @Option(
      names = "--data",
      paramLabel = "FOLDER",
      description = "The labelled data; gold/tour for the tour where it is left out.")
  private Path data;

  @Option(
      names = "--sample",
      defaultValue = "0",
      paramLabel = "N",
      description =
          "Measures N documents, always the same; all where it is left out. A sample's figures are"
              + " kept apart.")
  private int size;

  @Option(
      names = "--gold",
      defaultValue = "gold",
      paramLabel = "FOLDER",
      description =
          "Where SUITE/scores.tsv and SUITE/data.tsv are kept; ${DEFAULT-VALUE} where it is left"
              + " out.")
  private Path gold;

  @Option(
      names = "--peer",
      paramLabel = "FOLDER",
      description =
          "Scores another system instead: writes the reports to FOLDER/reports.jsonl, and takes"
              + " FOLDER/document.json for the ledger's document, empty if it isn't there.")
  private Path peer;

  @Option(names = "--verbose", description = "Prints each error.")
  private boolean verbose;

  @Option(
      names = "--save",
      description = "Keeps the figures, and what the data are, instead of comparing.")
  private boolean save;

  @Override
  public Integer call() throws IOException {
    Suite suite = Suites.named(name).orElseThrow(() -> wrong("There is no suite " + name));
    if (size < 0 || size > 0 && !suite.hasSamples()) {
      throw wrong("No sample of " + size + " can be taken of " + name);
    }
    if (peer != null && save) {
      throw wrong("Another system's figures go into peers.tsv, by hand");
    }
    Path kept = gold.resolve(name);
    Path folder = folder(suite, kept);
    PrintWriter out = spec.commandLine().getOut();
    List<String> differences =
        save ? List.of() : DataFiles.read(kept.resolve("data.tsv")).differences(folder);
    if (!differences.isEmpty()) {
      differences.forEach(out::println);
      out.println("These aren't the data that the figures were kept of: --gold names others.");
      return Main.WRONG_CALL;
    }
    Sample sample = new Sample(size);
    Measured measured = measure(suite, folder, kept, sample);
    if (verbose) {
      measured.errors().forEach(out::println);
    }
    measured.table().forEach(out::println);
    if (peer != null) {
      return Main.DONE;
    }
    return save ? keep(suite, folder, kept, measured) : compare(kept, sample, measured);
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  private Path folder(Suite suite, Path kept) {
    Path folder = data != null ? data : suite.ownData(kept).orElse(null);
    if (folder == null) {
      throw wrong("Give the folder: --data FOLDER");
    }
    if (!Files.isDirectory(folder)) {
      throw wrong("There is no folder " + folder);
    }
    return folder;
  }

  private Measured measure(Suite suite, Path folder, Path kept, Sample sample) throws IOException {
    try (Progress progress = new Progress(spec.commandLine().getErr(), verbose);
        Trial trial = peer == null ? Trial.open(progress) : Trial.ofPeer(peer)) {
      return suite.measure(new Suite.Run(folder, kept, sample, trial));
    }
  }

  private int keep(Suite suite, Path folder, Path kept, Measured measured) throws IOException {
    DataFiles.of(folder, suite.files(folder, kept)).write(kept.resolve("data.tsv"));
    Path scores = kept.resolve("scores.tsv");
    KeptScores.read(scores).with(new Sample(size), measured.figures()).write(scores);
    return Main.DONE;
  }

  /** Where nothing was kept yet, there is nothing that a figure could leave. */
  private int compare(Path kept, Sample sample, Measured measured) throws IOException {
    Path scores = kept.resolve("scores.tsv");
    if (!Files.exists(scores)) {
      spec.commandLine().getOut().println("No figures were kept: --save keeps these.");
      return Main.DONE;
    }
    List<String> outside = KeptScores.read(scores).outside(sample, measured.figures());
    outside.forEach(spec.commandLine().getOut()::println);
    return outside.isEmpty() ? Main.DONE : Main.SOME_NOT;
  }
}

package org.rashomon.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.rashomon.Newsroom;
import org.rashomon.Rashomon;
import org.rashomon.export.JsonDocument;
import org.rashomon.ingest.Given;
import org.rashomon.ingest.Ingest;
import org.rashomon.ledger.jdbc.JdbcLedger;
import org.rashomon.measure.ledger.GoldPair;
import org.rashomon.measure.ledger.KeptScores;
import org.rashomon.measure.ledger.LedgerScorer;
import org.rashomon.measure.ledger.LedgerScores;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads reports whose claims are known and tells how well that went. */
@Command(
    name = "measure",
    description = {
      "Reads reports whose claims and events are known, the way any report is read, and tells how"
          + " well that went.",
      "The figures are held against those that were kept, where any were."
    },
    exitCodeListHeading = "Exit status:%n",
    exitCodeList = {
      "0:no figure lies outside its band",
      "1:some figure lies outside its band",
      "2:the call was wrong"
    })
final class MeasureCommand implements Callable<Integer> {
  /** What can be measured. */
  enum Suite {
    TOUR,
    LEDGER;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "SUITE",
      description = "What to measure: tour (the sample dispatches) or ledger (any folder).")
  private Suite suite;

  @Option(
      names = "--data",
      paramLabel = "FOLDER",
      description =
          "Where reports.jsonl and expected.json are, or NAME.jsonl and NAME-gold.json; gold/tour"
              + " for the tour where it is left out.")
  private Path data;

  @Option(
      names = "--scores",
      paramLabel = "FILE",
      description = "The kept figures; gold/SUITE/scores.tsv where it is left out.")
  private Path scores;

  @Option(names = "--verbose", description = "Prints each error.")
  private boolean verbose;

  @Option(names = "--save", description = "Keeps the figures instead of holding them to the kept.")
  private boolean save;

  @Override
  public Integer call() throws IOException {
    Map<String, Double> figures = new LinkedHashMap<>();
    measure(pairs(), figures);
    Path kept = scores == null ? Path.of("gold", suite.toString(), "scores.tsv") : scores;
    if (save) {
      KeptScores.of(figures).write(kept);
      return Main.DONE;
    }
    return Files.exists(kept) ? compare(kept, figures) : Main.DONE;
  }

  private List<GoldPair> pairs() throws IOException {
    if (data == null && suite != Suite.TOUR) {
      throw new ParameterException(spec.commandLine(), "Give the folder: --data FOLDER");
    }
    Path folder = data == null ? Path.of("gold", "tour") : data;
    List<GoldPair> pairs = Files.isDirectory(folder) ? GoldPair.in(folder) : List.of();
    if (pairs.isEmpty()) {
      throw new ParameterException(spec.commandLine(), "No reports with gold in " + folder);
    }
    return pairs;
  }

  private void measure(List<GoldPair> pairs, Map<String, Double> figures) throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    LedgerScorer scorer = new LedgerScorer();
    try (Newsroom newsroom = Newsroom.open(Runtime.getRuntime().availableProcessors())) {
      for (GoldPair pair : pairs) {
        LedgerScores measured = scorer.score(pair.gold(), document(newsroom, pair.reports()));
        if (!pair.name().isEmpty()) {
          out.println(pair.name());
        }
        if (verbose) {
          measured.lines().forEach(out::println);
        }
        out.println(measured.summary());
        measured.figures().forEach((name, value) -> figures.put(pair.figure(name), value));
      }
    }
  }

  /** The document of a ledger that holds these reports only and is thrown away. */
  private byte[] document(Newsroom newsroom, Path reports) throws IOException {
    Path folder = Files.createTempDirectory("rashomon-measure");
    Ingest ingest = new Ingest();
    ByteArrayOutputStream document = new ByteArrayOutputStream();
    try (JdbcLedger ledger = JdbcLedger.open(folder.resolve("measure.db"), newsroom.release());
        Progress progress = new Progress(spec.commandLine().getErr())) {
      Rashomon.open(ledger, newsroom::read)
          .read((to, bad) -> ingest.read(List.of(reports), Given.nothing(), to, bad), progress);
      new JsonDocument(ledger).write(document);
    } finally {
      delete(folder);
    }
    return document.toByteArray();
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private int compare(Path kept, Map<String, Double> figures) throws IOException {
    List<String> outside = KeptScores.read(kept).outside(figures);
    outside.forEach(spec.commandLine().getOut()::println);
    return outside.isEmpty() ? Main.DONE : Main.SOME_NOT;
  }
}

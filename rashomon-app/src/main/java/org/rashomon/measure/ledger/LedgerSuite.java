package org.rashomon.measure.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rashomon.measure.Figure;
import org.rashomon.measure.LedgerDocument;
import org.rashomon.measure.Measured;
import org.rashomon.measure.Suite;
import org.rashomon.measure.TrialReport;

/** The suite {@code ledger}: each set of reports in a folder against its gold. */
public class LedgerSuite implements Suite {
  static final List<String> HEADLINE =
      List.of("claims", "precision", "fields", "counts", "events", "invented");

  private final LedgerScorer scorer = new LedgerScorer();

  @Override
  public String name() {
    return "ledger";
  }

  @Override
  public String about() {
    return "Claims, their fields and counts, and the events they make, against gold by careful"
        + " readers, as `score_ledger.py` scores them: claims is recall; precision is over types"
        + " that the gold judges; fields is the share of the gold's fields that are right, a missed"
        + " claim losing all; events is B3; apart is the share of claim pairs of different events"
        + " that were kept apart; invented counts asserted claims where there must be none. The"
        + " sets were looked at while the rules were written, so texts never seen will score"
        + " lower. Two careful readers agree at claims 0.98, precision 0.95, fields 0.94, counts"
        + " 0.98, events 0.79.";
  }

  @Override
  public List<Headline> headlines() {
    return List.of(
        new Headline("five seed reports", "seeds ", HEADLINE),
        new Headline("24 reports by rival outlets, Syria", "fakes-dev ", HEADLINE),
        new Headline("32 reports, Yemen to Myanmar", "ucdp-dev ", HEADLINE));
  }

  @Override
  public List<String> files(Path data, Path gold) throws IOException {
    List<String> files = new ArrayList<>();
    for (GoldPair pair : pairs(data, gold)) {
      files.add(pair.gold().getFileName().toString());
      if (Files.exists(pair.reports())) {
        files.add(pair.reports().getFileName().toString());
      } else {
        ListedReport.read(list(pair, gold)).forEach(report -> files.add(report.file()));
      }
    }
    return files;
  }

  @Override
  public boolean hasSamples() {
    return false;
  }

  @Override
  public Measured measure(Run run) throws IOException {
    List<GoldPair> pairs = pairs(run.data(), run.gold());
    if (pairs.isEmpty()) {
      throw new IOException("no reports with gold in " + run.data());
    }
    List<Figure> figures = new ArrayList<>();
    List<String> table = new ArrayList<>();
    List<String> errors = new ArrayList<>();
    for (GoldPair pair : pairs) {
      LedgerScores scores = scorer.score(pair.gold(), document(run, pair).tree());
      if (!pair.name().isEmpty()) {
        table.add(pair.name());
      }
      table.add(scores.summary());
      errors.addAll(scores.lines());
      scores.figures().forEach(figure -> figures.add(figure.under(pair.prefix())));
    }
    return new Measured(figures, table, errors);
  }

  /** Gold whose reports are in the folder, or are listed in a table of the suite's. */
  private static List<GoldPair> pairs(Path data, Path gold) throws IOException {
    return GoldPair.golds(data).stream()
        .filter(pair -> Files.exists(pair.reports()) || Files.exists(list(pair, gold)))
        .toList();
  }

  private static Path list(GoldPair pair, Path gold) {
    return gold.resolve(pair.name() + ".tsv");
  }

  private static LedgerDocument document(Run run, GoldPair pair) throws IOException {
    if (Files.exists(pair.reports())) {
      return run.trial().read(pair.reports());
    }
    List<TrialReport> reports = new ArrayList<>();
    for (ListedReport listed : ListedReport.read(list(pair, run.gold()))) {
      reports.add(listed.in(run.data()));
    }
    return run.trial().read(reports);
  }
}

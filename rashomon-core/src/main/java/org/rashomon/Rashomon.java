package org.rashomon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.rashomon.ingest.Report;
import org.rashomon.ledger.Ledger;
import org.rashomon.ledger.LedgerEntry;
import org.rashomon.problem.Problem;
import org.rashomon.problem.ProblemCode;
import org.rashomon.reconcile.Reconciler;
import org.rashomon.resolve.ResolvedReport;

/**
 * The front door: the way from report to ledger. Reports are read and recorded in small batches, so
 * that a kill in the middle loses one batch at most and the same call goes on where it stopped. Not
 * safe for use by many threads at once.
 */
public final class Rashomon {
  private static final int BATCH = 64;

  /**
   * Most reports and claims reconciled at once: as many as a small heap holds with all they touch,
   * since an event is made anew in each call that brings claims to it.
   */
  private static final int REPORTS_AT_ONCE = 2_048;

  private static final int CLAIMS_AT_ONCE = 8_192;

  private final Ledger ledger;
  private final Function<List<Report>, List<ResolvedReport>> reading;

  private Rashomon(Ledger ledger, Function<List<Report>, List<ResolvedReport>> reading) {
    this.ledger = ledger;
    this.reading = reading;
  }

  /**
   * Opens the way into a ledger.
   *
   * @param reading gives for reports what they claim: {@code newsroom::read}
   */
  public static Rashomon open(Ledger ledger, Function<List<Report>, List<ResolvedReport>> reading) {
    return new Rashomon(
        Objects.requireNonNull(ledger, "ledger"), Objects.requireNonNull(reading, "reading"));
  }

  /** Where reports come from. */
  @FunctionalInterface
  public interface Wire {
    /**
     * Hands over each report, and each problem of what gave no report; returns when all have come.
     */
    void receive(Consumer<Report> reports, Consumer<Problem> problems);
  }

  /** Is told how it goes; called on the reading thread. */
  public interface Watcher {
    /** So many reports have come so far and are recorded. */
    void recorded(int reports);

    /** Something was wrong with an input or report. */
    void problem(Problem problem);

    /** All is read; events are made. */
    void reconciling();

    /** So many reports are reconciled so far. */
    default void reconciled(int reports) {}
  }

  /**
   * How reading went.
   *
   * @param reports how many reports came
   * @param recorded how many of them were new to the ledger
   * @param unread how many inputs or reports could not be read
   */
  public record Tidings(int reports, int recorded, int unread) {}

  /**
   * Reads and records what comes over the wire, then reconciles once. Reports already recorded are
   * not read again.
   */
  public Tidings read(Wire wire, Watcher watcher) {
    Shift shift = new Shift(watcher);
    wire.receive(shift::take, shift::take);
    shift.record();
    // Not "where something came": the run before may have been killed between the two.
    if (!ledger.unreconciled(1).isEmpty()) {
      watcher.reconciling();
      reconcile(watcher::reconciled);
    }
    return new Tidings(shift.reports, shift.recorded, shift.unread);
  }

  /** Reconciles what is new or has changed since it was last reconciled. */
  public void reconcile() {
    reconcile(reports -> {});
  }

  /**
   * Reconciles what is new or has changed since it was last reconciled.
   *
   * @param watcher is told after each part how many reports are done so far
   */
  public void reconcile(IntConsumer watcher) {
    Reconciler reconciler = new Reconciler();
    int done = 0;
    for (List<String> some = ledger.unreconciled(REPORTS_AT_ONCE, CLAIMS_AT_ONCE);
        !some.isEmpty();
        some = ledger.unreconciled(REPORTS_AT_ONCE, CLAIMS_AT_ONCE)) {
      ledger.record(reconciler.reconcile(ledger, some));
      done += some.size();
      watcher.accept(done);
    }
  }

  /** The work of one call: what has come and is not yet recorded. */
  private final class Shift {
    private final Watcher watcher;
    private final Map<String, Report> fresh = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private int reports;
    private int recorded;
    private int unread;

    private Shift(Watcher watcher) {
      this.watcher = watcher;
    }

    private void take(Report report) {
      reports++;
      report.problems().forEach(watcher::problem);
      if (report.problems().stream().anyMatch(p -> p.code() == ProblemCode.NOT_ENGLISH)) {
        unread++;
      }
      if (!ledger.has(report.id())) {
        fresh.putIfAbsent(report.id(), report);
      }
      if (fresh.size() == BATCH) {
        record();
      }
    }

    private void take(Problem problem) {
      unread++;
      watcher.problem(problem);
      problems.add(problem);
      if (problems.size() == BATCH) {
        record();
      }
    }

    private void record() {
      if (!fresh.isEmpty()) {
        ledger.record(
            reading.apply(List.copyOf(fresh.values())).stream()
                .map(report -> new LedgerEntry(report, List.of()))
                .toList());
        recorded += fresh.size();
        fresh.clear();
      }
      if (!problems.isEmpty()) {
        ledger.recordProblems(problems);
        problems.clear();
      }
      watcher.recorded(reports);
    }
  }
}

package org.rashomon.ledger;

import java.util.Collection;
import java.util.List;
import org.rashomon.decide.Decision;
import org.rashomon.ingest.Report;
import org.rashomon.problem.Problem;
import org.rashomon.reconcile.Change;
import org.rashomon.reconcile.ClaimIndex;
import org.rashomon.reconcile.Reconciliation;
import org.rashomon.resolve.ResolvedReport;

/**
 * The record of one conflict. Writing is whole or not at all: a kill in the middle leaves a ledger
 * that opens and goes on where it stopped.
 */
public interface Ledger extends ClaimIndex, AutoCloseable {

  /** Note of what the reports are, where they are no news: {@code tour sample}. */
  String CORPUS = "corpus";

  /** Note of the fingerprint of the release and model that read the reports. */
  String RELEASE = "release";

  /** Whether a report with this id is recorded: recording it again is a no-op. */
  boolean has(String reportId);

  /** Records reports with their claims, all or none; those already there are left alone. */
  void record(Collection<LedgerEntry> entries);

  /** Records a report that nobody reads: its claims come by hand. One already there stays. */
  void recordUnread(Report report);

  /** The documents beside it. */
  Documents documents();

  /** Records problems of inputs that gave no report. */
  void recordProblems(Collection<Problem> problems);

  /** Writes what reconciling changes; superseded event ids keep redirecting. */
  void record(Change change);

  /**
   * Appends decisions of a person, all or none, and makes their claims as decided; events follow
   * when the ledger is next reconciled. One that is there already is left alone.
   *
   * @throws IllegalArgumentException where one sets a field to what the field can't hold
   */
  void decide(List<Decision> step);

  /** Appends one decision. */
  default void record(Decision decision) {
    decide(List.of(decision));
  }

  /** Why a decision could not be taken as things are, or null where it could. */
  String refusal(Decision decision);

  /**
   * The decisions that stand, in the order of deciding, their anchors on the claims as they are
   * now; an anchor that leads to no claim stays as it was.
   */
  @Override
  List<Decision> decisions();

  /**
   * All that was ever decided, in the order of deciding, as it was decided, but for words that are
   * redacted: these stand under blocks in it as everywhere.
   */
  List<Decision> decisionLog();

  /**
   * The text of a report as it was read, where words of it are redacted; null where none are. For
   * administrators alone: everything else the ledger gives is without the words.
   */
  String textBehindRedaction(String reportId);

  /**
   * Takes what is redacted now out of the ledger for good, texts and decisions alike: undoing
   * brings only the blocks back. Nobody can undo it.
   *
   * @return how many reports it was done to
   */
  int forgetRedacted();

  /** The decisions that stand but lead, at least in part, to no claim; never dropped. */
  List<Decision> orphans();

  /**
   * Reports that reconciling has not seen as they are now: new ones, and those of which a person
   * decided something since.
   *
   * @param most how many at most
   */
  List<String> unreconciled(int most);

  /**
   * The first of these reports, as many as fit in one call of reconciling; at least one where there
   * is any.
   *
   * @param reports how many at most
   * @param claims how many they hold together at most, where they are more than one
   */
  List<String> unreconciled(int reports, int claims);

  /** What reconciling last made of the ledger. */
  Reconciliation reconciliation();

  /** The report with this id, or null. */
  ResolvedReport report(String reportId);

  /** All problems, in the order of input and line. */
  List<Problem> problems();

  /** The event id that an event's id, current or superseded, leads to now; null if none. */
  String currentEvent(String eventId);

  /**
   * A fact about the whole ledger, such as {@link #CORPUS}; null if it was never noted.
   *
   * @param name a short name in lower case
   */
  String note(String name);

  /** Notes a fact about the whole ledger, in place of what was noted under the name before. */
  void note(String name, String value);

  /** The ledger as pages and exports ask it. */
  LedgerQueries queries();

  /** The ledger as charts, maps and pages of sources ask it. */
  LedgerOverview overview();

  /** A number that grows with every write; while it stays, every question has the same answer. */
  long revision();

  @Override
  void close();
}

package org.rashomon.ledger;

import java.util.List;
import java.util.Objects;
import org.rashomon.reconcile.Reconciliation.ReportSummary;
import org.rashomon.reconcile.Taken;
import org.rashomon.resolve.ResolvedReport;

/**
 * A report with its claims by offset, and what reconciling added.
 *
 * @param summary null before reconciling
 * @param taken from which report of its family it was taken; null for the first, or for none
 * @param events for each claim, in the same order, the id of its event, or an empty string
 */
public record ReportView(
    ResolvedReport report, ReportSummary summary, Taken taken, List<String> events) {

  /** Copies the list; throws when there is not one cell a claim. */
  public ReportView {
    Objects.requireNonNull(report, "report");
    events = List.copyOf(events);
    if (events.size() != report.claims().size()) {
      throw new IllegalArgumentException("one event id a claim is needed");
    }
  }
}

package org.rashomon.ledger;

import java.util.List;
import org.rashomon.resolve.ResolvedReport;

/** For tests: what a small ledger holds. */
public final class Recorded {
  private Recorded() {}

  /** All reports, by id. */
  public static List<ResolvedReport> all(Ledger ledger) {
    return ledger.reports(
        ledger.queries().reports(ReportFilter.ALL, null, 1_000).items().stream()
            .map(ReportRow::id)
            .toList());
  }
}

package org.rashomon.ledger;

import java.util.List;
import java.util.Objects;
import org.rashomon.problem.Problem;
import org.rashomon.resolve.ResolvedReport;

/** One report with its claims and the problems of its input, as recorded together. */
public record LedgerEntry(ResolvedReport report, List<Problem> problems) {

  /** Copies the problems. */
  public LedgerEntry {
    Objects.requireNonNull(report, "report");
    problems = List.copyOf(problems);
  }
}

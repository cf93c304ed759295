package org.rashomon.resolve;

import java.util.List;
import java.util.Objects;
import org.rashomon.ingest.Report;

/**
 * A report with all it claims, resolved; what reconciling and the ledger take.
 *
 * @param agencies wire agencies and outlets it credits, sorted
 */
public record ResolvedReport(Report report, List<String> agencies, List<ResolvedClaim> claims) {

  /** Copies the lists. */
  public ResolvedReport {
    Objects.requireNonNull(report, "report");
    agencies = List.copyOf(agencies);
    claims = List.copyOf(claims);
  }
}

package org.rashomon.export;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rashomon.Rashomon;
import org.rashomon.ingest.Report;
import org.rashomon.ingest.ReportDate;
import org.rashomon.ledger.LedgerEntry;
import org.rashomon.ledger.jdbc.JdbcLedger;
import org.rashomon.resolve.ResolvedClaim;
import org.rashomon.resolve.ResolvedReport;

/** For tests: a ledger of claims built by hand, each of a report of its own. */
final class Shelf {
  private final Map<String, ResolvedReport> reports = new LinkedHashMap<>();

  /** Puts a report of this sentence with this one claim; the same for any order of putting. */
  Shelf put(String outlet, String sentence, ClaimBuilder claim) {
    String id = Report.idOf(sentence, null, outlet, "2022-08-04", null);
    Report report =
        new Report(
            id,
            null,
            null,
            outlet,
            null,
            ReportDate.parse("2022-08-04").orElseThrow(),
            Report.PublishedBasis.GIVEN,
            "en",
            sentence,
            List.of(),
            sentence,
            0,
            Report.TextQuality.CLEAN,
            List.of());
    ResolvedClaim built = claim.in(id, 0, sentence).build();
    reports.put(id, new ResolvedReport(report, List.of(), List.of(built)));
    return this;
  }

  /** The claims, in the order of putting. */
  List<ResolvedClaim> claims() {
    return reports.values().stream().flatMap(report -> report.claims().stream()).toList();
  }

  /** The reports, in the order of putting. */
  List<ResolvedReport> reports() {
    return List.copyOf(reports.values());
  }

  /** The ledger in a new file; the caller closes it. */
  JdbcLedger ledger(Path file) {
    JdbcLedger ledger = JdbcLedger.open(file, "test");
    List<LedgerEntry> entries = new ArrayList<>();
    reports.values().forEach(report -> entries.add(new LedgerEntry(report, List.of())));
    ledger.record(entries);
    Rashomon.open(ledger, unread -> List.of()).reconcile();
    return ledger;
  }
}

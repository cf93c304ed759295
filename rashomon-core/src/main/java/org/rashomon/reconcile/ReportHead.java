package org.rashomon.reconcile;

import org.rashomon.ingest.Report;
import org.rashomon.ingest.ReportDate;

/**
 * What comparing its claims with those of others needs to know of a report: all but its text.
 *
 * @param id of the report
 * @param outlet or null
 * @param published or null where it isn't known
 * @param titleEnd code point at which its body starts; 0 if there is no headline
 */
public record ReportHead(String id, String outlet, ReportDate published, int titleEnd) {
  static ReportHead of(Report report) {
    return new ReportHead(report.id(), report.outlet(), report.published(), report.titleEnd());
  }
}

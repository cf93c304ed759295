package org.rashomon;

import java.time.LocalDate;
import java.util.List;
import org.rashomon.ingest.Report;
import org.rashomon.ingest.ReportDate;

/** Reports of sentences written for the tests, all of Wednesday 10 May 2023. */
final class InventedReport {
  private InventedReport() {}

  static Report of(String text) {
    return new Report(
        Report.idOf(text, null, null, null, null),
        null,
        null,
        null,
        null,
        ReportDate.of(LocalDate.of(2023, 5, 10)),
        Report.PublishedBasis.GIVEN,
        "en",
        text,
        List.of(),
        text,
        0,
        Report.TextQuality.CLEAN,
        List.of());
  }
}

package org.rashomon.resolve;

import java.util.ArrayList;
import java.util.List;
import org.rashomon.extract.time.TimeExpression;
import org.rashomon.extract.time.TimeFinder;
import org.rashomon.ingest.Report;
import org.rashomon.read.Reading;
import org.rashomon.read.TokenSpan;
import org.rashomon.resolve.time.ReportDate;
import org.rashomon.resolve.time.Tense;
import org.rashomon.resolve.time.TimeResolver;

/** Leads a claim's time words to days by its report's date. */
final class ClaimTimes {
  private final TimeFinder finder;
  private final TimeResolver resolver = new TimeResolver(false);

  ClaimTimes(TimeFinder finder) {
    this.finder = finder;
  }

  /** The days of a run of time words; null where there are none. */
  ResolvedTime resolve(ReportContext context, TokenSpan words, Tense tense) {
    if (words == null) {
      return null;
    }
    Reading reading = context.reading();
    List<String> forms = new ArrayList<>();
    for (int t = words.first(); t < words.end(); t++) {
      forms.add(reading.form(t));
    }
    List<TimeExpression> found = finder.find(forms);
    if (found.isEmpty()) {
      return null;
    }
    return resolver.resolve(
        reading.phrase(words), found.get(0), date(context.report()), tense, null);
  }

  private static ReportDate date(Report report) {
    return report.published() == null ? null : ReportDate.parse(report.published().value());
  }
}

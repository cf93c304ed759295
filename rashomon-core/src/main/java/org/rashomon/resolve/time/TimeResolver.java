package org.rashomon.resolve.time;

import java.time.LocalDate;
import org.rashomon.extract.time.TimeExpression;
import org.rashomon.extract.time.TimeForm;
import org.rashomon.ingest.ReportDate;
import org.rashomon.resolve.ResolvedTime;
import org.rashomon.resolve.TimeBasis;
import org.rashomon.resolve.TimePrecision;
import org.rashomon.resolve.TimeSpan;
import org.rashomon.text.Phrase;

/**
 * Resolves time expressions to days by the rules of the ledger contract. A report date wider than a
 * day widens everything told relative to it; where there is none, only full dates resolve. Keeps no
 * state; safe for many threads.
 */
public final class TimeResolver {
  private static final LocalDate NO_DATE = LocalDate.of(2000, 1, 1);

  private final boolean southern;

  /** A resolver for reports about places north (or south) of the equator: seasons differ. */
  public TimeResolver(boolean southern) {
    this.southern = southern;
  }

  /**
   * Resolves one expression.
   *
   * @param words where the expression stands in the report
   * @param report the report's date, or null where not known
   * @param tense which way the clause looks
   * @param reference an earlier time of the report that "the day before" counts from, or null
   */
  public ResolvedTime resolve(
      Phrase words,
      TimeExpression expression,
      ReportDate report,
      Tense tense,
      ResolvedTime reference) {
    Days days = days(expression.form(), report, tense, daysOf(reference));
    boolean minute =
        expression.clock() != null
            && days.precision() == TimePrecision.DAY
            && days.from() != null
            && days.from().equals(days.to());
    return new ResolvedTime(
        words.start(),
        words.end(),
        words.text(),
        text(days.from()),
        text(days.to()),
        days.span(),
        minute ? TimePrecision.MINUTE : days.precision(),
        expression.clock(),
        expression.zone(),
        TimeBasis.STATED);
  }

  private Days days(TimeForm form, ReportDate report, Tense tense, Days reference) {
    if (report == null) {
      return withoutDate(form, tense, reference);
    }
    Days first = new FormRules(report.from(), tense, reference, southern).of(form);
    if (report.isDay() || isFull(form)) {
      return first;
    }
    Days last = new FormRules(report.to(), tense, reference, southern).of(form);
    if (form instanceof TimeForm.Date date && date.day() != null && isOf(report, last)) {
      return last;
    }
    TimePrecision width = precision(report);
    boolean same = first.equals(last);
    TimePrecision precision =
        same || first.precision().compareTo(width) > 0 ? first.precision() : width;
    return new Days(first.from(), last.to(), first.span(), precision);
  }

  /** "November 10" in a report of November is of that November, whatever its day. */
  private static boolean isOf(ReportDate report, Days day) {
    return day.from() != null
        && day.from().equals(day.to())
        && !day.from().isBefore(report.from())
        && precision(report).compareTo(TimePrecision.MONTH) <= 0;
  }

  /** How exact anything told relative to a report's date can be. */
  private static TimePrecision precision(ReportDate report) {
    long days = report.to().toEpochDay() - report.from().toEpochDay();
    if (days == 0) {
      return TimePrecision.DAY;
    }
    return days < 8 ? TimePrecision.WEEK : days < 32 ? TimePrecision.MONTH : TimePrecision.YEAR;
  }

  private Days withoutDate(TimeForm form, Tense tense, Days reference) {
    if (form instanceof TimeForm.Since since && isFull(since.anchor())) {
      return days(since.anchor(), ReportDate.of(NO_DATE), tense, reference)
          .throughout()
          .withTo(null);
    }
    return isFull(form)
        ? days(form, ReportDate.of(NO_DATE), tense, reference)
        : Days.open(null, null, TimeSpan.WITHIN);
  }

  /** Whether the form needs no report date. */
  private static boolean isFull(TimeForm form) {
    if (form instanceof TimeForm.Date date) {
      return DateRules.isAbsolute(date);
    } else if (form instanceof TimeForm.Range range) {
      return isFull(range.last())
          && (range.first() instanceof TimeForm.Date || isFull(range.first()));
    } else if (form instanceof TimeForm.Until until) {
      return isFull(until.anchor());
    } else if (form instanceof TimeForm.Overnight night) {
      return night.day() != null && isFull(night.day());
    } else if (form instanceof TimeForm.Offset offset) {
      return offset.anchor() == null || isFull(offset.anchor());
    } else if (form instanceof TimeForm.Season season) {
      return season.year() != null;
    }
    return form instanceof TimeForm.Decade || form instanceof TimeForm.Clock;
  }

  private static Days daysOf(ResolvedTime time) {
    return time == null
        ? null
        : new Days(day(time.from()), day(time.to()), time.span(), time.precision());
  }

  private static LocalDate day(String iso) {
    return iso == null ? null : LocalDate.parse(iso);
  }

  private static String text(LocalDate day) {
    return day == null ? null : day.toString();
  }
}

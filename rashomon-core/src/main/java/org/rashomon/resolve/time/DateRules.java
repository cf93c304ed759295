package org.rashomon.resolve.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.rashomon.extract.time.TimeForm;
import org.rashomon.resolve.TimePrecision;

/** Calendar dates with missing parts, halves, seasons and decades, from one report day. */
final class DateRules {
  private static final String QUARTER = "quarter-";

  private final LocalDate report;
  private final Tense tense;
  private final boolean southern;

  DateRules(LocalDate report, Tense tense, boolean southern) {
    this.report = report;
    this.tense = tense;
    this.southern = southern;
  }

  /** Whether the form can be told without a report's date. */
  static boolean isAbsolute(TimeForm.Date date) {
    return date.year() != null;
  }

  Days of(TimeForm.Date date) {
    if (date.month() == null && date.day() == null) {
      return part(Days.years(year(date), year(date)), date.part());
    }
    YearMonth month = date.month() == null ? monthOfDay(date.day()) : month(date);
    if (date.week() != null) {
      return week(month, date.week());
    }
    if (date.day() == null) {
      return part(Days.month(month), date.part());
    }
    return date.day() > month.lengthOfMonth()
        ? Days.month(month)
        : Days.day(month.atDay(date.day()));
  }

  private int year(TimeForm.Date date) {
    return date.year() != null
        ? date.year()
        : report.getYear() + (date.yearShift() == null ? 0 : date.yearShift());
  }

  private YearMonth month(TimeForm.Date date) {
    if (date.year() != null || date.yearShift() != null) {
      return YearMonth.of(year(date), date.month());
    }
    if (date.monthShift() != null && date.monthShift() != 0) {
      YearMonth here = YearMonth.from(report);
      YearMonth same = YearMonth.of(report.getYear(), date.month());
      boolean past = date.monthShift() < 0;
      return past
          ? same.isBefore(here) ? same : same.minusYears(1)
          : same.isAfter(here) ? same : same.plusYears(1);
    }
    return nearest(date);
  }

  /** The latest not after the report, or with a future clause the first not before it. */
  private YearMonth nearest(TimeForm.Date date) {
    YearMonth same = YearMonth.of(report.getYear(), date.month());
    int day = date.day() == null ? 0 : Math.min(date.day(), same.lengthOfMonth());
    LocalDate first = same.atDay(Math.max(1, day));
    LocalDate last = day == 0 ? same.atEndOfMonth() : first;
    if (tense == Tense.FUTURE) {
      return last.isBefore(report) ? same.plusYears(1) : same;
    }
    return first.isAfter(report) ? same.minusYears(1) : same;
  }

  private YearMonth monthOfDay(int day) {
    YearMonth here = YearMonth.from(report);
    if (tense == Tense.FUTURE) {
      return day < report.getDayOfMonth() ? here.plusMonths(1) : here;
    }
    return day > report.getDayOfMonth() ? here.minusMonths(1) : here;
  }

  private static Days week(YearMonth month, int week) {
    LocalDate first =
        week < 0 ? month.atEndOfMonth().minusDays(6) : month.atDay(1).plusDays(7L * (week - 1));
    LocalDate last = first.plusDays(6);
    LocalDate end = month.atEndOfMonth();
    return Days.within(first, last.isAfter(end) ? end : last, TimePrecision.WEEK);
  }

  /**
   * A half and a quarter of a year have bounds; "early", "mid" and "late" have none that two
   * readers would agree on and leave the month, season or year whole. The words stay in the claim.
   */
  Days part(Days whole, String part) {
    if (part != null && part.startsWith(QUARTER) && whole.precision() == TimePrecision.YEAR) {
      int number = Integer.parseInt(part.substring(QUARTER.length()));
      LocalDate first = whole.from().plusMonths(3L * (number - 1));
      return Days.within(first, first.plusMonths(3).minusDays(1), TimePrecision.MONTH);
    }
    if (part == null || !part.endsWith("half") || whole.precision() == TimePrecision.WEEK) {
      return whole;
    }
    boolean first = part.equals("first-half");
    long months = ChronoUnit.MONTHS.between(whole.from(), whole.to().plusDays(1));
    TimePrecision precision =
        months == 1 ? TimePrecision.WEEK : months <= 3 ? TimePrecision.MONTH : TimePrecision.YEAR;
    LocalDate second =
        months == 1 ? whole.from().plusDays(15) : whole.from().plusMonths(months / 2);
    return first
        ? Days.within(whole.from(), second.minusDays(1), precision)
        : Days.within(second, whole.to(), precision);
  }

  Days of(TimeForm.Decade decade) {
    int first = decade.first();
    if (decade.part() == null) {
      return Days.years(first, first + 9);
    }
    return switch (decade.part()) {
      case "quarter-1", "quarter-2", "quarter-3", "quarter-4" -> Days.years(first, first + 9);
      case "early" -> Days.years(first, first + 3);
      case "mid" -> Days.years(first + 4, first + 6);
      case "first-half" -> Days.years(first, first + 4);
      case "second-half" -> Days.years(first + 5, first + 9);
      default -> Days.years(first + 7, first + 9);
    };
  }

  /** Three whole months; a winter is named by the year it begins in. */
  Days of(TimeForm.Season season) {
    int start =
        switch (season.name()) {
          case "spring" -> 3;
          case "summer" -> 6;
          case "autumn" -> 9;
          default -> 12;
        };
    int month = southern ? (start + 5) % 12 + 1 : start;
    int year =
        season.year() != null
            ? season.year()
            : report.getYear() + (season.yearShift() == null ? 0 : season.yearShift());
    YearMonth first = YearMonth.of(year, month);
    if (season.year() == null && season.yearShift() == null) {
      first = nearestSeason(first, season.direction());
    }
    Days whole =
        Days.within(first.atDay(1), first.plusMonths(2).atEndOfMonth(), TimePrecision.MONTH);
    return part(whole, season.part());
  }

  private YearMonth nearestSeason(YearMonth same, Integer direction) {
    boolean future = direction == null || direction == 0 ? tense == Tense.FUTURE : direction > 0;
    YearMonth first = same;
    if (future) {
      boolean over = first.plusMonths(2).atEndOfMonth().isBefore(report);
      return over || (direction != null && direction > 0 && !first.atDay(1).isAfter(report))
          ? first.plusYears(1)
          : first;
    }
    boolean running =
        direction != null && direction < 0 && !first.plusMonths(2).atEndOfMonth().isBefore(report);
    first = first.atDay(1).isAfter(report) || running ? first.minusYears(1) : first;
    return direction != null
            && direction < 0
            && !first.plusMonths(2).atEndOfMonth().isBefore(report)
        ? first.minusYears(1)
        : first;
  }
}

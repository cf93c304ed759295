package org.rashomon.resolve.time;

import java.time.LocalDate;
import java.time.YearMonth;
import org.rashomon.extract.time.TimeUnit;
import org.rashomon.resolve.TimePrecision;
import org.rashomon.resolve.TimeSpan;

/** First and last day, either null where open, with span and precision. */
record Days(LocalDate from, LocalDate to, TimeSpan span, TimePrecision precision) {

  static Days within(LocalDate from, LocalDate to, TimePrecision precision) {
    return new Days(from, to, TimeSpan.WITHIN, precision);
  }

  static Days day(LocalDate day) {
    return within(day, day, TimePrecision.DAY);
  }

  static Days month(YearMonth month) {
    return within(month.atDay(1), month.atEndOfMonth(), TimePrecision.MONTH);
  }

  static Days years(int first, int last) {
    return within(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31), TimePrecision.YEAR);
  }

  static Days open(LocalDate from, LocalDate to, TimeSpan span) {
    return new Days(from, to, span, TimePrecision.VAGUE);
  }

  Days throughout() {
    return new Days(from, to, TimeSpan.THROUGHOUT, precision);
  }

  Days withTo(LocalDate last) {
    return new Days(from, last, span, precision);
  }

  /** So many units from a day. */
  static LocalDate plus(LocalDate day, TimeUnit unit, long number) {
    return switch (unit) {
      case MINUTE -> day;
      case HOUR -> day.plusDays(number / 24);
      case DAY -> day.plusDays(number);
      case WEEK -> day.plusWeeks(number);
      case MONTH -> day.plusMonths(number);
      case YEAR -> day.plusYears(number);
      case DECADE -> day.plusYears(10 * number);
      case CENTURY -> day.plusYears(100 * number);
    };
  }

  /** How exact a length counted in the unit is. */
  static TimePrecision precisionOf(TimeUnit unit) {
    return switch (unit) {
      case MINUTE, HOUR, DAY -> TimePrecision.DAY;
      case WEEK -> TimePrecision.WEEK;
      case MONTH -> TimePrecision.MONTH;
      case YEAR, DECADE, CENTURY -> TimePrecision.YEAR;
    };
  }

  /** The calendar unit a day lies in; a week begins on Monday. */
  static Days unitOf(LocalDate day, TimeUnit unit) {
    return switch (unit) {
      case MINUTE, HOUR, DAY -> day(day);
      case WEEK -> {
        LocalDate monday = day.minusDays(day.getDayOfWeek().getValue() - 1L);
        yield within(monday, monday.plusDays(6), TimePrecision.WEEK);
      }
      case MONTH -> month(YearMonth.from(day));
      case YEAR -> years(day.getYear(), day.getYear());
      case DECADE ->
          years(Math.floorDiv(day.getYear(), 10) * 10, Math.floorDiv(day.getYear(), 10) * 10 + 9);
      case CENTURY ->
          years(
              Math.floorDiv(day.getYear(), 100) * 100,
              Math.floorDiv(day.getYear(), 100) * 100 + 99);
    };
  }
}

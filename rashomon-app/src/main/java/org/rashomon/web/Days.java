package org.rashomon.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.rashomon.ingest.ReportDate;
import org.rashomon.resolve.ResolvedTime;
import org.rashomon.resolve.TimeBasis;

/** Days in words. */
final class Days {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

  private Days() {}

  /** An ISO day in words; what is none stays as it is, null stays null. */
  static String day(String iso) {
    try {
      return iso == null
          ? null
          : LocalDate.parse(iso.substring(0, Math.min(10, iso.length()))).format(DAY);
    } catch (DateTimeParseException e) {
      return iso;
    }
  }

  /** A month in words. */
  static String month(YearMonth month) {
    return month.format(MONTH);
  }

  /** Two ISO days in words, either of them null where open; null where both are. */
  static String range(String from, String to) {
    if (from == null) {
      return to == null ? null : "until " + day(to);
    }
    return to == null ? "since " + day(from) : closed(LocalDate.parse(from), LocalDate.parse(to));
  }

  private static String closed(LocalDate from, LocalDate to) {
    if (from.equals(to)) {
      return from.format(DAY);
    }
    YearMonth month = YearMonth.from(from);
    boolean wholeMonths = from.getDayOfMonth() == 1 && to.equals(YearMonth.from(to).atEndOfMonth());
    if (!wholeMonths) {
      return from.format(DAY) + " to " + to.format(DAY);
    }
    if (month.equals(YearMonth.from(to))) {
      return from.format(MONTH);
    }
    boolean wholeYears = from.getDayOfYear() == 1 && to.getMonthValue() == 12;
    return wholeYears
        ? years(from.getYear(), to.getYear())
        : from.format(MONTH) + " to " + to.format(MONTH);
  }

  private static String years(int from, int to) {
    return from == to ? Integer.toString(from) : from + " to " + to;
  }

  /** The time of an act in words, with clock and zone as said; null where it isn't told. */
  static String time(ResolvedTime time) {
    if (time == null) {
      return null;
    }
    String days = range(time.from(), time.to());
    if (days == null) {
      return time.text();
    }
    String clock = time.clock() == null ? "" : ", " + time.clock();
    String zone =
        time.clock() == null ? "" : time.zone() == null ? " (zone not told)" : " " + time.zone();
    String basis = time.basis() == TimeBasis.PUBLISHED ? " (day of the report)" : "";
    return days + clock + zone + basis;
  }

  /** A report's date in words; null where it has none. */
  static String date(ReportDate date) {
    if (date == null) {
      return null;
    }
    return (date.about() ? "about " : "") + closed(date.from(), date.to());
  }

  /** A report's date as given, in words; null where it has none. */
  static String published(String given) {
    return given == null ? null : ReportDate.parse(given).map(Days::date).orElse(given);
  }
}

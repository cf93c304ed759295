package org.rashomon.resolve.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rashomon.resolve.TimePrecision;

/**
 * The date of a report with its width: the first and last day it may be of.
 *
 * @param from first day
 * @param to last day, not before the first
 */
public record ReportDate(LocalDate from, LocalDate to) {
  private static final Pattern PUBLISHED =
      Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}).*)?)?");

  public ReportDate {
    Objects.requireNonNull(from, "from");
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("report date ends before it begins: " + from + " " + to);
    }
  }

  /** A report of one known day. */
  public static ReportDate of(LocalDate day) {
    return new ReportDate(day, day);
  }

  /**
   * Reads the ledger's {@code published}: date-time, date, month or year, with {@code ~} behind it
   * for about. About a day is three days either way, about a month the months beside it too, about
   * a year the years beside it. The date-time's own local date holds. Null where nothing is known.
   */
  public static ReportDate parse(String published) {
    boolean about = published != null && published.endsWith("~");
    Matcher matcher =
        PUBLISHED.matcher(
            about
                ? published.substring(0, published.length() - 1)
                : published == null ? "" : published);
    if (!matcher.matches()) {
      return null;
    }
    int year = Integer.parseInt(matcher.group(1));
    if (matcher.group(2) == null) {
      int slack = about ? 1 : 0;
      return new ReportDate(LocalDate.of(year - slack, 1, 1), LocalDate.of(year + slack, 12, 31));
    }
    YearMonth month = YearMonth.of(year, Integer.parseInt(matcher.group(2)));
    if (matcher.group(3) == null) {
      int slack = about ? 1 : 0;
      return new ReportDate(
          month.minusMonths(slack).atDay(1), month.plusMonths(slack).atEndOfMonth());
    }
    LocalDate day = month.atDay(Integer.parseInt(matcher.group(3)));
    return about ? new ReportDate(day.minusDays(3), day.plusDays(3)) : of(day);
  }

  boolean isDay() {
    return from.equals(to);
  }

  /** How exact anything told relative to it can be. */
  TimePrecision precision() {
    long days = to.toEpochDay() - from.toEpochDay();
    if (days == 0) {
      return TimePrecision.DAY;
    }
    return days < 8 ? TimePrecision.WEEK : days < 32 ? TimePrecision.MONTH : TimePrecision.YEAR;
  }
}

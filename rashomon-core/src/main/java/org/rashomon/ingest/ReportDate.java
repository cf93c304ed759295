package org.rashomon.ingest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When a report was published, as wide as it is known: a moment, a day, a month, a year, or about
 * one of these.
 *
 * @param value as given: {@code 2022-09-13T08:00Z}, {@code 2022-09-13}, {@code 2022-09}, {@code
 *     2022}, each with {@code ~} behind it when it is only about then
 * @param from first day it may be, in the outlet's own zone; about a day is three days either way,
 *     about a month the months beside it too, about a year the years beside it
 * @param to last day it may be
 * @param about whether the giver marked it as approximate
 */
public record ReportDate(String value, LocalDate from, LocalDate to, boolean about) {
  /** How many days either way "about" a day is. */
  private static final long ABOUT_DAYS = 3;

  private static final Pattern FORM =
      Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2})([T ]\\S+)?)?)?(~?)");

  /** Throws when a part is null or the days stand in the wrong order. */
  public ReportDate {
    Objects.requireNonNull(value, "value");
    if (from.isAfter(to)) {
      throw new IllegalArgumentException("from " + from + " lies after " + to);
    }
  }

  /** The date that a string of one of the forms above says; empty for any other string. */
  public static Optional<ReportDate> parse(String value) {
    Matcher m = FORM.matcher(value.strip());
    if (!m.matches()) {
      return Optional.empty();
    }
    boolean about = !m.group(5).isEmpty();
    try {
      int year = Integer.parseInt(m.group(1));
      int slack = about ? 1 : 0;
      if (m.group(2) == null) {
        return of(
            value, LocalDate.of(year - slack, 1, 1), LocalDate.of(year + slack, 12, 31), about);
      }
      YearMonth month = YearMonth.of(year, Integer.parseInt(m.group(2)));
      if (m.group(3) == null) {
        return of(
            value,
            month.minusMonths(slack).atDay(1),
            month.plusMonths(slack).atEndOfMonth(),
            about);
      }
      LocalDate day = LocalDate.parse(value.strip().substring(0, 10));
      return of(value, day.minusDays(ABOUT_DAYS * slack), day.plusDays(ABOUT_DAYS * slack), about);
    } catch (DateTimeException ignored) {
      // A string shaped like a date that names no day, such as 2022-02-31, is no date.
      return Optional.empty();
    }
  }

  private static Optional<ReportDate> of(
      String value, LocalDate from, LocalDate to, boolean about) {
    return Optional.of(new ReportDate(value.strip(), from, to, about));
  }

  /** A report of one known day. */
  public static ReportDate of(LocalDate day) {
    return new ReportDate(day.toString(), day, day, false);
  }

  /** Whether it is known to the day. */
  public boolean isDay() {
    return from.equals(to);
  }

  @Override
  public String toString() {
    return value;
  }
}

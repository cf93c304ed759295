package org.rashomon.measure.muc;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An incident's date: one day, a range, or the default "on or before" the message's date.
 *
 * @param from the first day, null for "on or before"
 * @param to the last day
 */
record MucDate(LocalDate from, LocalDate to) {

  private static final String DAY = "(\\d{1,2})\\s+([A-Z]{3})[A-Z]*\\.?,?\\s+(\\d{4}|\\d{2})";
  private static final Pattern RANGE =
      Pattern.compile("(?:" + DAY + ")?\\s*(-)?\\s*(?:" + DAY + ")?");
  private static final String MONTHS = "JANFEBMARAPRMAYJUNJULAUGSEPOCTNOVDEC";

  /** The date that a fill says, or empty where it can't be read ("NO DATE", no year). */
  static Optional<MucDate> of(String fill) {
    Matcher found = RANGE.matcher(fill.strip().toUpperCase(Locale.ROOT));
    if (!found.matches()) {
      return Optional.empty();
    }
    LocalDate first = day(found, 1);
    LocalDate last = day(found, 5);
    if (first == null && last == null) {
      return Optional.empty();
    }
    boolean single = found.group(4) == null;
    return Optional.of(single ? new MucDate(first, first) : new MucDate(first, last));
  }

  /** A range, a day or, where the first day is null, a default, as a template writes it. */
  static String written(LocalDate from, LocalDate to) {
    if (to == null) {
      return from == null ? "-" : written(from);
    }
    return from == null ? "- " + written(to) : between(from, to);
  }

  private static String between(LocalDate from, LocalDate to) {
    return from.equals(to) ? written(to) : written(from) + " - " + written(to);
  }

  private static String written(LocalDate day) {
    int month = 3 * (day.getMonthValue() - 1);
    return String.format(
        Locale.ROOT,
        "%02d %s %02d",
        day.getDayOfMonth(),
        MONTHS.substring(month, month + 3),
        day.getYear() % 100);
  }

  private static LocalDate day(Matcher found, int group) {
    if (found.group(group) == null) {
      return null;
    }
    int month = MONTHS.indexOf(found.group(group + 1)) / 3 + 1;
    int year = Integer.parseInt(found.group(group + 2));
    try {
      return LocalDate.of(
          year < 100 ? 1900 + year : year, month, Integer.parseInt(found.group(group)));
    } catch (DateTimeException e) {
      return null;
    }
  }

  /**
   * How well this date, a response's, answers a key's (guidelines 3.2.2). A default that ends on
   * the key's day or its last day is half right; so is a day within the key's range, and a day on
   * or one day before the end of a key's default.
   */
  MucVerdict answers(MucDate key) {
    if (equals(key)) {
      return MucVerdict.CORRECT;
    }
    if (to == null || key.to == null) {
      return MucVerdict.INCORRECT;
    }
    if (from == null) {
      return to.equals(key.to) ? MucVerdict.PARTIAL : MucVerdict.INCORRECT;
    }
    return within(key) ? MucVerdict.PARTIAL : MucVerdict.INCORRECT;
  }

  private boolean within(MucDate key) {
    if (to.isAfter(key.to)) {
      return false;
    }
    return key.from == null ? ChronoUnit.DAYS.between(to, key.to) <= 1 : !from.isBefore(key.from);
  }
}

package org.rashomon.ingest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads written dates that name day, month and year. Dates in figures are read day first when dots
 * or dashes stand in them; with slashes only when one figure cannot be a month. Immutable, safe for
 * several threads.
 */
final class DateMarks {
  private static final String WEEKDAY =
      "(?<weekday>(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?\\.?,? {1,3})?";
  private static final String DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";
  private static final String MONTH = "(?<month>[a-z]{3,9})\\.?";
  private static final String YEAR = "(?<year>(?:19|20)\\d{2})";
  private static final String CLOCK =
      "(?:(?: at|,| -| \\|)? {1,3}\\d{1,2}[:.]?\\d{2}(?::\\d{2})?(?: ?[ap]\\.?m\\.?)?"
          + "(?: ?\\(?(?:gmt|utc|bst|est|edt|cet|msk|[a-z]{3,4}t)(?:[+-]\\d{1,4})?\\)?)?)?";

  /** Day before month, month before day, year first, day first in figures. */
  private static final List<Pattern> FORMS =
      List.of(
          form(WEEKDAY + DAY + "[ -](?:of )?" + MONTH + ",?[ -]" + YEAR),
          form(WEEKDAY + MONTH + " " + DAY + ",? {1,2}" + YEAR),
          form(WEEKDAY + YEAR + "(?<sep>[-./])(?<month>\\d{1,2})\\k<sep>(?<day>\\d{1,2})(?!\\d)"),
          form(WEEKDAY + "(?<day>\\d{1,2})(?<sep>[-./])(?<month>\\d{1,2})\\k<sep>" + YEAR));

  private final Map<String, Integer> months = new HashMap<>();

  /**
   * A date that stands written in a text, in UTF-16 units.
   *
   * @param weekday whether its day of the week stands with it
   * @param end behind the date and the clock time that follows it
   */
  record Mark(int start, int end, LocalDate date, boolean weekday) {}

  DateMarks() {
    for (Month month : Month.values()) {
      String name = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT);
      months.put(name, month.getValue());
      months.put(name.substring(0, 3), month.getValue());
    }
    months.put("sept", 9);
  }

  private static Pattern form(String form) {
    return Pattern.compile("(?<![\\p{L}\\p{N}])" + form + "(?!\\d)" + CLOCK);
  }

  /** All dates in a stretch of text, which should be short, in order and not overlapping. */
  List<Mark> in(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    List<Mark> marks = new ArrayList<>();
    if (lower.length() != text.length()) {
      return marks;
    }
    for (Pattern form : FORMS) {
      Matcher m = form.matcher(lower);
      while (m.find()) {
        mark(m).filter(mark -> isFree(mark, marks)).ifPresent(marks::add);
      }
    }
    marks.sort(java.util.Comparator.comparingInt(Mark::start));
    return marks;
  }

  private static boolean isFree(Mark mark, List<Mark> marks) {
    return marks.stream().noneMatch(m -> m.start() < mark.end() && mark.start() < m.end());
  }

  private Optional<Mark> mark(Matcher m) {
    int day = Integer.parseInt(m.group("day"));
    String said = m.group("month");
    boolean figures = Character.isDigit(said.charAt(0));
    Integer month = figures ? Integer.valueOf(said) : months.get(said);
    boolean slashes = figures && m.group("sep").equals("/") && m.start("day") < m.start("year");
    if (month == null || (slashes && day <= 12 && month <= 12 && day != month)) {
      return Optional.empty();
    }
    boolean american = slashes && month > 12;
    try {
      int year = Integer.parseInt(m.group("year"));
      LocalDate date = american ? LocalDate.of(year, day, month) : LocalDate.of(year, month, day);
      return Optional.of(new Mark(m.start(), m.end(), date, m.group("weekday") != null));
    } catch (DateTimeException ignored) {
      // Figures shaped like a date that name no day are none.
      return Optional.empty();
    }
  }
}

package org.rashomon.measure.ledger;

import java.time.YearMonth;

/**
 * The days that gold's time covers.
 *
 * @param from the first day, as {@code 2020-09-01}
 * @param to the last day
 */
record GoldTime(String from, String to) {
  private static final int DAY = 10;

  /** Reads a year, a month, a day, or two of them with a stroke between. */
  static GoldTime of(String value) {
    String[] ends = value.split("/", 2);
    String last = ends.length == 2 && !ends[1].isEmpty() ? ends[1] : ends[0];
    return new GoldTime(edge(ends[0], false), edge(last, true));
  }

  private static String edge(String given, boolean last) {
    String value = given.length() > DAY ? given.substring(0, DAY) : given;
    return switch (value.split("-", -1).length) {
      case 1 -> value + (last ? "-12-31" : "-01-01");
      case 2 -> last ? YearMonth.parse(value).atEndOfMonth().toString() : value + "-01";
      default -> value;
    };
  }
}

package org.rashomon.web.view;

import java.util.List;

/**
 * Allegations by day beside the reports that were read of that day, so that a day of which nothing
 * was read isn't taken for a quiet one.
 *
 * @param from the first day in words
 * @param to the last day in words
 * @param sides whose outlets are told apart; reports of all others stand last in each day
 * @param days one for each day
 * @param unread days of which no report was read, in words
 * @param silent for each side, what none of its outlets covers, in words
 * @param undated allegations of which no day is known
 * @param outside allegations of other days
 * @param earlier the page of the days before, or null
 * @param later the page of the days behind, or null
 */
public record Coverage(
    String from,
    String to,
    List<String> sides,
    List<Day> days,
    List<String> unread,
    List<String> silent,
    long undated,
    long outside,
    String earlier,
    String later) {
  /** Width of the chart. */
  public static final int WIDTH = 1000;

  /**
   * One day.
   *
   * @param name in words
   * @param alleged allegations in words, by who alleges, or an empty string
   * @param allegations how many
   * @param reports how many reports in all
   * @param read how many of each side's outlets, of all others last
   * @param x where its bars begin, of {@link #WIDTH}
   * @param width of its bars
   * @param up height of the bar of allegations, 0 to 100
   * @param down height of the bar of reports, 0 to 100
   */
  public record Day(
      String name,
      String alleged,
      long allegations,
      long reports,
      List<Long> read,
      double x,
      double width,
      int up,
      int down) {

    /** Copies the list. */
    public Day {
      read = List.copyOf(read);
    }
  }

  /** Copies the lists. */
  public Coverage {
    sides = List.copyOf(sides);
    days = List.copyOf(days);
    unread = List.copyOf(unread);
    silent = List.copyOf(silent);
  }
}

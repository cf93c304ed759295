package org.rashomon.extract.time;

/**
 * What a time expression says. Fields are null where the words don't say. A direction is -1 for the
 * past, 0 for the present and 1 for the future.
 */
public sealed interface TimeForm {

  /**
   * A calendar date or part of one.
   *
   * @param year such as 2020
   * @param yearShift years from the report's ("last year" -1)
   * @param month 1 to 12
   * @param monthShift "last March" -1, "next March" 1
   * @param day of the month
   * @param part {@code early}, {@code mid}, {@code late}, {@code first-half}, {@code second-half},
   *     {@code quarter-1} to {@code quarter-4} of a year
   * @param week of the month from 1, -1 for the last
   */
  record Date(
      Integer year,
      Integer yearShift,
      Integer month,
      Integer monthShift,
      Integer day,
      String part,
      Integer week)
      implements TimeForm {
    Date withPart(String newPart) {
      return new Date(year, yearShift, month, monthShift, day, newPart, week);
    }

    Date withYear(Integer newYear, Integer newShift) {
      return new Date(newYear, newShift, month, monthShift, day, part, week);
    }
  }

  /**
   * A day of the week, 1 for Monday; direction of "last", "this", "next", null for the bare name.
   */
  record Weekday(int weekday, Integer direction) implements TimeForm {}

  /** So many days from the report's date. */
  record DayShift(int days) implements TimeForm {}

  /** A night, of the day given or of the report's. */
  record Overnight(TimeForm day) implements TimeForm {}

  /** "last week", "this month", "next year". */
  record Calendar(int direction, TimeUnit unit, String part) implements TimeForm {}

  /** "the past 24 hours", "the next three days"; number null where vague. */
  record Window(int direction, Integer number, TimeUnit unit, boolean throughout)
      implements TimeForm {}

  /** "two days ago" (-1), "in two days" (1); number null where vague. */
  record Away(int direction, Integer number, TimeUnit unit) implements TimeForm {}

  /** "for months", "for three days". */
  record Lasting(Integer number, TimeUnit unit) implements TimeForm {}

  /** A season; year null for the nearest. */
  record Season(String name, Integer year, Integer yearShift, Integer direction, String part)
      implements TimeForm {}

  /** A decade such as 1990, with its part. */
  record Decade(int first, String part) implements TimeForm {}

  /** Only its direction is known: "recently", a feast that moves. */
  record Vague(Integer direction) implements TimeForm {}

  /** From the anchor on, up to the report's date. */
  record Since(TimeForm anchor) implements TimeForm {}

  /** Up to the anchor. */
  record Until(TimeForm anchor) implements TimeForm {}

  /** From one to the other. */
  record Range(TimeForm first, TimeForm last, boolean throughout) implements TimeForm {}

  /**
   * So long before or after the anchor; number null for no length, anchor null for something else.
   */
  record Offset(Integer number, TimeUnit unit, int direction, TimeForm anchor)
      implements TimeForm {}

  /** Only a clock time. */
  record Clock() implements TimeForm {}
}

package org.rashomon.extract.time;

/** Several days in a row: lists of days of a month, and weeks told by a day of theirs. */
final class DayLists {
  private final TimeTokens tokens;
  private final DateGrammar dates;

  DayLists(TimeTokens tokens, DateGrammar dates) {
    this.tokens = tokens;
    this.dates = dates;
  }

  /** Any of them that begins at the word, or null. */
  Parsed of(int at) {
    Parsed days = daysBeforeMonth(at);
    days = days == null ? daysBehindMonth(at) : days;
    return days == null ? week(at) : days;
  }

  private static TimeForm.Date day(int month, int day) {
    return new TimeForm.Date(null, null, month, null, day, null, null);
  }

  /** "28, 29 and 30 April 2016". */
  private Parsed daysBeforeMonth(int at) {
    Integer first = tokens.day(at);
    int last = first == null ? -1 : lastOfList(at);
    TimeWords.Hit month = last < 0 ? null : dates.month(last + 1);
    if (month == null) {
      return null;
    }
    Parsed whole = dates.year(day(month.number(), tokens.day(last)), month.end());
    return new Parsed(
        new TimeForm.Range(day(month.number(), first), whole.form(), false), whole.end());
  }

  /** "May 1 and 3", "April 28, 29 and 30, 2016". */
  private Parsed daysBehindMonth(int at) {
    TimeWords.Hit month = dates.month(at);
    Integer first = month == null ? null : tokens.day(month.end());
    int last = first == null ? -1 : lastOfList(month.end());
    if (last < 0) {
      return null;
    }
    Parsed whole = dates.year(day(month.number(), tokens.day(last)), last + 1);
    return whole.end() > last + 1 || closes(last + 1)
        ? new Parsed(
            new TimeForm.Range(day(month.number(), first), whole.form(), false), whole.end())
        : null;
  }

  /** Whether no noun follows that the number would count: "on May 1 and 3 soldiers fell". */
  private boolean closes(int at) {
    return at >= tokens.size()
        || tokens.is(at, ".", ",", ";", ":", ")", "in", "at", "by", "when", "near", "and", "as");
  }

  /** The last of a list of rising days that ends with "and"; -1 for none. */
  private int lastOfList(int from) {
    int at = from;
    int before = tokens.day(from);
    while (tokens.is(at + 1, ",", "and")) {
      int next = tokens.is(at + 1, ",") && tokens.is(at + 2, "and") ? at + 3 : at + 2;
      Integer day = tokens.day(next);
      if (day == null || day <= before) {
        return -1;
      }
      boolean closing = tokens.is(next - 1, "and");
      before = day;
      at = next;
      if (closing) {
        return at;
      }
    }
    return -1;
  }

  /** "The week of 24 April", "the week ending 7 May", "the week to Sunday". */
  private Parsed week(int from) {
    int at = tokens.skip(from, "the");
    if (!tokens.is(at, "week")) {
      return null;
    }
    boolean ends = tokens.is(at + 1, "ending", "ended", "to", "until", "through");
    boolean begins = tokens.is(at + 1, "of", "beginning", "starting", "commencing", "from");
    int next = tokens.skip(at + 2, "on", "the");
    Parsed day = ends || begins ? dates.date(next, false) : null;
    boolean told = day != null && day.form() instanceof TimeForm.Date date && date.day() != null;
    if (!told) {
      return null;
    }
    TimeForm other = new TimeForm.Offset(6, TimeUnit.DAY, ends ? -1 : 1, day.form());
    return new Parsed(
        ends
            ? new TimeForm.Range(other, day.form(), false)
            : new TimeForm.Range(day.form(), other, false),
        day.end());
  }

  /** Behind "5 December" the weekday that is said with it: ", a Thursday,", "- a Thursday -". */
  int behindWeekday(int end) {
    boolean dash = tokens.is(end, "-", "\u2013", "\u2014", "--");
    boolean comma = tokens.is(end, ",", "(");
    if (!dash && !comma) {
      return end;
    }
    int at = tokens.is(end + 1, "a") ? end + 2 : end + 1;
    TimeWords.Hit day = tokens.isCapital(at) ? tokens.hit("weekday", at) : null;
    boolean apposed =
        day != null
            && !tokens.is(day.end(), "'s")
            && (at == end + 2
                || day.end() >= tokens.size()
                || tokens.is(day.end(), ",", ")", ".", "-", "\u2013", "\u2014", "--"));
    return !apposed ? end : tokens.is(end, "(") ? tokens.skip(day.end(), ")") : day.end();
  }
}

package org.rashomon.extract.time;

import java.util.List;

/** The grammar of time expressions over the words of one sentence. */
final class TimeGrammar {
  private final TimeTokens tokens;
  private final DateGrammar dates;
  private final LengthGrammar lengths;
  private final DayLists lists;

  TimeGrammar(TimeWords lexicon, List<String> words) {
    tokens = new TimeTokens(lexicon, words);
    dates = new DateGrammar(tokens);
    lengths = new LengthGrammar(tokens);
    lists = new DayLists(tokens, dates);
  }

  /** The longest expression that begins at the word, or null. */
  TimeExpression expression(int at) {
    ClockReader clocked = new ClockReader(tokens);
    int from = tokens.hit("night", at) == null ? clocked.read(at) : at;
    Parsed core = from == at ? spanning(at) : spanning(skipJoin(from));
    if (core == null && clocked.clock() == null) {
      return null;
    }
    int end = core == null ? from : core.end();
    end = clocked.read(end);
    TimeForm form = core == null ? new TimeForm.Clock() : core.form();
    return new TimeExpression(at, end, form, clocked.clock(), clocked.zone(), clocked.dayPart());
  }

  private int skipJoin(int at) {
    return tokens.skip(at, ",", "on", "of", "the", "in");
  }

  /** An expression with "since", "until", "between … and", "from … to", or a plain one. */
  private Parsed spanning(int at) {
    Parsed parsed = shifted(at);
    parsed = parsed == null ? range(at) : parsed;
    parsed = parsed == null ? since(at) : parsed;
    parsed = parsed == null ? offset(at) : parsed;
    parsed = parsed == null ? lengths.of(at) : parsed;
    return parsed == null ? joined(at) : parsed;
  }

  /**
   * Fixed phrases that parts of would be read otherwise: "the day before yesterday", "in recent
   * weeks".
   */
  private Parsed shifted(int at) {
    TimeWords.Hit shift = tokens.hit("shift", at);
    return shift == null
        ? vagueWords(at)
        : new Parsed(new TimeForm.DayShift(shift.number()), shift.end());
  }

  private Parsed range(int at) {
    boolean between = tokens.is(at, "between");
    if (!between && !tokens.is(at, "from")) {
      return null;
    }
    int start = tokens.skip(at + 1, "the", "early");
    Parsed first =
        plain(
            tokens.is(at + 1, "the", "early") && plain(at + 1, true) != null ? at + 1 : start,
            true);
    Integer day = tokens.day(start);
    Parsed one = first != null ? first : day == null ? null : bareDay(day, start + 1);
    if (one == null || !(between ? tokens.is(one.end(), "and") : isTo(one.end()))) {
      return null;
    }
    Parsed last = lastOf(one.end() + 1);
    // "Between 10 and 15 people": two numbers with no month count something.
    boolean bare =
        first == null
            && last != null
            && last.form() instanceof TimeForm.Date d
            && d.month() == null;
    return last == null || bare
        ? null
        : new Parsed(new TimeForm.Range(one.form(), last.form(), !between), last.end());
  }

  private Parsed lastOf(int at) {
    Parsed last = plain(at, true);
    if (last == null && tokens.is(at, "the", "early")) {
      last = plain(at + 1, true);
    }
    return last != null || tokens.day(at) == null ? last : bareDay(tokens.day(at), at + 1);
  }

  private static Parsed bareDay(int day, int end) {
    return new Parsed(new TimeForm.Date(null, null, null, null, day, null, null), end);
  }

  private boolean isTo(int at) {
    return tokens.is(at, "to", "until", "till", "through", "-", "\u2013");
  }

  private Parsed since(int from) {
    int at = tokens.is(from, "ever") ? from + 1 : from;
    boolean since = tokens.is(at, "since");
    boolean until = tokens.is(at, "until", "till", "through");
    if (!since && !until) {
      return null;
    }
    Parsed anchor = joined(tokens.skip(at + 1, "at", "least"));
    TimeWords.Hit today = since ? tokens.hit("daypart", tokens.skip(at + 1, "this", "the")) : null;
    if (anchor == null && today != null) {
      anchor = new Parsed(new TimeForm.DayShift(0), today.end());
    }
    if (anchor == null && since) {
      anchor =
          tokens.is(at + 1, "the", "then") || tokens.hit("anchor", at + 1) != null
              ? null
              : lengths.away(at + 1);
    }
    if (anchor == null) {
      return null;
    }
    TimeForm form = since ? new TimeForm.Since(anchor.form()) : new TimeForm.Until(anchor.form());
    return new Parsed(form, anchor.end());
  }

  /** "two days after the truce", "a month before November 9", "on the eve of the vote". */
  private Parsed offset(int from) {
    TimeWords.Hit eve = tokens.hit("eve", from);
    if (eve != null) {
      Parsed anchor = plain(eve.end(), true);
      return new Parsed(
          new TimeForm.Offset(1, TimeUnit.DAY, -1, anchor == null ? null : anchor.form()),
          anchor == null ? eve.end() : anchor.end());
    }
    TimeWords.Hit same = tokens.hit("anaphor", from);
    if (same != null) {
      return new Parsed(
          new TimeForm.Offset(Math.abs(same.number()), TimeUnit.DAY, same.number(), null),
          same.end());
    }
    TimeWords.Hit number = lengths.count(from);
    TimeWords.Hit unit = number == null ? null : tokens.hit("unit", number.end());
    TimeWords.Hit side = unit == null ? null : tokens.hit("anchor", unit.end());
    if (side == null) {
      return null;
    }
    Parsed anchor = plain(tokens.skip(side.end(), "on", "the"), true);
    Integer much = LengthGrammar.amount(number, tokens.word(number.end()));
    return new Parsed(
        new TimeForm.Offset(
            much, TimeUnit.of(unit.value()), side.number(), anchor == null ? null : anchor.form()),
        anchor == null ? side.end() : anchor.end());
  }

  /** A plain expression, or two with "to" or a dash between. */
  private Parsed joined(int at) {
    Parsed days = dayRange(at);
    days = days == null ? lists.of(at) : days;
    if (days != null) {
      return days;
    }
    Parsed first = plain(at, isAfterPreposition(at) || isOfAnAct(at));
    if (first != null && first.form() instanceof TimeForm.Weekday) {
      return twoDays(first);
    }
    if (first == null || !isTo(first.end())) {
      return first == null || !hasDay(first.form())
          ? first
          : new Parsed(first.form(), lists.behindWeekday(first.end()));
    }
    Parsed last = plain(first.end() + 1, true);
    Integer day = tokens.day(first.end() + 1);
    if (last == null && day != null && hasDay(first.form())) {
      last =
          dates.year(new TimeForm.Date(null, null, null, null, day, null, null), first.end() + 2);
    }
    if (last == null) {
      return new Parsed(first.form(), lists.behindWeekday(first.end()));
    }
    return new Parsed(new TimeForm.Range(first.form(), last.form(), true), last.end());
  }

  /**
   * "Saturday and Sunday", "Monday to Wednesday", "Monday and again on Tuesday", "Monday night into
   * Tuesday"; the first alone where no other follows.
   */
  private Parsed twoDays(Parsed first) {
    TimeWords.Hit part = tokens.hit("daypart", first.end());
    int join = part == null ? first.end() : part.end();
    boolean joined = tokens.is(join, "and") || isTo(join) || tokens.is(join, "into");
    int next =
        tokens.is(join + 1, "again")
            ? tokens.skip(join + 2, "on")
            : part == null ? join + 1 : tokens.skip(join + 1, "early", "late");
    Parsed last = joined ? weekday(next) : null;
    boolean days = last != null && last.form() instanceof TimeForm.Weekday;
    return days
        ? new Parsed(new TimeForm.Range(first.form(), last.form(), true), last.end())
        : first;
  }

  private static boolean hasDay(TimeForm form) {
    return form instanceof TimeForm.Date date && date.day() != null;
  }

  /** "3 to 5 May", "3-5 May 2016", "May 3-5", "1992-1994". */
  private Parsed dayRange(int at) {
    String[] ends = tokens.word(at).split("[-\u2013]");
    if (ends.length == 2
        && ends[0].matches("\\d{4}")
        && ends[1].matches("(\\d{2}|\\d{4})")
        && tokens.word(at).length() < 10) {
      int first = Integer.parseInt(ends[0]);
      int last =
          Integer.parseInt(ends[1].length() == 2 ? ends[0].substring(0, 2) + ends[1] : ends[1]);
      return first < last
              && first > 1600
              && last < 2100
              && (ends[1].length() == 4 || Integer.parseInt(ends[1]) > 12)
          ? new Parsed(new TimeForm.Range(year(first), year(last), true), at + 1)
          : null;
    }
    if (ends.length == 2 && ends[0].matches("\\d{1,2}") && ends[1].matches("\\d{1,2}")) {
      return daysOf(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]), at, at + 1);
    }
    boolean loose = tokens.day(at) != null && isTo(at + 1) && tokens.day(at + 2) != null;
    if (loose) {
      return daysOf(tokens.day(at), tokens.day(at + 2), at, at + 3);
    }
    TimeWords.Hit month = dates.month(at);
    String[] behind = month == null ? ends : tokens.word(month.end()).split("[-\u2013]");
    if (month == null
        || behind.length != 2
        || !behind[0].matches("\\d{1,2}")
        || !behind[1].matches("\\d{1,2}")) {
      return null;
    }
    Parsed last = dates.year(day(month.number(), Integer.parseInt(behind[1])), month.end() + 1);
    return new Parsed(
        new TimeForm.Range(day(month.number(), Integer.parseInt(behind[0])), last.form(), true),
        last.end());
  }

  private Parsed daysOf(int first, int last, int at, int end) {
    TimeWords.Hit month = dates.month(end);
    if (month == null || first >= last || last > 31 || at < 0) {
      return null;
    }
    Parsed whole = dates.year(day(month.number(), last), month.end());
    return new Parsed(
        new TimeForm.Range(day(month.number(), first), whole.form(), true), whole.end());
  }

  private static TimeForm.Date day(int month, int day) {
    return new TimeForm.Date(null, null, month, null, day, null, null);
  }

  private static TimeForm.Date year(int year) {
    return new TimeForm.Date(year, null, null, null, null, null, null);
  }

  private boolean isAfterPreposition(int at) {
    return tokens.is(
        at - 1,
        "in",
        "since",
        "of",
        "by",
        "during",
        "from",
        "until",
        "till",
        "to",
        "through",
        "throughout",
        "between",
        "before",
        "after",
        "year",
        "early",
        "late",
        "last",
        "this",
        "next",
        "mid",
        "and",
        "(");
  }

  /** "The 2011 war": a year right before what was in it. */
  private boolean isOfAnAct(int at) {
    int noun = tokens.is(at + 1, "civil", "border", "peace") ? at + 2 : at + 1;
    return tokens.is(at - 1, "the")
        && tokens.year(at) != null
        && tokens.is(
            noun,
            "war",
            "conflict",
            "fighting",
            "invasion",
            "offensive",
            "uprising",
            "revolution",
            "insurgency",
            "siege",
            "battle",
            "massacre",
            "genocide",
            "coup",
            "clashes",
            "attack",
            "attacks",
            "bombing",
            "bombings",
            "ceasefire",
            "truce",
            "armistice",
            "agreement",
            "accord",
            "accords",
            "deal");
  }

  /** An expression without range words. */
  private Parsed plain(int at, boolean sure) {
    TimeWords.Hit shift = tokens.hit("shift", at);
    if (shift != null) {
      return new Parsed(new TimeForm.DayShift(shift.number()), shift.end());
    }
    Parsed parsed = night(at);
    parsed = parsed == null ? weekend(at) : parsed;
    parsed = parsed == null ? weekday(at) : parsed;
    parsed = parsed == null ? dates.weekOfMonth(at) : parsed;
    parsed = parsed == null ? dates.quarter(at) : parsed;
    parsed = parsed == null ? dates.parted(at) : parsed;
    parsed = parsed == null ? dates.relativeMonth(at) : parsed;
    parsed = parsed == null ? dates.date(at, sure) : parsed;
    parsed = parsed == null ? dates.season(at, null) : parsed;
    parsed = parsed == null ? dates.calendar(at, null) : parsed;
    return parsed == null ? vague(at) : parsed;
  }

  private Parsed night(int at) {
    TimeWords.Hit night = tokens.hit("night", at);
    if (night == null) {
      return null;
    }
    int next = tokens.skip(night.end(), "on", "from", "into", "to", "of");
    Parsed days = next == night.end() ? null : joined(next);
    if (days != null && days.form() instanceof TimeForm.Range range) {
      return new Parsed(new TimeForm.Range(range.first(), range.last(), false), days.end());
    }
    Parsed day = weekday(next);
    day = day == null ? dates.date(next, false) : day;
    boolean into = day != null && tokens.is(next - 1, "into", "to");
    if (day == null) {
      return new Parsed(new TimeForm.Overnight(null), night.end());
    }
    TimeForm first = into ? new TimeForm.Offset(1, TimeUnit.DAY, -1, day.form()) : day.form();
    return new Parsed(new TimeForm.Overnight(first), day.end());
  }

  /** "The weekend", "last weekend": a Saturday and the Sunday behind it. */
  private Parsed weekend(int from) {
    TimeWords.Hit relative = tokens.hit("relative", from);
    int at = relative == null ? tokens.skip(from, "the") : relative.end();
    if (!tokens.is(at, "weekend") || at == from) {
      return null;
    }
    Integer direction = relative == null ? null : Integer.valueOf(relative.number());
    return new Parsed(
        new TimeForm.Range(
            new TimeForm.Weekday(6, direction), new TimeForm.Weekday(7, direction), false),
        at + 1);
  }

  /** "Tuesday", "last Tuesday", "Tuesday of last week"; a date behind it says more and wins. */
  private Parsed weekday(int from) {
    TimeWords.Hit relative = tokens.hit("relative", from);
    TimeWords.Hit day = tokens.hit("weekday", relative == null ? from : relative.end());
    if (day == null || !tokens.isCapital(day.end() - 1)) {
      return null;
    }
    int next = tokens.skip(day.end(), ".");
    int behind = tokens.skip(next, ",", "(", "the");
    Parsed date =
        behind == next && tokens.day(next) == null && dates.month(next) == null
            ? null
            : dates.date(behind, false);
    if (date != null && hasDay(date.form())) {
      return new Parsed(
          date.form(), tokens.is(next, "(") ? tokens.skip(date.end(), ")") : date.end());
    }
    Integer direction = relative == null ? null : Integer.valueOf(relative.number());
    boolean lastWeek =
        tokens.is(next, "of") && tokens.is(next + 1, "last") && tokens.is(next + 2, "week");
    return new Parsed(
        new TimeForm.Weekday(day.number(), lastWeek ? Integer.valueOf(-2) : direction),
        lastWeek ? next + 3 : next);
  }

  private Parsed vague(int at) {
    TimeWords.Hit holiday =
        tokens.isCapital(at) || tokens.is(at, "the") ? tokens.hit("holiday", at) : null;
    if (holiday != null && holiday.value().equals("vague")) {
      return new Parsed(new TimeForm.Vague(0), holiday.end());
    }
    if (holiday != null) {
      String[] date = holiday.value().split("-");
      return dates.year(day(Integer.parseInt(date[0]), Integer.parseInt(date[1])), holiday.end());
    }
    return vagueWords(at);
  }

  private Parsed vagueWords(int at) {
    TimeWords.Hit vague = tokens.hit("vague", at);
    return vague == null
        ? null
        : new Parsed(new TimeForm.Vague(vague.value().equals("past") ? -1 : 1), vague.end());
  }
}

package org.rashomon.extract.time;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Calendar dates in all orders, from days to centuries. */
final class DateGrammar {
  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})(?:-(\\d{2}))?");
  private static final Pattern POINTS = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})\\.?");
  private static final Pattern SLASHES = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");
  private static final Pattern SHORT = Pattern.compile("(\\d{2})([./])(\\d{2})\\2(\\d{2})\\.?");
  private static final Pattern DECADE = Pattern.compile("(1[6-9]\\d0|20\\d0)'?s");
  private static final Pattern MID = Pattern.compile("(early|mid|late)-(.+)");

  private final TimeTokens tokens;

  DateGrammar(TimeTokens tokens) {
    this.tokens = tokens;
  }

  private static TimeForm.Date date(Integer year, Integer month, Integer day) {
    return new TimeForm.Date(year, null, month, null, day, null, null);
  }

  /** A date that begins at the word, or null; a bare year only where the caller allows it. */
  Parsed date(int at, boolean bareYear) {
    Parsed parsed = numeric(at);
    parsed = parsed == null ? dayMonth(at) : parsed;
    parsed = parsed == null ? monthDay(at, bareYear) : parsed;
    parsed = parsed == null ? decade(at, null) : parsed;
    return parsed == null && bareYear && tokens.year(at) != null
        ? new Parsed(date(tokens.year(at), null, null), at + 1)
        : parsed;
  }

  private Parsed numeric(int at) {
    String word = tokens.word(at);
    Matcher iso = ISO.matcher(word);
    if (iso.matches() && Integer.parseInt(iso.group(2)) <= 12) {
      Integer day = iso.group(3) == null ? null : Integer.valueOf(iso.group(3));
      return new Parsed(date(number(iso, 1), number(iso, 2), day), at + 1);
    }
    Matcher points = POINTS.matcher(word);
    if (points.matches() && number(points, 2) <= 12) {
      return new Parsed(date(number(points, 3), number(points, 2), number(points, 1)), at + 1);
    }
    Matcher slashes = SLASHES.matcher(word);
    if (slashes.matches()) {
      return new Parsed(
          slashed(number(slashes, 1), number(slashes, 2), number(slashes, 3)), at + 1);
    }
    Matcher two = SHORT.matcher(word);
    return two.matches() ? shortYear(two, at) : null;
  }

  /** "30/04/23", "30.04.23": of this century. */
  private static Parsed shortYear(Matcher date, int at) {
    int year = 2000 + number(date, 4);
    int one = number(date, 1);
    int two = number(date, 3);
    if (one < 1 || two < 1 || one > 31 || two > 31 || (one > 12 && two > 12)) {
      return null;
    }
    if (date.group(2).equals("/")) {
      return new Parsed(slashed(one, two, year), at + 1);
    }
    return two > 12 ? null : new Parsed(date(year, two, one), at + 1);
  }

  /** 11/9/2020 may be either order: where both can be, only the year is sure. */
  private static TimeForm.Date slashed(int one, int two, int year) {
    if (one > 12 && two <= 12) {
      return date(year, two, one);
    }
    return two > 12 && one <= 12 ? date(year, one, two) : date(year, null, null);
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  /** "9 November 2020", "the 9th of November". */
  private Parsed dayMonth(int from) {
    int at = tokens.is(from, "the") ? from + 1 : from;
    Integer day = tokens.day(at);
    int next = tokens.is(at + 1, "of") ? at + 2 : at + 1;
    TimeWords.Hit month = day == null ? null : month(next);
    return month == null ? null : year(date(null, month.number(), day), month.end());
  }

  /** A month's name; "may" and "march" must be capitals, abbreviations may have lost their stop. */
  TimeWords.Hit month(int at) {
    TimeWords.Hit month = tokens.isCapital(at) ? tokens.hit("month", at) : null;
    return month == null ? null : new TimeWords.Hit(month.value(), tokens.skip(month.end(), "."));
  }

  /** "November 9, 2020", "Nov. 9", "November 2020"; "May" alone only where the caller is sure. */
  private Parsed monthDay(int at, boolean sure) {
    TimeWords.Hit month = month(at);
    if (month == null) {
      return null;
    }
    Integer day = tokens.day(month.end());
    if (day != null && tokens.hit("unit", month.end() + 1) == null) {
      return year(date(null, month.number(), day), month.end() + 1);
    }
    Parsed parsed = year(date(null, month.number(), null), month.end());
    boolean doubtful = tokens.is(at, "may", "march", "mar") && parsed.end() == month.end();
    return doubtful && !sure ? null : parsed;
  }

  /** A date with the year behind it, if there is one: "2020", ", 2020", "of last year". */
  Parsed year(TimeForm.Date date, int at) {
    int next = at;
    if (tokens.is(next, ",") && tokens.year(next + 1) != null) {
      next++;
    } else if (tokens.is(next, "of", "in")) {
      next++;
    }
    if (tokens.year(next) != null) {
      return new Parsed(date.withYear(tokens.year(next), null), next + 1);
    }
    Integer shift = yearShift(next);
    return shift == null
        ? new Parsed(date, at)
        : new Parsed(
            date.withYear(null, shift),
            tokens.skip(next, "the", "last", "this", "next", "previous", "year", "same"));
  }

  private Integer yearShift(int at) {
    TimeWords.Hit relative = tokens.hit("relative", at);
    return relative != null && tokens.is(relative.end(), "year")
        ? Integer.valueOf(relative.value())
        : null;
  }

  /** "the 1990s", "1990s". */
  Parsed decade(int from, String part) {
    int at = tokens.is(from, "the") ? from + 1 : from;
    Matcher decade = DECADE.matcher(tokens.word(at));
    return decade.matches()
        ? new Parsed(new TimeForm.Decade(number(decade, 1), part), at + 1)
        : null;
  }

  /** "mid-March", "early 2016", "the late 1990s", "the end of last year". */
  Parsed parted(int from) {
    Matcher joined = MID.matcher(tokens.word(from));
    if (joined.matches()) {
      return joined(from, joined.group(1));
    }
    TimeWords.Hit part = tokens.hit("part", tokens.is(from, "the") ? from + 1 : from);
    part = part == null ? tokens.hit("part", from) : part;
    if (part == null) {
      return null;
    }
    int at = tokens.skip(part.end(), "in", "of", "the", "-");
    return withPart(at, part.value());
  }

  private Parsed joined(int at, String part) {
    TimeTokens rest =
        tokens.withWord(at, TimeWords.plain(tokens.word(at).substring(part.length() + 1)));
    return new DateGrammar(rest).withPart(at, part);
  }

  private Parsed withPart(int at, String part) {
    Parsed decade = decade(at, part);
    if (decade != null) {
      return decade;
    }
    Parsed date = date(at, true);
    if (date != null && date.form() instanceof TimeForm.Date whole && whole.day() == null) {
      return new Parsed(whole.withPart(part), date.end());
    }
    Parsed season = season(at, part);
    Parsed calendar = season == null ? calendar(at, part) : season;
    return calendar == null ? running(at, part) : calendar;
  }

  /** "Q3", "Q3 2022", "Q1 of this year". */
  Parsed quarter(int at) {
    TimeWords.Hit quarter = tokens.isCapital(at) ? tokens.hit("quarter", at) : null;
    if (quarter == null) {
      return null;
    }
    Parsed year = year(date(null, null, null), quarter.end());
    return year.end() > quarter.end()
        ? new Parsed(((TimeForm.Date) year.form()).withPart(quarter.value()), year.end())
        : new Parsed(new TimeForm.Calendar(0, TimeUnit.YEAR, quarter.value()), quarter.end());
  }

  /** "The start of the month": of the one that the report lies in. */
  private Parsed running(int at, String part) {
    TimeWords.Hit unit = tokens.is(at, "week", "month", "year") ? tokens.hit("unit", at) : null;
    boolean the = unit != null && tokens.is(at - 1, "the") && tokens.is(at - 2, "of");
    return the
        ? new Parsed(new TimeForm.Calendar(0, TimeUnit.of(unit.value()), part), unit.end())
        : null;
  }

  /** "last week", "this month", "next year". */
  Parsed calendar(int from, String part) {
    TimeWords.Hit relative = tokens.hit("relative", from);
    TimeWords.Hit unit = relative == null ? null : tokens.hit("unit", relative.end());
    if (unit == null
        || tokens.is(relative.end(), "weeks", "months", "years", "days", "hours", "minutes")) {
      return null;
    }
    TimeUnit of = TimeUnit.of(unit.value());
    return of == TimeUnit.MINUTE || of == TimeUnit.HOUR || of == TimeUnit.DAY
        ? null
        : new Parsed(new TimeForm.Calendar(relative.number(), of, part), unit.end());
  }

  /** "the fall of 2020", "last summer", "winter"; "spring" and "fall" need a cue. */
  Parsed season(int from, String part) {
    TimeWords.Hit relative = tokens.hit("relative", from);
    boolean the = tokens.is(from, "the");
    int at = relative != null ? relative.end() : the ? from + 1 : from;
    TimeWords.Hit season = tokens.hit("season", at);
    if (season == null) {
      return null;
    }
    Parsed year = year(date(null, null, null), season.end());
    TimeForm.Date when = (TimeForm.Date) year.form();
    boolean cued =
        relative != null
            || the
            || year.end() > season.end()
            || tokens.is(from - 1, "in", "since", "by", "until");
    return cued && (part != null || tokens.hit("part", from - 1) == null)
        ? new Parsed(
            new TimeForm.Season(
                season.value(),
                when.year(),
                when.yearShift(),
                relative == null ? null : relative.number(),
                part),
            year.end())
        : null;
  }

  /** "the first week of June", "the last week of 2016". */
  Parsed weekOfMonth(int from) {
    int at = tokens.is(from, "the") ? from + 1 : from;
    TimeWords.Hit ordinal = tokens.hit("ordinal", at);
    if (ordinal == null
        || !tokens.is(ordinal.end(), "week")
        || !tokens.is(ordinal.end() + 1, "of", "in")) {
      return null;
    }
    Parsed date = date(ordinal.end() + 2, true);
    if (date == null || !(date.form() instanceof TimeForm.Date month) || month.month() == null) {
      return null;
    }
    return new Parsed(
        new TimeForm.Date(
            month.year(), month.yearShift(), month.month(), null, null, null, ordinal.number()),
        date.end());
  }

  /** "last March", "next May 5". */
  Parsed relativeMonth(int at) {
    TimeWords.Hit relative = tokens.hit("relative", at);
    Parsed month = relative == null ? null : monthDay(relative.end(), true);
    if (month == null || !(month.form() instanceof TimeForm.Date date) || date.year() != null) {
      return null;
    }
    return new Parsed(
        new TimeForm.Date(null, null, date.month(), relative.number(), date.day(), null, null),
        month.end());
  }
}

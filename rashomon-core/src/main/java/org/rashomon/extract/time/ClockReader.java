package org.rashomon.extract.time;

/** Reads clock, zone and part of the day beside a date; one for each expression. */
final class ClockReader {
  private final TimeTokens tokens;
  private String clock;
  private String zone;
  private String dayPart;

  ClockReader(TimeTokens tokens) {
    this.tokens = tokens;
  }

  /** The word behind all clock and day-part words from here. */
  int read(int from) {
    int end = from;
    int last = -1;
    while (end != last) {
      last = end;
      end = one(end);
    }
    return end;
  }

  /** Behind "(1200 GMT)", the same time elsewhere, or where it was. */
  private int otherZone(int at) {
    boolean bracket =
        clock != null
            && tokens.is(at, "(")
            && tokens.word(at + 1).matches("\\d{4}|\\d{1,2}[:.]\\d\\d");
    return bracket && tokens.hit("zone", at + 2) != null && tokens.is(at + 3, ")") ? at + 4 : at;
  }

  private int one(int start) {
    return word(otherZone(start));
  }

  private int word(int from) {
    int at =
        tokens.skip(
            from,
            ",",
            "at",
            "around",
            "about",
            "by",
            "shortly",
            "early",
            "late",
            "on",
            "in",
            "the",
            "before",
            "after",
            "approximately");
    TimeWords.Hit time = clock == null ? tokens.clock(at) : null;
    if (time != null) {
      clock = time.value();
      return time.end();
    }
    int bracket = tokens.skip(from, "(");
    TimeWords.Hit in = clock == null ? null : tokens.hit("zone", bracket);
    if (in != null && zone == null) {
      zone = in.value();
      return bracket > from ? tokens.skip(in.end(), ")") : in.end();
    }
    TimeWords.Hit part = dayPart == null ? tokens.hit("daypart", at) : null;
    if (part != null
        && (from > 0 || tokens.is(part.end(), "on", "of"))
        && (beside(from) || tokens.is(part.end(), "on", "of"))) {
      dayPart = part.value();
      return part.end();
    }
    return from;
  }

  /** Whether a weekday or a day word stands before; "the night raid" is no time. */
  private boolean beside(int at) {
    return clock != null
        || tokens.hit("weekday", at - 1) != null
        || tokens.is(at - 1, "yesterday", "tomorrow")
        || tokens.hit("weekday", at - 3) != null
        || tokens.day(at - 1) != null
        || tokens.year(at - 1) != null;
  }

  /** {@code HH:mm}, or null. */
  String clock() {
    return clock;
  }

  /** The zone as said, or null. */
  String zone() {
    return zone;
  }

  /** Such as {@code night}, or null. */
  String dayPart() {
    return dayPart;
  }
}

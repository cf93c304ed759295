package org.rashomon.extract.time;

/** Lengths of time and how far off something is, over the words of one sentence. */
final class LengthGrammar {
  private final TimeTokens tokens;

  LengthGrammar(TimeTokens tokens) {
    this.tokens = tokens;
  }

  /** A number or "several" before a unit; also none for "months" and "days" alone. */
  TimeWords.Hit count(int from) {
    int at =
        tokens.skip(
            from, "about", "some", "nearly", "almost", "around", "roughly", "over", "than", "more",
            "at", "least", "just", "only", "up", "to");
    TimeWords.Hit some = tokens.hit("some", at);
    some = some == null && at > from ? tokens.hit("some", at - 1) : some;
    TimeWords.Hit number = tokens.number(at);
    return number != null && some == null ? number : some;
  }

  /** The number as told of the unit; null for "several". */
  static Integer amount(TimeWords.Hit number, String unit) {
    if (number.value().equals("some")) {
      return null;
    }
    int half = number.number() == 0 ? 1 : number.number();
    return unit.equals("fortnight") ? 2 * half : half;
  }

  /** "for three days", "the past 24 hours", "two weeks ago", "in two days". */
  Parsed of(int at) {
    Parsed parsed = lasting(at);
    parsed = parsed == null ? window(at, false) : parsed;
    parsed = parsed == null ? running(at) : parsed;
    return parsed == null ? away(at) : parsed;
  }

  /**
   * "For a fifth straight day", "(entered) its ninth day", "for the third week running", "in its
   * fourth week".
   */
  private Parsed running(int from) {
    boolean lasts =
        tokens.is(from, "for") || (tokens.is(from, "in") && tokens.is(from + 1, "its", "their"));
    int at = tokens.skip(lasts ? from + 1 : from, "a", "an", "the", "its", "their");
    Integer ordinal = tokens.ordinal(at);
    if (ordinal == null || ordinal < 1) {
      return null;
    }
    int next = tokens.hit("ordinal", at) == null ? at + 1 : tokens.hit("ordinal", at).end();
    boolean said = tokens.is(next, "straight", "consecutive", "successive");
    next += said ? 1 : 0;
    TimeWords.Hit unit = tokens.hit("unit", next);
    if (unit == null || isPlural(next)) {
      return null;
    }
    boolean behind =
        tokens.is(unit.end(), "running")
            || (tokens.is(unit.end(), "in") && tokens.is(unit.end() + 2, "row"));
    int end = !behind ? unit.end() : tokens.is(unit.end(), "in") ? unit.end() + 3 : unit.end() + 1;
    boolean entered =
        tokens.is(from - 1, "enters", "entered", "entering", "enter", "into")
            && !tokens.is(unit.end(), "of");
    return lasts || said || behind || entered
        ? new Parsed(new TimeForm.Window(-1, ordinal - 1, TimeUnit.of(unit.value()), true), end)
        : null;
  }

  private Parsed lasting(int at) {
    if (!tokens.is(at, "for")) {
      return null;
    }
    Parsed window = window(at + 1, true);
    if (window != null) {
      return window;
    }
    TimeWords.Hit number = count(at + 1);
    int next = number == null ? at + 1 : number.end();
    TimeWords.Hit unit = tokens.hit("unit", next);
    if (unit == null
        || (number == null && !tokens.word(next).endsWith("s"))
        || tokens.hit("ago", unit.end()) != null) {
      return null;
    }
    Integer much = number == null ? null : amount(number, tokens.word(next));
    return new Parsed(new TimeForm.Lasting(much, TimeUnit.of(unit.value())), unit.end());
  }

  private Parsed window(int from, boolean throughout) {
    int at = tokens.is(from, "within", "over", "during", "in") ? from + 1 : from;
    TimeWords.Hit side = tokens.hit("window", at);
    if (side == null) {
      return null;
    }
    TimeWords.Hit number = count(side.end());
    int next = number == null ? side.end() : number.end();
    TimeWords.Hit unit = tokens.hit("unit", next);
    // "The last days of October" are a part of it.
    boolean part = number == null && unit != null && tokens.is(unit.end(), "of");
    if (unit == null || part || (number == null && !isPastUnit(side, next))) {
      return null;
    }
    Integer much =
        number == null
            ? isPlural(next) ? null : Integer.valueOf(1)
            : amount(number, tokens.word(next));
    return new Parsed(
        new TimeForm.Window(side.number(), much, TimeUnit.of(unit.value()), throughout),
        unit.end());
  }

  private boolean isPlural(int at) {
    return tokens.word(at).endsWith("s");
  }

  /** "the past week" is a window; "last week" is a calendar week. */
  private boolean isPastUnit(TimeWords.Hit side, int unit) {
    boolean inTheLast =
        tokens.is(side.end() - 1, "last")
            && tokens.is(side.end() - 2, "the")
            && tokens.is(side.end() - 3, "in", "over", "during", "within")
            && !tokens.is(unit, "century", "decade")
            && !tokens.is(unit + 1, "of");
    return inTheLast
        || isPlural(unit)
        || tokens.is(side.end() - 1, "past", "coming", "preceding")
        || (side.number() > 0 && tokens.is(side.end() - 1, "following"));
  }

  /** "Two weeks ago", "in two days". */
  Parsed away(int at) {
    TimeWords.Hit number = count(at);
    TimeWords.Hit unit = number == null ? null : tokens.hit("unit", number.end());
    TimeWords.Hit ago = unit == null ? null : tokens.hit("ago", unit.end());
    if (ago != null) {
      Integer much = amount(number, tokens.word(number.end()));
      return new Parsed(new TimeForm.Away(-1, much, TimeUnit.of(unit.value())), ago.end());
    }
    if (!tokens.is(at, "in", "within")) {
      return null;
    }
    number = count(at + 1);
    unit = number == null ? null : tokens.hit("unit", number.end());
    return unit == null || tokens.is(unit.end(), "of")
        ? null
        : new Parsed(
            new TimeForm.Away(
                1, amount(number, tokens.word(number.end())), TimeUnit.of(unit.value())),
            unit.end());
  }
}

package org.rashomon.extract.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of one sentence, asked for numbers, clocks and lexicon classes. */
final class TimeTokens {
  private static final Pattern DAY = Pattern.compile("(\\d{1,2})(st|nd|rd|th)?");
  private static final Pattern YEAR = Pattern.compile("(1[6-9]|20)\\d\\d");
  private static final Pattern CLOCK =
      Pattern.compile("(\\d{1,2})(?:[:.](\\d\\d))?(a\\.?m\\.?|p\\.?m\\.?)?");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");

  private final TimeWords lexicon;
  private final List<String> raw;
  private final List<String> words;

  TimeTokens(TimeWords lexicon, List<String> words) {
    this.lexicon = lexicon;
    this.raw = words;
    this.words = words.stream().map(TimeWords::plain).toList();
  }

  /** The same words with one in the place of another; it counts as a capital. */
  TimeTokens withWord(int at, String word) {
    List<String> changed = new ArrayList<>(raw);
    changed.set(at, word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
    return new TimeTokens(lexicon, changed);
  }

  int size() {
    return words.size();
  }

  String word(int at) {
    return at >= 0 && at < words.size() ? words.get(at) : "";
  }

  boolean isCapital(int at) {
    return at < raw.size() && Character.isUpperCase(raw.get(at).codePointAt(0));
  }

  boolean is(int at, String... any) {
    String word = word(at);
    for (String one : any) {
      if (word.equals(one)) {
        return true;
      }
    }
    return false;
  }

  /** Behind any of the words, one after another. */
  int skip(int at, String... any) {
    int next = at;
    while (is(next, any)) {
      next++;
    }
    return next;
  }

  TimeWords.Hit hit(String wordClass, int at) {
    return at < 0 || at >= words.size() ? null : lexicon.at(wordClass, words, at);
  }

  private boolean startsWithDigit(int at) {
    String word = word(at);
    return !word.isEmpty() && word.charAt(0) >= '0' && word.charAt(0) <= '9';
  }

  Integer day(int at) {
    if (!startsWithDigit(at)) {
      return null;
    }
    Matcher matcher = DAY.matcher(word(at));
    if (!matcher.matches()) {
      return null;
    }
    int day = Integer.parseInt(matcher.group(1));
    return day >= 1 && day <= 31 ? day : null;
  }

  /** "Fifth", "5th": its number; -1 for the last; null for no such word. */
  Integer ordinal(int at) {
    TimeWords.Hit word = hit("ordinal", at);
    return word != null ? Integer.valueOf(word.number()) : isOrdinalDay(at) ? day(at) : null;
  }

  boolean isOrdinalDay(int at) {
    return day(at) != null && !Character.isDigit(word(at).charAt(word(at).length() - 1));
  }

  Integer year(int at) {
    String word = word(at);
    return startsWithDigit(at) && YEAR.matcher(word).matches() ? Integer.valueOf(word) : null;
  }

  /** A count of units: digits or a number word. */
  TimeWords.Hit number(int at) {
    String word = word(at);
    return startsWithDigit(at) && NUMBER.matcher(word).matches() && year(at) == null
        ? new TimeWords.Hit(word, at + 1)
        : hit("number", at);
  }

  /** A clock time as {@code HH:mm}; "9 a.m.", "9am", "09:00", "noon". */
  TimeWords.Hit clock(int at) {
    if (is(at, "noon", "midday", "midnight")) {
      return new TimeWords.Hit(is(at, "midnight") ? "00:00" : "12:00", at + 1);
    }
    if (!startsWithDigit(at)) {
      return null;
    }
    Matcher matcher = CLOCK.matcher(word(at));
    if (!matcher.matches()) {
      return null;
    }
    int end = at + 1;
    String half = matcher.group(3);
    if (half == null && is(end, "a.m.", "p.m.", "am", "pm", "a.m", "p.m")) {
      half = word(end++);
    }
    boolean told = half != null || (matcher.group(2) != null && word(at).contains(":"));
    return told ? clock(matcher, half, end) : null;
  }

  private static TimeWords.Hit clock(Matcher matcher, String half, int end) {
    int hour = Integer.parseInt(matcher.group(1));
    int minute = matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2));
    if (half != null && hour <= 12) {
      hour = hour % 12 + (half.startsWith("p") ? 12 : 0);
    }
    if (hour > 24 || minute > 59) {
      return null;
    }
    return new TimeWords.Hit(twoDigits(hour % 24) + ":" + twoDigits(minute), end);
  }

  private static String twoDigits(int number) {
    return number < 10 ? "0" + number : String.valueOf(number);
  }
}

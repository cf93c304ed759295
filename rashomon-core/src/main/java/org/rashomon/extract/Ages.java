package org.rashomon.extract;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rashomon.read.Reading;

/**
 * Tells numbers that say how old somebody is from numbers of people: "Haddad, 22, was killed",
 * "boys aged 16 and 10", "his 11 year-old son". Immutable.
 */
final class Ages {
  /** Nobody in the news is older. */
  private static final int OLDEST = 120;

  private static final Set<String> SPANS =
      Set.of("year", "years", "yr", "month", "months", "week", "weeks", "day", "days");

  private static final Set<String> AGED = Set.of("age", "aged", "ages");
  private static final Set<String> LINKS = Set.of("and", ",", "to", "between", "-", "under");

  /** More words than these don't stand between "aged" and the last of its numbers. */
  private static final int LIST = 6;

  private final WordClasses classes;

  Ages(WordClasses classes) {
    this.classes = classes;
  }

  /** Whether the number at a word is an age. */
  boolean at(Reading reading, int t, int limit) {
    if (Numerals.plain(reading.lower(t)) >= OLDEST) {
      return false;
    }
    return isOld(reading, t, limit)
        || (t > 0 && (isAged(reading, t, limit) || isAside(reading, t, limit)));
  }

  /** "11 year-old", "seventeen year old". */
  private static boolean isOld(Reading reading, int t, int limit) {
    int span = past(reading, t + 1, limit);
    int old =
        span < limit && SPANS.contains(reading.lower(span))
            ? past(reading, span + 1, limit)
            : limit;
    return old < limit && reading.lower(old).startsWith("old");
  }

  private static int past(Reading reading, int t, int limit) {
    return t < limit && reading.form(t).equals("-") ? t + 1 : t;
  }

  /** "Aged 16 and 10", "ages 3 to 7". */
  private static boolean isAged(Reading reading, int t, int limit) {
    int before = t - 1;
    while (before >= Math.max(0, t - LIST) && isOfList(reading, before)) {
      before--;
    }
    boolean aged = before >= 0 && AGED.contains(reading.lower(before));
    boolean counts = t + 1 < limit && List.of("NOUN", "ADJ", "PROPN").contains(reading.upos(t + 1));
    return aged && (before == t - 1 || !counts || SPANS.contains(reading.lower(t + 1)));
  }

  private static boolean isOfList(Reading reading, int t) {
    return LINKS.contains(reading.lower(t)) || Numerals.plain(reading.lower(t)) >= 0;
  }

  /**
   * "Haddad, 22, was killed", "Haddad (22)", "boys, 16 and 10, were hurt", and the year of "the '90
   * shooting".
   */
  private boolean isAside(Reading reading, int t, int limit) {
    String last = reading.form(t - 1);
    String next = t + 1 < limit ? reading.form(t + 1) : ".";
    boolean named = t > 1 && reading.upos(t - 2).equals("PROPN");
    boolean apart = last.equals(",") && List.of(",", ".", ";", "and", ")").contains(next);
    boolean bracketed = last.equals("(") && List.of(")", "year", "years", ",").contains(next);
    boolean year = (last.equals("'") || last.equals("’")) && reading.lower(t).length() == 2;
    boolean second = last.equals("and") && t > 2 && isAside(reading, t - 2, limit);
    boolean pair = next.equals("and") && t + 3 < limit && isAside(reading, t - 1, t + 2, limit);
    return (named && (apart || bracketed))
        || (year && Numerals.plain(reading.lower(t)) > 0)
        || (isPerson(reading, t - 2) && last.equals(",") && (next.equals(",") || pair))
        || (second && next.equals(","));
  }

  /**
   * Whether the second of a pair of ages closes the aside: the number behind "and", then a comma.
   */
  private static boolean isAside(Reading reading, int comma, int second, int limit) {
    return second + 1 < limit
        && reading.form(comma).equals(",")
        && Numerals.plain(reading.lower(second)) >= 0
        && reading.form(second + 1).equals(",");
  }

  private boolean isPerson(Reading reading, int t) {
    String lemma = t < 0 ? "" : reading.lemma(t).toLowerCase(Locale.ROOT);
    return classes.is(lemma, "person") || lemma.equals("youth");
  }
}

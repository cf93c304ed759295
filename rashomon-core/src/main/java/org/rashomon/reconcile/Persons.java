package org.rashomon.reconcile;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rashomon.lexicon.LexiconTable;
import org.rashomon.read.Rarity;

/**
 * The people that a story is about, by first and last name: whose age is told ("Anna Berg, 34"), or
 * whose last name returns later in the text, as the news names people once in full and then by the
 * last name. What stands "in" or "near" a text's sentences is a place. Who bears a title there
 * speaks for an office, of one story after another, and is left out. Full names lead back to an act
 * from a trial years later.
 */
final class Persons {
  /** So many are kept of a text. */
  private static final int MOST = 8;

  /** How often a last name stands in a text that names someone in full and then again. */
  private static final int AGAIN = 2;

  /** First names are met in many texts, last names in fewer; see {@link Rarity}. */
  private static final int RARE_FIRST = 2;

  private static final int RARE_LAST = 4;

  private static final String FIRST = "(\\p{Lu}\\p{Ll}[\\p{L}'\u2019-]*)";
  private static final String LAST = "(\\p{Lu}[\\p{L}'\u2019-]*\\p{Ll})";

  private static final Pattern FULL =
      Pattern.compile("(?:(\\p{L}+)\\.? )?" + FIRST + "(?: \\p{Lu}\\.)? " + LAST);

  private static final Pattern AGED =
      Pattern.compile(
          FIRST
              + "(?: \\p{Lu}[\\p{L}.'\u2019-]*){0,2} "
              + LAST
              + "(?:, (?:Jr|Sr)\\.?)?(?:, (?:aged? )?| \\(| is )\\p{N}{1,2}(?=[,;.) ]|$)"
              + "|\\p{N}{1,2}[- ]year[- ]old "
              + FIRST
              + "(?: \\p{Lu}[\\p{L}.'\u2019-]*){0,2} "
              + LAST);

  private static final Pattern NAME =
      Pattern.compile(
          "(?:(?<!\\p{L})(in|near|at|around|outside|inside|across|over|into|the) )?"
              + "(?:\\p{Lu}[\\p{L}.'\u2019-]* ){0,2}(\\p{Lu}[\\p{L}'\u2019-]+)");

  private static final Rarity RARITY = Rarity.shipped("en");
  private static final Set<String> TITLES = titles();

  private Persons() {}

  /** The last words of titles. */
  private static Set<String> titles() {
    Set<String> titles = new HashSet<>();
    LexiconTable.shipped("en", "titles").rows().stream()
        .flatMap(row -> row.list("words").stream())
        .forEach(title -> titles.add(title.substring(title.lastIndexOf(' ') + 1)));
    return titles;
  }

  /**
   * Their first and last names in small letters, sorted.
   *
   * @param without words in small letters that are no part of such a name
   */
  static Set<String> of(String text, Set<String> without) {
    Set<String> persons = new TreeSet<>();
    Matcher aged = AGED.matcher(text);
    while (aged.find() && persons.size() < MOST) {
      int at = aged.group(1) == null ? 3 : 1;
      persons.add(name(aged.group(at), aged.group(at + 1)));
    }
    Map<String, Integer> met = new TreeMap<>();
    Set<String> places = new HashSet<>();
    Matcher name = NAME.matcher(text);
    while (name.find()) {
      met.merge(name.group(2), 1, Integer::sum);
      if (name.group(1) != null) {
        places.add(name.group(2));
      }
    }
    Matcher full = FULL.matcher(text);
    while (full.find() && persons.size() < MOST) {
      boolean isPerson =
          met.getOrDefault(full.group(3), 0) >= AGAIN && !places.contains(full.group(3));
      if (isPerson
          && !isTitle(full.group(1))
          && isName(full.group(2), RARE_FIRST, without)
          && isName(full.group(3), RARE_LAST, without)) {
        persons.add(name(full.group(2), full.group(3)));
      }
    }
    return persons;
  }

  private static boolean isTitle(String word) {
    return word != null && TITLES.contains(word.toLowerCase(Locale.ROOT));
  }

  private static boolean isName(String word, int rare, Set<String> without) {
    String small = word.toLowerCase(Locale.ROOT);
    return RARITY.of(small) >= rare
        && !Names.isFurniture(small)
        && !TITLES.contains(small)
        && !without.contains(small);
  }

  private static String name(String first, String last) {
    return (first + ' ' + last).toLowerCase(Locale.ROOT);
  }
}

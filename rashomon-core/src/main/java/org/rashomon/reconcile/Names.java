package org.rashomon.reconcile;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rashomon.read.Rarity;

/**
 * The names in a report's text, of people, streets, villages, each with how rare the word is in
 * ordinary text: what tells one story from another of the same kind, place and week. A name is
 * taken for a word that never stands there in small letters. How alike two lists are is the cosine
 * of their weights (G. Salton, "Automatic Text Processing", 1989), with the shipped counts of words
 * in place of those of a collection, so that no other report shows in it.
 */
final class Names {
  /** Told by no text. */
  static final List<Integer> NONE = List.of();

  private static final int MOST = 40;
  private static final int WEIGHT_BITS = 4;
  private static final int WEIGHT = (1 << WEIGHT_BITS) - 1;
  private static final int SHORTEST = 2;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
  private static final Rarity RARITY = Rarity.shipped("en");

  private Names() {}

  /** The rarest names of a text, each a hash with its weight in the lowest bits; sorted. */
  static List<Integer> of(String text) {
    Map<String, Boolean> words = new TreeMap<>();
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      if (word.end() - word.start() >= SHORTEST) {
        boolean capital = Character.isUpperCase(text.codePointAt(word.start()));
        words.merge(word.group().toLowerCase(Locale.ROOT), capital, (a, b) -> a && b);
      }
    }
    List<int[]> names =
        words.entrySet().stream()
            .filter(Map.Entry::getValue)
            .map(name -> new int[] {name.getKey().hashCode(), RARITY.of(name.getKey())})
            .filter(name -> name[1] > 0)
            .toList();
    return names.stream()
        .sorted(Comparator.comparing((int[] name) -> -name[1]).thenComparing(name -> name[0]))
        .limit(MOST)
        .map(name -> (name[0] << WEIGHT_BITS) | name[1])
        .sorted()
        .toList();
  }

  /** A few of the rarest of a list, as hashes: those that another list is likely to pick too. */
  static Stream<Integer> rarest(List<Integer> names, int most) {
    return names.stream()
        .filter(name -> (name & WEIGHT) >= Rarity.RAREST)
        .limit(most)
        .map(name -> name >>> WEIGHT_BITS);
  }

  /** How alike two lists are, from 0 to 100. */
  static int alike(List<Integer> a, List<Integer> b) {
    long shared = 0;
    int j = 0;
    for (int name : a) {
      while (j < b.size() && b.get(j) < (name & ~WEIGHT)) {
        j++;
      }
      if (j < b.size() && (b.get(j) | WEIGHT) == (name | WEIGHT)) {
        shared += (long) (name & WEIGHT) * (name & WEIGHT);
      }
    }
    double all = Math.sqrt((double) squares(a) * squares(b));
    return all == 0 ? 0 : (int) (100 * shared / all);
  }

  private static long squares(List<Integer> names) {
    long sum = 0;
    for (int name : names) {
      sum += (long) (name & WEIGHT) * (name & WEIGHT);
    }
    return sum;
  }
}

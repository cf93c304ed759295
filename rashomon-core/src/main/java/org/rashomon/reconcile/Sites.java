package org.rashomon.reconcile;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.stream.Collectors;

/**
 * What tells two acts of one town and day apart: the kind of site that was hit, and the part of the
 * day. A sentence may tell of two acts, so of each kind the word nearest to the act's own counts.
 */
final class Sites {
  /** Further from the act's word, in UTF-16 units, a site is that of something else. */
  private static final int NEAR = 60;

  private static final String DAY = "day ";

  private static final Phrases WORDS = Phrases.shipped("sites");

  private Sites() {}

  /**
   * The site of an act and the part of the day, where its sentence tells them.
   *
   * @param from where the act's word begins in the sentence, in code points
   * @param to where it ends
   */
  static Set<String> of(String sentence, int from, int to) {
    String small = sentence.toLowerCase(Locale.ROOT);
    if (small.length() != sentence.length()) {
      return Set.of();
    }
    int first = sentence.offsetByCodePoints(0, from);
    int end = sentence.offsetByCodePoints(0, to);
    Map<Boolean, String> nearest = new TreeMap<>();
    Map<Boolean, Integer> distances = new TreeMap<>();
    for (String kind : WORDS.classes()) {
      Matcher word = WORDS.matcher(small, kind);
      while (word.find()) {
        int distance = Math.max(first - word.end(), word.start() - end);
        boolean isDay = kind.startsWith(DAY);
        if (distance <= NEAR && distance < distances.getOrDefault(isDay, NEAR + 1)) {
          distances.put(isDay, distance);
          nearest.put(isDay, kind);
        }
      }
    }
    return new TreeSet<>(nearest.values());
  }

  /** Whether both tell the site, or both the part of the day, and none that the other tells. */
  static boolean areApart(Set<String> a, Set<String> b) {
    return !a.isEmpty()
        && !b.isEmpty()
        && (areOther(ofDay(a, false), ofDay(b, false)) || areOther(ofDay(a, true), ofDay(b, true)));
  }

  private static boolean areOther(Set<String> a, Set<String> b) {
    return !a.isEmpty() && !b.isEmpty() && Collections.disjoint(a, b);
  }

  private static Set<String> ofDay(Set<String> sites, boolean isDay) {
    return sites.stream()
        .filter(site -> site.startsWith(DAY) == isDay)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}

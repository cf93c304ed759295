package org.rashomon.measure.reprints;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A text's runs of five words (Broder 1997), case and punctuation left out.
 *
 * @param runs each once; none where the text has fewer than five words
 */
record Shingles(Set<String> runs) {
  private static final int LENGTH = 5;

  /** Copies. */
  Shingles {
    runs = Set.copyOf(runs);
  }

  /** The shingles of a text. */
  static Shingles of(String text) {
    List<String> words =
        Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
            .filter(word -> !word.isEmpty())
            .toList();
    Set<String> runs = new HashSet<>();
    for (int i = 0; i + LENGTH <= words.size(); i++) {
      runs.add(String.join(" ", words.subList(i, i + LENGTH)));
    }
    return new Shingles(runs);
  }

  /** The share of the runs of either that both have; 0 where neither has any. */
  double resemblance(Shingles other) {
    long both = runs.stream().filter(other.runs::contains).count();
    long all = runs.size() + other.runs.size() - both;
    return all == 0 ? 0 : (double) both / all;
  }
}

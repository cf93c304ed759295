package org.rashomon.reconcile;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * A text's runs of five words (A. Broder, "On the resemblance and containment of documents", 1997).
 * Two texts are compared by the share of a text's words that lie in a run which the other has too.
 */
final class Runs {
  private static final int RUN = 5;
  private static final int SKETCH = 24;
  private static final double OF_SHORTER = 0.9;
  private static final double OF_LONGER = 0.5;

  /** Shorter texts say too little to be known for reprints, unless they are equal. */
  private static final int FEWEST_WORDS = 12;

  /** The run that begins at each word but the last four. */
  private final long[] hashes;

  private final Set<Long> all = new HashSet<>();

  private Runs(long[] hashes) {
    this.hashes = hashes;
    for (long hash : hashes) {
      all.add(hash);
    }
  }

  static Runs of(String text) {
    String[] words =
        Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
            .filter(word -> !word.isEmpty())
            .toArray(String[]::new);
    boolean few = words.length < FEWEST_WORDS;
    long[] hashes = new long[few ? 1 : words.length - RUN + 1];
    for (int i = 0; i < hashes.length; i++) {
      // A short text's one hash must not be that of a run in a longer text.
      hashes[i] = few ? ~hash(words, i, words.length) : hash(words, i, RUN);
    }
    return new Runs(hashes);
  }

  /** FNV-1a over the words, then spread, so that smallest means random. */
  private static long hash(String[] words, int first, int length) {
    long hash = 0xcbf29ce484222325L;
    for (int i = first; i < first + length; i++) {
      for (int c = 0; c < words[i].length(); c++) {
        hash = (hash ^ words[i].charAt(c)) * 0x100000001b3L;
      }
      hash = (hash ^ ' ') * 0x100000001b3L;
    }
    hash = (hash ^ (hash >>> 32)) * 0xd6e8feb86659fd93L;
    return hash ^ (hash >>> 32);
  }

  /** The smallest hashes, sorted. */
  long[] sketch() {
    return all.stream().mapToLong(Long::longValue).sorted().limit(SKETCH).toArray();
  }

  /** Whether the two texts are one, reprinted or lightly edited. */
  boolean isOneText(Runs other) {
    double own = covered(other);
    double others = other.covered(this);
    int order = Integer.compare(words(), other.words());
    double shorter = order == 0 ? Math.max(own, others) : order < 0 ? own : others;
    double longer = order == 0 ? Math.min(own, others) : order < 0 ? others : own;
    return shorter >= OF_SHORTER && longer >= OF_LONGER;
  }

  /** Percent of the words that lie in a run the other has too. */
  int share(Runs other) {
    return (int) Math.round(100 * covered(other));
  }

  private int words() {
    return hashes.length == 1 ? 1 : hashes.length + RUN - 1;
  }

  /** Share of the words that lie in a run the other has too. */
  private double covered(Runs other) {
    int run = hashes.length == 1 ? 1 : RUN;
    int covered = 0;
    int until = 0;
    for (int i = 0; i < hashes.length; i++) {
      if (other.all.contains(hashes[i])) {
        covered += i + run - Math.max(i, until);
        until = i + run;
      }
    }
    return (double) covered / words();
  }
}

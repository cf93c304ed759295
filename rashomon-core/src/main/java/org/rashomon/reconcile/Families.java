package org.rashomon.reconcile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.rashomon.ingest.Report;

/**
 * Reports that are one text reprinted or lightly edited. Two texts are compared by their runs of
 * five words (A. Broder, "On the resemblance and containment of documents", 1997): the share of a
 * text's words that lie in a run which the other has too. They are one family where that is at
 * least nine tenths of the shorter text and half of the longer. Which pairs to compare is found by
 * each text's smallest hashes of runs.
 */
final class Families {
  private static final int RUN = 5;
  private static final int SKETCH = 24;
  private static final double OF_SHORTER = 0.9;
  private static final double OF_LONGER = 0.5;

  /**
   * A hash that more texts share is furniture; the texts' other hashes still bring them together.
   */
  private static final int LARGEST_BUCKET = 64;

  /** Shorter texts say too little to be known for reprints, unless they are equal. */
  private static final int FEWEST_WORDS = 12;

  private Families() {}

  /** A text's runs: the hash that begins at each word but the last four. */
  private record Runs(Report report, long[] hashes, Set<Long> all) {
    static Runs of(Report report) {
      String[] words =
          Arrays.stream(report.text().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
              .filter(word -> !word.isEmpty())
              .toArray(String[]::new);
      int runs = words.length < FEWEST_WORDS ? 1 : words.length - RUN + 1;
      int length = words.length < FEWEST_WORDS ? words.length : RUN;
      long[] hashes = new long[runs];
      Set<Long> all = new HashSet<>();
      for (int i = 0; i < runs; i++) {
        hashes[i] = hash(words, i, length);
        all.add(hashes[i]);
      }
      return new Runs(report, hashes, all);
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

    long[] sketch() {
      return all.stream().mapToLong(Long::longValue).sorted().limit(SKETCH).toArray();
    }

    int words() {
      return hashes.length == 1 ? 1 : hashes.length + RUN - 1;
    }

    /** Share of the words that lie in a run the other has too. */
    double covered(Runs other) {
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

  /** Report id to family id: the id of the family's first report by date and id. */
  static Map<String, String> of(List<Report> reports) {
    List<Runs> runs = reports.stream().sorted(byDate()).map(Runs::of).toList();
    Joined joined = new Joined(runs.size());
    for (List<Integer> bucket : buckets(runs).values()) {
      join(runs, bucket, joined);
    }
    Map<String, String> families = new HashMap<>();
    for (int i = 0; i < runs.size(); i++) {
      families.put(runs.get(i).report.id(), runs.get(joined.root(i)).report.id());
    }
    return families;
  }

  private static Comparator<Report> byDate() {
    return Comparator.comparing((Report report) -> report.published() == null)
        .thenComparing(
            report -> report.published() == null ? "" : report.published().to().toString())
        .thenComparing(Report::id);
  }

  private static Map<Long, List<Integer>> buckets(List<Runs> runs) {
    Map<Long, List<Integer>> buckets = new TreeMap<>();
    for (int i = 0; i < runs.size(); i++) {
      for (long hash : runs.get(i).sketch()) {
        buckets.computeIfAbsent(hash, key -> new ArrayList<>()).add(i);
      }
    }
    buckets.values().removeIf(bucket -> bucket.size() < 2);
    return buckets;
  }

  private static void join(List<Runs> runs, List<Integer> bucket, Joined joined) {
    List<Integer> texts = bucket.subList(0, Math.min(bucket.size(), LARGEST_BUCKET));
    for (int i = 0; i < texts.size(); i++) {
      for (int j = i + 1; j < texts.size(); j++) {
        int a = texts.get(i);
        int b = texts.get(j);
        if (joined.root(a) != joined.root(b) && areOne(runs.get(a), runs.get(b))) {
          joined.join(a, b);
        }
      }
    }
  }

  private static boolean areOne(Runs a, Runs b) {
    boolean inOrder = a.words() <= b.words();
    Runs shorter = inOrder ? a : b;
    Runs longer = inOrder ? b : a;
    return shorter.covered(longer) >= OF_SHORTER && longer.covered(shorter) >= OF_LONGER;
  }
}

package org.rashomon.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiPredicate;
import org.rashomon.web.view.ComparePage.Row;
import org.rashomon.web.view.Segment;

/** Two texts beside each other: sentences that both have, and in changed ones the changed words. */
final class Comparison {
  /** Longer texts are compared up to here. */
  private static final int MOST = 800;

  /** Sentences are versions of each other when they share this much of their words. */
  private static final double ALIKE = 0.5;

  private Comparison() {}

  /** A sentence with its words, as written and without case and marks. */
  private record Sentence(String text, List<String> words, List<String> plain, String key) {
    static Sentence of(String text) {
      List<String> words = Arrays.asList(text.split("\\s+"));
      List<String> plain = words.stream().map(Comparison::plain).toList();
      return new Sentence(text, words, plain, String.join(" ", plain).strip());
    }

    boolean isLike(Sentence other) {
      double needed = ALIKE * (plain.size() + other.plain.size()) / 2;
      Set<String> known = Set.copyOf(other.plain);
      long mayShare = plain.stream().filter(known::contains).count();
      return mayShare >= needed && common(plain, other.plain, String::equals).size() >= needed;
    }
  }

  /** The rows of two texts, in their order. */
  static List<Row> of(String left, String right) {
    List<Sentence> a = sentences(left);
    List<Sentence> b = sentences(right);
    List<Row> rows = new ArrayList<>();
    int i = 0;
    int j = 0;
    for (int[] pair : common(a, b, (x, y) -> x.key().equals(y.key()))) {
      between(a.subList(i, pair[0]), b.subList(j, pair[1]), rows);
      rows.add(new Row("same", whole(a.get(pair[0])), whole(b.get(pair[1]))));
      i = pair[0] + 1;
      j = pair[1] + 1;
    }
    between(a.subList(i, a.size()), b.subList(j, b.size()), rows);
    return rows;
  }

  private static List<Sentence> sentences(String text) {
    return Arrays.stream(text.split("(?<=[.!?\u2026][\"\u201d\u2019')]?)\\s+|\\n+"))
        .map(String::strip)
        .filter(sentence -> !sentence.isEmpty())
        .limit(MOST)
        .map(Sentence::of)
        .toList();
  }

  private static String plain(String words) {
    return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  private static List<Segment> whole(Sentence sentence) {
    return List.of(new Segment(sentence.text(), ""));
  }

  /** Between two sentences that both have: those alike face each other, others stand alone. */
  private static void between(List<Sentence> a, List<Sentence> b, List<Row> rows) {
    int i = 0;
    int j = 0;
    for (int[] pair : common(a, b, Sentence::isLike)) {
      alone(a.subList(i, pair[0]), b.subList(j, pair[1]), rows);
      rows.add(changed(a.get(pair[0]).words(), b.get(pair[1]).words()));
      i = pair[0] + 1;
      j = pair[1] + 1;
    }
    alone(a.subList(i, a.size()), b.subList(j, b.size()), rows);
  }

  private static void alone(List<Sentence> a, List<Sentence> b, List<Row> rows) {
    a.forEach(sentence -> rows.add(new Row("left", whole(sentence), List.of())));
    b.forEach(sentence -> rows.add(new Row("right", List.of(), whole(sentence))));
  }

  private static Row changed(List<String> x, List<String> y) {
    boolean[] left = new boolean[x.size()];
    boolean[] right = new boolean[y.size()];
    for (int[] pair : common(x, y, String::equals)) {
      left[pair[0]] = true;
      right[pair[1]] = true;
    }
    return new Row("changed", marked(x, left), marked(y, right));
  }

  private static List<Segment> marked(List<String> words, boolean[] shared) {
    List<Segment> segments = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      int end = at;
      while (end < words.size() && shared[end] == shared[at]) {
        end++;
      }
      segments.add(
          new Segment(String.join(" ", words.subList(at, end)), shared[at] ? "" : "changed"));
      if (end < words.size()) {
        segments.add(new Segment(" ", ""));
      }
      at = end;
    }
    return segments;
  }

  /** Indexes of the longest list that both have in order. */
  private static <T> List<int[]> common(List<T> a, List<T> b, BiPredicate<T, T> same) {
    int[][] longest = new int[a.size() + 1][b.size() + 1];
    boolean[][] equal = new boolean[a.size()][b.size()];
    for (int i = a.size() - 1; i >= 0; i--) {
      for (int j = b.size() - 1; j >= 0; j--) {
        equal[i][j] = same.test(a.get(i), b.get(j));
        longest[i][j] =
            equal[i][j]
                ? longest[i + 1][j + 1] + 1
                : Math.max(longest[i + 1][j], longest[i][j + 1]);
      }
    }
    List<int[]> pairs = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < a.size() && j < b.size()) {
      if (equal[i][j]) {
        pairs.add(new int[] {i++, j++});
      } else if (longest[i + 1][j] >= longest[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
    return pairs;
  }
}

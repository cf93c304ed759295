package org.rashomon.measure.reprints;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which pairs of articles are one text, and which tell of one shooting in words of their own, by
 * the share of their shingles that both have. Pairs in between are not judged.
 *
 * @param same pairs with at least nine tenths in common
 * @param other pairs of one incident with less than three tenths in common
 */
record ArticlePairs(List<Pair> same, List<Pair> other) {
  private static final double SAME = 0.9;
  private static final double OTHER = 0.3;

  /** Two articles, the first of which stands earlier in the data. */
  record Pair(Article first, Article second) {}

  /** Copies. */
  ArticlePairs {
    same = List.copyOf(same);
    other = List.copyOf(other);
  }

  /** The pairs among these articles. */
  static ArticlePairs of(List<Article> articles) {
    List<Shingles> shingles = articles.stream().map(Article::shingles).toList();
    List<Pair> same = new ArrayList<>();
    List<Pair> other = new ArrayList<>();
    for (int[] pair : sharingRare(shingles)) {
      if (shingles.get(pair[0]).resemblance(shingles.get(pair[1])) >= SAME) {
        same.add(new Pair(articles.get(pair[0]), articles.get(pair[1])));
      }
    }
    for (int[] pair : ofOneIncident(articles)) {
      if (shingles.get(pair[0]).resemblance(shingles.get(pair[1])) < OTHER) {
        other.add(new Pair(articles.get(pair[0]), articles.get(pair[1])));
      }
    }
    return new ArticlePairs(same, other);
  }

  /**
   * Every pair that can reach the threshold: in any one order of shingles, two such texts share one
   * among the first of each (prefix filtering, Chaudhuri et al. 2006). Rare ones stand first.
   */
  private static List<int[]> sharingRare(List<Shingles> shingles) {
    Map<String, Integer> frequency = new HashMap<>();
    shingles.forEach(text -> text.runs().forEach(run -> frequency.merge(run, 1, Integer::sum)));
    Comparator<String> rareFirst =
        Comparator.comparing((String run) -> frequency.get(run))
            .thenComparing(Comparator.naturalOrder());
    Map<String, List<Integer>> holders = new HashMap<>();
    List<int[]> pairs = new ArrayList<>();
    for (int i = 0; i < shingles.size(); i++) {
      Set<String> runs = shingles.get(i).runs();
      int prefix = runs.size() - (int) Math.ceil(SAME * runs.size()) + 1;
      Set<Integer> mates = new TreeSet<>();
      for (String run : runs.stream().sorted(rareFirst).limit(prefix).toList()) {
        List<Integer> earlier = holders.computeIfAbsent(run, key -> new ArrayList<>());
        mates.addAll(earlier);
        earlier.add(i);
      }
      for (int mate : mates) {
        pairs.add(new int[] {mate, i});
      }
    }
    return pairs;
  }

  private static List<int[]> ofOneIncident(List<Article> articles) {
    Map<String, List<Integer>> incidents = new HashMap<>();
    List<int[]> pairs = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      List<Integer> earlier =
          incidents.computeIfAbsent(articles.get(i).incident(), key -> new ArrayList<>());
      for (int mate : earlier) {
        pairs.add(new int[] {mate, i});
      }
      earlier.add(i);
    }
    return pairs;
  }
}

package org.rashomon.reconcile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Puts claims together that are about one event: the pair with the most points first, as long as
 * nothing told of any two members rules it out and the members' mean points speak for it. Claims
 * come sorted, ties go by that order, so the groups depend on the set of claims alone.
 */
final class Grouping {
  /** Two groups join where the mean points over all pairs of members are at least this. */
  private static final int MEAN = 2;

  /** How far behind the claim it leans on a claim may stand, in code points. */
  private static final int LEANING = 700;

  /** In groups this large only the pairs with the earliest members are looked at. */
  private static final int LOOKED_AT = 24;

  private final List<Told> claims;
  private final Ties ties;
  private final int[] groupOf;
  private final Map<Integer, List<Integer>> members = new HashMap<>();

  private Grouping(List<Told> claims, Ties ties) {
    this.claims = claims;
    this.ties = ties;
    this.groupOf = new int[claims.size()];
    for (int i = 0; i < groupOf.length; i++) {
      groupOf[i] = i;
      members.put(i, new ArrayList<>(List.of(i)));
    }
  }

  private record Pair(int points, int a, int b) {
    static final Comparator<Pair> BEST_FIRST =
        Comparator.comparingInt((Pair pair) -> -pair.points)
            .thenComparingInt(Pair::a)
            .thenComparingInt(Pair::b);
  }

  /** Groups of claims that are in {@link Told#ORDER}; each group and the list in that order. */
  static List<List<Told>> of(List<Told> claims, Ties ties) {
    Grouping grouping = new Grouping(claims, ties);
    ties.together().forEach(pair -> grouping.join(pair[0], pair[1]));
    grouping.pairs().forEach(pair -> grouping.tryToJoin(pair));
    grouping.joinLeaning();
    return grouping.groups();
  }

  private List<Pair> pairs() {
    Set<Long> seen = new HashSet<>();
    List<Pair> pairs = new ArrayList<>();
    for (int[] block : Blocks.of(claims)) {
      for (int i = 0; i < block.length; i++) {
        for (int j = i + 1; j < block.length; j++) {
          int points = Likeness.of(claims.get(block[i]), claims.get(block[j]));
          if (Likeness.isEnough(claims.get(block[i]), claims.get(block[j]), points)
              && seen.add(((long) block[i] << 32) | block[j])) {
            pairs.add(new Pair(points, block[i], block[j]));
          }
        }
      }
    }
    Collections.sort(pairs, Pair.BEST_FIRST);
    return pairs;
  }

  private void tryToJoin(Pair pair) {
    int one = groupOf[pair.a()];
    int other = groupOf[pair.b()];
    if (one != other && belongTogether(members.get(one), members.get(other))) {
      join(pair.a(), pair.b());
    }
  }

  private boolean belongTogether(List<Integer> one, List<Integer> other) {
    long sum = 0;
    long pairs = 0;
    for (int a : one.subList(0, Math.min(LOOKED_AT, one.size()))) {
      for (int b : other.subList(0, Math.min(LOOKED_AT, other.size()))) {
        int points = Likeness.of(claims.get(a), claims.get(b));
        if (points == Likeness.NEVER || ties.areApart(a, b)) {
          return false;
        }
        sum += points;
        pairs++;
      }
    }
    return sum >= MEAN * pairs;
  }

  /** A claim that leans on its report goes with the claim before it, where nothing rules it out. */
  private void joinLeaning() {
    Map<String, Integer> before = new HashMap<>();
    for (int claim = 0; claim < claims.size(); claim++) {
      Told told = claims.get(claim);
      String key = told.report().id() + " " + told.type();
      Integer last = before.put(key, claim);
      boolean alone = members.get(groupOf[claim]).size() == 1;
      if (last != null
          && alone
          && told.isLeaning()
          && told.claim().start() - claims.get(last).claim().end() <= LEANING
          && Likeness.of(claims.get(last), told) > 0
          && isPossible(members.get(groupOf[last]), claim)) {
        join(last, claim);
      }
    }
  }

  private boolean isPossible(List<Integer> group, int claim) {
    return group.stream()
        .noneMatch(
            member ->
                Likeness.of(claims.get(member), claims.get(claim)) == Likeness.NEVER
                    || ties.areApart(member, claim));
  }

  private void join(int a, int b) {
    int one = Math.min(groupOf[a], groupOf[b]);
    int other = Math.max(groupOf[a], groupOf[b]);
    if (one == other) {
      return;
    }
    List<Integer> moved = members.remove(other);
    moved.forEach(member -> groupOf[member] = one);
    List<Integer> all = members.get(one);
    all.addAll(moved);
    Collections.sort(all);
  }

  private List<List<Told>> groups() {
    List<List<Told>> groups = new ArrayList<>();
    for (List<Integer> group : new TreeMap<>(members).values()) {
      groups.add(group.stream().map(claims::get).toList());
    }
    return groups;
  }
}

package org.rashomon.reconcile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Puts tellings together that are of one event: the pair with the most points first, as long as
 * nothing told of any two members rules it out and the members' mean points speak for it. Tellings
 * come sorted, ties go by that order, so the groups depend on the set of tellings alone; and what
 * no chain of likely pairs leads to is never looked at, so that each component may be grouped by
 * itself.
 */
final class Grouping {
  /** In groups this large only the pairs with the earliest members are looked at. */
  private static final int LOOKED_AT = 24;

  /** The points of a pair that a person put together. */
  private static final int TIED = Integer.MAX_VALUE;

  /** What no pair has. */
  private static final int UNKNOWN = Integer.MIN_VALUE;

  private final List<Telling> tellings;
  private final Ties ties;
  private final int[] groupOf;
  private final Map<Integer, List<Integer>> members = new HashMap<>();
  private final Joined components;

  /** Where a telling stands in its component. */
  private final int[] seats;

  /** The likeness of the tellings of the component that is looked at, by their seats. */
  private int[][] known = {};

  private Grouping(List<Telling> tellings, Ties ties) {
    this.tellings = tellings;
    this.ties = ties;
    this.groupOf = new int[tellings.size()];
    this.components = new Joined(tellings.size());
    this.seats = new int[tellings.size()];
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

  /**
   * Tellings of one event, in {@link Telling#ORDER}.
   *
   * @param component id of the first telling that a chain of likely pairs leads to
   */
  record Group(String component, List<Telling> tellings) {}

  /**
   * Tellings that are compared with each other.
   *
   * @param enough points from which a pair is looked at
   * @param tellings their indexes, in order
   */
  record Block(int enough, List<Integer> tellings) {}

  /**
   * Groups tellings that are in {@link Telling#ORDER}.
   *
   * @param blocks those to compare with each other
   */
  static List<Group> of(List<Telling> tellings, Collection<Block> blocks, Ties ties) {
    Grouping grouping = new Grouping(tellings, ties);
    grouping.byComponent(grouping.pairs(blocks)).forEach(grouping::joinAll);
    return grouping.groups();
  }

  /** Whether two tellings are likely enough to be of one event to be looked at. */
  static boolean isLikely(Telling a, Telling b, int enough, Ties ties) {
    return points(a, b, enough, ties) != Likeness.NEVER;
  }

  /** The points of two tellings where they are likely enough, else {@link Likeness#NEVER}. */
  private static int points(Telling a, Telling b, int enough, Ties ties) {
    if (ties.areTogether(a, b)) {
      return TIED;
    }
    int points = a.report().equals(b.report()) ? Likeness.NEVER : Likeness.of(a, b);
    return points >= enough && !ties.areApart(a, b) ? points : Likeness.NEVER;
  }

  private List<Pair> pairs(Collection<Block> blocks) {
    List<Pair> pairs = new ArrayList<>();
    for (Block block : blocks) {
      List<Integer> in = block.tellings();
      for (int i = 0; i < in.size(); i++) {
        for (int j = i + 1; j < in.size(); j++) {
          int a = in.get(i);
          int b = in.get(j);
          int points = points(tellings.get(a), tellings.get(b), block.enough(), ties);
          if (points != Likeness.NEVER) {
            pairs.add(new Pair(points, a, b));
            components.join(a, b);
          }
        }
      }
    }
    return pairs;
  }

  /**
   * The pairs of each component by its first telling; one met in several blocks stands so often.
   */
  private Collection<List<Pair>> byComponent(List<Pair> pairs) {
    Map<Integer, List<Pair>> byComponent = new TreeMap<>();
    for (Pair pair : pairs) {
      byComponent.computeIfAbsent(components.root(pair.a()), root -> new ArrayList<>()).add(pair);
    }
    return byComponent.values();
  }

  private void joinAll(List<Pair> pairs) {
    int[] with =
        pairs.stream().flatMapToInt(pair -> IntStream.of(pair.a(), pair.b())).distinct().toArray();
    for (int seat = 0; seat < with.length; seat++) {
      seats[with[seat]] = seat;
    }
    known = new int[with.length][];
    pairs.sort(Pair.BEST_FIRST);
    Pair last = null;
    for (Pair pair : pairs) {
      if (!pair.equals(last)) {
        tryToJoin(pair);
      }
      last = pair;
    }
  }

  private void tryToJoin(Pair pair) {
    int one = groupOf[pair.a()];
    int other = groupOf[pair.b()];
    if (one != other
        && (pair.points() == TIED || belongTogether(members.get(one), members.get(other)))) {
      join(one, other);
    }
  }

  private boolean belongTogether(List<Integer> one, List<Integer> other) {
    long sum = 0;
    long pairs = 0;
    for (int a : one.subList(0, Math.min(LOOKED_AT, one.size()))) {
      for (int b : other.subList(0, Math.min(LOOKED_AT, other.size()))) {
        int points = likeness(a, b);
        if (points == Likeness.NEVER
            || (points < Points.REJOIN && sameReport(a, b))
            || ties.areApart(tellings.get(a), tellings.get(b))) {
          return false;
        }
        sum += points;
        pairs++;
      }
    }
    return sum >= Points.MEAN * pairs;
  }

  /** Members of groups are compared again and again. */
  private int likeness(int a, int b) {
    int one = Math.max(seats[a], seats[b]);
    int other = Math.min(seats[a], seats[b]);
    if (known[one] == null) {
      known[one] = new int[one];
      Arrays.fill(known[one], UNKNOWN);
    }
    if (known[one][other] == UNKNOWN) {
      known[one][other] = Likeness.of(tellings.get(a), tellings.get(b));
    }
    return known[one][other];
  }

  private boolean sameReport(int a, int b) {
    return tellings.get(a).report().equals(tellings.get(b).report());
  }

  private void join(int a, int b) {
    int one = Math.min(a, b);
    List<Integer> moved = members.remove(Math.max(a, b));
    moved.forEach(member -> groupOf[member] = one);
    List<Integer> all = members.get(one);
    all.addAll(moved);
    Collections.sort(all);
  }

  private List<Group> groups() {
    List<Group> groups = new ArrayList<>();
    for (Map.Entry<Integer, List<Integer>> group : new TreeMap<>(members).entrySet()) {
      groups.add(
          new Group(
              tellings.get(components.root(group.getKey())).id(),
              group.getValue().stream().map(tellings::get).toList()));
    }
    return groups;
  }
}

package org.rashomon.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.rashomon.extract.Victims;
import org.rashomon.reconcile.Event.EventCount;
import org.rashomon.reconcile.Tolls.Entry;

/**
 * An event's figures by each {@link CountRule}. Of the counts that a rule takes, low is the least
 * number their words allow, best the number most tellers name (the lesser on a tie), high the
 * greatest named or allowed, open where the greatest leaves it open. Groups that one claim counts
 * are disjoint and one number: "killed a baker, his wife and himself" is three.
 */
final class Figures {
  /** A day of an ISO date-time. */
  private static final int DAY = 10;

  private final Map<Tolls.Key, List<StatedCount>> groups;

  private Figures(Map<Tolls.Key, List<StatedCount>> groups) {
    this.groups = groups;
  }

  static Figures of(List<Told> claims) {
    Map<Tolls.Key, List<StatedCount>> groups = new TreeMap<>(Tolls.Key.ORDER);
    Tolls.groups(claims)
        .forEach(
            (key, entries) -> {
              Map<String, List<String>> origins =
                  Separate.ofClaims(entries.stream().map(Entry::told).distinct().toList());
              Map<String, StatedCount> stated = new LinkedHashMap<>();
              entries.forEach(
                  entry ->
                      stated.merge(
                          entry.told().id(), StatedCount.of(entry, origins), StatedCount::and));
              groups.put(key, List.copyOf(stated.values()));
            });
    return new Figures(groups);
  }

  /** By the conservative rule. */
  List<EventCount> conservative() {
    List<EventCount> counts = new ArrayList<>();
    groups.forEach((key, stated) -> counts.add(conservative(key, stated)));
    return counts;
  }

  private static EventCount conservative(Tolls.Key key, List<StatedCount> stated) {
    return of(key, stated, CountRule.CONSERVATIVE.toString());
  }

  /**
   * What the other rules give where it differs from the conservative one; of the parties' rules all
   * that they give. A figure of no claims is one that the rule has no count for.
   */
  List<EventCount> others() {
    List<EventCount> others = new ArrayList<>();
    groups.forEach(
        (key, stated) -> {
          EventCount usual = conservative(key, stated);
          for (EventCount other : others(key, stated)) {
            if (!isSame(usual, other)) {
              others.add(other);
            }
          }
          others.addAll(parties(key, stated));
        });
    return others;
  }

  /** One figure by each rule, the parties' last; those of no claims are left out. */
  static List<EventCount> byEveryRule(Tolls.Key key, List<StatedCount> stated) {
    List<EventCount> figures = new ArrayList<>();
    figures.add(conservative(key, stated));
    figures.addAll(others(key, stated));
    figures.addAll(parties(key, stated));
    figures.removeIf(figure -> figure.claims().isEmpty());
    return figures;
  }

  private static boolean isSame(EventCount a, EventCount b) {
    return Objects.equals(a.low(), b.low())
        && Objects.equals(a.best(), b.best())
        && Objects.equals(a.high(), b.high());
  }

  private static List<EventCount> others(Tolls.Key key, List<StatedCount> stated) {
    List<StatedCount> own = stated.stream().filter(StatedCount::ownLoss).toList();
    List<StatedCount> most = mostReported(stated);
    return List.of(
        figure(key, most, most, StatedCount::report, CountRule.MOST_REPORTED.toString()),
        of(key, lastDay(stated), CountRule.LATEST.toString()),
        of(key, own, CountRule.OWN_LOSSES.toString()),
        figure(
            key,
            stated,
            latest(stated, StatedCount::origin),
            StatedCount::origin,
            CountRule.SEPARATE_ORIGINS.toString()));
  }

  private static List<EventCount> parties(Tolls.Key key, List<StatedCount> stated) {
    Map<String, List<StatedCount>> bySide = new TreeMap<>();
    for (StatedCount one : stated) {
      if (one.side() != null) {
        bySide.computeIfAbsent(one.side(), code -> new ArrayList<>()).add(one);
      }
    }
    List<EventCount> parties = new ArrayList<>();
    bySide.forEach((side, said) -> parties.add(of(key, said, CountRule.ofParty(side))));
    return parties;
  }

  /** The conservative rule over some of the counts. */
  private static EventCount of(Tolls.Key key, List<StatedCount> stated, String rule) {
    return figure(key, stated, latest(stated, StatedCount::voice), StatedCount::voice, rule);
  }

  private static List<StatedCount> lastDay(List<StatedCount> stated) {
    String last = stated.stream().map(Figures::day).max(String::compareTo).orElse("");
    return stated.stream().filter(one -> day(one).equals(last)).toList();
  }

  private static String day(StatedCount one) {
    return one.statedAt().substring(0, Math.min(DAY, one.statedAt().length()));
  }

  private static List<StatedCount> mostReported(List<StatedCount> stated) {
    Integer best = best(stated, StatedCount::report);
    return stated.stream()
        .filter(one -> best == null || best.equals(one.bounds().nearest()))
        .toList();
  }

  /**
   * One figure.
   *
   * @param stated all that the rule takes, whose claims are named
   * @param counted those of them that make the number
   * @param teller whom one number is counted once for
   */
  private static EventCount figure(
      Tolls.Key key,
      List<StatedCount> stated,
      List<StatedCount> counted,
      Function<StatedCount, String> teller,
      String rule) {
    return new EventCount(
        key.kind(),
        key.side(),
        victims(stated),
        low(counted),
        best(counted, teller),
        high(counted),
        stated.stream().map(StatedCount::claim).distinct().toList(),
        rule);
  }

  /**
   * Of each teller what it said last; the same day's figures of one teller all stand. One person is
   * no toll where the same report tells of more: "a nurse was killed" is one of the twelve.
   */
  private static List<StatedCount> latest(
      List<StatedCount> stated, Function<StatedCount, String> teller) {
    Map<String, String> last = new HashMap<>();
    Map<String, Integer> most = new HashMap<>();
    for (StatedCount one : stated) {
      last.merge(teller.apply(one), one.statedAt(), (a, b) -> a.compareTo(b) >= 0 ? a : b);
      most.merge(one.report(), named(one), Math::max);
    }
    List<StatedCount> latest =
        stated.stream().filter(one -> one.statedAt().equals(last.get(teller.apply(one)))).toList();
    List<StatedCount> tolls =
        latest.stream().filter(one -> named(one) != 1 || most.get(one.report()) == 1).toList();
    return tolls.isEmpty() ? latest : tolls;
  }

  private static int named(StatedCount one) {
    Integer named = one.bounds().nearest();
    return named == null ? 0 : named;
  }

  /** The number that most tellers name, the lesser on a tie. */
  private static Integer best(
      Collection<StatedCount> stated, Function<StatedCount, String> teller) {
    Map<Integer, Set<String>> tellers = new TreeMap<>();
    for (StatedCount one : stated) {
      Integer named = one.bounds().nearest();
      if (named != null) {
        tellers.computeIfAbsent(named, k -> new HashSet<>()).add(teller.apply(one));
      }
    }
    Integer best = null;
    for (Map.Entry<Integer, Set<String>> named : tellers.entrySet()) {
      if (best == null || named.getValue().size() > tellers.get(best).size()) {
        best = named.getKey();
      }
    }
    return best;
  }

  /** The least; open where all that is said is "about" so many. */
  private static Integer low(List<StatedCount> stated) {
    Integer low = null;
    boolean bounded = false;
    for (StatedCount one : stated) {
      Integer own = one.bounds().floor();
      low = own == null ? low : low == null ? own : Integer.valueOf(Math.min(low, own));
      bounded |= one.bounds().low() != null || one.bounds().high() != null;
    }
    return bounded ? low : null;
  }

  private static Integer high(List<StatedCount> stated) {
    Integer high = null;
    boolean open = false;
    for (StatedCount one : stated) {
      Bounds bounds = one.bounds();
      Integer top = bounds.high() != null ? bounds.high() : bounds.nearest();
      if (top == null) {
        continue;
      }
      boolean isOpen = bounds.high() == null;
      if (high == null || top > high) {
        high = top;
        open = isOpen;
      } else if (top.equals(high)) {
        open &= isOpen;
      }
    }
    return open ? null : high;
  }

  private static Victims victims(List<StatedCount> stated) {
    Set<Victims> kinds = new TreeSet<>();
    stated.forEach(one -> kinds.add(one.victims()));
    kinds.remove(Victims.UNKNOWN);
    return kinds.isEmpty()
        ? Victims.UNKNOWN
        : kinds.size() == 1 ? kinds.iterator().next() : Victims.MIXED;
  }
}

package org.rashomon.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
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
import org.rashomon.resolve.Standing;

/**
 * An event's figures by each {@link CountRule}. Of the counts that a rule takes, low is the least
 * number their words allow, best the number most tellers name (the lesser on a tie), high the
 * greatest named or allowed, open where the greatest leaves it open.
 */
final class Figures {
  /** A day of an ISO date-time. */
  private static final int DAY = 10;

  private final Map<Tolls.Key, List<Entry>> groups;

  private Figures(Map<Tolls.Key, List<Entry>> groups) {
    this.groups = groups;
  }

  static Figures of(List<Told> claims) {
    return new Figures(Tolls.groups(claims));
  }

  /** By the conservative rule. */
  List<EventCount> conservative() {
    List<EventCount> counts = new ArrayList<>();
    groups.forEach((key, entries) -> counts.add(conservative(key, entries)));
    return counts;
  }

  private static EventCount conservative(Tolls.Key key, List<Entry> entries) {
    return figure(
        key,
        entries,
        latest(entries, Figures::voice),
        Figures::voice,
        CountRule.CONSERVATIVE.toString());
  }

  /**
   * What the other rules give where it differs from the conservative one; of the parties' rules all
   * that they give. A figure of no claims is one that the rule has no count for.
   */
  List<EventCount> others() {
    List<EventCount> others = new ArrayList<>();
    groups.forEach(
        (key, entries) -> {
          EventCount usual = conservative(key, entries);
          for (EventCount other : others(key, entries)) {
            if (!isSame(usual, other)) {
              others.add(other);
            }
          }
          others.addAll(parties(key, entries));
        });
    return others;
  }

  private static boolean isSame(EventCount a, EventCount b) {
    return Objects.equals(a.low(), b.low())
        && Objects.equals(a.best(), b.best())
        && Objects.equals(a.high(), b.high());
  }

  private static List<EventCount> others(Tolls.Key key, List<Entry> entries) {
    List<Entry> own =
        entries.stream()
            .filter(
                entry ->
                    entry.told().claim().sources().stream()
                        .anyMatch(chain -> chain.standing() == Standing.OWN_LOSS))
            .toList();
    Map<String, List<String>> origins =
        Separate.ofClaims(entries.stream().map(Entry::told).distinct().toList());
    Function<Entry, String> origin =
        entry -> {
          List<String> of = origins.get(entry.told().id());
          return of.isEmpty() ? voice(entry) : of.get(0);
        };
    List<Entry> most = mostReported(entries);
    return List.of(
        figure(key, most, most, Figures::report, CountRule.MOST_REPORTED.toString()),
        of(key, lastDay(entries), CountRule.LATEST.toString()),
        of(key, own, CountRule.OWN_LOSSES.toString()),
        figure(
            key, entries, latest(entries, origin), origin, CountRule.SEPARATE_ORIGINS.toString()));
  }

  private static List<EventCount> parties(Tolls.Key key, List<Entry> entries) {
    Map<String, List<Entry>> bySide = new TreeMap<>();
    for (Entry entry : entries) {
      String side = entry.told().speaker().side();
      if (side != null) {
        bySide.computeIfAbsent(side, code -> new ArrayList<>()).add(entry);
      }
    }
    List<EventCount> parties = new ArrayList<>();
    bySide.forEach((side, said) -> parties.add(of(key, said, CountRule.ofParty(side))));
    return parties;
  }

  /** The conservative rule over some of the counts. */
  private static EventCount of(Tolls.Key key, List<Entry> entries, String rule) {
    return figure(key, entries, latest(entries, Figures::voice), Figures::voice, rule);
  }

  private static String voice(Entry entry) {
    return entry.told().voice();
  }

  private static String report(Entry entry) {
    return entry.told().report().id();
  }

  private static List<Entry> lastDay(List<Entry> entries) {
    String last = entries.stream().map(Figures::day).max(String::compareTo).orElse("");
    return entries.stream().filter(entry -> day(entry).equals(last)).toList();
  }

  private static String day(Entry entry) {
    String stated = entry.statedAt();
    return stated.substring(0, Math.min(DAY, stated.length()));
  }

  private static List<Entry> mostReported(List<Entry> entries) {
    Integer best = best(entries, Figures::report);
    return entries.stream()
        .filter(entry -> best == null || best.equals(entry.bounds().nearest()))
        .toList();
  }

  /**
   * One figure.
   *
   * @param entries all that the rule takes, whose claims are named
   * @param counted those of them that make the number
   * @param teller whom one number is counted once for
   */
  private static EventCount figure(
      Tolls.Key key,
      List<Entry> entries,
      List<Entry> counted,
      Function<Entry, String> teller,
      String rule) {
    Integer low = null;
    for (Entry entry : counted) {
      Integer own = entry.bounds().floor();
      low = own == null ? low : low == null ? own : Integer.valueOf(Math.min(low, own));
    }
    return new EventCount(
        key.kind(),
        key.side(),
        victims(entries),
        low,
        best(counted, teller),
        high(counted),
        entries.stream().map(entry -> entry.told().id()).distinct().toList(),
        rule);
  }

  /**
   * Of each teller what it said last; the same day's figures of one teller all stand. One person is
   * no toll where the same report tells of more: "a nurse was killed" is one of the twelve.
   */
  private static List<Entry> latest(List<Entry> entries, Function<Entry, String> teller) {
    Map<String, String> last = new HashMap<>();
    Map<String, Integer> most = new HashMap<>();
    for (Entry entry : entries) {
      last.merge(teller.apply(entry), entry.statedAt(), (a, b) -> a.compareTo(b) >= 0 ? a : b);
      most.merge(report(entry), named(entry), Math::max);
    }
    List<Entry> latest =
        entries.stream()
            .filter(entry -> entry.statedAt().equals(last.get(teller.apply(entry))))
            .toList();
    List<Entry> tolls =
        latest.stream().filter(entry -> named(entry) != 1 || most.get(report(entry)) == 1).toList();
    return tolls.isEmpty() ? latest : tolls;
  }

  private static int named(Entry entry) {
    Integer named = entry.bounds().nearest();
    return named == null ? 0 : named;
  }

  /** The number that most tellers name, the lesser on a tie. */
  private static Integer best(Collection<Entry> entries, Function<Entry, String> teller) {
    Map<Integer, Set<String>> tellers = new TreeMap<>();
    for (Entry entry : entries) {
      Integer named = entry.bounds().nearest();
      if (named != null) {
        tellers.computeIfAbsent(named, k -> new HashSet<>()).add(teller.apply(entry));
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

  private static Integer high(List<Entry> entries) {
    Integer high = null;
    boolean open = false;
    for (Entry entry : entries) {
      Bounds bounds = entry.bounds();
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

  private static Victims victims(List<Entry> entries) {
    Set<Victims> kinds = new TreeSet<>();
    entries.forEach(entry -> kinds.add(entry.count().victims()));
    kinds.remove(Victims.UNKNOWN);
    return kinds.isEmpty()
        ? Victims.UNKNOWN
        : kinds.size() == 1 ? kinds.iterator().next() : Victims.MIXED;
  }
}

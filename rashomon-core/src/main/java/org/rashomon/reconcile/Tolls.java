package org.rashomon.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rashomon.extract.CountKind;
import org.rashomon.extract.Qualifier;
import org.rashomon.extract.WindowBasis;
import org.rashomon.reconcile.Event.TollChange;
import org.rashomon.resolve.ResolvedCount;

/**
 * Which counts of an event's claims make its figures, per kind and side, and how they moved. Parts
 * of other counts, what is denied, planned or only possible, counts of another window than the
 * event's, and what its outlet has taken back never enter a figure; the history has all but the
 * first three.
 */
final class Tolls {
  private Tolls() {}

  /** A count of an event's claim that may enter its figures. */
  record Entry(Told told, ResolvedCount count) {
    Bounds bounds() {
      return Bounds.of(count);
    }

    String statedAt() {
      return Objects.requireNonNullElse(told.claim().statedAt(), "");
    }
  }

  private static final String CIVILIANS = "CVL";

  /** The counts that may enter an event's figures, in order of its claims. */
  static List<Entry> entries(List<Told> claims) {
    List<Entry> stated = stated(claims);
    return Withdrawn.of(claims, stated).standing(stated);
  }

  /** The same with those that were taken back. */
  static List<Entry> stated(List<Told> claims) {
    boolean war = claims.stream().anyMatch(Told::isWar);
    List<Entry> entries = new ArrayList<>();
    Set<Version> versions = new HashSet<>();
    for (Told told : claims) {
      if (told.isAffirmed()) {
        told.claim().counts().stream()
            .filter(count -> isWhole(count, told.claim().counts()) && isOfWindow(count, war))
            .filter(count -> count.qualifier() != Qualifier.NOT_KNOWN)
            .filter(
                count -> told.claim().alternative() == null || versions.add(version(told, count)))
            .forEach(count -> entries.add(new Entry(told, count)));
      }
    }
    return entries;
  }

  /** Of claims of which at most one is true a count that several have. */
  private record Version(String alternative, int start, CountKind kind, String text) {}

  /** "Killed by rebels or by soldiers": those killed are counted once. */
  private static Version version(Told told, ResolvedCount count) {
    return new Version(
        told.report().id() + told.claim().alternative(), count.start(), count.kind(), count.text());
  }

  /** Whether a count is no part of another of its kind: one killed of four hit counts as killed. */
  private static boolean isWhole(ResolvedCount count, List<ResolvedCount> all) {
    return count.partOf() == null
        || all.stream()
            .anyMatch(
                whole -> count.partOf().endsWith("/" + whole.id()) && whole.kind() != count.kind());
  }

  private static boolean isOfWindow(ResolvedCount count, boolean war) {
    if (count.window() == null || count.window().basis() == null) {
      return true;
    }
    WindowBasis basis = count.window().basis();
    return war || basis == WindowBasis.INCIDENT || basis == WindowBasis.DAY;
  }

  /** What a figure is of. */
  record Key(CountKind kind, String side) {
    static final Comparator<Key> ORDER =
        Comparator.comparing(Key::kind)
            .thenComparing(key -> Objects.requireNonNullElse(key.side, ""));
  }

  /** The counts of each figure; victims who may be the same under two names are one figure. */
  static Map<Key, List<Entry>> groups(List<Told> claims) {
    Map<Key, List<Entry>> groups = new TreeMap<>(Key.ORDER);
    for (Entry entry : entries(claims)) {
      Key key = new Key(entry.count().kind(), entry.count().side());
      groups.computeIfAbsent(key, k -> new ArrayList<>()).add(entry);
    }
    Set<CountKind> several =
        groups.keySet().stream()
            .filter(key -> key.side() != null && sidesOf(key.kind(), groups) > 1)
            .map(Key::kind)
            .collect(Collectors.toSet());
    mergeTwoNames(groups);
    mergeUnsided(groups, several);
    return groups;
  }

  private static long sidesOf(CountKind kind, Map<Key, List<Entry>> groups) {
    return groups.keySet().stream().filter(k -> k.kind() == kind && k.side() != null).count();
  }

  /**
   * Where only one side is named for a kind, a figure that names none is of the same victims.
   *
   * @param several kinds for which more are named, though some may have become one figure of none
   */
  private static void mergeUnsided(Map<Key, List<Entry>> groups, Set<CountKind> several) {
    for (CountKind kind : CountKind.values()) {
      List<Key> sided =
          groups.keySet().stream().filter(k -> k.kind() == kind && k.side() != null).toList();
      Key open = new Key(kind, null);
      if (sided.size() == 1 && !several.contains(kind) && groups.containsKey(open)) {
        groups.get(sided.get(0)).addAll(groups.remove(open));
      }
    }
  }

  /** One number of more than one, of one kind. */
  private record Same(CountKind kind, Integer number) {}

  /** Counts of which another voice counts the same number to another side, in their order. */
  static List<Entry> underTwoNames(List<Entry> entries) {
    Map<Same, Map<String, Set<String>>> sidesOf = new HashMap<>();
    for (Entry entry : entries) {
      if (isOfSeveral(entry) && entry.count().side() != null) {
        sidesOf
            .computeIfAbsent(number(entry), number -> new HashMap<>())
            .computeIfAbsent(entry.count().side(), side -> new HashSet<>())
            .add(entry.told().voice());
      }
    }
    return entries.stream()
        .filter(entry -> isOfSeveral(entry) && entry.count().side() != null)
        .filter(entry -> isCountedElsewhere(entry, sidesOf.get(number(entry))))
        .toList();
  }

  private static boolean isCountedElsewhere(Entry entry, Map<String, Set<String>> voicesOf) {
    return voicesOf.entrySet().stream()
        .anyMatch(
            of ->
                !of.getKey().equals(entry.count().side())
                    && (of.getValue().size() > 1 || !of.getValue().contains(entry.told().voice())));
  }

  private static boolean isOfSeveral(Entry entry) {
    Integer number = entry.bounds().nearest();
    return number != null && number > 1;
  }

  private static Same number(Entry entry) {
    return new Same(entry.count().kind(), entry.bounds().nearest());
  }

  /** Victims who may be the same under two names are one figure, of no side. */
  private static void mergeTwoNames(Map<Key, List<Entry>> groups) {
    for (CountKind kind : CountKind.values()) {
      List<Key> sided =
          groups.keySet().stream().filter(k -> k.kind() == kind && k.side() != null).toList();
      for (int i = 0; i < sided.size(); i++) {
        for (int j = i + 1; j < sided.size(); j++) {
          List<Entry> one = groups.get(sided.get(i));
          List<Entry> other = groups.get(sided.get(j));
          if (one != null && other != null && areOne(one, other)) {
            mergeTwo(sided.get(i), sided.get(j), groups);
          }
        }
      }
    }
  }

  /**
   * Civilians counted as a side's own, too, are the side's; else nobody can tell whose they are.
   */
  private static void mergeTwo(Key one, Key other, Map<Key, List<Entry>> groups) {
    Key of = new Key(one.kind(), null);
    if (one.side().equals(CIVILIANS) && groups.get(other).size() > 1) {
      of = other;
    } else if (other.side().equals(CIVILIANS) && groups.get(one).size() > 1) {
      of = one;
    }
    List<Entry> merged = new ArrayList<>(groups.remove(one));
    merged.addAll(groups.remove(other));
    groups.computeIfAbsent(of, key -> new ArrayList<>()).addAll(merged);
  }

  /** Whether all that is counted of one of two sides may be the other's: it has no other losses. */
  private static boolean areOne(List<Entry> one, List<Entry> other) {
    List<Entry> same = underTwoNames(Stream.concat(one.stream(), other.stream()).toList());
    return !same.isEmpty() && (same.containsAll(one) || same.containsAll(other));
  }

  /** How the figures moved, by the day they were stated; a figure said again is left out. */
  static List<TollChange> history(List<Told> claims) {
    Map<String, TollChange> changes = new LinkedHashMap<>();
    stated(claims).stream()
        .sorted(Comparator.comparing(Entry::statedAt))
        .forEach(
            entry -> {
              TollChange change = change(entry);
              changes.putIfAbsent(
                  change.by()
                      + " "
                      + change.kind()
                      + " "
                      + change.side()
                      + " "
                      + change.low()
                      + " "
                      + change.high(),
                  change);
            });
    return List.copyOf(changes.values());
  }

  private static TollChange change(Entry entry) {
    Bounds bounds = entry.bounds();
    return new TollChange(
        entry.told().claim().statedAt(),
        entry.told().voice(),
        entry.count().kind(),
        entry.count().side(),
        bounds.floor(),
        bounds.high() == null && entry.count().qualifier() == Qualifier.ABOUT
            ? bounds.value()
            : bounds.high(),
        entry.told().id());
  }
}

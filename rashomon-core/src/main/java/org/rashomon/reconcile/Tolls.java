package org.rashomon.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.rashomon.extract.CountKind;
import org.rashomon.extract.Qualifier;
import org.rashomon.extract.Victims;
import org.rashomon.extract.WindowBasis;
import org.rashomon.reconcile.Event.EventCount;
import org.rashomon.reconcile.Event.TollChange;
import org.rashomon.resolve.ResolvedCount;

/**
 * An event's figures per kind and side by the rule "conservative": of each voice only what it said
 * last counts; low is the least number any voice's words allow, best the number that most voices
 * name (the lesser on a tie), high the greatest number named or allowed, open where the voice with
 * the greatest figure leaves it open. Parts of other counts, what is denied, planned or only
 * possible, and counts of another window than the event's never enter.
 */
final class Tolls {
  static final String RULE = "conservative";

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

  /** The counts that may enter an event's figures, in order of its claims. */
  static List<Entry> entries(List<Told> claims) {
    boolean war = claims.stream().anyMatch(Told::isWar);
    List<Entry> entries = new ArrayList<>();
    for (Told told : claims) {
      if (told.isAffirmed()) {
        told.claim().counts().stream()
            .filter(count -> isWhole(count, told.claim().counts()) && isOfWindow(count, war))
            .filter(count -> count.qualifier() != Qualifier.NOT_KNOWN)
            .forEach(count -> entries.add(new Entry(told, count)));
      }
    }
    return entries;
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

  private record Key(CountKind kind, String side) {
    static final Comparator<Key> ORDER =
        Comparator.comparing(Key::kind)
            .thenComparing(key -> Objects.requireNonNullElse(key.side, ""));
  }

  static List<EventCount> of(List<Told> claims) {
    Map<Key, List<Entry>> groups = new TreeMap<>(Key.ORDER);
    for (Entry entry : entries(claims)) {
      Key key = new Key(entry.count().kind(), entry.count().side());
      groups.computeIfAbsent(key, k -> new ArrayList<>()).add(entry);
    }
    mergeTwoNames(groups);
    mergeUnsided(groups);
    List<EventCount> counts = new ArrayList<>();
    groups.forEach((key, entries) -> counts.add(figure(key, entries)));
    return counts;
  }

  /** Where only one side is named for a kind, a figure that names none is of the same victims. */
  private static void mergeUnsided(Map<Key, List<Entry>> groups) {
    for (CountKind kind : CountKind.values()) {
      List<Key> sided =
          groups.keySet().stream().filter(k -> k.kind() == kind && k.side() != null).toList();
      Key open = new Key(kind, null);
      if (sided.size() == 1 && groups.containsKey(open)) {
        groups.get(sided.get(0)).addAll(groups.remove(open));
      }
    }
  }

  /** Whether two voices give one number of one kind and count it to different sides. */
  static boolean areUnderTwoNames(Entry a, Entry b) {
    Integer one = a.bounds().nearest();
    return one != null
        && one > 1
        && one.equals(b.bounds().nearest())
        && a.count().kind() == b.count().kind()
        && a.count().side() != null
        && b.count().side() != null
        && !a.count().side().equals(b.count().side())
        && !a.told().voice().equals(b.told().voice());
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
          if (one != null
              && other != null
              && one.stream().anyMatch(a -> other.stream().anyMatch(b -> areUnderTwoNames(a, b)))) {
            List<Entry> open =
                groups.computeIfAbsent(new Key(kind, null), key -> new ArrayList<>());
            open.addAll(groups.remove(sided.get(i)));
            open.addAll(groups.remove(sided.get(j)));
          }
        }
      }
    }
  }

  private static EventCount figure(Key key, List<Entry> entries) {
    List<Entry> latest = latest(entries);
    Integer low = null;
    for (Entry entry : latest) {
      Integer own = floor(entry.bounds());
      low = own == null ? low : low == null ? own : Integer.valueOf(Math.min(low, own));
    }
    return new EventCount(
        key.kind(),
        key.side(),
        victims(entries),
        low,
        best(latest),
        high(latest),
        entries.stream().map(entry -> entry.told().id()).distinct().toList(),
        RULE);
  }

  private static Integer floor(Bounds bounds) {
    return bounds.low() != null ? bounds.low() : bounds.value();
  }

  /** Of each voice what it said last; the same day's figures of one voice all stand. */
  static List<Entry> latest(List<Entry> entries) {
    Map<String, String> last = new HashMap<>();
    for (Entry entry : entries) {
      last.merge(entry.told().voice(), entry.statedAt(), (a, b) -> a.compareTo(b) >= 0 ? a : b);
    }
    return entries.stream()
        .filter(entry -> entry.statedAt().equals(last.get(entry.told().voice())))
        .toList();
  }

  private static Integer best(List<Entry> entries) {
    Map<Integer, List<String>> voices = new TreeMap<>();
    for (Entry entry : entries) {
      Integer named = entry.bounds().nearest();
      if (named != null) {
        List<String> of = voices.computeIfAbsent(named, k -> new ArrayList<>());
        if (!of.contains(entry.told().voice())) {
          of.add(entry.told().voice());
        }
      }
    }
    Integer best = null;
    for (Map.Entry<Integer, List<String>> named : voices.entrySet()) {
      if (best == null || named.getValue().size() > voices.get(best).size()) {
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
    List<Victims> kinds =
        entries.stream()
            .map(entry -> entry.count().victims())
            .filter(victims -> victims != Victims.UNKNOWN)
            .distinct()
            .toList();
    return kinds.isEmpty() ? Victims.UNKNOWN : kinds.size() == 1 ? kinds.get(0) : Victims.MIXED;
  }

  /** How the figures moved, by the day they were stated; a figure said again is left out. */
  static List<TollChange> history(List<Told> claims) {
    Map<String, TollChange> changes = new LinkedHashMap<>();
    entries(claims).stream()
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
        floor(bounds),
        bounds.high() == null && entry.count().qualifier() == Qualifier.ABOUT
            ? bounds.value()
            : bounds.high(),
        entry.told().id());
  }
}

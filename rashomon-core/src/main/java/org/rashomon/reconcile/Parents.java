package org.rashomon.reconcile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which event is part of which: an incident of a clash or an operation of the same days and place,
 * anything of a war that covers its days, where two sides are shared. Of several the narrowest,
 * then the one of most claims, then by id.
 */
final class Parents {
  private Parents() {}

  /** An event with what is compared: its days, sides and family. */
  private record Frame(Event event, long first, long last, Set<String> sides) {
    private static final String LONG = "long";
    private static final long QUARTER = 92;

    static Frame of(Event event, List<Told> claims) {
      Set<String> sides = new TreeSet<>();
      long first = Told.OPEN;
      long last = Told.OPEN;
      for (Told told : claims) {
        sides.addAll(told.parties());
        if (told.isDated()) {
          first = first == Told.OPEN ? told.first() : Math.min(first, told.first());
          last = Math.max(last, told.last());
        }
      }
      return new Frame(event, first, last, sides);
    }

    boolean isDated() {
      return first != Told.OPEN;
    }

    /** The months it touches; what lasts longer than a quarter is under {@link #LONG}. */
    List<String> months() {
      if (last - first > QUARTER) {
        return List.of(LONG);
      }
      List<String> months = new ArrayList<>();
      for (LocalDate day = LocalDate.ofEpochDay(first).withDayOfMonth(1);
          day.toEpochDay() <= last;
          day = day.plusMonths(1)) {
        months.add(month(day.toEpochDay()));
      }
      return months;
    }

    static String month(long day) {
      return LocalDate.ofEpochDay(day).toString().substring(0, 7);
    }

    List<String> keys(List<String> months) {
      return sides.stream().flatMap(side -> months.stream().map(m -> side + " " + m)).toList();
    }

    boolean covers(Frame other) {
      return isDated() && other.isDated() && first <= other.first && other.last <= last;
    }

    int shared(Frame other) {
      return (int) sides.stream().filter(other.sides::contains).count();
    }
  }

  /** The events, in the same order, with their parents. */
  static List<Event> set(List<Event> events, List<List<Told>> groups) {
    List<Frame> frames = new ArrayList<>();
    for (int i = 0; i < events.size(); i++) {
      frames.add(Frame.of(events.get(i), groups.get(i)));
    }
    Map<String, List<Frame>> larger = new TreeMap<>();
    for (Frame frame : frames) {
      Level level = frame.event().level();
      if (frame.isDated() && level != Level.INCIDENT && level != Level.DAY) {
        frame
            .keys(frame.months())
            .forEach(key -> larger.computeIfAbsent(key, k -> new ArrayList<>()).add(frame));
      }
    }
    return frames.stream().map(frame -> withParent(frame, larger)).toList();
  }

  private static Event withParent(Frame frame, Map<String, List<Frame>> larger) {
    if (!frame.isDated()) {
      return frame.event();
    }
    return frame.keys(List.of(Frame.month(frame.first()), Frame.LONG)).stream()
        .flatMap(key -> larger.getOrDefault(key, List.of()).stream())
        .distinct()
        .filter(parent -> isPart(frame, parent))
        .min(
            Comparator.comparing((Frame parent) -> parent.event().level())
                .thenComparing(parent -> parent.last() - parent.first())
                .thenComparing(parent -> -parent.event().claims().size())
                .thenComparing(parent -> parent.event().id()))
        .map(parent -> with(frame.event(), parent.event().id()))
        .orElse(frame.event());
  }

  private static boolean isPart(Frame part, Frame whole) {
    if (part.event().level().compareTo(whole.event().level()) >= 0
        || !whole.covers(part)
        || part.shared(whole) < 2) {
      return false;
    }
    if (whole.event().level() == Level.WAR) {
      return true;
    }
    Places places = Places.of(part.event().place(), whole.event().place());
    return TypeFamily.of(part.event().type()) == TypeFamily.VIOLENCE && places != Places.APART;
  }

  private static Event with(Event event, String parent) {
    return new Event(
        event.id(),
        event.type(),
        event.level(),
        parent,
        event.time(),
        event.place(),
        event.names(),
        event.claims(),
        event.reports(),
        event.origins(),
        event.accounts(),
        event.counts(),
        event.disputes(),
        event.history());
  }
}

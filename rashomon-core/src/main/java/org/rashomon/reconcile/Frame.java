package org.rashomon.reconcile;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.rashomon.resolve.ResolvedPlace;

/**
 * Of an event what tells which events are part of it, which it is part of, and which ceasefire a
 * violation breaks.
 *
 * @param event its id
 * @param family of its type
 * @param past whether it is told as done
 * @param first first day told, as an epoch day, or {@link Long#MIN_VALUE}; of a war the first of
 *     its year, so that each report on it doesn't move all that is part of it
 * @param last last day told, likewise the last of its year
 * @param sides that take part
 * @param place or null
 * @param renewal whether it is a ceasefire said to renew an earlier one
 */
public record Frame(
    String event,
    Level level,
    TypeFamily family,
    boolean past,
    long first,
    long last,
    Set<String> sides,
    ResolvedPlace place,
    boolean renewal) {
  /** What lasts longer is looked for by its sides alone. */
  static final long QUARTER = 92;

  /** An operation goes on while it is reported, at most so many days beyond the last one told. */
  private static final long GOES_ON = 7;

  /** Stands between two sides. */
  private static final char BETWEEN = '|';

  private static final int PERIOD = 366;

  /** As what an event is looked for. */
  public enum Part {
    /** As one that may be part of a larger; its day is its last. */
    PART(true),
    /** As one that smaller ones may be part of; its day is its last. */
    WHOLE(true),
    /** The same, where it lasts longer than a quarter; its days are those of {@link #period}. */
    LONG(true),
    /** As a ceasefire; its day is its first. */
    CEASEFIRE(false),
    /** As a ceasefire said to renew one; its day is its first. */
    RENEWAL(false),
    /** As a violation; its day is its last. */
    VIOLATION(false);

    private final boolean byPairs;

    Part(boolean byPairs) {
      this.byPairs = byPairs;
    }
  }

  /** Throws when a part that must be there is null. */
  public Frame {
    Objects.requireNonNull(event, "event");
    Objects.requireNonNull(level, "level");
    Objects.requireNonNull(family, "family");
  }

  /**
   * Of an event and its claims.
   *
   * @param meant sides that the claims don't name, but their reports mean
   */
  static Frame of(Event event, List<Told> claims, Set<String> meant) {
    Set<String> sides = new TreeSet<>(meant);
    long first = Told.OPEN;
    long last = Told.OPEN;
    for (Told told : claims) {
      sides.addAll(told.parties());
      if (told.isDated()) {
        first = first == Told.OPEN ? told.first() : Math.min(first, told.first());
        last = Math.max(last, told.last());
      }
    }
    if (event.level() == Level.OPERATION && first != Told.OPEN) {
      last = Math.max(last, Math.min(last + GOES_ON, published(claims)));
    }
    boolean isWar = event.level() == Level.WAR && first != Told.OPEN;
    TypeFamily family = claims.get(0).type();
    if (first == Told.OPEN && family == TypeFamily.VIOLATION) {
      first = claims.get(0).published();
      last = first;
    }
    return new Frame(
        event.id(),
        event.level(),
        family,
        claims.stream().anyMatch(Told::isAffirmed),
        isWar ? LocalDate.ofEpochDay(first).withDayOfYear(1).toEpochDay() : first,
        isWar ? LocalDate.ofEpochDay(last).plusYears(1).withDayOfYear(1).toEpochDay() - 1 : last,
        sides,
        event.place(),
        family == TypeFamily.CEASEFIRE && claims.stream().anyMatch(Dockets::isRenewal));
  }

  /** The last day on which it was reported. */
  private static long published(List<Told> claims) {
    return claims.stream().mapToLong(Told::published).max().orElse(Told.OPEN);
  }

  /** Whether any day is told. */
  public boolean isDated() {
    return first != Told.OPEN;
  }

  /** As what it is to be found. */
  public List<Part> parts() {
    if (!isDated()) {
      return List.of();
    }
    if (family == TypeFamily.VIOLATION) {
      return List.of(Part.PART, Part.VIOLATION);
    }
    if (family == TypeFamily.CEASEFIRE) {
      return !past
          ? List.of(Part.PART)
          : renewal
              ? List.of(Part.PART, Part.CEASEFIRE, Part.RENEWAL)
              : List.of(Part.PART, Part.CEASEFIRE);
    }
    if (level == Level.INCIDENT || level == Level.DAY) {
      return List.of(Part.PART);
    }
    return List.of(Part.PART, last - first > QUARTER ? Part.LONG : Part.WHOLE);
  }

  /**
   * What it is found by: each of its sides, or each two of them where only events that share two
   * sides are looked for, so that a side that takes part in half an archive leads to few.
   */
  public Set<String> keys(Part part) {
    return keys(sides, part);
  }

  /** What events of these sides are found by. */
  static Set<String> keys(Set<String> sides, Part part) {
    if (!part.byPairs) {
      return sides;
    }
    Set<String> keys = new TreeSet<>();
    for (String one : sides) {
      for (String other : sides) {
        if (one.compareTo(other) < 0) {
          keys.add(one + BETWEEN + other);
        }
      }
    }
    return keys;
  }

  /** The epoch days it is found by. */
  public List<Long> days(Part part) {
    return switch (part) {
      case PART, WHOLE, VIOLATION -> List.of(last);
      case LONG -> LongStream.rangeClosed(period(first), period(last)).boxed().toList();
      case CEASEFIRE, RENEWAL -> List.of(first);
    };
  }

  /** The number of the year, of 366 days, in which a day stands. */
  static long period(long day) {
    return Math.floorDiv(day, PERIOD);
  }

  boolean covers(Frame other) {
    return isDated() && other.isDated() && first <= other.first && other.last <= last;
  }

  int shared(Frame other) {
    return (int) sides.stream().filter(other.sides::contains).count();
  }
}

package org.rashomon.reconcile;

import java.util.Set;
import java.util.TreeSet;
import org.rashomon.extract.ClaimType;
import org.rashomon.extract.CountKind;
import org.rashomon.extract.Realis;
import org.rashomon.extract.RelationType;
import org.rashomon.resolve.PlacePrecision;
import org.rashomon.resolve.ResolvedClaim;
import org.rashomon.resolve.ResolvedCount;

/**
 * How much speaks for two claims being about one event, in whole points, from the two claims and
 * their reports alone. The points were set by hand on three small sets of labelled reports; {@link
 * #NEVER} means that something told rules it out.
 */
final class Likeness {
  /** Something told rules it out. */
  static final int NEVER = Integer.MIN_VALUE / 4;

  /** From this on two claims of different reports are taken to be about one event. */
  static final int ENOUGH = 5;

  /** From this on two claims of one report are. */
  static final int ENOUGH_WITHIN = 4;

  private static final int LINKED = 12;

  private Likeness() {}

  static int of(Told a, Told b) {
    if (isLinked(a.claim(), b) || isLinked(b.claim(), a)) {
      return a.type() == b.type() ? LINKED : NEVER;
    }
    if (a.type() != b.type() || a.isWar() != b.isWar() || a.isOfThePast() != b.isOfThePast()) {
      return NEVER;
    }
    int time = time(a, b);
    int place = place(a, b);
    if (time == NEVER || place == NEVER) {
      return NEVER;
    }
    if (a.isWar()) {
      return time + 2 * place + 2 * parties(a, b) + Math.max(0, counts(a, b)) + words(a, b);
    }
    return time
        + place
        + type(a, b)
        + parties(a, b)
        + counts(a, b)
        + words(a, b)
        + voice(a, b)
        + nearness(a, b);
  }

  static boolean isEnough(Told a, Told b, int points) {
    return points >= (a.sameReport(b) ? ENOUGH_WITHIN : ENOUGH);
  }

  private static boolean isLinked(ResolvedClaim claim, Told other) {
    boolean related =
        claim.relations().stream()
            .anyMatch(
                relation ->
                    relation.type() != RelationType.CHARACTERISES
                        && relation.type() != RelationType.JUSTIFIES
                        && relation.type() != RelationType.RESPONDS_TO
                        && other.id().equals(relation.to()));
    return related
        || claim.counts().stream()
            .anyMatch(
                count -> count.partOf() != null && count.partOf().startsWith(other.id() + "/"));
  }

  private static int time(Told a, Told b) {
    if (a.isDated() && b.isDated()) {
      return bothDated(a, b);
    }
    if (a.sameReport(b)) {
      return 0;
    }
    if (a.isDated() || b.isDated()) {
      return a.isDated() ? oneDated(a, b) : oneDated(b, a);
    }
    if (a.published() == Told.OPEN || b.published() == Told.OPEN) {
      return 0;
    }
    long apart = Math.abs(a.published() - b.published());
    if (apart <= 1) {
      return 2;
    }
    if (apart <= 3) {
      return 1;
    }
    return apart > 30 ? -3 : apart > 7 ? -1 : 0;
  }

  private static int bothDated(Told a, Told b) {
    long gap = Math.max(0, Math.max(a.first() - b.last(), b.first() - a.last()));
    boolean agreement = a.type() == TypeFamily.CEASEFIRE;
    if (gap > (agreement ? 3 : 1)) {
      return NEVER;
    }
    if (gap > 0) {
      return agreement ? 2 : 0;
    }
    long widest = Math.max(a.width(), b.width());
    return widest <= 3 ? 3 : widest <= 31 ? 1 : 0;
  }

  /** A report that gives no day mostly speaks of the days just before it. */
  private static int oneDated(Told dated, Told other) {
    if (other.published() == Told.OPEN) {
      return 0;
    }
    long before = other.published() - dated.last();
    if (dated.first() > other.published() + 1) {
      return NEVER;
    }
    return before <= 3 ? 1 : before > 30 ? -2 : 0;
  }

  private static int place(Told a, Told b) {
    return switch (Places.of(a.claim().place(), b.claim().place())) {
      case SAME -> isNarrow(a) ? 3 : 1;
      case NEAR -> 2;
      case WITHIN -> 1;
      case UNKNOWN -> 0;
      case APART -> a.type() == TypeFamily.CEASEFIRE || a.isWar() ? 0 : NEVER;
    };
  }

  private static boolean isNarrow(Told told) {
    PlacePrecision precision = told.claim().place().precision();
    return precision == PlacePrecision.POINT
        || precision == PlacePrecision.TOWN
        || precision == PlacePrecision.DISTRICT;
  }

  private static int type(Told a, Told b) {
    ClaimType one = a.claim().type();
    ClaimType other = b.claim().type();
    if (one == other) {
      return TypeFamily.isBroad(one) || a.type() != TypeFamily.VIOLENCE ? 1 : 2;
    }
    if (a.type() != TypeFamily.VIOLENCE) {
      return a.type() == TypeFamily.WORDS ? -3 : -1;
    }
    if (one == ClaimType.ARMED_CLASH || other == ClaimType.ARMED_CLASH) {
      return TypeFamily.isBroad(one) && TypeFamily.isBroad(other) ? 0 : -2;
    }
    if (TypeFamily.isBroad(one) || TypeFamily.isBroad(other)) {
      return 0;
    }
    return isBlast(one) && isBlast(other) ? 0 : -2;
  }

  private static boolean isBlast(ClaimType type) {
    return type == ClaimType.BOMBING || type == ClaimType.EXPLOSION || type == ClaimType.MINE;
  }

  private static int parties(Told a, Told b) {
    Set<String> one = a.parties();
    Set<String> other = b.parties();
    if (one.isEmpty() || other.isEmpty()) {
      return 0;
    }
    int shared = shared(one, other);
    if (shared == 0) {
      return -3;
    }
    return isReversed(a, b) ? -3 : shared == 1 ? 1 : 2;
  }

  /** "A shelled B" and "B shelled A" are two acts of one clash. */
  private static boolean isReversed(Told a, Told b) {
    return !a.actors().isEmpty()
        && !b.actors().isEmpty()
        && shared(a.actors(), b.actors()) == 0
        && (shared(a.actors(), b.targets()) > 0 || shared(a.targets(), b.actors()) > 0);
  }

  private static int shared(Set<String> a, Set<String> b) {
    int shared = 0;
    for (String one : a) {
      if (b.contains(one)) {
        shared++;
      }
    }
    return shared;
  }

  /** The same toll speaks for one event, tolls far from each other against it. */
  private static int counts(Told a, Told b) {
    int points = 0;
    boolean oneVoice = a.sameReport(b) && a.voice().equals(b.voice());
    for (ResolvedCount one : a.claim().counts()) {
      for (ResolvedCount other : b.claim().counts()) {
        if (isOneKind(one, other) && one.partOf() == null && other.partOf() == null) {
          int pair = Bounds.of(one).likeness(Bounds.of(other), oneVoice && isOneSide(one, other));
          points = Math.abs(pair) > Math.abs(points) ? pair : points;
        }
      }
    }
    return points;
  }

  private static boolean isOneKind(ResolvedCount one, ResolvedCount other) {
    return one.kind() == other.kind() || (isOfPeopleHurt(one) && isOfPeopleHurt(other));
  }

  /** "Casualties" are now the dead, now the dead and hurt. */
  private static boolean isOfPeopleHurt(ResolvedCount count) {
    return count.kind() == CountKind.KILLED || count.kind() == CountKind.CASUALTIES;
  }

  private static boolean isOneSide(ResolvedCount one, ResolvedCount other) {
    return one.side() == null || other.side() == null || one.side().equals(other.side());
  }

  /** What the same side or speaker tells within days is more likely one thing. */
  private static int voice(Told a, Told b) {
    return !a.sameReport(b) && a.speaker().side() != null && a.voice().equals(b.voice()) ? 1 : 0;
  }

  private static int words(Told a, Told b) {
    if (a.words().isEmpty() || b.words().isEmpty()) {
      return 0;
    }
    int shared = shared(a.words(), b.words());
    Set<String> all = new TreeSet<>(a.words());
    all.addAll(b.words());
    int percent = 100 * shared / all.size();
    if (a.sameReport(b)) {
      return percent >= 40 && a.claim().start() != b.claim().start() ? 1 : 0;
    }
    boolean reprinted = a.family().equals(b.family()) && percent >= 60;
    return reprinted ? LINKED : percent >= 60 ? 4 : percent >= 35 ? 2 : percent >= 20 ? 1 : 0;
  }

  /** Within a report, what stands close together mostly goes together. */
  private static int nearness(Told a, Told b) {
    if (!a.sameReport(b) || a.claim().realis() == Realis.PLANNED) {
      return 0;
    }
    int gap =
        Math.max(a.claim().start(), b.claim().start()) - Math.min(a.claim().end(), b.claim().end());
    if (a.isHeadline() != b.isHeadline()) {
      return 2;
    }
    return gap < 0 ? 2 : gap <= 200 ? 3 : gap <= 500 ? 2 : gap <= 1200 ? 1 : 0;
  }
}

package org.rashomon.reconcile;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.rashomon.reconcile.Event.Dispute;
import org.rashomon.resolve.ResolvedTime;

/**
 * Which of an event's days stand against each other. It is apparent where an agreement was signed
 * on one day and began on the other, and where a day apart comes from a clock or a zone.
 */
final class TimeDisputes {
  private static final String REAL = "";
  private static final String SIGNED_OR_IN_FORCE = "signed or in force";
  private static final String TIME_ZONE = "time zone";

  private TimeDisputes() {}

  /** At most one dispute that is real and one for each reason why not. */
  static List<Dispute> of(List<Told> claims) {
    Map<String, Set<String>> found = new TreeMap<>();
    for (int i = 0; i < claims.size(); i++) {
      for (int j = i + 1; j < claims.size(); j++) {
        Told a = claims.get(i);
        Told b = claims.get(j);
        if (areOfOtherDays(a, b)) {
          found
              .computeIfAbsent(why(a, b), why -> new LinkedHashSet<>())
              .addAll(List.of(a.id(), b.id()));
        }
      }
    }
    List<Dispute> disputes = new ArrayList<>();
    found.forEach(
        (why, at) ->
            disputes.add(
                new Dispute(
                    DisputeField.TIME,
                    List.copyOf(at),
                    why.equals(REAL) ? DisputeStanding.REAL : DisputeStanding.APPARENT,
                    why.equals(REAL) ? null : why)));
    return disputes;
  }

  private static boolean areOfOtherDays(Told a, Told b) {
    return a.isDated()
        && b.isDated()
        && Math.max(a.width(), b.width()) <= 2
        && (a.last() < b.first() || b.last() < a.first());
  }

  private static String why(Told a, Told b) {
    if (a.type() == TypeFamily.CEASEFIRE && begins(a) != begins(b)) {
      return SIGNED_OR_IN_FORCE;
    }
    boolean nextDay = a.last() + 1 == b.first() || b.last() + 1 == a.first();
    return nextDay && isOfTheClock(a.claim().time(), b.claim().time()) ? TIME_ZONE : REAL;
  }

  private static boolean begins(Told told) {
    return Dockets.gives(told.claim().quote(), "effective");
  }

  private static boolean isOfTheClock(ResolvedTime a, ResolvedTime b) {
    boolean zones = a.zone() != null && b.zone() != null && !Objects.equals(a.zone(), b.zone());
    return zones || isByMidnight(a) || isByMidnight(b);
  }

  private static boolean isByMidnight(ResolvedTime time) {
    return time.clock() != null && time.clock().matches("(?:2[1-4]|0?[0-3])[:.].*|midnight");
  }
}

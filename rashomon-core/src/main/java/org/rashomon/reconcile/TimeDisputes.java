package org.rashomon.reconcile;

import java.util.ArrayList;
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

  /** In days; what is told of more says nothing against another day. */
  private static final int SHORT = 2;

  private TimeDisputes() {}

  /** At most one dispute that is real and one for each reason why not. */
  static List<Dispute> of(List<Told> claims) {
    Map<String, Set<String>> found = new TreeMap<>();
    List<Told> dated =
        claims.stream().filter(told -> told.isDated() && told.width() <= SHORT).toList();
    for (String why : List.of(REAL, SIGNED_OR_IN_FORCE, TIME_ZONE)) {
      Set<String> at =
          Opposed.among(
              dated,
              TimeDisputes::said,
              (a, b) -> (a.last() < b.first() || b.last() < a.first()) && why(a, b).equals(why));
      if (!at.isEmpty()) {
        found.put(why, at);
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

  private static Object said(Told told) {
    ResolvedTime time = told.claim().time();
    return List.of(
        told.first(),
        told.last(),
        told.type() == TypeFamily.CEASEFIRE && begins(told),
        Objects.requireNonNullElse(time.zone(), ""),
        isByMidnight(time));
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

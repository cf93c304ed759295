package org.rashomon.decide;

import java.util.Collection;
import java.util.Comparator;
import org.rashomon.decide.Decision.Anchor;

/** Leads the anchors of decisions to claims as they are now, after another reading. */
public final class Anchors {
  private Anchors() {}

  /**
   * Where an anchor leads: to itself; else to one of the same words with another type; else to one
   * of its type whose words overlap it, the nearest first.
   *
   * @param present anchors of the claims of the anchor's report; others are passed over
   * @return one of those present, or null where it leads nowhere
   */
  public static Anchor find(Anchor wanted, Collection<Anchor> present) {
    if (present.contains(wanted)) {
      return wanted;
    }
    return present.stream()
        .filter(one -> one.report().equals(wanted.report()))
        .filter(one -> isSameSpan(one, wanted) || isSameType(one, wanted))
        .min(
            Comparator.comparing((Anchor one) -> !isSameSpan(one, wanted))
                .thenComparing(one -> Math.abs(one.start() - wanted.start()))
                .thenComparing(Anchor::start)
                .thenComparing(Anchor::type))
        .orElse(null);
  }

  private static boolean isSameSpan(Anchor one, Anchor other) {
    return one.start() == other.start() && one.end() == other.end();
  }

  private static boolean isSameType(Anchor one, Anchor other) {
    return one.type().equals(other.type())
        && one.start() < other.end()
        && other.start() < one.end();
  }
}

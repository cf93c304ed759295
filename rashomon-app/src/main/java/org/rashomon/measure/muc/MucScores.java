package org.rashomon.measure.muc;

import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * The four overall scores of MUC-4 and the slots of the strictest.
 *
 * @param allTemplates missing templates cost recall, spurious ones precision; the official score
 * @param matchedMissing missing templates count, spurious ones don't
 * @param matchedSpurious spurious templates count, missing ones don't
 * @param matchedOnly only templates that have a partner
 * @param slots All-Templates by slot
 */
public record MucScores(
    MucTally allTemplates,
    MucTally matchedMissing,
    MucTally matchedSpurious,
    MucTally matchedOnly,
    Map<MucSlot, MucTally> slots) {

  /** Copies. */
  public MucScores {
    slots = Collections.unmodifiableMap(slots);
  }

  static MucScores of(List<MucScorer.Pair> pairs) {
    return new MucScores(
        total(pairs, true, true),
        total(pairs, true, false),
        total(pairs, false, true),
        total(pairs, false, false),
        MucScorer.sum(pairs));
  }

  private static MucTally total(List<MucScorer.Pair> pairs, boolean missing, boolean spurious) {
    return pairs.stream()
        .filter(pair -> missing || pair.response() != null)
        .filter(pair -> spurious || pair.key() != null)
        .flatMap(pair -> pair.slots().values().stream())
        .reduce(MucTally.NONE, MucTally::plus);
  }
}

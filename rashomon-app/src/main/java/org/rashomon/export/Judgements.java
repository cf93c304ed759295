package org.rashomon.export;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rashomon.decide.Decision;
import org.rashomon.decide.Standing;
import org.rashomon.resolve.ResolvedClaim;

/**
 * What coders judged of events, apart from what the program read: whether they belong in the data,
 * and whether somebody verified them. A judgement hangs on the event's claims, so it goes with them
 * when events are made anew; the last one counts.
 */
public final class Judgements {
  /** Field of a judgement: {@code yes}, {@code no} or {@code pending}. */
  public static final String INCLUDE = "include";

  /** Field of a judgement: a grade of the project's own scheme. */
  public static final String VERIFIED = "verified";

  private final Map<String, Map<Decision.Anchor, Decision>> byField = new HashMap<>();
  private final Map<String, Integer> order = new HashMap<>();

  /** Those among the decisions, in the order of deciding. */
  public Judgements(List<Decision> decisions) {
    for (Decision decision : Standing.of(decisions)) {
      if (decision.action() == Decision.Action.JUDGE) {
        order.put(decision.id(), order.size());
        Map<Decision.Anchor, Decision> field =
            byField.computeIfAbsent(decision.field(), name -> new HashMap<>());
        decision.anchors().forEach(anchor -> field.put(anchor, decision));
      }
    }
  }

  /** The judgement of this field on an event with these claims, or null. */
  public Decision of(String field, List<ResolvedClaim> claims) {
    Map<Decision.Anchor, Decision> judged = byField.getOrDefault(field, Map.of());
    Decision last = null;
    for (ResolvedClaim claim : claims) {
      Decision decision = judged.get(anchor(claim));
      if (decision != null && (last == null || order.get(decision.id()) > order.get(last.id()))) {
        last = decision;
      }
    }
    return last;
  }

  /** Where a claim stands, as decisions are anchored. */
  public static Decision.Anchor anchor(ResolvedClaim claim) {
    return new Decision.Anchor(
        claim.report(), claim.trigger().start(), claim.trigger().end(), claim.type().toString());
  }

  String include(EventFile file) {
    Decision decision = of(INCLUDE, file.claims());
    return decision == null ? null : decision.value();
  }

  /** "grade (by whom)". */
  String verified(EventFile file) {
    Decision decision = of(VERIFIED, file.claims());
    return decision == null ? null : decision.value() + " (" + decision.who() + ")";
  }
}

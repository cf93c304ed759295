package org.rashomon.reconcile;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rashomon.reconcile.Reconciliation.ReportSummary;
import org.rashomon.resolve.ResolvedReport;

/** What a report is mainly about, and the toll it gives of it. */
final class Summaries {
  /** A claim in the headline or the first three sentences counts double. */
  static final int FIRST_SENTENCES = 3;

  private Summaries() {}

  /**
   * The summary of a report.
   *
   * @param told its claims, in order
   * @param eventOf claim id to event id
   */
  static ReportSummary of(
      ResolvedReport report, String family, List<Told> told, Map<String, String> eventOf) {
    String event = mainEvent(report, told, eventOf);
    if (event == null) {
      return new ReportSummary(family, null, List.of());
    }
    List<Told> own = told.stream().filter(claim -> event.equals(eventOf.get(claim.id()))).toList();
    return new ReportSummary(
        family,
        event,
        ReportToll.of(
            told,
            own,
            Sentences.end(report.report(), 1),
            Sentences.end(report.report(), FIRST_SENTENCES)));
  }

  /**
   * The event of most claims; where that is an arrest, a charge or words, the act that it follows.
   */
  private static String mainEvent(
      ResolvedReport report, List<Told> told, Map<String, String> eventOf) {
    int top = Sentences.end(report.report(), FIRST_SENTENCES);
    Map<String, Integer> votes = new HashMap<>();
    for (Told claim : told) {
      String event = eventOf.get(claim.id());
      if (event != null) {
        votes.merge(event, claim.claim().start() < top ? 2 : 1, Integer::sum);
      }
    }
    String main = most(votes);
    if (main == null) {
      return null;
    }
    List<Told> own = told.stream().filter(claim -> main.equals(eventOf.get(claim.id()))).toList();
    if (!own.get(0).type().isAftermath()) {
      return main;
    }
    Map<String, Integer> acts = new HashMap<>();
    for (Told claim : told) {
      boolean isAct = claim.type() == TypeFamily.VIOLENCE && claim.isAffirmed() && !claim.isWar();
      String event = eventOf.get(claim.id());
      if (isAct && event != null && (claim.claim().start() < top || isBeside(claim, own))) {
        acts.put(event, votes.get(event));
      }
    }
    return acts.isEmpty() ? main : most(acts);
  }

  private static boolean isBeside(Told claim, List<Told> others) {
    return others.stream().anyMatch(other -> other.claim().start() == claim.claim().start());
  }

  private static String most(Map<String, Integer> votes) {
    return votes.entrySet().stream()
        .min(
            Comparator.comparing((Map.Entry<String, Integer> vote) -> -vote.getValue())
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .orElse(null);
  }
}

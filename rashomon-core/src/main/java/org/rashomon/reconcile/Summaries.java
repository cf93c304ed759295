package org.rashomon.reconcile;

import java.util.LinkedHashMap;
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
   * The event of most claims, of several the one told first; where that is words, talks or aid, the
   * act that its head or the same sentence tells; where it is an arrest, a charge or a release, the
   * act that it follows, wherever that is told.
   */
  private static String mainEvent(
      ResolvedReport report, List<Told> told, Map<String, String> eventOf) {
    int top = Sentences.end(report.report(), FIRST_SENTENCES);
    Map<String, Integer> votes = new LinkedHashMap<>();
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
    TypeFamily family = own.get(0).type();
    if (!family.isAftermath()) {
      return main;
    }
    boolean anywhere = family == TypeFamily.CAPTURE || family == TypeFamily.RELEASE;
    Map<String, Integer> acts = new LinkedHashMap<>();
    for (Told claim : told) {
      boolean isAct = claim.type() == TypeFamily.VIOLENCE && claim.isAffirmed() && !claim.isWar();
      String event = eventOf.get(claim.id());
      if (isAct
          && event != null
          && (anywhere || claim.claim().start() < top || isBeside(claim, own))) {
        acts.put(event, votes.get(event));
      }
    }
    return acts.isEmpty() ? main : most(acts);
  }

  private static boolean isBeside(Told claim, List<Told> others) {
    return others.stream().anyMatch(other -> other.claim().start() == claim.claim().start());
  }

  /** Of the most votes, the one told first. */
  private static String most(Map<String, Integer> votes) {
    String most = null;
    for (Map.Entry<String, Integer> vote : votes.entrySet()) {
      most = most == null || vote.getValue() > votes.get(most) ? vote.getKey() : most;
    }
    return most;
  }
}

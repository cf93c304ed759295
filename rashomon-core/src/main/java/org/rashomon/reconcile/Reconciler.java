package org.rashomon.reconcile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rashomon.decide.Decision;
import org.rashomon.ingest.Report;
import org.rashomon.reconcile.Reconciliation.ReportSummary;
import org.rashomon.resolve.ResolvedClaim;
import org.rashomon.resolve.ResolvedReport;

/**
 * Claims of all reports become events: a pure function of the set of reports and the decisions.
 * Keeps no state; safe for use by many threads.
 */
public final class Reconciler {

  /** Reconciles all that the index holds. */
  public Reconciliation reconcile(ClaimIndex index) {
    List<ResolvedReport> reports =
        index.reports().stream()
            .sorted(Comparator.comparing(report -> report.report().id()))
            .toList();
    List<Decision> decisions = index.decisions();
    Map<String, String> families =
        Families.of(reports.stream().map(ResolvedReport::report).toList());
    List<Told> claims = claims(reports, families, Ties.rejected(decisions));
    List<List<Told>> groups = Grouping.of(claims, Ties.of(decisions, claims));
    List<Event> events = Parents.set(groups.stream().map(Events::of).toList(), groups);
    Map<String, String> eventOf = new HashMap<>();
    events.forEach(event -> event.claims().forEach(claim -> eventOf.put(claim, event.id())));
    return new Reconciliation(
        events.stream().sorted(Comparator.comparing(Event::id)).toList(),
        Dockets.of(events, groups),
        eventOf,
        summaries(reports, families, claims, eventOf));
  }

  private static List<Told> claims(
      List<ResolvedReport> reports, Map<String, String> families, Set<Decision.Anchor> rejected) {
    List<Told> claims = new ArrayList<>();
    for (ResolvedReport resolved : reports) {
      Report report = resolved.report();
      for (ResolvedClaim claim : resolved.claims()) {
        Told told = Told.of(claim, report, families.get(report.id()));
        if (!rejected.contains(Ties.anchor(told))) {
          claims.add(told);
        }
      }
    }
    Collections.sort(claims, Told.ORDER);
    return claims;
  }

  private static Map<String, ReportSummary> summaries(
      List<ResolvedReport> reports,
      Map<String, String> families,
      List<Told> claims,
      Map<String, String> eventOf) {
    Map<String, List<Told>> byReport = new HashMap<>();
    claims.forEach(
        told -> byReport.computeIfAbsent(told.report().id(), id -> new ArrayList<>()).add(told));
    Map<String, ReportSummary> summaries = new HashMap<>();
    for (ResolvedReport report : reports) {
      String id = report.report().id();
      summaries.put(
          id,
          Summaries.of(report, families.get(id), byReport.getOrDefault(id, List.of()), eventOf));
    }
    return summaries;
  }
}

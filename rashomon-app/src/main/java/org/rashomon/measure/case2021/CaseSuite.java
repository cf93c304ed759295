package org.rashomon.measure.case2021;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rashomon.export.AcledCoding;
import org.rashomon.export.AcledSubEvent;
import org.rashomon.ledger.ClaimRow;
import org.rashomon.ledger.Ledger;
import org.rashomon.ledger.LedgerQueries;
import org.rashomon.ledger.ReportView;
import org.rashomon.measure.Measured;
import org.rashomon.measure.Suite;
import org.rashomon.measure.TrialReport;
import org.rashomon.reconcile.Ceasefire;
import org.rashomon.reconcile.Event;
import org.rashomon.resolve.ResolvedClaim;

/** The suite {@code case2021}: sub-event types of ACLED. */
public final class CaseSuite implements Suite {

  @Override
  public String name() {
    return "case2021";
  }

  @Override
  public String about() {
    return "509 snippets of news labelled with fine-grained types (CASE 2021, task 2; Haneczok et"
        + " al. 2021). Each is a report, and its type is what the ACLED export codes the report as;"
        + " F1 of each type, weighted by how often gold has it; types of at least ten snippets are shown. The labels that ACLED has no code"
        + " for are left out with their 82 snippets: natural and man-made disaster, diplomacy,"
        + " attribution of responsibility, organised crime.";
  }

  @Override
  public List<Headline> headlines() {
    return List.of(
        new Headline("ACLED's type, 427 snippets", "", List.of("weighted F1", "accuracy")));
  }

  @Override
  public List<String> files(Path data, Path gold) {
    return List.of("task2.tsv");
  }

  @Override
  public Measured measure(Run run) throws IOException {
    List<Snippet> snippets =
        run.sample()
            .of(
                Snippet.in(run.data()).stream().filter(s -> s.type() != null).toList(),
                Snippet::id);
    Map<String, AcledSubEvent> types =
        run.trial()
            .inLedger(
                snippets.stream().map(s -> TrialReport.text(s.id(), null, s.text())).toList(),
                CaseSuite::types);
    TypeScorer scorer = new TypeScorer();
    snippets.forEach(snippet -> scorer.judge(snippet, types.get(snippet.id())));
    return Measured.of(scorer.figures(), scorer.lines());
  }

  /** Snippet id to what the export makes of it; none where it makes nothing of it. */
  private static Map<String, AcledSubEvent> types(Ledger ledger) {
    Map<String, String> snippets = new HashMap<>();
    Map<String, List<ResolvedClaim>> claims = new HashMap<>();
    ledger
        .queries()
        .walk(
            new LedgerQueries.Walk() {
              @Override
              public void report(ReportView report) {
                snippets.put(report.report().report().id(), report.report().report().externalId());
              }

              @Override
              public void claim(ClaimRow row) {
                claims
                    .computeIfAbsent(row.claim().report(), id -> new ArrayList<>())
                    .add(row.claim());
              }

              @Override
              public void event(Event event) {}

              @Override
              public void ceasefire(Ceasefire ceasefire) {}
            });
    AcledCoding coding = new AcledCoding("en");
    Map<String, AcledSubEvent> types = new HashMap<>();
    claims.forEach((report, told) -> types.put(snippets.get(report), coding.ofReport(told)));
    return types;
  }
}

package org.rashomon.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rashomon.extract.CountKind;
import org.rashomon.ingest.Pages;
import org.rashomon.ingest.Report;
import org.rashomon.ledger.ClaimRow;
import org.rashomon.ledger.LedgerQueries;
import org.rashomon.ledger.ReportFilter;
import org.rashomon.ledger.ReportRow;
import org.rashomon.ledger.ReportView;
import org.rashomon.problem.Problem;
import org.rashomon.reconcile.Reconciliation.ReportSummary;
import org.rashomon.web.view.Figure;
import org.rashomon.web.view.Link;
import org.rashomon.web.view.ProblemItem;
import org.rashomon.web.view.ReportPage;

/** Makes what the page of a report shows. */
final class ReportDesk {
  private static final int FAMILY_SHOWN = 20;

  private final LedgerQueries queries;
  private final ClaimViews claims;
  private final EventTitles titles;
  private final Lineage lineage;

  ReportDesk(LedgerQueries queries, SideNames sides, EventTitles titles) {
    this.queries = queries;
    this.claims = new ClaimViews(sides);
    this.titles = titles;
    this.lineage = new Lineage(queries);
  }

  /** The claims of a report with their events. */
  static List<ClaimRow> rows(ReportView view) {
    Report report = view.report().report();
    List<ClaimRow> rows = new ArrayList<>();
    List<Integer> pages = Pages.starts(report.text());
    for (int i = 0; i < view.events().size(); i++) {
      rows.add(
          new ClaimRow(
              view.report().claims().get(i),
              view.events().get(i),
              report.outlet(),
              report.title(),
              report.published() == null ? null : report.published().value(),
              view.summary() == null ? null : view.summary().family(),
              Pages.at(pages, view.report().claims().get(i).start())));
    }
    return rows;
  }

  /** The page of a report. */
  ReportPage page(ReportView view) {
    Report report = view.report().report();
    ReportSummary summary = view.summary();
    return new ReportPage(
        report.id(),
        title(report),
        report.outlet(),
        Days.date(report.published()),
        report.publishedBasis().toString(),
        webAddress(report.url()),
        report.externalId(),
        report.language(),
        report.textQuality() == Report.TextQuality.CLEAN ? null : report.textQuality().toString(),
        view.report().agencies(),
        summary == null ? null : titles.link(summary.event()),
        summary == null ? List.of() : toll(view, summary),
        lineage.of(view),
        twins(report, summary),
        report.problems().stream().map(ReportDesk::problem).toList(),
        new MarkedText(report, view.report().claims()).pieces(),
        rows(view).stream().map(claims::of).toList(),
        !report.dropped().isEmpty());
  }

  private static String title(Report report) {
    return report.title() == null ? firstWords(report.text()) : report.title();
  }

  /** The first line of a text, at most 80 characters of it. */
  static String firstWords(String text) {
    String line = text.strip().lines().findFirst().orElse("A report without words");
    return line.codePointCount(0, line.length()) <= 80
        ? line
        : line.substring(0, line.offsetByCodePoints(0, 79)).strip() + "\u2026";
  }

  /** Only web addresses are linked: any other could run what a report brought along. */
  private static String webAddress(String url) {
    return url != null && url.matches("(?i)https?://.*") ? url : null;
  }

  private static List<Figure> toll(ReportView view, ReportSummary summary) {
    return summary.toll().stream()
        .map(
            toll ->
                new Figure(
                    Wording.words(toll.kind()),
                    "",
                    Wording.range(toll.low(), toll.best(), toll.high()),
                    sentence(view, summary.event(), toll.kind()),
                    null,
                    List.of()))
        .toList();
  }

  /** The first sentence of the report that gives a figure of the kind for the event, or null. */
  private static String sentence(ReportView view, String event, CountKind kind) {
    return rows(view).stream()
        .filter(row -> row.event().equals(event))
        .filter(row -> row.claim().counts().stream().anyMatch(count -> count.kind() == kind))
        .map(row -> ClaimViews.href(row.claim()))
        .findFirst()
        .orElse(null);
  }

  /** Reports of the same text, and other versions at the same address. */
  private List<ReportPage.Twin> twins(Report report, ReportSummary summary) {
    Map<String, ReportPage.Twin> twins = new LinkedHashMap<>();
    if (report.url() != null) {
      queries.reportsKnownAs(report.url()).stream()
          .limit(FAMILY_SHOWN)
          .forEach(id -> twins.put(id, twin(report.id(), id, "Another version")));
    }
    if (summary != null) {
      ReportFilter family = new ReportFilter(null, null, summary.family(), null, null, null);
      for (ReportRow row : queries.reports(family, null, FAMILY_SHOWN).items()) {
        twins.put(row.id(), twin(report.id(), row.id(), name(row.outlet(), row.title())));
      }
    }
    twins.remove(report.id());
    return List.copyOf(twins.values());
  }

  private static ReportPage.Twin twin(String self, String other, String name) {
    return new ReportPage.Twin(
        new Link(name, "/report/" + other), "/compare?a=" + self + "&b=" + other);
  }

  private static String name(String outlet, String title) {
    String by = outlet == null ? "unnamed outlet" : outlet;
    return title == null ? by : by + ": " + title;
  }

  /** A problem without the folder of its input, which is nobody else's business. */
  static ProblemItem problem(Problem problem) {
    String input = problem.input();
    int folder = Math.max(input.lastIndexOf('/'), input.lastIndexOf('\\'));
    return new ProblemItem(
        problem.code().code(),
        Wording.label(problem.code().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ')),
        input.substring(folder + 1),
        problem.line(),
        problem.detail(),
        problem.code().remedy());
  }
}

package org.rashomon.web;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.Map;
import org.rashomon.ledger.LedgerQueries;
import org.rashomon.ledger.Page;
import org.rashomon.ledger.ReportFilter;
import org.rashomon.ledger.ReportRow;
import org.rashomon.web.view.ReportItem;
import org.rashomon.web.view.ReportsPage;

/** The list of reports, filtered by what the address asks for. */
final class ReportList {
  private static final int REPORTS = 100;

  private final LedgerQueries queries;
  private final Memo memo;

  ReportList(LedgerQueries queries, Memo memo) {
    this.queries = queries;
    this.memo = memo;
  }

  Answer answer(Context request) {
    Parameters asked = new Parameters(request);
    ReportFilter filter =
        new ReportFilter(
            asked.text("q"),
            asked.text("outlet"),
            asked.text("family"),
            asked.text("event"),
            asked.day("from"),
            asked.day("to"));
    Page<ReportRow> page = queries.reports(filter, asked.cursor(), REPORTS);
    return new Answer(
        "reports", "Reports", "reports", () -> page(asked, filter, page), () -> json(asked, page));
  }

  private ReportsPage page(Parameters asked, ReportFilter filter, Page<ReportRow> page) {
    return new ReportsPage(
        filter.words(),
        filter.outlet(),
        filter.from(),
        filter.to(),
        Board.choices(memo.get("outlets", queries::outlets), name -> name),
        page.items().stream().map(ReportList::item).toList(),
        asked.cursor() == null ? null : asked.at(null),
        page.next() == null ? null : asked.at(page.next()),
        asked.filtered());
  }

  /** The line of a report. */
  static ReportItem item(ReportRow row) {
    return new ReportItem(
        "/report/" + row.id(),
        row.title() == null ? "Report without a headline" : row.title(),
        row.outlet(),
        Days.published(row.published()),
        row.language(),
        row.claims());
  }

  private Object json(Parameters asked, Page<ReportRow> page) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("ok", true);
    body.put("counts", memo.get("counts", queries::counts));
    body.put("reports", page.items());
    body.put("next", page.next());
    body.put("nextAddress", page.next() == null ? null : asked.at(page.next()));
    return body;
  }
}

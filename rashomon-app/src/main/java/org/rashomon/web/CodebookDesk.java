package org.rashomon.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rashomon.export.Codebook;
import org.rashomon.ledger.ClaimRow;
import org.rashomon.ledger.EventFilter;
import org.rashomon.ledger.EventRow;
import org.rashomon.ledger.Ledger;
import org.rashomon.ledger.LedgerQueries;
import org.rashomon.web.access.Accounts;
import org.rashomon.web.access.Role;
import org.rashomon.web.view.CodebookPage;

/** The project's codebook: looked at with what it lets in, and typed anew. */
final class CodebookDesk {
  private static final String PATH = "/review/codebook";

  /** As many of the latest events are counted on the page. */
  private static final int LOOKED_AT = 500;

  private static final int CLAIMS = 200;

  private final Ledger ledger;
  private final Replies replies;
  private final Accounts accounts;

  /**
   * @param accounts keeps the log; null at this machine alone
   */
  CodebookDesk(Ledger ledger, Replies replies, Accounts accounts) {
    this.ledger = ledger;
    this.replies = replies;
    this.accounts = accounts;
  }

  void open(RoutesConfig routes) {
    routes.get(
        PATH,
        request ->
            show(request, Codebook.of(ledger), new Parameters(request).text("said"), null, null));
    routes.post(PATH, this::keep);
  }

  private void show(Context request, Codebook codebook, String said, String typed, String refused) {
    Map<String, Integer> sums = new TreeMap<>();
    LedgerQueries queries = ledger.queries();
    List<EventRow> rows = queries.events(EventFilter.ALL, null, LOOKED_AT).items();
    for (EventRow row : rows) {
      List<ClaimRow> claims = queries.claimsOfEvent(row.id(), null, CLAIMS).items();
      String why = codebook.outside(queries.event(row.id()));
      sums.merge(why == null ? "in the codebook" : why, 1, Integer::sum);
      codebook.typesOf(claims).forEach(code -> sums.merge("own type " + code, 1, Integer::sum));
    }
    CodebookPage page =
        new CodebookPage(
            typed == null ? codebook.text() : typed,
            sums,
            rows.size(),
            queries.counts().events(),
            said,
            refused,
            ReviewViews.FILES);
    replies.page(
        request, 200, new Answer("codebook", "Codebook", "review", () -> page, () -> page));
  }

  private void keep(Context request) {
    Guard.need(request, Role.CODER);
    String typed = request.formParam("text") == null ? "" : request.formParam("text");
    String text = typed.replace("\r\n", "\n");
    try {
      Codebook.parse(text);
    } catch (IllegalArgumentException e) {
      show(request, Codebook.of(ledger), null, text, e.getMessage());
      return;
    }
    ledger.note(Codebook.NOTE, text);
    if (accounts != null) {
      accounts.note(Guard.visit(request).user().name(), request.ip(), "codebook", text);
    }
    request.redirect(PATH + "?said=Kept.", HttpStatus.SEE_OTHER);
  }
}

package org.rashomon.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.rashomon.decide.Decision;
import org.rashomon.decide.Decision.Action;
import org.rashomon.decide.Decision.Anchor;
import org.rashomon.decide.Standing;
import org.rashomon.ledger.Ledger;
import org.rashomon.text.CodePoints;
import org.rashomon.web.access.Accounts;
import org.rashomon.web.access.Role;
import org.rashomon.web.review.Redacting;
import org.rashomon.web.review.Redacting.Scope;
import org.rashomon.web.view.Link;
import org.rashomon.web.view.RedactionsPage;
import org.rashomon.web.view.RedactionsPage.Redacted;

/**
 * Words that are hidden from everybody, by whom and why. Coders hide; only an administrator opens
 * what is hidden, with a reason that is logged, or takes it out for good.
 */
final class RedactionDesk {
  private static final String PATH = "/review/redactions";
  private static final int REPORTS_SHOWN = 20;

  private final Ledger ledger;
  private final Replies replies;
  private final ReviewDesk desk;
  private final Accounts accounts;

  /**
   * @param accounts keeps the log; null at this machine alone, where nobody else looks
   */
  RedactionDesk(Ledger ledger, Replies replies, ReviewDesk desk, Accounts accounts) {
    this.ledger = ledger;
    this.replies = replies;
    this.desk = desk;
    this.accounts = accounts;
  }

  void open(RoutesConfig routes) {
    routes.get(PATH, request -> show(request, null));
    routes.post("/review/redact", this::redact);
    routes.post(PATH + "/open", this::openWords);
    routes.post(PATH + "/undo", this::undo);
    routes.post(PATH + "/forget", this::forget);
  }

  private void show(Context request, String opened) {
    Parameters asked = new Parameters(request);
    List<Decision> standing = Standing.of(ledger.decisionLog());
    List<Redacted> redactions = new ArrayList<>();
    for (Decision one : standing) {
      if (one.action() == Action.REDACT) {
        redactions.add(redacted(one, one.id().equals(opened)));
      }
    }
    Collections.reverse(redactions);
    RedactionsPage page =
        new RedactionsPage(
            redactions,
            Guard.visit(request).user().role().covers(Role.ADMIN),
            asked.text("said"),
            asked.text("refused"),
            ReviewViews.FILES);
    replies.page(
        request, 200, new Answer("redactions", "Redactions", "review", () -> page, () -> page));
  }

  private Redacted redacted(Decision one, boolean open) {
    List<Link> reports =
        one.anchors().stream()
            .map(Anchor::report)
            .distinct()
            .limit(REPORTS_SHOWN)
            .map(id -> new Link(id, "/report/" + id))
            .toList();
    return new Redacted(
        one.id(),
        one.who(),
        one.when(),
        one.why(),
        one.anchors().size(),
        reports,
        open ? words(one) : List.of());
  }

  private List<String> words(Decision one) {
    return one.anchors().stream().map(this::words).filter(Objects::nonNull).distinct().toList();
  }

  private String words(Anchor anchor) {
    String text = ledger.textBehindRedaction(anchor.report());
    return text == null ? null : new CodePoints(text).cut(anchor.start(), anchor.end());
  }

  private void redact(Context request) {
    Guard.need(request, Role.CODER);
    String report = String.valueOf(ReviewDesk.field(request, "report"));
    String back = report.matches("[0-9a-zA-Z]+") ? "/review/text/" + report : PATH;
    try {
      String at = ReviewDesk.field(request, "at");
      if (!ledger.has(report) || at == null || !at.matches("[0-9]{1,9}")) {
        throw new IllegalArgumentException("Select the words to hide.");
      }
      Redacting asked =
          new Redacting(
              report,
              ReviewDesk.field(request, "words"),
              Integer.parseInt(at),
              Scope.of(ReviewDesk.field(request, "scope")));
      Decision decision =
          asked.decision(
              ledger.queries(), desk.who(request), desk.when(), ReviewDesk.field(request, "why"));
      desk.recordAndWait(List.of(decision));
      go(request, back, "said", "Hidden in " + decision.anchors().size() + " places.");
    } catch (IllegalArgumentException e) {
      go(request, back, "refused", e.getMessage());
    }
  }

  private static void go(Context request, String to, String name, String words) {
    String told = words.substring(0, Math.min(190, words.length()));
    request.redirect(to + "?" + name + "=" + Parameters.encoded(told), HttpStatus.SEE_OTHER);
  }

  private Decision standing(String id) {
    return Standing.of(ledger.decisionLog()).stream()
        .filter(one -> one.action() == Action.REDACT && one.id().equals(id))
        .findFirst()
        .orElseThrow(() -> Refusal.notFound("such redaction"));
  }

  /** Shows the words once, on this answer only. */
  private void openWords(Context request) {
    Guard.need(request, Role.ADMIN);
    Decision one = standing(ReviewDesk.field(request, "id"));
    String why = ReviewDesk.field(request, "why");
    if (why == null) {
      go(request, PATH, "refused", "Give the reason; it is logged.");
      return;
    }
    note(request, "redaction opened", one.id() + ": " + why);
    request.header("Cache-Control", "no-store");
    show(request, one.id());
  }

  private void undo(Context request) {
    Guard.need(request, Role.ADMIN);
    Decision one = standing(ReviewDesk.field(request, "id"));
    desk.recordAndWait(
        List.of(
            Decision.of(
                Action.UNDO,
                List.of(),
                null,
                one.id(),
                desk.who(request),
                desk.when(),
                ReviewDesk.field(request, "why"))));
    note(request, "redaction undone", one.id());
    go(request, PATH, "said", "The words are shown again.");
  }

  private void forget(Context request) {
    Guard.need(request, Role.ADMIN);
    if (!"forget".equals(ReviewDesk.field(request, "sure"))) {
      go(request, PATH, "refused", "Type the word forget.");
      return;
    }
    int reports = ledger.forgetRedacted();
    note(request, "redactions forgotten", reports + " reports");
    go(request, PATH, "said", "Taken out for good of " + reports + " reports.");
  }

  private void note(Context request, String action, String detail) {
    if (accounts != null) {
      accounts.note(desk.who(request), request.ip(), action, detail);
    }
  }
}

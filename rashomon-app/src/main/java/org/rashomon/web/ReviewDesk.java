package org.rashomon.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.rashomon.decide.Decision;
import org.rashomon.decide.Decision.Action;
import org.rashomon.decide.Decision.Anchor;
import org.rashomon.export.DecisionFile;
import org.rashomon.export.FieldEdit;
import org.rashomon.export.GoldCases;
import org.rashomon.export.Judgements;
import org.rashomon.extract.ClaimType;
import org.rashomon.ledger.ClaimRow;
import org.rashomon.ledger.Ledger;
import org.rashomon.ledger.ReportView;
import org.rashomon.resolve.ResolvedClaim;
import org.rashomon.text.Phrase;
import org.rashomon.web.access.Accounts;
import org.rashomon.web.access.Role;
import org.rashomon.web.review.ByHand;
import org.rashomon.web.review.ReviewQueue;
import org.rashomon.web.review.Steps;
import org.rashomon.web.work.Works;

/**
 * Where coders decide. Every step is a decision in the ledger before it is answered; events follow
 * in the background. A page says what the last step did, so that nothing needs a script.
 */
final class ReviewDesk {
  private static final int SHOWN = 50;
  private static final int LONGEST_WORDS = 2_000;

  private final Ledger ledger;
  private final Replies replies;
  private final Clock clock;
  private final Reconciling reconciling;
  private final ReviewViews views;
  private final BlindDesk blind;
  private final BulkDesk bulk;
  private final SheetDesk sheets;
  private final TextDesk texts;
  private final RedactionDesk redactions;
  private final CodebookDesk codebook;

  ReviewDesk(Ledger ledger, Replies replies, Accounts accounts, Clock clock, Works works) {
    this.ledger = ledger;
    this.replies = replies;
    this.clock = clock;
    this.reconciling = new Reconciling(ledger, works);
    this.views = new ReviewViews(ledger);
    this.blind = new BlindDesk(ledger, replies, this);
    this.bulk = new BulkDesk(ledger, replies, this);
    this.sheets = new SheetDesk(ledger, replies, clock, this);
    this.texts = new TextDesk(ledger, replies);
    this.codebook = new CodebookDesk(ledger, replies, accounts);
    this.redactions = new RedactionDesk(ledger, replies, this, accounts);
  }

  void open(RoutesConfig routes) {
    routes.get("/review", request -> replies.page(request, 200, page(request)));
    routes.get("/review/file/{name}", ReviewViews::file);
    routes.get("/decisions", request -> replies.page(request, 200, decisions()));
    routes.get("/decisions.jsonl", this::download);
    routes.get("/decisions/gold.zip", this::gold);
    step(routes, "/review/claim", this::onClaim);
    step(routes, "/review/set", this::set);
    step(routes, "/review/sentence", this::onSentence);
    step(routes, "/review/add", this::add);
    step(routes, "/review/tie", this::tie);
    step(routes, "/review/judge", this::judge);
    step(routes, "/review/undo", request -> takeBack(request, true));
    step(routes, "/review/redo", request -> takeBack(request, false));
    bulk.open(routes);
    sheets.open(routes);
    texts.open(routes);
    blind.open(routes);
    redactions.open(routes);
    codebook.open(routes);
  }

  /** A form's target: what it did is told on the page it goes on to. */
  private void step(RoutesConfig routes, String path, Function<Context, String> deed) {
    routes.post(
        path,
        request -> {
          Guard.need(request, Role.CODER);
          try {
            request.redirect(deed.apply(request), HttpStatus.SEE_OTHER);
          } catch (IllegalArgumentException e) {
            request.redirect(refused(request, e.getMessage()), HttpStatus.SEE_OTHER);
          }
        });
  }

  private static String refused(Context request, String why) {
    String report = field(request, "report");
    return isOnText(request) && report != null && report.matches("[0-9a-zA-Z]+")
        ? "/review/text/" + report + "?refused=" + encoded(why)
        : to(field(request, "item"), "refused", why);
  }

  private static boolean isOnText(Context request) {
    return "text".equals(field(request, "back"));
  }

  private static String to(String item, String name, String words) {
    return "/review?item="
        + encoded(item == null ? "" : item)
        + "&"
        + name
        + "="
        + encoded(words.substring(0, Math.min(190, words.length())));
  }

  private static String encoded(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8);
  }

  /** What was typed, or null for nothing. */
  static String field(Context request, String name) {
    String value = request.formParam(name);
    if (value == null || value.isBlank()) {
      return null;
    }
    if (value.length() > 20 * LONGEST_WORDS) {
      throw Refusal.badRequest("The value of " + name + " is too long.");
    }
    return value.strip();
  }

  /** Who asks and when, to the millisecond. */
  String who(Context request) {
    return Guard.visit(request).user().name();
  }

  String when() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS).toString();
  }

  void record(List<Decision> decisions) {
    ledger.decide(decisions);
    reconciling.ask();
  }

  /** Records decisions after which no page may be as before: events are made anew first. */
  void recordAndWait(List<Decision> decisions) {
    ledger.decide(decisions);
    reconciling.askAndWait();
  }

  private void record(
      Context request, Action action, List<Anchor> anchors, String name, String value) {
    record(
        List.of(
            Decision.of(
                action, anchors, name, value, who(request), when(), field(request, "why"))));
  }

  private ResolvedClaim claim(Context request) {
    return claim(field(request, "item"));
  }

  private ResolvedClaim claim(String id) {
    List<ClaimRow> rows = id == null ? List.of() : ledger.queries().claims(List.of(id));
    if (rows.isEmpty()) {
      throw new IllegalArgumentException("There is no such claim here any more.");
    }
    return rows.get(0).claim();
  }

  private Answer page(Context request) {
    Parameters asked = new Parameters(request);
    ReviewQueue queue = new ReviewQueue(ledger);
    List<ReviewQueue.Item> items = queue.items(SHOWN);
    ReviewQueue.Item current =
        items.stream()
            .filter(item -> item.id().equals(asked.text("item")))
            .findFirst()
            .orElse(null);
    if (current == null && asked.text("item") != null) {
      current = queue.of(asked.text("item"));
    }
    if (current == null && !items.isEmpty()) {
      current = items.get(0);
    }
    var page = views.page(items, current, asked.text("said"), asked.text("refused"));
    return new Answer("review", "Review", "review", () -> page, () -> page);
  }

  /** Accepts, rejects or notes, and goes on to the next; a note stays. */
  private String onClaim(Context request) {
    ResolvedClaim claim = claim(request);
    String deed = field(request, "deed");
    List<Anchor> anchors = List.of(Judgements.anchor(claim));
    switch (deed == null ? "" : deed) {
      case "accept" -> record(request, Action.ACCEPT, anchors, null, null);
      case "reject" -> record(request, Action.REJECT, anchors, null, null);
      case "note" -> {
        record(request, Action.NOTE, anchors, null, null);
        return to(claim.id(), "said", "Noted.");
      }
      default -> throw new IllegalArgumentException("Nothing to do.");
    }
    return to(field(request, "next"), "said", deed.equals("accept") ? "Accepted." : "Rejected.");
  }

  private String set(Context request) {
    ResolvedClaim claim = claim(request);
    String path = field(request, "path");
    String typed = request.formParam("value");
    if (path == null || typed == null) {
      throw new IllegalArgumentException("Nothing to set.");
    }
    boolean raw = field(request, "raw") != null;
    String value = raw ? typed : FieldEdit.value(claim, path, typed);
    Anchor anchor = Judgements.anchor(claim);
    record(request, Action.SET, List.of(anchor), path.split("/")[0], value);
    return to(here(anchor), "said", "Set " + path + ".");
  }

  /** The id of the claim that stands on these words now. */
  private String here(Anchor anchor) {
    return ledger.report(anchor.report()).claims().stream()
        .filter(claim -> claim.trigger().start() == anchor.start())
        .map(ResolvedClaim::id)
        .findFirst()
        .orElse(null);
  }

  private String onSentence(Context request) {
    String[] place = String.valueOf(field(request, "item")).split(":");
    ReportView view = place.length == 2 ? ledger.queries().report(place[0]) : null;
    Phrase sentence =
        view == null || !place[1].matches("[0-9]{1,9}")
            ? null
            : org.rashomon.web.review.Sentences.around(
                view.report().report().text(), Integer.parseInt(place[1]));
    if (sentence == null) {
      throw new IllegalArgumentException("There is no such sentence.");
    }
    List<Anchor> anchors = List.of(ReviewQueue.anchor(place[0], sentence));
    record(request, Action.ACCEPT, anchors, null, null);
    return to(field(request, "next"), "said", "No claim there.");
  }

  private String add(Context request) {
    ReportView view = ledger.queries().report(String.valueOf(field(request, "report")));
    String words = field(request, "words");
    String at = field(request, "at");
    if (view == null || words == null || at == null || !at.matches("[0-9]{1,9}")) {
      throw new IllegalArgumentException("Select the words that say it.");
    }
    ClaimType type = ClaimType.of(String.valueOf(field(request, "type")));
    ResolvedClaim claim =
        ByHand.claim(
            view.report().report(),
            words,
            Integer.parseInt(at),
            type,
            field(request, "actor"),
            field(request, "target"));
    Anchor anchor = Judgements.anchor(claim);
    record(request, Action.ADD, List.of(anchor), null, FieldEdit.json(claim));
    return isOnText(request)
        ? "/review/text/" + claim.report() + "?said=Added."
        : to(claim.id(), "said", "Added.");
  }

  /** Puts a claim together with another claim or event, or apart from the rest of its event. */
  private String tie(Context request) {
    ResolvedClaim claim = claim(request);
    List<Anchor> anchors = new ArrayList<>(List.of(Judgements.anchor(claim)));
    boolean split = "split".equals(field(request, "deed"));
    if (split) {
      String event = ledger.queries().claims(List.of(claim.id())).get(0).event();
      if (event != null) {
        ledger.queries().claimsOfEvent(event, null, 1000).items().stream()
            .map(ClaimRow::claim)
            .filter(other -> !other.id().equals(claim.id()))
            .forEach(other -> anchors.add(Judgements.anchor(other)));
      }
    } else {
      anchors.add(Judgements.anchor(other(field(request, "with"))));
    }
    if (anchors.size() < 2) {
      throw new IllegalArgumentException("Nothing to put together or apart.");
    }
    record(request, split ? Action.SPLIT : Action.MERGE, anchors, null, null);
    return to(claim.id(), "said", split ? "Split off." : "Put together.");
  }

  /** By the id, or the address, of a claim or an event. */
  private ResolvedClaim other(String typed) {
    String id = typed == null ? "" : typed.replaceFirst("^.*[/=#-]", "");
    var event = ledger.queries().event(id);
    return claim(event == null ? id : event.claims().get(0));
  }

  private String judge(Context request) {
    ResolvedClaim claim = claim(request);
    String name = field(request, "name");
    String value = field(request, "value");
    boolean known = Judgements.INCLUDE.equals(name) || Judgements.VERIFIED.equals(name);
    if (!known || value == null || value.length() > 100) {
      throw new IllegalArgumentException("Say what you judge.");
    }
    if (name.equals(Judgements.INCLUDE) && !List.of("yes", "no", "pending").contains(value)) {
      throw new IllegalArgumentException("Include yes, no or pending.");
    }
    record(request, Action.JUDGE, List.of(Judgements.anchor(claim)), name, value);
    return to(claim.id(), "said", "Judged.");
  }

  private String takeBack(Context request, boolean undo) {
    List<Decision> log = ledger.decisionLog();
    List<Decision> back =
        undo ? Steps.undo(log, who(request), when()) : Steps.redo(log, who(request), when());
    if (back.isEmpty()) {
      throw new IllegalArgumentException(undo ? "Nothing to undo." : "Nothing to do again.");
    }
    recordAndWait(back);
    return to(
        takenBack(log, back.get(0), field(request, "item")),
        "said",
        (undo ? "Undone: " : "Done again: ")
            + back.size()
            + (back.size() == 1 ? " decision." : " decisions."));
  }

  /** What the step that is taken back, or done again, was about; else where one was. */
  private String takenBack(List<Decision> log, Decision back, String item) {
    Decision deed = back;
    while (deed != null && deed.action() == Action.UNDO) {
      String id = deed.value();
      deed = log.stream().filter(one -> one.id().equals(id)).findFirst().orElse(null);
    }
    if (deed == null || deed.anchors().isEmpty()) {
      return item;
    }
    Anchor anchor = deed.anchors().get(0);
    if (anchor.type().equals(Decision.SENTENCE)) {
      return anchor.report() + ":" + anchor.start();
    }
    String claim = ledger.has(anchor.report()) ? here(anchor) : null;
    return claim == null ? item : claim;
  }

  private Answer decisions() {
    var page = views.decisions();
    return new Answer("decisions", "Decisions", "review", () -> page, () -> page);
  }

  private void download(Context request) throws java.io.IOException {
    request
        .contentType("application/x-ndjson")
        .header("Content-Disposition", "attachment; filename=\"decisions.jsonl\"");
    DecisionFile.write(ledger.decisionLog(), request.outputStream());
  }

  private void gold(Context request) throws java.io.IOException {
    request
        .contentType("application/zip")
        .header("Content-Disposition", "attachment; filename=\"gold.zip\"");
    new GoldCases(ledger).write(request.outputStream());
  }
}

package org.rashomon.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.rashomon.export.JsonDocument;
import org.rashomon.ledger.Ledger;
import org.rashomon.ledger.LedgerQueries;
import org.rashomon.ledger.ReportView;
import org.rashomon.problem.Problem;
import org.rashomon.reconcile.Event;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The addresses and who answers them. Each has a twin that ends in {@code .json}. */
final class Site implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Site.class);

  private final Guard guard;
  private final Door door;
  private final SqlDesk sql;
  private final Ledger ledger;
  private final LedgerQueries queries;
  private final Replies replies;
  private final EventDesk events;
  private final ReportDesk reports;
  private final Lists lists;
  private final Dockets dockets;

  Site(Ledger ledger, Serving serving, Clock clock) {
    SideNames sides = SideNames.shipped();
    this.ledger = ledger;
    this.queries = ledger.queries();
    this.replies = new Replies(ledger, new Assets(), serving.sql() != null);
    this.guard = new Guard(serving, clock);
    this.door = new Door(serving, replies, clock);
    this.sql = serving.sql() == null ? null : new SqlDesk(serving.sql(), serving.accounts());
    this.events = new EventDesk(queries, sides);
    this.reports = new ReportDesk(queries, sides, events);
    this.lists = new Lists(queries, sides, events);
    this.dockets = new Dockets(queries, sides);
  }

  /** Opens the addresses. */
  void open(RoutesConfig routes) {
    routes.before(guard::check);
    door.open(routes);
    if (sql != null) {
      page(routes, "/sql", "/sql.json", sql::answer);
    }
    page(routes, "/", "/.json", lists::events);
    page(routes, "/reports", "/reports.json", lists::reports);
    page(routes, "/ceasefires", "/ceasefires.json", request -> ceasefires());
    page(routes, "/problems", "/problems.json", request -> problems());
    page(routes, "/about", "/about.json", request -> about());
    routes.get("/event/{id}", this::event);
    routes.get("/report/{id}", request -> replies.send(request, report(id(request))));
    routes.get("/static/{name}", request -> replies.asset(request, request.pathParam("name")));
    routes.exception(Refusal.class, (refusal, request) -> replies.error(request, refusal));
    routes.exception(HttpResponseException.class, this::refused);
    routes.exception(Exception.class, this::failed);
  }

  private void page(
      RoutesConfig routes, String path, String json, Function<Context, Answer> answer) {
    routes.get(path, request -> replies.send(request, answer.apply(request)));
    routes.get(json, request -> replies.send(request, answer.apply(request)));
  }

  private static String id(Context request) {
    String id = request.pathParam("id");
    return Replies.asksJson(request) ? id.substring(0, id.length() - ".json".length()) : id;
  }

  private void event(Context request) {
    String id = id(request);
    Event event = queries.event(id);
    if (event == null) {
      throw Refusal.notFound("event");
    }
    if (event.id().equals(id)) {
      replies.send(request, event(event));
    } else {
      String ending = Replies.asksJson(request) ? ".json" : "";
      request.redirect("/event/" + event.id() + ending, HttpStatus.MOVED_PERMANENTLY);
    }
  }

  private Answer event(Event event) {
    return new Answer(
        "event", events.title(event), "events", () -> events.page(event), () -> json(event));
  }

  private Object json(Event event) {
    Map<String, Object> body = ok();
    body.put("title", events.title(event));
    body.put("event", event);
    body.put("claims", events.allRows(event).stream().map(JsonDocument.ClaimItem::of).toList());
    body.put("parts", queries.parts(event.id()));
    body.put("ceasefires", events.ceasefires(event));
    return body;
  }

  private Answer report(String id) {
    ReportView view = queries.report(id);
    if (view == null) {
      throw Refusal.notFound("report");
    }
    String title = view.report().report().title();
    return new Answer(
        "report",
        title == null ? ReportDesk.firstWords(view.report().report().text()) : title,
        "reports",
        () -> reports.page(view),
        () -> json(view));
  }

  private Object json(ReportView view) {
    Map<String, Object> body = ok();
    body.put("report", JsonDocument.ReportItem.of(view));
    body.put("claims", ReportDesk.rows(view).stream().map(JsonDocument.ClaimItem::of).toList());
    return body;
  }

  private Answer ceasefires() {
    return new Answer(
        "ceasefires",
        "Ceasefires",
        "ceasefires",
        dockets::all,
        () -> with("ceasefires", queries.ceasefires()));
  }

  private Answer problems() {
    List<Problem> problems = ledger.problems();
    var items = problems.stream().map(ReportDesk::problem).toList();
    return new Answer(
        "problems", "Problems", "problems", () -> items, () -> with("problems", items));
  }

  private Answer about() {
    return new Answer(
        "about", "About", "about", replies::corpus, () -> with("counts", queries.counts()));
  }

  /** The start of every JSON body: that it is one, and what it rests on. */
  private Map<String, Object> ok() {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("ok", true);
    body.put("corpus", ledger.note(Ledger.CORPUS));
    return body;
  }

  private Map<String, Object> with(String name, Object value) {
    Map<String, Object> body = ok();
    body.put("reports", queries.counts().reports());
    body.put("outlets", queries.outlets());
    body.put("languages", queries.languages());
    body.put(name, value);
    return body;
  }

  private void refused(HttpResponseException refusal, Context request) {
    int status = refusal.getStatus();
    String code = status == 404 ? "not-found" : status == 405 ? "method-not-allowed" : "refused";
    String message = status == 404 ? "There is no page here." : "This can't be answered.";
    replies.error(request, new Refusal(status, code, message));
  }

  @Override
  public void close() {
    if (sql != null) {
      sql.close();
    }
  }

  /** A fault of ours: told in the log, never to the reader. */
  private void failed(Exception fault, Context request) {
    LOG.error("{} could not be answered", request.path(), fault);
    replies.error(
        request, new Refusal(500, "internal", "The page could not be made: a fault of ours."));
  }
}

package org.rashomon.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rashomon.export.JsonDocument;
import org.rashomon.export.PrivateVoices;
import org.rashomon.ledger.ClaimRow;
import org.rashomon.ledger.Ledger;
import org.rashomon.ledger.LedgerOverview;
import org.rashomon.ledger.LedgerQueries;
import org.rashomon.ledger.Page;
import org.rashomon.ledger.ReportView;
import org.rashomon.problem.Problem;
import org.rashomon.reconcile.Event;
import org.rashomon.web.Routes.Parameter;
import org.rashomon.web.access.Role;
import org.rashomon.web.outside.Messenger;
import org.rashomon.web.view.ComparePage;
import org.rashomon.web.view.Link;
import org.rashomon.web.work.Works;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The addresses and who answers them. Each has a twin that ends in {@code .json}. */
final class Site implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Site.class);

  private static final Parameter AFTER =
      new Parameter("after", "cursor of the page, as `next` gave it");
  private static final Parameter RULE =
      new Parameter(Rules.PARAMETER, "code of the rule that figures are made by");
  private static final Parameter WORDS = new Parameter("q", "words that all stand in the text");
  private static final List<Parameter> PERIOD =
      List.of(
          new Parameter("from", "ISO day it was not before"),
          new Parameter("to", "ISO day it was not after"));

  /** Where sentences stand as they were published. */
  private static final List<String> WHOLE =
      List.of("/review", "/review/*", "/decisions", "/decisions.jsonl", "/decisions/*");

  private final Guard guard;
  private final Door door;
  private final SqlDesk sql;
  private final Ledger ledger;
  private final LedgerQueries queries;
  private final LedgerOverview overview;
  private final Replies replies;
  private final EventDesk events;
  private final ReportDesk reports;
  private final ExportDesk exports;
  private final ReviewDesk review;
  private final Works works;
  private final WorkDesk work;
  private final ReadDesk read;
  private final Board board;
  private final ReportList reportList;
  private final Truces truces;
  private final Sources sources;
  private final Search search;
  private final RuledTolls tolls;
  private final KeptSearches kept;
  private final DisputeFeed feed;
  private final DisputeWatch watch;
  private final Warmth warmth;
  private final Memo memo;

  Site(Ledger ledger, Serving serving, Clock clock) {
    SideNames sides = SideNames.shipped();
    this.ledger = ledger;
    boolean beyond = serving.accounts() != null;
    Blocked blocked = new Blocked(ledger.queries(), ledger::revision);
    this.overview =
        beyond ? new DiscreetOverview(ledger.overview(), blocked, clock) : ledger.overview();
    this.queries =
        beyond
            ? new DiscreetQueries(ledger.queries(), ledger.overview(), blocked, clock)
            : ledger.queries();
    this.memo = new Memo(ledger);
    this.kept = new KeptSearches(ledger, serving.accounts());
    this.works = new Works(clock);
    EventTitles titles = new EventTitles(overview, sides);
    Dockets dockets = new Dockets(queries, titles, sides);
    this.replies = new Replies(ledger, new Assets(), memo, kept, serving.sql() != null, clock);
    this.guard = new Guard(serving, clock);
    this.door = new Door(serving, replies, clock);
    this.sql = serving.sql() == null ? null : new SqlDesk(serving.sql(), serving.accounts());
    this.events = new EventDesk(queries, overview, sides, dockets);
    PatternSearch patterns = new PatternSearch(ledger, queries);
    this.feed = new DisputeFeed(queries, overview, events, memo, patterns, serving.https());
    this.watch =
        serving.webhook() == null
            ? null
            : new DisputeWatch(ledger, events, serving.webhook(), new Messenger());
    this.reports = new ReportDesk(queries, sides, titles);
    this.board = new Board(queries, overview, sides, events, dockets, memo);
    this.reportList = new ReportList(queries, memo);
    this.truces =
        new Truces(queries, overview, dockets, new Coverages(queries, overview, sides, memo), memo);
    this.sources = new Sources(queries, overview, sides, titles);
    this.search = new Search(queries, overview, sides, sources, memo, patterns);
    this.tolls = new RuledTolls(board, overview, titles, sides, memo);
    this.warmth = new Warmth(ledger, List.of(board::warm, tolls::warm, () -> replies.corpus()));
    this.exports = new ExportDesk(ledger, replies, clock, works, memo);
    this.review = new ReviewDesk(ledger, replies, serving.accounts(), clock, works);
    this.work = new WorkDesk(works, replies);
    this.read = new ReadDesk(ledger, serving.reading(), works, replies);
  }

  /** Opens the addresses. */
  void open(RoutesConfig config) {
    config.before(guard::check);
    for (String whole : WHOLE) {
      config.before(whole, request -> Guard.needWhole(request, Role.CODER));
    }
    config.before("/export/json.json", request -> Guard.needWhole(request, Role.ADMIN));
    door.open(config);
    kept.open(config);
    exports.open(config);
    review.open(config);
    work.open(config);
    read.open(config);
    Routes routes = new Routes(config, replies);
    lists(routes);
    things(routes);
    if (sql != null) {
      routes.page("/sql", "A question in SQL", List.of(), sql::answer);
    }
    config.get(DisputeFeed.PATH, request -> feed.answer(request, replies));
    config.get("/openapi.json", request -> replies.json(request, 200, routes.openApi()));
    config.get("/static/{name}", request -> replies.asset(request, request.pathParam("name")));
    config.exception(Refusal.class, (refusal, request) -> replies.error(request, refusal));
    config.exception(HttpResponseException.class, this::refused);
    config.exception(Exception.class, this::failed);
  }

  private void lists(Routes routes) {
    List<Parameter> ofEvents =
        with(
            WORDS,
            AFTER,
            new Parameter("type", "code of an act"),
            new Parameter("side", "code of a side that takes part"),
            new Parameter("standing", "standing of a first speaker"),
            new Parameter("country", "alpha-3 code"),
            new Parameter("place", "canonical name"),
            new Parameter("disputed", "1 for those that accounts really differ on"),
            new Parameter(Parameters.CHARTS, "1 for a page that waits for its charts"));
    List<Parameter> ofClaims =
        with(
            WORDS,
            AFTER,
            new Parameter("in", "all, claims, reports or sources"),
            new Parameter("type", "code of an act"),
            new Parameter("side", "code of a side"),
            new Parameter("part", "what the side is: actor, target, victim or source"),
            new Parameter("pattern", "pattern in RE2's syntax that stands in the sentence"),
            new Parameter("own", "code of a type of the codebook's own"),
            new Parameter("status", "status of the claim"),
            new Parameter("standing", "standing of a first speaker"),
            new Parameter("voice", "name of a source"));
    routes.page("/", "Events, their days and places", ofEvents, board::answer);
    routes.page("/search", "Claims, reports and sources", ofClaims, search::answer);
    routes.page(
        "/reports",
        "Reports, latest first",
        with(WORDS, AFTER, new Parameter("outlet", "its name")),
        reportList::answer);
    routes.page(
        "/tolls",
        "Who says how many, since when, of whose",
        List.of(RULE, new Parameter("standing", "standing of the speaker")),
        request -> tolls.answer(request, this::with));
    routes.page("/ceasefires", "Ceasefires, latest first", List.of(AFTER), truces::all);
    routes.page("/sources", "Sources, the busiest first", List.of(WORDS), sources::all);
    routes.page(KeptSearches.PATH, "Searches kept by name", List.of(), kept::answer);
    routes.page("/problems", "What could not be read", List.of(), request -> problems());
    routes.page("/about", "How to read the pages", List.of(), request -> about());
  }

  private static List<Parameter> with(Parameter... others) {
    List<Parameter> all = new ArrayList<>(List.of(others));
    all.addAll(PERIOD);
    return all;
  }

  private void things(Routes routes) {
    routes.one(
        "/event/{id}",
        "An event with its claims",
        List.of(AFTER, RULE, new Parameter("standing", "standing of a first speaker")),
        this::event);
    routes.one("/dossier/{id}", "An event on paper", List.of(), this::dossier);
    routes.one("/report/{id}", "A report", List.of(), request -> report(Routes.id(request)));
    routes.one(
        "/ceasefire/{id}",
        "A ceasefire; what is alleged of each day and what was read of it",
        List.of(new Parameter(Coverages.FROM, "ISO day that the days shown begin with")),
        truces::one);
    routes.page(
        "/source",
        "A source and how it stands to others",
        List.of(new Parameter("name", "its name, or the code of a side")),
        sources::one);
    routes.page(
        "/compare",
        "Two reports sentence by sentence",
        List.of(new Parameter("a", "id of a report"), new Parameter("b", "id of another")),
        this::compare);
  }

  /** Null where the id was superseded: the answer is then where to go. */
  private Event found(Context request, String path) {
    String id = Routes.id(request);
    Event event = queries.event(id);
    if (event == null) {
      throw Refusal.notFound("event");
    }
    if (!event.id().equals(id)) {
      String ending = Replies.asksJson(request) ? ".json" : "";
      request.redirect(path + event.id() + ending, HttpStatus.MOVED_PERMANENTLY);
      return null;
    }
    return event;
  }

  private Answer dossier(Context request) {
    Event event = found(request, "/dossier/");
    Parameters asked = new Parameters(request);
    return event == null
        ? null
        : new Answer(
            "dossier",
            "Dossier: " + events.title(event),
            "overview",
            () -> Dossiers.of(events.page(event, asked)),
            () -> json(event, asked));
  }

  private Answer event(Context request) {
    Event event = found(request, "/event/");
    if (event == null) {
      return null;
    }
    Parameters asked = new Parameters(request);
    return new Answer(
        "event",
        events.title(event),
        "overview",
        () -> events.page(event, asked),
        () -> json(event, asked));
  }

  private Object json(Event event, Parameters asked) {
    Page<ClaimRow> page = events.rows(event, asked.cursor());
    Map<String, Object> body = ok();
    body.put("title", events.title(event));
    String rule = Rules.asked(asked);
    body.put("rule", rule);
    body.put("event", new PrivateVoices(overview).of(List.of(event.by(rule))).get(0));
    body.put(
        "claims",
        page.items().stream().map(PrivateVoices::of).map(JsonDocument.ClaimItem::of).toList());
    body.put("next", page.next());
    body.put("nextAddress", page.next() == null ? null : asked.at(page.next()));
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
    body.put(
        "claims",
        ReportDesk.rows(view).stream()
            .map(PrivateVoices::of)
            .map(JsonDocument.ClaimItem::of)
            .toList());
    return body;
  }

  private Answer compare(Context request) {
    Parameters asked = new Parameters(request);
    ReportView left = asked.text("a") == null ? null : queries.report(asked.text("a"));
    ReportView right = asked.text("b") == null ? null : queries.report(asked.text("b"));
    if (left == null || right == null) {
      throw Refusal.notFound("report to compare");
    }
    var rows = Comparison.of(left.report().report().text(), right.report().report().text());
    long same = rows.stream().filter(row -> row.kind().equals("same")).count();
    return new Answer(
        "compare",
        "Two reports compared",
        "reports",
        () -> new ComparePage(link(left), link(right), Wording.count(same, "sentence"), rows),
        () -> with("rows", rows));
  }

  private static Link link(ReportView view) {
    var report = view.report().report();
    String outlet = report.outlet() == null ? "Unnamed outlet" : report.outlet();
    String day = report.published() == null ? "no date" : Days.date(report.published());
    return new Link(outlet + ", " + day, "/report/" + report.id());
  }

  private Answer problems() {
    List<Problem> problems = ledger.problems();
    var items = problems.stream().map(ReportDesk::problem).toList();
    return new Answer(
        "problems", "Problems", "problems", () -> items, () -> with("problems", items));
  }

  private Answer about() {
    return new Answer(
        "about",
        "About",
        "about",
        replies::corpus,
        () -> with("counts", memo.get("counts", queries::counts)));
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
    body.put("reports", memo.get("counts", queries::counts).reports());
    body.put("outlets", memo.get("outlets", queries::outlets));
    body.put("languages", memo.get("languages", queries::languages));
    body.put(name, value);
    return body;
  }

  private void refused(HttpResponseException refusal, Context request) {
    int status = refusal.getStatus();
    String code = status == 404 ? "not-found" : status == 405 ? "method-not-allowed" : "refused";
    String message = status == 404 ? "There is no page here." : "This can't be answered.";
    replies.error(request, new Refusal(status, code, message));
  }

  /** Begins what goes on beside the answers. */
  void start() {
    warmth.start();
    if (watch != null) {
      watch.start();
    }
  }

  @Override
  public void close() {
    warmth.close();
    if (watch != null) {
      watch.close();
    }
    works.close();
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

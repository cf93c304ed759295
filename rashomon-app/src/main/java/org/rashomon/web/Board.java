package org.rashomon.web;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.rashomon.export.PrivateVoices;
import org.rashomon.ledger.EventFilter;
import org.rashomon.ledger.EventRow;
import org.rashomon.ledger.LedgerOverview;
import org.rashomon.ledger.LedgerOverview.DayCount;
import org.rashomon.ledger.LedgerOverview.Spot;
import org.rashomon.ledger.LedgerOverview.StatedToll;
import org.rashomon.ledger.LedgerOverview.Sums;
import org.rashomon.ledger.LedgerQueries;
import org.rashomon.ledger.Page;
import org.rashomon.ledger.ReportFilter;
import org.rashomon.ledger.Tally;
import org.rashomon.reconcile.CountRule;
import org.rashomon.resolve.Standing;
import org.rashomon.web.view.BandChart;
import org.rashomon.web.view.Docket;
import org.rashomon.web.view.EventItem;
import org.rashomon.web.view.FilterForm;
import org.rashomon.web.view.FilterForm.Choice;
import org.rashomon.web.view.Link;
import org.rashomon.web.view.Numbers;
import org.rashomon.web.view.Overview;

/** The first page: events, timeline and map of one filter, and what is new and disputed. */
final class Board {
  private static final List<String> CHIPS =
      List.of("q", "type", "side", "standing", "place", "country", "from", "to", "disputed");
  private static final int EVENTS = 30;
  private static final int CONTESTED = 5;
  private static final int FRESH = 6;
  private static final int TRUCES = 4;
  private static final int PLACES = 40;
  private static final int CHARTS = 2;
  private static final String TOLLS = "tolls";

  /** From so many events on charts come behind the page, unless they are known already. */
  private static final long MANY = 20_000;

  private final LedgerQueries queries;
  private final LedgerOverview overview;
  private final SideNames sides;
  private final EventDesk events;
  private final Dockets dockets;
  private final Tolls tolls;
  private final PrivateVoices discretion;
  private final Memo memo;

  Board(
      LedgerQueries queries,
      LedgerOverview overview,
      SideNames sides,
      EventDesk events,
      Dockets dockets,
      Memo memo) {
    this.queries = queries;
    this.overview = overview;
    this.sides = sides;
    this.events = events;
    this.dockets = dockets;
    this.tolls = new Tolls(sides);
    this.discretion = new PrivateVoices(overview);
    this.memo = memo;
  }

  Answer answer(Context request) {
    Parameters asked = new Parameters(request);
    EventFilter filter = filter(asked);
    return new Answer(
        "overview",
        "Overview",
        "overview",
        () -> page(asked, filter, asked.flag(Parameters.CHARTS) || isQuick(filter)),
        () -> json(asked, filter));
  }

  /** Whether nobody has to wait for the sums over what passes the filter. */
  private boolean isQuick(EventFilter filter) {
    return memo.knows(question(filter)) && (memo.knows(TOLLS) || !filter.equals(EventFilter.ALL))
        || memo.get("counts", queries::counts).events() < MANY;
  }

  /** The events that an address asks for. */
  static EventFilter filter(Parameters asked) {
    return new EventFilter(
        asked.text("q"),
        asked.type(),
        asked.text("side"),
        asked.text("country"),
        asked.text("place"),
        asked.day("from"),
        asked.day("to"),
        asked.oneOf("standing", standings()),
        asked.flag("disputed"));
  }

  static List<String> standings() {
    return Arrays.stream(Standing.values()).map(Standing::toString).toList();
  }

  /** Remembered whole where it has its charts, which are what takes time. */
  private Overview page(Parameters asked, EventFilter filter, boolean charted) {
    return charted
        ? memo.get(
            List.of("board", asked.with(Map.of()), "" + asked.cursor()),
            () -> made(asked, filter, charts(asked, filter)))
        : made(asked, filter, null);
  }

  private Overview made(Parameters asked, EventFilter filter, Overview.Charts charts) {
    Page<EventRow> page = queries.events(filter, asked.cursor(), EVENTS);
    boolean whole = isWhole(asked);
    return new Overview(
        form(filter),
        chips(asked),
        asked.filtered() ? asked.at(null) : null,
        byDay(page.items()),
        whole ? contested() : List.of(),
        whole ? fresh() : List.of(),
        whole ? truces() : List.of(),
        charts,
        asked.with(Map.of(Parameters.CHARTS, "1")),
        asked.cursor() == null ? null : asked.at(null),
        page.next() == null ? null : asked.at(page.next()),
        asked.filtered());
  }

  private static boolean isWhole(Parameters asked) {
    return !asked.filtered() && asked.cursor() == null;
  }

  private Overview.Charts charts(Parameters asked, EventFilter filter) {
    Sums sums = sums(filter);
    return new Overview.Charts(
        summary(sums),
        Timelines.of(sums.days(), asked),
        Spots.json(sums.spots()),
        places(sums.spots(), asked),
        Spots.nowhere(sums.spots()),
        isWhole(asked) ? tolls() : List.of(),
        Tolls.incidents(sums.months(), CountRule.CONSERVATIVE.toString(), List.of(), asked));
  }

  /** What is summed over the events that pass the filter. */
  Sums sums(EventFilter filter) {
    return memo.get(question(filter), () -> overview.sums(filter));
  }

  private static Object question(EventFilter filter) {
    return List.of("sums", filter);
  }

  /** Stated tolls, in the order of saying. */
  List<StatedToll> stated() {
    return memo.get(TOLLS, () -> overview.tolls(Tolls.MOST));
  }

  /** Asks what the first visitor would otherwise wait for. */
  void warm() {
    sums(EventFilter.ALL);
    form(EventFilter.ALL);
    contested();
    tolls();
  }

  private static String summary(Sums sums) {
    long all = sums.days().stream().mapToLong(DayCount::events).sum();
    long disputed = sums.days().stream().mapToLong(DayCount::disputed).sum();
    return Wording.count(all, "event") + ", " + Numbers.of(disputed) + " disputed";
  }

  private List<Link> chips(Parameters asked) {
    List<Link> chips = new ArrayList<>();
    for (String name : CHIPS) {
      String value = asked.text(name);
      if (value != null) {
        String words =
            switch (name) {
              case "q" -> "\u201c" + value + "\u201d";
              case "type" -> Wording.label(value);
              case "side" -> sides.of(value);
              case "from" -> "from " + Days.day(value);
              case "to" -> "to " + Days.day(value);
              case "disputed" -> "disputed";
              default -> value;
            };
        chips.add(new Link(words, asked.with(Map.of(name, ""))));
      }
    }
    return chips;
  }

  private List<Overview.Day> byDay(List<EventRow> rows) {
    Map<String, String> dayOf = new LinkedHashMap<>();
    rows.forEach(row -> dayOf.put(row.id(), day(row)));
    Map<String, List<EventItem>> days = new LinkedHashMap<>();
    for (EventItem item : events.items(rows)) {
      days.computeIfAbsent(dayOf.get(item.id()), day -> new ArrayList<>()).add(item);
    }
    return days.entrySet().stream()
        .map(entry -> new Overview.Day(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static String day(EventRow row) {
    return row.day().isEmpty() ? "Neither day nor report date told" : Days.day(row.day());
  }

  private FilterForm form(EventFilter filter) {
    return new FilterForm(
        filter.words(),
        filter.type() == null ? null : filter.type().toString(),
        filter.side(),
        filter.standing(),
        filter.place(),
        filter.country(),
        filter.from(),
        filter.to(),
        filter.disputed(),
        choices(memo.get("types", queries::types), Wording::label),
        choices(memo.get("sides", queries::sides), sides::of),
        standings().stream().map(code -> new Choice(code, code, 0)).toList());
  }

  static List<Choice> choices(List<Tally> tallies, UnaryOperator<String> words) {
    return tallies.stream()
        .filter(tally -> tally.name() != null)
        .map(tally -> new Choice(tally.name(), words.apply(tally.name()), tally.count()))
        .toList();
  }

  private static List<Link> places(List<Spot> spots, Parameters asked) {
    Map<String, Long> byName = new LinkedHashMap<>();
    spots.stream()
        .filter(spot -> spot.place() != null)
        .forEach(spot -> byName.merge(spot.place(), spot.events(), Long::sum));
    return byName.entrySet().stream()
        .limit(PLACES)
        .map(
            one ->
                new Link(
                    one.getKey() + " (" + Numbers.of(one.getValue()) + ")",
                    asked.with(Map.of("place", one.getKey()))))
        .toList();
  }

  private List<EventItem> contested() {
    EventFilter filter = new EventFilter(null, null, null, null, null, null, null, null, true);
    return events.items(queries.events(filter, null, CONTESTED).items());
  }

  private List<org.rashomon.web.view.ReportItem> fresh() {
    return queries.reports(ReportFilter.ALL, null, FRESH).items().stream()
        .map(ReportList::item)
        .toList();
  }

  private List<Link> truces() {
    return dockets.of(queries.ceasefires(null, TRUCES).items()).stream().map(Board::truce).toList();
  }

  private static Link truce(Docket docket) {
    return new Link(docket.title() + ": " + docket.status(), "/ceasefire/" + docket.id());
  }

  private List<BandChart> tolls() {
    List<BandChart> charts = tolls.charts(stated());
    return charts.subList(0, Math.min(CHARTS, charts.size()));
  }

  private Object json(Parameters asked, EventFilter filter) {
    Page<EventRow> page = queries.events(filter, asked.cursor(), EVENTS);
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("ok", true);
    body.put("counts", memo.get("counts", queries::counts));
    body.put(
        "events", discretion.of(overview.whole(page.items().stream().map(EventRow::id).toList())));
    body.put("timeline", sums(filter).days());
    body.put("places", sums(filter).spots());
    body.put("next", page.next());
    body.put("nextAddress", page.next() == null ? null : asked.at(page.next()));
    return body;
  }
}

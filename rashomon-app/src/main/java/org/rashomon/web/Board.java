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
import org.rashomon.ledger.LedgerOverview.IncidentSum;
import org.rashomon.ledger.LedgerOverview.Spot;
import org.rashomon.ledger.LedgerOverview.StatedToll;
import org.rashomon.ledger.LedgerQueries;
import org.rashomon.ledger.Page;
import org.rashomon.ledger.ReportFilter;
import org.rashomon.ledger.Tally;
import org.rashomon.resolve.Standing;
import org.rashomon.web.view.Docket;
import org.rashomon.web.view.EventItem;
import org.rashomon.web.view.FilterForm;
import org.rashomon.web.view.FilterForm.Choice;
import org.rashomon.web.view.Link;
import org.rashomon.web.view.Overview;
import org.rashomon.web.view.Timeline;

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

  private final LedgerQueries queries;
  private final LedgerOverview overview;
  private final SideNames sides;
  private final EventDesk events;
  private final Dockets dockets;
  private final Tolls tolls;
  private final PrivateVoices discretion;
  private final KeptSearches kept;
  private final Memo memo;

  Board(
      LedgerQueries queries,
      LedgerOverview overview,
      SideNames sides,
      EventDesk events,
      Dockets dockets,
      KeptSearches kept,
      Memo memo) {
    this.queries = queries;
    this.overview = overview;
    this.sides = sides;
    this.events = events;
    this.dockets = dockets;
    this.tolls = new Tolls(sides);
    this.discretion = new PrivateVoices(overview);
    this.kept = kept;
    this.memo = memo;
  }

  Answer answer(Context request) {
    Parameters asked = new Parameters(request);
    EventFilter filter = filter(asked);
    return new Answer(
        "overview",
        "Overview",
        "overview",
        () ->
            memo.get(
                List.of("board", asked.with(Map.of()), "" + asked.cursor()),
                () -> page(asked, filter)),
        () -> json(asked, filter));
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

  private Overview page(Parameters asked, EventFilter filter) {
    Page<EventRow> page = queries.events(filter, asked.cursor(), EVENTS);
    Timeline timeline = Timelines.of(days(filter), asked);
    List<Spot> spots = spots(filter);
    boolean whole = !asked.filtered() && asked.cursor() == null;
    return new Overview(
        form(filter),
        summary(filter),
        chips(asked),
        kept.all(),
        asked.filtered() ? asked.at(null) : null,
        byDay(page.items()),
        timeline,
        Spots.json(spots),
        places(spots, asked),
        Spots.nowhere(spots),
        whole ? contested() : List.of(),
        whole ? fresh() : List.of(),
        whole ? truces() : List.of(),
        whole ? charts() : List.of(),
        tolls.incidents(sums(filter), asked),
        asked.cursor() == null ? null : asked.at(null),
        page.next() == null ? null : asked.at(page.next()),
        asked.filtered());
  }

  /** The killed of single incidents that pass the filter. */
  List<IncidentSum> sums(EventFilter filter) {
    return memo.get(List.of("incidents", filter), () -> overview.incidents(filter));
  }

  /** Asks what the first visitor would otherwise wait for. */
  void warm() {
    days(EventFilter.ALL);
    spots(EventFilter.ALL);
    sums(EventFilter.ALL);
    form(EventFilter.ALL);
    contested();
    charts();
  }

  private List<DayCount> days(EventFilter filter) {
    return memo.get(List.of("timeline", filter), () -> overview.timeline(filter));
  }

  private List<Spot> spots(EventFilter filter) {
    return memo.get(List.of("map", filter), () -> overview.map(filter));
  }

  private String summary(EventFilter filter) {
    long all = days(filter).stream().mapToLong(DayCount::events).sum();
    long disputed = days(filter).stream().mapToLong(DayCount::disputed).sum();
    return Wording.count(all, "event")
        + ", "
        + String.format(java.util.Locale.ROOT, "%,d", disputed)
        + " disputed";
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
                    one.getKey() + " (" + one.getValue() + ")",
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

  private List<org.rashomon.web.view.BandChart> charts() {
    List<StatedToll> all = memo.get("tolls", () -> overview.tolls(Tolls.MOST));
    List<org.rashomon.web.view.BandChart> charts = tolls.charts(all);
    return charts.subList(0, Math.min(CHARTS, charts.size()));
  }

  private Object json(Parameters asked, EventFilter filter) {
    Page<EventRow> page = queries.events(filter, asked.cursor(), EVENTS);
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("ok", true);
    body.put("counts", memo.get("counts", queries::counts));
    body.put(
        "events", discretion.of(overview.whole(page.items().stream().map(EventRow::id).toList())));
    body.put("timeline", days(filter));
    body.put("places", spots(filter));
    body.put("next", page.next());
    body.put("nextAddress", page.next() == null ? null : asked.at(page.next()));
    return body;
  }
}

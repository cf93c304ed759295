package org.rashomon.web;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.rashomon.ledger.EventFilter;
import org.rashomon.ledger.EventRow;
import org.rashomon.ledger.LedgerQueries;
import org.rashomon.ledger.Page;
import org.rashomon.ledger.ReportFilter;
import org.rashomon.ledger.ReportRow;
import org.rashomon.ledger.Tally;
import org.rashomon.web.view.EventItem;
import org.rashomon.web.view.EventsPage;
import org.rashomon.web.view.EventsPage.Choice;
import org.rashomon.web.view.ReportItem;
import org.rashomon.web.view.ReportsPage;

/** The lists of events and of reports, filtered by what the address asks for. */
final class Lists {
  private static final int EVENTS = 40;
  private static final int REPORTS = 100;

  private final LedgerQueries queries;
  private final SideNames sides;
  private final EventDesk events;

  Lists(LedgerQueries queries, SideNames sides, EventDesk events) {
    this.queries = queries;
    this.sides = sides;
    this.events = events;
  }

  Answer events(Context request) {
    Parameters asked = new Parameters(request);
    EventFilter filter =
        new EventFilter(
            asked.text("q"),
            asked.type(),
            asked.text("side"),
            asked.text("country"),
            asked.text("place"),
            asked.day("from"),
            asked.day("to"),
            asked.flag("disputed"));
    Page<EventRow> page = queries.events(filter, asked.cursor(), EVENTS);
    return new Answer(
        "events",
        "Events",
        "events",
        () -> eventsPage(asked, filter, page),
        () -> eventsJson(asked, page));
  }

  private EventsPage eventsPage(Parameters asked, EventFilter filter, Page<EventRow> page) {
    Map<String, List<EventItem>> days = new LinkedHashMap<>();
    for (EventRow row : page.items()) {
      EventItem item = events.item(queries.event(row.id()));
      days.computeIfAbsent(day(row), day -> new ArrayList<>()).add(item);
    }
    return new EventsPage(
        form(filter),
        days.entrySet().stream()
            .map(entry -> new EventsPage.Day(entry.getKey(), entry.getValue()))
            .toList(),
        asked.cursor() == null ? null : asked.at(null),
        page.next() == null ? null : asked.at(page.next()),
        asked.filtered());
  }

  private static String day(EventRow row) {
    String day = row.to() == null ? row.from() : row.to();
    return day == null ? "Day not told" : Days.day(day);
  }

  private EventsPage.FilterForm form(EventFilter filter) {
    return new EventsPage.FilterForm(
        filter.words(),
        filter.type() == null ? null : filter.type().toString(),
        filter.side(),
        filter.from(),
        filter.to(),
        filter.disputed(),
        choices(queries.types(), Wording::label),
        choices(queries.sides(), sides::of));
  }

  private static List<Choice> choices(List<Tally> tallies, UnaryOperator<String> words) {
    return tallies.stream()
        .filter(tally -> tally.name() != null)
        .map(tally -> new Choice(tally.name(), words.apply(tally.name()), tally.count()))
        .toList();
  }

  private Object eventsJson(Parameters asked, Page<EventRow> page) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("ok", true);
    body.put("counts", queries.counts());
    body.put(
        "events",
        page.items().stream()
            .map(row -> queries.event(row.id()))
            .filter(Objects::nonNull)
            .toList());
    body.put("next", page.next());
    body.put("nextAddress", page.next() == null ? null : asked.at(page.next()));
    return body;
  }

  Answer reports(Context request) {
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
        "reports",
        "Reports",
        "reports",
        () -> reportsPage(asked, filter, page),
        () -> reportsJson(asked, page));
  }

  private ReportsPage reportsPage(Parameters asked, ReportFilter filter, Page<ReportRow> page) {
    return new ReportsPage(
        filter.words(),
        filter.outlet(),
        filter.from(),
        filter.to(),
        choices(queries.outlets(), name -> name),
        page.items().stream().map(Lists::item).toList(),
        asked.cursor() == null ? null : asked.at(null),
        page.next() == null ? null : asked.at(page.next()),
        asked.filtered());
  }

  private static ReportItem item(ReportRow row) {
    return new ReportItem(
        "/report/" + row.id(),
        row.title() == null ? "Report without a headline" : row.title(),
        row.outlet(),
        Days.published(row.published()),
        row.language(),
        row.claims());
  }

  private Object reportsJson(Parameters asked, Page<ReportRow> page) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("ok", true);
    body.put("counts", queries.counts());
    body.put("reports", page.items());
    body.put("next", page.next());
    body.put("nextAddress", page.next() == null ? null : asked.at(page.next()));
    return body;
  }
}

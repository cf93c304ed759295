package org.rashomon.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.rashomon.ledger.ClaimRow;
import org.rashomon.ledger.LedgerQueries;
import org.rashomon.ledger.Page;
import org.rashomon.reconcile.Ceasefire;
import org.rashomon.reconcile.DisputeStanding;
import org.rashomon.reconcile.Event;
import org.rashomon.web.view.ClaimView;
import org.rashomon.web.view.EventItem;
import org.rashomon.web.view.EventPage;
import org.rashomon.web.view.Link;

/** Makes what the page of an event and the lines of a list of events show. */
final class EventDesk {
  /** Claims shown on one page; a war has thousands. */
  private static final int MOST_CLAIMS = 400;

  /** Claims asked for at once where all are wanted. */
  private static final int CLAIMS_AT_ONCE = 1_000;

  /** Claims looked at for one line of a list. */
  private static final int CLAIMS_OF_LINE = 60;

  private static final int TELLERS = 4;

  private final LedgerQueries queries;
  private final SideNames sides;
  private final Titles titles;
  private final ClaimViews claims;
  private final Dockets dockets;

  EventDesk(LedgerQueries queries, SideNames sides) {
    this.queries = queries;
    this.sides = sides;
    this.titles = new Titles(sides);
    this.claims = new ClaimViews(sides);
    this.dockets = new Dockets(queries, sides);
  }

  /** The title of an event, for links to it. */
  String title(Event event) {
    return titles.of(event, rows(event, CLAIMS_OF_LINE)).text();
  }

  /** The first claims of an event. */
  List<ClaimRow> rows(Event event, int limit) {
    return queries.claimsOfEvent(event.id(), null, limit).items();
  }

  /** All claims of an event. */
  List<ClaimRow> allRows(Event event) {
    List<ClaimRow> rows = new ArrayList<>();
    String cursor = null;
    do {
      Page<ClaimRow> page = queries.claimsOfEvent(event.id(), cursor, CLAIMS_AT_ONCE);
      rows.addAll(page.items());
      cursor = page.next();
    } while (cursor != null);
    return rows;
  }

  /** The line of an event. */
  EventItem item(Event event) {
    List<ClaimRow> rows = rows(event, CLAIMS_OF_LINE);
    return item(event, titles.of(event, rows).text(), byId(rows));
  }

  private static Map<String, ClaimRow> byId(List<ClaimRow> rows) {
    Map<String, ClaimRow> byId = new LinkedHashMap<>();
    rows.forEach(row -> byId.put(row.claim().id(), row));
    return byId;
  }

  private EventItem item(Event event, String title, Map<String, ClaimRow> rows) {
    return new EventItem(
        event.id(),
        "/event/" + event.id(),
        title,
        Wording.label(event.type()),
        event.level().toString(),
        Days.time(event.time()),
        ClaimViews.place(event.place()),
        tellers(event),
        event.counts().stream().map(count -> claims.figure(count, rows)).toList(),
        event.disputes().stream().map(EventDesk::badge).distinct().toList(),
        event.origins().atMost(),
        event.reports(),
        event.claims().size());
  }

  private String tellers(Event event) {
    List<String> names =
        event.accounts().stream().map(account -> sides.of(account.source())).distinct().toList();
    if (names.size() <= TELLERS) {
      return Wording.list(names);
    }
    List<String> shown = new ArrayList<>(names.subList(0, TELLERS));
    shown.add((names.size() - TELLERS) + " more");
    return Wording.list(shown);
  }

  private static EventItem.Badge badge(Event.Dispute dispute) {
    boolean real = dispute.standing() == DisputeStanding.REAL;
    return new EventItem.Badge(Wording.words(dispute.field()), real, dispute.why());
  }

  /** The page of an event. */
  EventPage page(Event event) {
    Map<String, ClaimRow> rows = byId(rows(event, MOST_CLAIMS));
    Titles.Title title = titles.of(event, List.copyOf(rows.values()));
    return new EventPage(
        item(event, title.text(), rows),
        title.basis(),
        event.names().stream().map(name -> named(name, rows)).filter(Objects::nonNull).toList(),
        Wording.list(event.origins().shared().stream().map(this::shared).distinct().toList()),
        accounts(event, rows),
        event.disputes().stream().map(dispute -> dispute(event, dispute, rows)).toList(),
        event.history().stream().map(step -> step(step, rows)).filter(Objects::nonNull).toList(),
        parent(event),
        parts(event),
        dockets.ofEvent(event.id()),
        event.claims().size(),
        event.claims().size() - rows.size());
  }

  private EventPage.Named named(Event.EventName name, Map<String, ClaimRow> rows) {
    ClaimRow row = rows.get(name.claim());
    String by = name.by() == null ? "" : sides.of(name.by());
    return row == null ? null : new EventPage.Named(name.name(), by, ClaimViews.href(row.claim()));
  }

  /** A shared hop by name; a text family by what it is. */
  private String shared(String shared) {
    return shared.matches("[0-9a-f]{20}") ? "one text, reprinted" : sides.of(shared);
  }

  private List<EventPage.Account> accounts(Event event, Map<String, ClaimRow> rows) {
    List<EventPage.Account> accounts = new ArrayList<>();
    for (Event.Account account : event.accounts()) {
      List<ClaimView> told = views(account.claims(), rows);
      if (!told.isEmpty()) {
        accounts.add(new EventPage.Account(sides.of(account.source()), kind(account), told));
      }
    }
    return accounts;
  }

  private String kind(Event.Account account) {
    if (account.side() == null) {
      return "not a party";
    }
    return account.side().equals(account.source()) ? "party" : sides.of(account.side());
  }

  private List<ClaimView> views(List<String> ids, Map<String, ClaimRow> rows) {
    return ids.stream().map(rows::get).filter(Objects::nonNull).map(claims::of).toList();
  }

  /** The claims of a dispute, each under the account that tells it. */
  private EventPage.Dispute dispute(
      Event event, Event.Dispute dispute, Map<String, ClaimRow> rows) {
    Map<String, List<String>> bySource = new LinkedHashMap<>();
    Map<String, String> source = sources(event);
    for (String id : dispute.claims()) {
      bySource
          .computeIfAbsent(source.getOrDefault(id, "unnamed"), name -> new ArrayList<>())
          .add(id);
    }
    List<EventPage.Account> facing = new ArrayList<>();
    bySource.forEach(
        (name, ids) -> facing.add(new EventPage.Account(sides.of(name), "", views(ids, rows))));
    return new EventPage.Dispute(
        Wording.label(dispute.field()),
        Wording.question(dispute.field()),
        dispute.standing() == DisputeStanding.REAL,
        dispute.why(),
        facing);
  }

  private static String named(Event.Account account) {
    return Objects.requireNonNullElse(account.source(), "an unnamed outlet");
  }

  private static Map<String, String> sources(Event event) {
    return event.accounts().stream()
        .flatMap(account -> account.claims().stream().map(id -> List.of(id, named(account))))
        .collect(Collectors.toMap(pair -> pair.get(0), pair -> pair.get(1), (a, b) -> a));
  }

  private EventPage.Step step(Event.TollChange change, Map<String, ClaimRow> rows) {
    ClaimRow row = rows.get(change.claim());
    if (row == null) {
      return null;
    }
    String whose = change.side() == null ? "" : ", " + sides.of(change.side());
    return new EventPage.Step(
        Days.published(change.statedAt()),
        change.by() == null ? "unnamed" : sides.of(change.by()),
        Wording.label(change.kind()) + whose,
        Wording.range(change.low(), null, change.high()),
        ClaimViews.href(row.claim()));
  }

  private Link parent(Event event) {
    Event parent = event.parent() == null ? null : queries.event(event.parent());
    return parent == null ? null : new Link(title(parent), "/event/" + parent.id());
  }

  private List<EventItem> parts(Event event) {
    return queries.parts(event.id()).stream()
        .map(row -> queries.event(row.id()))
        .filter(Objects::nonNull)
        .map(this::item)
        .toList();
  }

  /** The ceasefires that have this event. */
  List<Ceasefire> ceasefires(Event event) {
    return dockets.recorded(event.id());
  }
}

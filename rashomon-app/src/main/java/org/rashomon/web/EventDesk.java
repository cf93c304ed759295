package org.rashomon.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.rashomon.ledger.ClaimRow;
import org.rashomon.ledger.EventRow;
import org.rashomon.ledger.LedgerOverview;
import org.rashomon.ledger.LedgerQueries;
import org.rashomon.ledger.Page;
import org.rashomon.reconcile.Ceasefire;
import org.rashomon.reconcile.DisputeStanding;
import org.rashomon.reconcile.Event;
import org.rashomon.reconcile.Taken;
import org.rashomon.web.view.AccountRow;
import org.rashomon.web.view.ClaimView;
import org.rashomon.web.view.EventItem;
import org.rashomon.web.view.EventPage;
import org.rashomon.web.view.Link;

/** Makes what the page of an event and the lines of a list of events show. */
final class EventDesk {
  /** Claims shown on one page; a war has thousands. */
  private static final int MOST_CLAIMS = 400;

  /** Claims looked at for one line of a list. */
  private static final int CLAIMS_OF_LINE = EventTitles.CLAIMS;

  private static final int CLAIMS_OF_DISPUTE = 24;
  private static final int MOST_STEPS = 200;
  private static final int MOST_PARTS = 60;
  private static final int TELLERS = 4;

  private final LedgerQueries queries;
  private final LedgerOverview overview;
  private final SideNames sides;
  private final Speakers speakers;
  private final Titles titles;
  private final EventTitles links;
  private final ClaimViews claims;
  private final Contests contests;
  private final Dockets dockets;
  private final Rules rules;
  private final Grounds grounds;
  private final AccountRows briefs;

  EventDesk(LedgerQueries queries, LedgerOverview overview, SideNames sides, Dockets dockets) {
    this.queries = queries;
    this.overview = overview;
    this.sides = sides;
    this.speakers = new Speakers(sides);
    this.titles = new Titles(sides);
    this.links = new EventTitles(overview, sides);
    this.claims = new ClaimViews(sides);
    this.contests = new Contests(sides);
    this.dockets = dockets;
    this.rules = new Rules(sides);
    this.grounds = new Grounds(queries, sides, speakers);
    this.briefs = new AccountRows(sides, claims);
  }

  /** The title of an event. */
  String title(Event event) {
    return titles.of(event, queries.claimsOfEvent(event.id(), null, CLAIMS_OF_LINE).items()).text();
  }

  /** Claims of an event, a page of them. */
  Page<ClaimRow> rows(Event event, String cursor) {
    return queries.claimsOfEvent(event.id(), cursor, MOST_CLAIMS);
  }

  /** The lines of events, in two queries. */
  List<EventItem> items(List<EventRow> rows) {
    List<String> ids = rows.stream().map(EventRow::id).toList();
    Map<String, EventRow> byId =
        rows.stream().collect(Collectors.toMap(EventRow::id, row -> row, (a, b) -> a));
    Map<String, List<ClaimRow>> openings = overview.openings(ids, CLAIMS_OF_LINE);
    return overview.lines(ids).stream()
        .map(event -> item(event, openings.get(event.id()), byId.get(event.id())))
        .toList();
  }

  private EventItem item(Event event, List<ClaimRow> rows, EventRow row) {
    boolean told = row.from() != null || row.to() != null || row.day().isEmpty();
    String time = told ? Days.time(event.time()) : "first reported " + Days.day(row.day());
    return item(event, titles.of(event, rows).text(), time, byId(rows), row.claims());
  }

  private static Map<String, ClaimRow> byId(List<ClaimRow> rows) {
    Map<String, ClaimRow> byId = new LinkedHashMap<>();
    rows.forEach(row -> byId.put(row.claim().id(), row));
    return byId;
  }

  private EventItem item(
      Event event, String title, String time, Map<String, ClaimRow> rows, int size) {
    return new EventItem(
        event.id(),
        "/event/" + event.id(),
        title,
        Wording.label(event.type()),
        event.level().toString(),
        time,
        ClaimViews.place(event.place()),
        tellers(event, rows),
        event.counts().stream().map(count -> claims.figure(count, rows)).toList(),
        event.disputes().stream().map(dispute -> contests.of(dispute, rows)).distinct().toList(),
        event.origins().atMost(),
        event.reports(),
        size);
  }

  private String tellers(Event event, Map<String, ClaimRow> rows) {
    List<String> names =
        event.accounts().stream().map(account -> teller(account, rows)).distinct().toList();
    if (names.size() <= TELLERS) {
      return Wording.list(names);
    }
    List<String> shown = new ArrayList<>(names.subList(0, TELLERS));
    shown.add((names.size() - TELLERS) + " more");
    return Wording.list(shown);
  }

  private String teller(Event.Account account, Map<String, ClaimRow> rows) {
    return speakers.account(account.source(), account.claims(), rows);
  }

  /**
   * The page of an event.
   *
   * @param asked what the address asks for
   */
  EventPage page(Event event, Parameters asked) {
    Page<ClaimRow> page = rows(event, asked.cursor());
    Map<String, ClaimRow> rows = byId(page.items());
    List<ClaimRow> opening = asked.cursor() == null ? page.items() : rows(event, null).items();
    Map<String, ClaimRow> known = new LinkedHashMap<>(byId(opening));
    known.putAll(rows);
    known.putAll(byId(queries.claims(missing(event, known.keySet()))));
    Titles.Title title = titles.of(event, opening);
    List<EventRow> parts = queries.parts(event.id());
    List<BandCharts.Point> points = points(event, known);
    Map<String, ClaimRow> shown = of(asked.oneOf("standing", Board.standings()), rows);
    List<Event.Account> told = told(event, shown);
    return new EventPage(
        item(
            event.by(Rules.asked(asked)),
            title.text(),
            Days.time(event.time()),
            known,
            event.claims().size()),
        title.basis(),
        event.names().stream().map(name -> named(name, known)).filter(Objects::nonNull).toList(),
        Wording.list(event.origins().shared().stream().map(this::shared).distinct().toList()),
        grounds.sum(event.origins()),
        rules.of(event, asked),
        grounds.corrections(event, known),
        told.stream().map(one -> account(one, shown)).toList(),
        told.stream().map(one -> brief(one, shown)).toList(),
        event.disputes().stream().map(dispute -> dispute(dispute, known)).toList(),
        steps(event, known),
        BandCharts.of("How the killed were counted, by who said it", points),
        new Origins(speakers, taken(page.items())).of(page.items()),
        links.link(event.parent()),
        items(parts.subList(0, Math.min(MOST_PARTS, parts.size()))),
        Math.max(0, parts.size() - MOST_PARTS),
        dockets.ofEvent(event.id()),
        event.claims().size(),
        shown(event, rows),
        standings(rows, asked),
        asked.text("standing"),
        asked.cursor() == null ? null : asked.at(null),
        page.next() == null ? null : asked.at(page.next()));
  }

  /** The claims that some speaker of that standing makes; all of them for null. */
  private static Map<String, ClaimRow> of(String standing, Map<String, ClaimRow> rows) {
    Map<String, ClaimRow> kept = new LinkedHashMap<>(rows);
    if (standing != null) {
      kept.values().removeIf(row -> !standingsOf(row).contains(standing));
    }
    return kept;
  }

  private static List<String> standingsOf(ClaimRow row) {
    return row.claim().sources().stream().map(chain -> chain.standing().toString()).toList();
  }

  private static List<Link> standings(Map<String, ClaimRow> rows, Parameters asked) {
    List<Link> links = new ArrayList<>();
    for (String standing : Board.standings()) {
      if (rows.values().stream().anyMatch(row -> standingsOf(row).contains(standing))) {
        links.add(new Link(standing, asked.with(Map.of("standing", standing)) + "#accounts"));
      }
    }
    return links;
  }

  private Map<String, Taken> taken(List<ClaimRow> rows) {
    return queries.taken(rows.stream().map(row -> row.claim().report()).distinct().toList());
  }

  private static String shown(Event event, Map<String, ClaimRow> rows) {
    int first = rows.isEmpty() ? 0 : event.claims().indexOf(rows.keySet().iterator().next()) + 1;
    return "Claims " + first + " to " + (first + rows.size() - 1);
  }

  /** Claims that disputes, figures and tolls lead to and that aren't known yet. */
  private static Set<String> missing(Event event, Set<String> known) {
    Set<String> ids = new LinkedHashSet<>();
    event.disputes().forEach(one -> ids.addAll(cut(one.claims(), CLAIMS_OF_DISPUTE)));
    event.counts().forEach(one -> ids.addAll(cut(one.claims(), CLAIMS_OF_LINE)));
    cut(event.history(), MOST_STEPS).forEach(one -> ids.add(one.claim()));
    event.names().forEach(one -> ids.add(one.claim()));
    cut(event.corrections(), MOST_STEPS)
        .forEach(
            one -> {
              ids.add(one.claim());
              ids.addAll(cut(one.of(), CLAIMS_OF_LINE));
            });
    ids.removeAll(known);
    return ids;
  }

  private static <T> List<T> cut(List<T> list, int most) {
    return list.subList(0, Math.min(most, list.size()));
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

  /** Those with a claim here, the parties first, in the order of their first claims. */
  private static List<Event.Account> told(Event event, Map<String, ClaimRow> rows) {
    Map<Boolean, List<Event.Account>> told =
        event.accounts().stream()
            .filter(account -> account.claims().stream().anyMatch(rows::containsKey))
            .collect(Collectors.partitioningBy(EventDesk::isParty));
    List<Event.Account> all = new ArrayList<>(told.get(true));
    all.addAll(told.get(false));
    return all;
  }

  private static boolean isParty(Event.Account account) {
    return account.side() != null && account.side().equals(account.source());
  }

  private EventPage.Account account(Event.Account account, Map<String, ClaimRow> rows) {
    return new EventPage.Account(
        teller(account, rows), kind(account), null, views(account.claims(), rows));
  }

  private AccountRow brief(Event.Account account, Map<String, ClaimRow> rows) {
    return briefs.of(account, teller(account, rows), kind(account), rows);
  }

  private String kind(Event.Account account) {
    if (account.side() == null) {
      return "not a party";
    }
    return isParty(account) ? "speaks for itself" : "with " + sides.of(account.side());
  }

  private List<ClaimView> views(List<String> ids, Map<String, ClaimRow> rows) {
    return ids.stream().map(rows::get).filter(Objects::nonNull).map(claims::of).toList();
  }

  /** The claims of a dispute, those that say the same together. */
  private EventPage.Dispute dispute(Event.Dispute dispute, Map<String, ClaimRow> rows) {
    List<String> ids = cut(dispute.claims(), CLAIMS_OF_DISPUTE);
    Map<String, Facing> facing = new LinkedHashMap<>();
    for (String id : ids) {
      ClaimRow row = rows.get(id);
      if (row != null) {
        String says = contests.position(dispute.field(), row.claim());
        Facing side =
            facing.computeIfAbsent(
                Contests.key(says),
                key -> new Facing(says, new LinkedHashSet<>(), new ArrayList<>()));
        side.by().add(speakers.first(row));
        side.claims().add(claims.of(row, Contests.marks(dispute.field(), row.claim())));
      }
    }
    return new EventPage.Dispute(
        Wording.label(dispute.field()),
        Wording.question(dispute.field()),
        dispute.standing() == DisputeStanding.REAL,
        dispute.why(),
        facing.values().stream()
            .map(
                one ->
                    new EventPage.Account(
                        Wording.list(List.copyOf(one.by())), "", one.says(), one.claims()))
            .toList(),
        dispute.claims().size() - ids.size());
  }

  private record Facing(String says, Set<String> by, List<ClaimView> claims) {}

  private List<EventPage.Step> steps(Event event, Map<String, ClaimRow> rows) {
    return cut(event.history(), MOST_STEPS).stream()
        .filter(change -> rows.containsKey(change.claim()))
        .map(change -> step(change, rows.get(change.claim())))
        .toList();
  }

  private EventPage.Step step(Event.TollChange change, ClaimRow row) {
    String whose = change.side() == null ? "" : ", " + sides.of(change.side());
    return new EventPage.Step(
        Days.published(change.statedAt()),
        speakers.first(row),
        Wording.label(change.kind()) + whose,
        Wording.range(change.low(), null, change.high()),
        ClaimViews.href(row.claim()));
  }

  private List<BandCharts.Point> points(Event event, Map<String, ClaimRow> rows) {
    return cut(event.history(), MOST_STEPS).stream()
        .filter(change -> change.kind() == org.rashomon.extract.CountKind.KILLED)
        .filter(change -> rows.containsKey(change.claim()))
        .map(
            change -> {
              ClaimRow row = rows.get(change.claim());
              String whose = change.side() == null ? "" : " of " + sides.of(change.side());
              return new BandCharts.Point(
                  speakers.first(row) + (whose.isEmpty() ? "" : " on those" + whose),
                  change.statedAt(),
                  change.low(),
                  change.high(),
                  Wording.range(change.low(), null, change.high()),
                  ClaimViews.href(row.claim()));
            })
        .toList();
  }

  /** The ceasefires that have this event. */
  List<Ceasefire> ceasefires(Event event) {
    return dockets.recorded(event.id());
  }
}

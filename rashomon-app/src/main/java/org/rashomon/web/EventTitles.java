package org.rashomon.web;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rashomon.ledger.ClaimRow;
import org.rashomon.ledger.LedgerOverview;
import org.rashomon.reconcile.Event;
import org.rashomon.web.view.Link;

/** Titles of many events in two queries, for links to them. */
final class EventTitles {
  /** Claims looked at for one title; disputes among the others stand in the event itself. */
  static final int CLAIMS = 24;

  private final LedgerOverview overview;
  private final Titles titles;

  EventTitles(LedgerOverview overview, SideNames sides) {
    this.overview = overview;
    this.titles = new Titles(sides);
  }

  /** The titles by event id; ids that lead nowhere have none. */
  Map<String, String> of(Collection<String> ids) {
    Set<String> wanted = new LinkedHashSet<>(ids);
    Map<String, List<ClaimRow>> openings = overview.openings(wanted, CLAIMS);
    return overview.lines(wanted).stream()
        .collect(Collectors.toMap(Event::id, event -> title(event, openings.get(event.id()))));
  }

  private String title(Event event, List<ClaimRow> rows) {
    return titles.of(event, rows).text();
  }

  /** A link to an event; null where there is none. */
  Link link(String id) {
    String title = id == null ? null : of(List.of(id)).get(id);
    return title == null ? null : new Link(title, "/event/" + id);
  }
}

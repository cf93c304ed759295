package org.rashomon.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.rashomon.ledger.ClaimRow;
import org.rashomon.ledger.LedgerQueries;
import org.rashomon.ledger.ReportFilter;
import org.rashomon.ledger.ReportRow;
import org.rashomon.reconcile.Event;
import org.rashomon.reconcile.Event.OriginKind;
import org.rashomon.web.view.EventPage;
import org.rashomon.web.view.Link;

/** What an event's numbers rest on: its origins one by one, and what was taken back. */
final class Grounds {
  private static final int NAMED = 30;

  private final LedgerQueries queries;
  private final SideNames sides;
  private final Speakers speakers;

  Grounds(LedgerQueries queries, SideNames sides, Speakers speakers) {
    this.queries = queries;
    this.sides = sides;
    this.speakers = speakers;
  }

  /** How the number of origins comes about. */
  EventPage.OriginSum sum(Event.Origins origins) {
    List<EventPage.OriginPart> parts =
        origins.sum().stream()
            .sorted(Comparator.comparing(origin -> -origin.reports()))
            .limit(NAMED)
            .map(this::part)
            .toList();
    return new EventPage.OriginSum(parts, origins.atMost() - parts.size(), origins.repeats());
  }

  private EventPage.OriginPart part(Event.Origin origin) {
    if (origin.kind() == OriginKind.TEXT) {
      ReportFilter family = new ReportFilter(null, null, origin.name(), null, null, null);
      List<ReportRow> rows = queries.reports(family, null, 1).items();
      String outlet =
          rows.isEmpty() || rows.get(0).outlet() == null
              ? "an unnamed outlet"
              : rows.get(0).outlet();
      String kind = origin.reports() == 1 ? "in its own voice" : "one text, printed by several";
      return new EventPage.OriginPart(
          outlet, kind, origin.reports(), rows.isEmpty() ? null : "/report/" + rows.get(0).id());
    }
    String kind =
        switch (origin.kind()) {
          case SIDE -> "a side, whoever speaks for it";
          case AGENCY -> "an agency in its own voice";
          default -> "named in the text";
        };
    return new EventPage.OriginPart(sides.of(origin.name()), kind, origin.reports(), null);
  }

  /** What was corrected or taken back, each with its sentences. */
  List<EventPage.Correction> corrections(Event event, Map<String, ClaimRow> rows) {
    return event.corrections().stream()
        .filter(one -> rows.containsKey(one.claim()))
        .limit(NAMED)
        .map(
            one ->
                new EventPage.Correction(
                    switch (one.kind()) {
                      case CORRECTS -> "corrects";
                      case RETRACTS -> "takes back";
                      case EARLIER_VERSION -> "tells what its earlier version said";
                    },
                    speakers.first(rows.get(one.claim())),
                    Days.published(one.statedAt()),
                    link(rows.get(one.claim())),
                    one.of().stream()
                        .map(rows::get)
                        .filter(Objects::nonNull)
                        .map(Grounds::link)
                        .toList()))
        .toList();
  }

  private static Link link(ClaimRow row) {
    return new Link(row.claim().quote(), ClaimViews.href(row.claim()));
  }
}

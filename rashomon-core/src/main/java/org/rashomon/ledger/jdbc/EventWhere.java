package org.rashomon.ledger.jdbc;

import org.rashomon.ledger.EventFilter;

/** The events that pass a filter, as the part of a query behind {@code FROM}. */
final class EventWhere {
  private final Where where = new Where();
  private final String from;
  private final String ordered;

  EventWhere(EventFilter filter) {
    where
        .and("e.type = :type", "type", filter.type() == null ? null : filter.type().toString())
        .and("e.country = :country", "country", filter.country())
        .and("e.place = :place", "place", filter.place())
        .words(
            "e.id IN (SELECT c.event FROM (<claims_with_words>) w JOIN claim c"
                + " ON c.number = w.number)",
            filter.words());
    if (filter.disputed()) {
      where.and("e.disputed = 1");
    }
    boolean bySide = filter.side() != null;
    boolean byStanding = filter.standing() != null;
    ordered = bySide ? "s.day, s.event" : byStanding ? "v.day, v.event" : "e.day, e.id";
    String day = ordered.substring(0, 5);
    where
        .and("s.side = :side", "side", filter.side())
        .and("v.standing = :standing", "standing", filter.standing())
        .and(day + " >= :from", "from", filter.from())
        .and(day + " <= :to AND " + day + " <> ''", "to", filter.to());
    from = from(bySide, byStanding);
  }

  /** The smallest list comes first: it is in the order of days and leads to the events. */
  private static String from(boolean bySide, boolean byStanding) {
    if (bySide) {
      return byStanding
          ? "event_side s <cross> event_standing v ON v.day = s.day AND v.event = s.event"
              + " <cross> event e ON e.id = s.event"
          : "event_side s <cross> event e ON e.id = s.event";
    }
    return byStanding ? "event_standing v <cross> event e ON e.id = v.event" : "event e";
  }

  /** Only what comes behind the cursor. */
  EventWhere behind(Cursor cursor) {
    where.and("(" + ordered + ") < (:cursorDay, :cursorId)");
    where.value("cursorDay", cursor.day()).value("cursorId", cursor.id());
    return this;
  }

  /** Tables and conditions. */
  String sql() {
    return from + where;
  }

  /** Latest day first, those of one day by id, last first. */
  String latestFirst() {
    return "ORDER BY " + ordered.replace(",", " DESC,") + " DESC";
  }

  Where values() {
    return where;
  }
}

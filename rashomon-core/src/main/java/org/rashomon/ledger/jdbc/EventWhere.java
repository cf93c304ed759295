package org.rashomon.ledger.jdbc;

import org.rashomon.ledger.EventFilter;

/** The events that pass a filter, as the part of a query behind {@code FROM}. */
final class EventWhere {
  /** So many claims with the words lead to their events at once. */
  private static final int MOST_LOOKED_UP = 5_000;

  /** So many are held together while events are walked through. */
  private static final int MOST_HELD = 100_000;

  private static final String WITH_WORDS =
      "e.id IN (SELECT c.event FROM (<claims_with_words>) w <cross> claim c <by_key>"
          + " ON c.number = w.number)";

  private final Where where = new Where();
  private final String from;
  private final String ordered;

  private EventWhere(EventFilter filter, boolean facts, String words) {
    where
        .and("e.type = :type", "type", filter.type() == null ? null : filter.type().toString())
        .and("e.country = :country", "country", filter.country())
        .and("e.place = :place", "place", filter.place())
        .words(words, filter.words());
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
    from = from(bySide, byStanding, facts ? "event e <by_facts>" : "event e");
  }

  /** For a list, which is read from its latest on. */
  static EventWhere listed(EventFilter filter, RowCounts rows) {
    if (rows.areInFewer(filter.words(), MOST_LOOKED_UP)) {
      return new EventWhere(filter, false, WITH_WORDS);
    }
    // Something added to the number leads to no index: the event finds its claims.
    String says =
        rows.areInFewer(filter.words(), MOST_HELD)
            ? "c.number + 0 IN (<claims_with_words>)"
            : "EXISTS (<words_of_claim>)";
    return new EventWhere(
        filter, false, "EXISTS (SELECT 1 FROM claim c WHERE c.event = e.id AND " + says + ")");
  }

  /** For sums over all of them, of what charts and maps need. */
  static EventWhere summed(EventFilter filter, RowCounts rows) {
    boolean few =
        !Where.match(filter.words()).isEmpty() && rows.areInFewer(filter.words(), MOST_LOOKED_UP);
    return new EventWhere(filter, !few && filter.place() == null, WITH_WORDS);
  }

  /** The smallest list comes first: it is in the order of days and leads to the events. */
  private static String from(boolean bySide, boolean byStanding, String event) {
    if (bySide) {
      String found = event + " ON e.day = s.day AND e.id = s.event";
      return byStanding
          ? "event_side s <cross> event_standing v ON v.day = s.day AND v.event = s.event <cross> "
              + found
          : "event_side s <cross> " + found;
    }
    return byStanding
        ? "event_standing v <cross> " + event + " ON e.day = v.day AND e.id = v.event"
        : event;
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
    return " ORDER BY " + ordered.replace(",", " DESC,") + " DESC";
  }

  Where values() {
    return where;
  }
}

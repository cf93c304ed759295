package org.rashomon.ledger.jdbc;

import org.rashomon.ledger.ClaimFilter;

/** The claims that pass a filter, as the part of a query behind {@code FROM}. */
final class ClaimWhere {
  private final Where where = new Where();
  private final String from;
  private final String day;

  ClaimWhere(ClaimFilter filter) {
    boolean voiced = filter.voice() != null;
    from =
        (voiced ? "voice v <cross> claim c ON c.number = v.claim" : "claim c")
            + " <cross> report r ON r.number = c.report";
    day = voiced ? "v.day" : "c.day";
    where
        .and("v.name = :voice", "voice", filter.voice())
        .and("c.type = :type", "type", filter.type() == null ? null : filter.type().toString())
        .and("c.status = :status", "status", filter.status())
        .and(standing(voiced), "standing", filter.standing())
        .and(day + " >= :from", "from", filter.from())
        .and(day + " <= :to AND " + day + " <> ''", "to", filter.to())
        .words("c.number IN (<claims_with_words>)", filter.words());
    side(filter);
    if (voiced && filter.standing() == null) {
      // A claim that two chains of one voice begin is listed once.
      where.and(
          "v.standing = (SELECT MIN(o.standing) FROM voice o WHERE o.claim = v.claim"
              + " AND o.name = v.name)");
    }
  }

  private static String standing(boolean voiced) {
    return voiced
        ? "v.standing = :standing"
        : "EXISTS (SELECT 1 FROM voice o WHERE o.claim = c.number AND o.standing = :standing)";
  }

  private void side(ClaimFilter filter) {
    if (filter.side() == null) {
      return;
    }
    String part = filter.part() == null ? "" : " AND s.part = :part";
    where
        .and(
            "c.number IN (SELECT s.claim FROM claim_side s WHERE s.side = :side" + part + ")",
            "side",
            filter.side())
        .value("side", filter.side());
    if (filter.part() != null) {
      where.value("part", filter.part());
    }
  }

  /** Only what comes behind the cursor. */
  ClaimWhere behind(Cursor cursor) {
    where.and("(" + day + ", c.id) < (:cursorDay, :cursorId)");
    where.value("cursorDay", cursor.day()).value("cursorId", cursor.id());
    return this;
  }

  /** Tables and conditions. */
  String sql() {
    return from + where;
  }

  /** Latest day first, those of one day by id, last first. */
  String latestFirst() {
    return "ORDER BY " + day + " DESC, c.id DESC";
  }

  Where values() {
    return where;
  }
}

package org.rashomon.ledger.jdbc;

import org.rashomon.ledger.ClaimFilter;

/**
 * The claims that pass a filter, as the part of a query behind {@code FROM}. Names the claim {@code
 * c} and reads no record of one.
 */
final class ClaimWhere {
  /** So many claims with the words are sifted faster than looked for one by one. */
  private static final int MOST_WITH_WORDS = 100_000;

  /** So many claims of a side or standing are sorted as fast as walked through. */
  private static final int MOST_SORTED = 20_000;

  private final Where where = new Where();
  private final RowCounts rows;
  private final String from;
  private final String day;

  ClaimWhere(ClaimFilter filter, RowCounts rows) {
    this.rows = rows;
    boolean voiced = filter.voice() != null;
    boolean looked =
        !Where.match(filter.words()).isEmpty() && rows.areInFewer(filter.words(), MOST_WITH_WORDS);
    String claims = looked ? "claim c <by_key>" : "claim c";
    from = voiced ? "voice v <cross> " + claims + " ON c.number = v.claim" : claims;
    day = voiced ? "v.day" : "c.day";
    where
        .and("v.name = :voice", "voice", filter.voice())
        .and("c.type = :type", "type", filter.type() == null ? null : filter.type().toString())
        .and("c.status = :status", "status", filter.status())
        .and(day + " >= :from", "from", filter.from())
        .and(day + " <= :to AND " + day + " <> ''", "to", filter.to())
        .words(
            looked ? "c.number IN (<claims_with_words>)" : "EXISTS (<words_of_claim>)",
            filter.words());
    standing(filter, voiced);
    side(filter);
  }

  private void standing(ClaimFilter filter, boolean voiced) {
    if (voiced && filter.standing() == null) {
      // A claim that two chains of one voice begin is listed once.
      where.and(
          "v.standing = (SELECT MIN(o.standing) FROM voice o WHERE o.claim = v.claim"
              + " AND o.name = v.name)");
    } else if (filter.standing() != null) {
      String passes = "v.standing = :standing";
      if (!voiced) {
        // A column that something is put behind leads to no index: the other finds the claim.
        passes =
            rows.isStandingOfFewer(filter.standing(), MOST_SORTED)
                ? "c.number IN (SELECT o.claim FROM voice o WHERE o.standing = :standing)"
                : "EXISTS (SELECT 1 FROM voice o WHERE o.claim = c.number"
                    + " AND o.standing || '' = :standing)";
      }
      where.and(passes, "standing", filter.standing());
    }
  }

  private void side(ClaimFilter filter) {
    if (filter.side() == null) {
      return;
    }
    String part = filter.part() == null ? "" : " AND s.part = :part";
    String passes =
        rows.isSideOfFewer(filter.side(), filter.part(), MOST_SORTED)
            ? "c.number IN (SELECT s.claim FROM claim_side s WHERE s.side = :side" + part + ")"
            : "EXISTS (SELECT 1 FROM claim_side s WHERE s.claim = c.number"
                + " AND s.side || '' = :side"
                + part
                + ")";
    where.and(passes, "side", filter.side());
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

  /** Numbers of the claims, latest day first, those of one day by id, last first. */
  String numbers() {
    return "SELECT c.number FROM " + from + where + " ORDER BY " + day + " DESC, c.id DESC";
  }

  Where values() {
    return where;
  }
}

package org.rashomon.ledger.jdbc;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/**
 * Tells whether few or many rows pass a condition, counting no further than it must. A list of what
 * many pass is walked from its latest on and soon full; what few pass is looked up.
 */
final class RowCounts {
  private final Handle handle;
  private final int times;

  RowCounts(Handle handle) {
    this(handle, 1);
  }

  /** Tells it for a ledger that holds so many times as much. */
  RowCounts(Handle handle, int times) {
    this.handle = handle;
    this.times = times;
  }

  /** Whether the words stand in fewer claims than these; true for no words. */
  boolean areInFewer(String words, int than) {
    String match = Where.match(words);
    return match.isEmpty()
        || fewer(handle.createQuery(limited("<claims_with_words>")).bind("words", match), than);
  }

  /** Whether the words stand in fewer reports than these; true for no words. */
  boolean areInFewerReports(String words, int than) {
    String match = Where.match(words);
    return match.isEmpty()
        || fewer(handle.createQuery(limited("<reports_with_words>")).bind("words", match), than);
  }

  /** Whether a side takes this part, or any for null, in fewer claims than these. */
  boolean isSideOfFewer(String side, String part, int than) {
    String rows = "SELECT 1 FROM claim_side WHERE side = :side";
    Query query =
        part == null
            ? handle.createQuery(limited(rows))
            : handle.createQuery(limited(rows + " AND part = :part")).bind("part", part);
    return fewer(query.bind("side", side), than);
  }

  /** Whether some speaker has this standing in fewer claims than these. */
  boolean isStandingOfFewer(String standing, int than) {
    String rows = "SELECT 1 FROM voice WHERE standing = :standing";
    return fewer(handle.createQuery(limited(rows)).bind("standing", standing), than);
  }

  private static String limited(String rows) {
    return "SELECT COUNT(*) FROM (" + rows + " LIMIT :most) AS found";
  }

  private boolean fewer(Query query, int than) {
    return (long) times * query.bind("most", than).mapTo(int.class).one() < than;
  }
}

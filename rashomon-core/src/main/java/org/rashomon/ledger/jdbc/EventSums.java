package org.rashomon.ledger.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.rashomon.ledger.LedgerOverview.DayCount;
import org.rashomon.ledger.LedgerOverview.IncidentSum;
import org.rashomon.ledger.LedgerOverview.Spot;
import org.rashomon.ledger.LedgerOverview.Sums;

/** Sums events by day, by place and by month in one statement, so that they are found once. */
final class EventSums {
  private static final int MOST_SPOTS = 2_000;
  private static final int DAY = 1;
  private static final int SPOT = 2;
  private static final int MONTH = 3;

  private static final String FOUND =
      "WITH found AS MATERIALIZED (SELECT e.day, e.disputed, e.place, e.country, e.latitude,"
          + " e.longitude, e.place_precision, e.level, e.killed_low, e.killed_high FROM ";

  private static final String DAYS =
      ") SELECT 1 AS what, day AS name, NULL AS country, NULL AS place_precision,"
          + " CAST(NULL AS INTEGER) AS latitude, CAST(NULL AS INTEGER) AS longitude,"
          + " COUNT(*) AS events, SUM(disputed) AS disputed, CAST(NULL AS INTEGER) AS low,"
          + " CAST(NULL AS INTEGER) AS high, CAST(NULL AS INTEGER) AS open"
          + " FROM found GROUP BY day";

  private static final String SPOTS =
      " UNION ALL SELECT * FROM (SELECT 2, place, country, place_precision, latitude, longitude,"
          + " COUNT(*) AS n, SUM(disputed), CAST(NULL AS INTEGER), CAST(NULL AS INTEGER),"
          + " CAST(NULL AS INTEGER) FROM found GROUP BY latitude, longitude, place, country,"
          + " place_precision ORDER BY n DESC, 5 NULLS FIRST, 6 NULLS FIRST, 2 NULLS FIRST LIMIT "
          + MOST_SPOTS
          + ") AS spots";

  private static final String MONTHS =
      " UNION ALL SELECT 3, SUBSTR(day, 1, 7), NULL, NULL, NULL, NULL, COUNT(*), NULL,"
          + " SUM(COALESCE(killed_low, 0)), SUM(COALESCE(killed_high, killed_low)),"
          + " SUM(CASE WHEN killed_high IS NULL THEN 1 ELSE 0 END) FROM found"
          + " WHERE level = 'incident' AND day <> ''"
          + " AND (killed_low IS NOT NULL OR killed_high IS NOT NULL) GROUP BY SUBSTR(day, 1, 7)";

  private static final Comparator<Spot> MOST_EVENTS =
      Comparator.comparing(Spot::events)
          .reversed()
          .thenComparing(Spot::lat, Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(Spot::lon, Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(Spot::place, Comparator.nullsFirst(Comparator.naturalOrder()));

  private final List<DayCount> days = new ArrayList<>();
  private final List<Spot> spots = new ArrayList<>();
  private final List<IncidentSum> months = new ArrayList<>();

  private EventSums() {}

  /** The sums over the events that the condition leaves. */
  static Sums of(Handle handle, EventWhere where) {
    EventSums sums = new EventSums();
    where
        .values()
        .bind(handle.createQuery(FOUND + where.sql() + DAYS + SPOTS + MONTHS))
        .map((row, context) -> sums.take(row))
        .forEach(taken -> {});
    sums.days.sort(Comparator.comparing(DayCount::day));
    sums.spots.sort(MOST_EVENTS);
    sums.months.sort(Comparator.comparing(IncidentSum::month));
    return new Sums(sums.days, sums.spots, sums.months);
  }

  private boolean take(ResultSet row) throws SQLException {
    String name = row.getString("name");
    long events = row.getLong("events");
    return switch (row.getInt("what")) {
      case DAY -> days.add(new DayCount(name, events, row.getLong("disputed")));
      case SPOT ->
          spots.add(
              new Spot(
                  name,
                  row.getString("country"),
                  Degrees.told(Rows.integer(row, "latitude")),
                  Degrees.told(Rows.integer(row, "longitude")),
                  row.getString("place_precision"),
                  events,
                  row.getLong("disputed")));
      case MONTH ->
          months.add(
              new IncidentSum(
                  name, events, row.getLong("low"), row.getLong("high"), row.getLong("open")));
      default -> throw new IllegalStateException("a row of no kind");
    };
  }
}

package org.rashomon.ledger.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.rashomon.extract.ClaimType;
import org.rashomon.ingest.Pages;
import org.rashomon.ledger.ClaimRow;
import org.rashomon.ledger.EventRow;
import org.rashomon.ledger.ReportRow;
import org.rashomon.reconcile.Level;
import org.rashomon.resolve.PlacePrecision;
import org.rashomon.resolve.ResolvedClaim;

/** Rows of a result become the records that pages take. */
final class Rows {
  /** Columns of a {@link ClaimRow}, the claim under {@code c}, its report under {@code r}. */
  static final String CLAIM_COLUMNS =
      "SELECT c.id, c.day, c.event, c.event_order, c.body, r.outlet, r.title, r.published,"
          + " r.family, r.pages FROM ";

  /** The same with their tables. */
  static final String CLAIM = CLAIM_COLUMNS + "claim c JOIN report r ON r.number = c.report ";

  /** Columns of an {@link EventRow}, the event under {@code e}; its long body left out. */
  static final String EVENT =
      "SELECT e.id, e.type, e.level, e.parent, e.from_day, e.to_day, e.day, e.place,"
          + " e.country, e.latitude, e.longitude, e.place_precision, e.claims, e.reports, e.origins,"
          + " e.killed_low, e.killed_best, e.killed_high, e.disputes FROM ";

  private Rows() {}

  static Integer integer(ResultSet row, String column) throws SQLException {
    int value = row.getInt(column);
    return row.wasNull() ? null : value;
  }

  static ClaimRow claim(ResultSet row, ClaimTable claims) throws SQLException {
    ResolvedClaim claim = claims.claim(row.getString("body"));
    return new ClaimRow(
        claim,
        row.getString("event"),
        row.getString("outlet"),
        row.getString("title"),
        row.getString("published"),
        row.getString("family"),
        Pages.at(starts(row.getString("pages")), claim.start()));
  }

  /** Where pages begin, as it is kept: numbers with a blank between. */
  private static List<Integer> starts(String pages) {
    return pages == null
        ? List.of()
        : Arrays.stream(pages.split(" ")).map(Integer::valueOf).toList();
  }

  static ReportRow report(ResultSet row) throws SQLException {
    String day = row.getString("day");
    return new ReportRow(
        row.getString("id"),
        row.getString("external_id"),
        row.getString("url"),
        row.getString("outlet"),
        row.getString("title"),
        row.getString("published"),
        day.isEmpty() ? null : day,
        row.getString("language"),
        row.getInt("claims"),
        row.getString("family"),
        row.getString("event"));
  }

  /** The sides are left out. */
  static EventRow event(ResultSet row) throws SQLException {
    String precision = row.getString("place_precision");
    return new EventRow(
        row.getString("id"),
        ClaimType.of(row.getString("type")),
        Level.valueOf(constant(row.getString("level"))),
        row.getString("parent"),
        row.getString("from_day"),
        row.getString("to_day"),
        row.getString("day"),
        row.getString("place"),
        row.getString("country"),
        Degrees.told(integer(row, "latitude")),
        Degrees.told(integer(row, "longitude")),
        precision == null ? null : PlacePrecision.valueOf(constant(precision)),
        row.getInt("claims"),
        row.getInt("reports"),
        row.getInt("origins"),
        killed(row),
        Arrays.stream(row.getString("disputes").split(" ")).filter(d -> !d.isEmpty()).toList(),
        List.of());
  }

  private static EventRow.Range killed(ResultSet row) throws SQLException {
    Integer low = integer(row, "killed_low");
    Integer best = integer(row, "killed_best");
    Integer high = integer(row, "killed_high");
    return low == null && best == null && high == null ? null : new EventRow.Range(low, best, high);
  }

  private static String constant(String code) {
    return code.toUpperCase(java.util.Locale.ROOT).replace('-', '_').replace(' ', '_');
  }
}

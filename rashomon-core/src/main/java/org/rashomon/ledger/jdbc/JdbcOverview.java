package org.rashomon.ledger.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.rashomon.extract.ClaimType;
import org.rashomon.ledger.ClaimRow;
import org.rashomon.ledger.EventFilter;
import org.rashomon.ledger.LedgerOverview;
import org.rashomon.ledger.Tally;
import org.rashomon.reconcile.Event;
import org.rashomon.reconcile.StatedCount;

/** Answers charts, maps and pages of sources by SQL, each by one query. */
final class JdbcOverview implements LedgerOverview {
  private final Jdbi jdbi;
  private final LedgerJson json;
  private final ClaimTable claims;

  JdbcOverview(Jdbi jdbi, LedgerJson json, ClaimTable claims) {
    this.jdbi = jdbi;
    this.json = json;
    this.claims = claims;
  }

  @Override
  public List<Event> lines(Collection<String> eventIds) {
    return events(
        "SELECT e.id, COALESCE(l.body, e.body) FROM event e LEFT JOIN event_line l"
            + " ON l.id = e.id WHERE e.id IN (<ids>)",
        eventIds);
  }

  @Override
  public List<Event> whole(Collection<String> eventIds) {
    return events("SELECT e.id, e.body FROM event e WHERE e.id IN (<ids>)", eventIds);
  }

  private List<Event> events(String sql, Collection<String> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    Map<String, Event> found = new HashMap<>();
    jdbi.useHandle(
        handle ->
            handle
                .createQuery(sql)
                .bindList("ids", List.copyOf(ids))
                .map(
                    (row, context) ->
                        Map.entry(row.getString(1), json.read(row.getString(2), Event.class)))
                .forEach(event -> found.put(event.getKey(), event.getValue())));
    return ids.stream().map(found::get).filter(Objects::nonNull).toList();
  }

  @Override
  public Map<String, List<ClaimRow>> openings(Collection<String> eventIds, int most) {
    Map<String, List<ClaimRow>> openings = new LinkedHashMap<>();
    eventIds.forEach(id -> openings.put(id, new ArrayList<>()));
    if (!eventIds.isEmpty()) {
      jdbi.useHandle(
          handle ->
              handle
                  .createQuery(
                      Rows.CLAIM
                          + "WHERE c.event IN (<ids>) AND c.event_order < :most"
                          + " ORDER BY c.event, c.event_order")
                  .bindList("ids", List.copyOf(eventIds))
                  .bind("most", most)
                  .map((row, context) -> Rows.claim(row, claims))
                  .forEach(row -> openings.get(row.event()).add(row)));
    }
    return openings;
  }

  @Override
  public Sums sums(EventFilter filter) {
    return jdbi.withHandle(
        handle -> EventSums.of(handle, EventWhere.summed(filter, new RowCounts(handle))));
  }

  @Override
  public Map<String, List<IncidentSum>> incidentsByRule() {
    return jdbi.withHandle(KilledTable::sums);
  }

  @Override
  public List<ReadCount> readings(String from, String to) {
    Where where =
        new Where()
            .and("day >= :from", "from", from)
            .and("day <= :to", "to", to)
            .and("published_from = day");
    return list(
        "SELECT day, outlet, COUNT(*) FROM report"
            + where
            + "GROUP BY day, outlet ORDER BY 1, 2 NULLS FIRST",
        where,
        (row, context) -> new ReadCount(row.getString(1), row.getString(2), row.getLong(3)));
  }

  @Override
  public List<StatedToll> tolls(int limit) {
    return list(
        "SELECT t.*, c.id AS claim_id, c.event, c.body, r.id AS report_id, r.family"
            + " FROM stated_toll t"
            + " JOIN claim c ON c.number = t.claim JOIN report r ON r.number = c.report"
            + " ORDER BY t.said, c.id, t.count LIMIT :limit",
        new Where().value("limit", limit),
        (row, context) -> toll(row, claims));
  }

  private static StatedToll toll(ResultSet row, ClaimTable claims) throws SQLException {
    String family = Objects.requireNonNullElse(row.getString("family"), "");
    return new StatedToll(
        row.getString("claim_id"),
        row.getString("report_id"),
        row.getString("event"),
        StatedCount.origin(claims.claim(row.getString("body")).sources().get(0), family),
        row.getString("kind"),
        row.getString("side"),
        row.getString("victims"),
        row.getString("words"),
        row.getString("basis"),
        row.getString("from_day"),
        row.getString("to_day"),
        row.getString("said"),
        row.getString("name"),
        row.getString("speaker"),
        row.getString("standing"),
        Rows.integer(row, "low"),
        Rows.integer(row, "best"),
        Rows.integer(row, "high"));
  }

  @Override
  public List<SourceRow> sources(String words, int limit) {
    Where where = new Where().value("limit", limit);
    if (words != null) {
      String plain = words.replaceAll("[!%_]", "!$0").toLowerCase(java.util.Locale.ROOT);
      where.and("LOWER(name) LIKE :words ESCAPE '!'", "words", "%" + plain + "%");
    }
    return list(
        "SELECT * FROM source" + where + " ORDER BY events DESC, name LIMIT :limit",
        where,
        (row, context) -> source(row));
  }

  @Override
  public SourceRow source(String name) {
    Where where = new Where().and("name = :name", "name", name);
    List<SourceRow> found =
        list("SELECT * FROM source" + where, where, (row, context) -> source(row));
    return found.isEmpty() ? null : found.get(0);
  }

  private static SourceRow source(ResultSet row) throws SQLException {
    return new SourceRow(
        row.getString("name"),
        row.getString("kind"),
        row.getLong("events"),
        row.getLong("alone"),
        row.getLong("first"),
        row.getLong("contradicted"));
  }

  @Override
  public Set<String> privateVoices(Collection<String> names) {
    if (names.isEmpty()) {
      return Set.of();
    }
    return jdbi.withHandle(
        handle ->
            Set.copyOf(
                handle
                    .createQuery(
                        "SELECT DISTINCT name FROM voice"
                            + " WHERE kind IN ('anonymous', 'witness') AND name IN (<names>)")
                    .bindList("names", List.copyOf(names))
                    .mapTo(String.class)
                    .list()));
  }

  @Override
  public List<Tally> standings(String source) {
    Where where = new Where().and("name = :name", "name", source);
    return list(
        "SELECT standing, COUNT(*) AS n FROM voice"
            + where
            + " GROUP BY standing ORDER BY n DESC, 1",
        where,
        (row, context) -> new Tally(row.getString(1), row.getLong(2)));
  }

  @Override
  public List<String> contradicted(String source, int limit) {
    Where where =
        new Where().and("name = :name AND contradicted = 1", "name", source).value("limit", limit);
    return list(
        "SELECT event FROM account" + where + " ORDER BY day DESC, event DESC LIMIT :limit",
        where,
        (row, context) -> row.getString(1));
  }

  @Override
  public List<DayCount> claimDays(ClaimType type) {
    Where where = new Where().and("type = :type", "type", type.toString());
    return list(
        "SELECT day, COUNT(*) FROM claim" + where + "GROUP BY day ORDER BY day",
        where,
        (row, context) -> new DayCount(row.getString(1), row.getLong(2), 0));
  }

  @Override
  public List<Tally> statuses() {
    return list(
        "SELECT status, COUNT(*) AS n FROM claim GROUP BY status ORDER BY n DESC, 1",
        new Where(),
        (row, context) -> new Tally(row.getString(1), row.getLong(2)));
  }

  private <T> List<T> list(String sql, Where values, RowMapper<T> mapper) {
    return jdbi.withHandle(handle -> values.bind(handle.createQuery(sql)).map(mapper).list());
  }
}

package org.rashomon.ledger.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.rashomon.ledger.ClaimFilter;
import org.rashomon.ledger.ClaimRow;
import org.rashomon.ledger.EventFilter;
import org.rashomon.ledger.EventRow;
import org.rashomon.ledger.LedgerCounts;
import org.rashomon.ledger.LedgerQueries;
import org.rashomon.ledger.Page;
import org.rashomon.ledger.ReportFilter;
import org.rashomon.ledger.ReportRow;
import org.rashomon.ledger.ReportView;
import org.rashomon.ledger.Tally;
import org.rashomon.problem.Problem;
import org.rashomon.reconcile.Ceasefire;
import org.rashomon.reconcile.Event;
import org.rashomon.reconcile.Taken;
import org.rashomon.resolve.ResolvedReport;

/** Answers pages by SQL. */
final class JdbcQueries implements LedgerQueries {
  private static final int LONGEST_PAGE = 1_000;

  /** So many reports with the words are sorted as fast as walked through. */
  private static final int MOST_SORTED = 5_000;

  private final Jdbi jdbi;
  private final LedgerJson json;
  private final ProblemTable problems;
  private final ReportTable reports;
  private final ClaimTable claims;
  private final TakenTable taken;

  JdbcQueries(
      Jdbi jdbi,
      LedgerJson json,
      ProblemTable problems,
      ReportTable reports,
      ClaimTable claims,
      TakenTable taken) {
    this.jdbi = jdbi;
    this.json = json;
    this.problems = problems;
    this.reports = reports;
    this.claims = claims;
    this.taken = taken;
  }

  @Override
  public LedgerCounts counts() {
    return jdbi.withHandle(
        handle ->
            new LedgerCounts(
                count(handle, "report"),
                count(handle, "claim"),
                count(handle, "event"),
                count(handle, "event WHERE disputed = 1"),
                count(handle, "ceasefire"),
                count(handle, "decision"),
                count(handle, "problem"),
                handle
                    .createQuery("SELECT MAX(day) FROM report WHERE day <> ''")
                    .mapTo(String.class)
                    .one()));
  }

  private static long count(Handle handle, String table) {
    return handle.createQuery("SELECT COUNT(*) FROM " + table).mapTo(long.class).one();
  }

  @Override
  public Page<EventRow> events(EventFilter filter, String cursor, int limit) {
    return jdbi.withHandle(
        handle -> {
          EventWhere where =
              EventWhere.listed(filter, new RowCounts(handle)).behind(Cursor.of(cursor));
          String sql = Rows.EVENT + where.sql() + where.latestFirst();
          return page(
              eventRows(handle, where.values().bind(page(handle, sql, limit))),
              limit,
              row -> new Cursor(row.day(), row.id()));
        });
  }

  /** One more row than asked for is read: it tells whether there is another page. */
  private static Query page(Handle handle, String sql, int limit) {
    checkLimit(limit);
    return handle.createQuery(sql + " LIMIT :limit").bind("limit", limit + 1);
  }

  private static void checkLimit(int limit) {
    if (limit < 1 || limit > LONGEST_PAGE) {
      throw new IllegalArgumentException("a page has 1 to " + LONGEST_PAGE + " items: " + limit);
    }
  }

  private static <T> Page<T> page(
      List<T> rows, int limit, java.util.function.Function<T, Cursor> at) {
    if (rows.size() <= limit) {
      return new Page<>(rows, null);
    }
    List<T> items = rows.subList(0, limit);
    return new Page<>(items, at.apply(items.get(limit - 1)).toString());
  }

  private static List<EventRow> eventRows(Handle handle, Query query) {
    List<EventRow> rows = query.map((row, context) -> Rows.event(row)).list();
    if (rows.isEmpty()) {
      return rows;
    }
    Map<String, List<String>> sides = new HashMap<>();
    handle
        .createQuery("SELECT event, side FROM event_side WHERE event IN (<ids>) ORDER BY side")
        .bindList("ids", rows.stream().map(EventRow::id).toList())
        .map((row, context) -> List.of(row.getString(1), row.getString(2)))
        .forEach(
            cell -> sides.computeIfAbsent(cell.get(0), id -> new ArrayList<>()).add(cell.get(1)));
    return rows.stream().map(row -> row.with(sides.getOrDefault(row.id(), List.of()))).toList();
  }

  @Override
  public Event event(String eventId) {
    return jdbi.withHandle(
        handle -> {
          String current = EventTable.current(handle, eventId);
          return current == null
              ? null
              : json.read(
                  handle
                      .createQuery("SELECT body FROM event WHERE id = :id")
                      .bind("id", current)
                      .mapTo(String.class)
                      .one(),
                  Event.class);
        });
  }

  @Override
  public List<EventRow> parts(String eventId) {
    return jdbi.withHandle(
        handle ->
            eventRows(
                handle,
                handle
                    .createQuery(
                        Rows.EVENT
                            + "event e WHERE e.parent = :id ORDER BY e.day DESC, e.id DESC"
                            + " LIMIT "
                            + LONGEST_PAGE)
                    .bind("id", eventId)));
  }

  @Override
  public Page<ClaimRow> claimsOfEvent(String eventId, String cursor, int limit) {
    Cursor at = Cursor.of(cursor);
    int behind = at.id().matches("[0-9]{1,9}") ? Integer.parseInt(at.id()) : -1;
    return jdbi.withHandle(
        handle -> {
          List<ClaimRow> rows =
              claimRows(
                  page(
                          handle,
                          Rows.CLAIM
                              + "WHERE c.event = :event AND c.event_order > :behind"
                              + " ORDER BY c.event_order",
                          limit)
                      .bind("event", EventTable.current(handle, eventId))
                      .bind("behind", behind));
          return page(rows, limit, row -> new Cursor("", Integer.toString(behind + limit)));
        });
  }

  private List<ClaimRow> claimRows(Query query) {
    return query.map((row, context) -> Rows.claim(row, claims)).list();
  }

  @Override
  public List<ClaimRow> claims(Collection<String> claimIds) {
    List<String> ids = List.copyOf(new TreeSet<>(claimIds));
    List<ClaimRow> rows = new ArrayList<>();
    jdbi.useHandle(
        handle -> {
          for (int from = 0; from < ids.size(); from += LONGEST_PAGE) {
            List<String> part = ids.subList(from, Math.min(ids.size(), from + LONGEST_PAGE));
            rows.addAll(
                claimRows(
                    handle
                        .createQuery(Rows.CLAIM + "WHERE c.id IN (<ids>) ORDER BY c.id")
                        .bindList("ids", part)));
          }
        });
    return rows;
  }

  @Override
  public Page<ClaimRow> claims(ClaimFilter filter, String cursor, int limit) {
    return jdbi.withHandle(
        handle -> {
          ClaimWhere where =
              new ClaimWhere(filter, new RowCounts(handle)).behind(Cursor.of(cursor));
          checkLimit(limit);
          String sql =
              Rows.CLAIM_COLUMNS
                  + "("
                  + where.numbers()
                  + " LIMIT :limit) f <cross> claim c ON c.number = f.number <cross> report r"
                  + " ON r.number = c.report ORDER BY c.day DESC, c.id DESC";
          return page(
              claimRows(where.values().bind(handle.createQuery(sql)).bind("limit", limit + 1)),
              limit,
              row -> new Cursor(ClaimTable.day(row.claim()), row.claim().id()));
        });
  }

  @Override
  public Page<ReportRow> reports(ReportFilter filter, String cursor, int limit) {
    return jdbi.withHandle(
        handle -> {
          boolean few = new RowCounts(handle).areInFewerReports(filter.words(), MOST_SORTED);
          Where where =
              new Where()
                  .and("r.outlet = :outlet", "outlet", filter.outlet())
                  .and("r.family = :family", "family", filter.family())
                  .and("r.event = :event", "event", filter.event())
                  .and("r.day >= :from", "from", filter.from())
                  .and("r.day <= :to AND r.day <> ''", "to", filter.to())
                  .words(
                      few ? "r.number IN (<reports_with_words>)" : "EXISTS (<words_of_report>)",
                      filter.words())
                  .behind("r", Cursor.of(cursor));
          List<ReportRow> rows =
              where
                  .bind(
                      page(
                          handle,
                          "SELECT r.* FROM report r" + where + "ORDER BY r.day DESC, r.id DESC",
                          limit))
                  .map((row, context) -> Rows.report(row))
                  .list();
          return page(rows, limit, row -> new Cursor(row.day() == null ? "" : row.day(), row.id()));
        });
  }

  @Override
  public ReportView report(String reportId) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(ReportTable.SELECT + "WHERE r.id = :id")
                .bind("id", reportId)
                .map((row, context) -> view(handle, row))
                .findOne()
                .orElse(null));
  }

  private ReportView view(Handle handle, ResultSet row) throws SQLException {
    int number = row.getInt("number");
    List<String> events =
        handle
            .createQuery(
                "SELECT COALESCE(event, '') FROM claim WHERE report = :report ORDER BY number")
            .bind("report", number)
            .mapTo(String.class)
            .list();
    return new ReportView(
        new ResolvedReport(
            reports.report(handle, row), reports.agencies(row), claims.ofReport(handle, number)),
        reports.summary(row),
        taken.of(handle, List.of(row.getString("id"))).get(row.getString("id")),
        events);
  }

  @Override
  public Map<String, Taken> taken(Collection<String> reportIds) {
    return jdbi.withHandle(handle -> taken.of(handle, reportIds));
  }

  @Override
  public List<String> reportsKnownAs(String externalIdOrUrl) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "SELECT id FROM report WHERE external_id = :name"
                        + " UNION SELECT id FROM report WHERE url = :name ORDER BY id")
                .bind("name", externalIdOrUrl)
                .mapTo(String.class)
                .list());
  }

  @Override
  public List<Ceasefire> ceasefires() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("SELECT body FROM ceasefire ORDER BY day DESC, id")
                .mapTo(String.class)
                .map(body -> json.read(body, Ceasefire.class))
                .list());
  }

  @Override
  public Page<Ceasefire> ceasefires(String cursor, int limit) {
    Where where = new Where().behind("f", Cursor.of(cursor));
    String sql = "SELECT f.day, f.body FROM ceasefire f" + where + "ORDER BY f.day DESC, f.id DESC";
    return jdbi.withHandle(
        handle -> {
          List<DatedCeasefire> rows =
              where
                  .bind(page(handle, sql, limit))
                  .map(
                      (row, context) ->
                          new DatedCeasefire(
                              row.getString(1), json.read(row.getString(2), Ceasefire.class)))
                  .list();
          Page<DatedCeasefire> page =
              page(rows, limit, row -> new Cursor(row.day(), row.ceasefire().id()));
          return new Page<>(
              page.items().stream().map(DatedCeasefire::ceasefire).toList(), page.next());
        });
  }

  private record DatedCeasefire(String day, Ceasefire ceasefire) {}

  @Override
  public List<Ceasefire> ceasefiresOf(String eventId) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "SELECT body FROM ceasefire WHERE event = :event ORDER BY day DESC, id")
                .bind("event", eventId)
                .mapTo(String.class)
                .map(body -> json.read(body, Ceasefire.class))
                .list());
  }

  @Override
  public Ceasefire ceasefire(String ceasefireId) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("SELECT body FROM ceasefire WHERE id = :id")
                .bind("id", ceasefireId)
                .mapTo(String.class)
                .map(body -> json.read(body, Ceasefire.class))
                .findOne()
                .orElse(null));
  }

  @Override
  public List<Tally> outlets() {
    return tally("SELECT outlet, COUNT(*) AS n FROM report GROUP BY outlet");
  }

  @Override
  public List<Tally> languages() {
    return tally("SELECT language, COUNT(*) AS n FROM report GROUP BY language");
  }

  @Override
  public List<Tally> sides() {
    List<Tally> all = tally("SELECT side, COUNT(*) AS n FROM event_side GROUP BY side");
    return all.subList(0, Math.min(100, all.size()));
  }

  @Override
  public List<Tally> countries() {
    return tally("SELECT country, COUNT(*) AS n FROM event GROUP BY country");
  }

  @Override
  public List<Tally> types() {
    return tally("SELECT type, COUNT(*) AS n FROM event GROUP BY type");
  }

  private List<Tally> tally(String sql) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(sql + " ORDER BY n DESC, 1 NULLS FIRST")
                .map((row, context) -> new Tally(row.getString(1), row.getLong(2)))
                .list());
  }

  @Override
  public void walk(Walk walk) {
    // One transaction, so that all four kinds come from one moment.
    jdbi.useTransaction(
        handle -> {
          Map<String, List<Problem>> own = problems.ofReports(handle);
          Map<String, Taken> from = taken.all(handle);
          handle
              .createQuery(ReportTable.SELECT + "ORDER BY r.id")
              .map((row, context) -> head(row, own, from))
              .forEach(walk::report);
          walk.reportsDone();
          handle
              .createQuery(Rows.CLAIM + "ORDER BY c.id")
              .map((row, context) -> Rows.claim(row, claims))
              .forEach(walk::claim);
          walk.claimsDone();
          handle
              .createQuery("SELECT body FROM event ORDER BY id")
              .mapTo(String.class)
              .map(body -> json.read(body, Event.class))
              .forEach(walk::event);
          walk.eventsDone();
          handle
              .createQuery("SELECT body FROM ceasefire ORDER BY id")
              .mapTo(String.class)
              .map(body -> json.read(body, Ceasefire.class))
              .forEach(walk::ceasefire);
        });
  }

  private ReportView head(ResultSet row, Map<String, List<Problem>> own, Map<String, Taken> from)
      throws SQLException {
    List<Problem> problemsOf = own.getOrDefault(row.getString("id"), List.of());
    return new ReportView(
        new ResolvedReport(reports.report(row, problemsOf), reports.agencies(row), List.of()),
        reports.summary(row),
        from.get(row.getString("id")),
        List.of());
  }

  @Override
  public void eachClaim(Consumer<ClaimRow> reader) {
    // In a transaction, so that a server sends the claims piece by piece.
    jdbi.useTransaction(
        handle ->
            handle
                .createQuery(Rows.CLAIM + "ORDER BY c.id")
                .map((row, context) -> Rows.claim(row, claims))
                .forEach(reader));
  }
}

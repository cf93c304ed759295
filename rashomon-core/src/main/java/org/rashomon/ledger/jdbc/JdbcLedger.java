package org.rashomon.ledger.jdbc;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleConsumer;
import org.jdbi.v3.core.Jdbi;
import org.rashomon.decide.Decision;
import org.rashomon.ledger.Ledger;
import org.rashomon.ledger.LedgerEntry;
import org.rashomon.ledger.LedgerOverview;
import org.rashomon.ledger.LedgerQueries;
import org.rashomon.ledger.LedgerRefused;
import org.rashomon.problem.Problem;
import org.rashomon.problem.ProblemCode;
import org.rashomon.reconcile.Reconciliation;
import org.rashomon.resolve.ResolvedClaim;
import org.rashomon.resolve.ResolvedReport;

/**
 * A ledger in one SQLite file; the driver comes from whoever starts it. Safe for use by many
 * threads; writes come one after another. Another process may write the same file between two
 * batches.
 */
public final class JdbcLedger implements Ledger {
  private static final String REVISION = "revision";

  private final LedgerFile file;
  private final String place;
  private final String release;
  private final Jdbi writer;
  private final Jdbi reader;
  private final LedgerJson json = new LedgerJson();
  private final ProblemTable problems = new ProblemTable();
  private final ReportTable reports = new ReportTable(json, problems);
  private final ClaimTable claims = new ClaimTable(json);
  private final EventTable events = new EventTable(json, reports);
  private final LedgerQueries queries;
  private final LedgerOverview overview;

  private JdbcLedger(LedgerFile file, String place, String release) {
    this.file = file;
    this.place = place;
    this.release = release;
    this.writer = file.writer();
    this.reader = file.reader();
    this.queries = new JdbcQueries(reader, json, problems, reports, claims);
    this.overview = new JdbcOverview(reader, json, claims);
  }

  /**
   * Opens the ledger in the file, or makes it where there is none.
   *
   * @param release fingerprint of the release and model that will read reports into it; null to
   *     write none
   * @throws LedgerRefused where the file is no ledger, was altered or is too new
   */
  public static JdbcLedger open(Path path, String release) {
    return new JdbcLedger(LedgerFile.open(path), path.toString(), release);
  }

  @Override
  public boolean has(String reportId) {
    return reader.withHandle(handle -> reports.number(handle, reportId).isPresent());
  }

  @Override
  public void record(Collection<LedgerEntry> entries) {
    write(
        handle -> {
          claimRelease(handle);
          for (LedgerEntry entry : entries) {
            record(handle, entry);
          }
        });
  }

  /** Writes in one transaction and counts it, so that who read the ledger before can tell. */
  private void write(HandleConsumer<RuntimeException> change) {
    writer.useTransaction(
        handle -> {
          change.useHandle(handle);
          String before = note(handle, REVISION);
          setNote(
              handle, REVISION, before == null ? "1" : Long.toString(Long.parseLong(before) + 1));
        });
  }

  private void record(Handle handle, LedgerEntry entry) {
    ResolvedReport report = entry.report();
    String id = report.report().id();
    if (reports.number(handle, id).isEmpty()) {
      claims.insert(handle, reports.insert(handle, report), report.claims());
    }
    problems.insert(handle, id, entry.problems());
  }

  /** A ledger holds what one release read: readings of two are never mixed. */
  private void claimRelease(Handle handle) {
    Objects.requireNonNull(release, "a ledger opened without a release takes no reports");
    String noted = note(handle, RELEASE);
    if (noted == null) {
      setNote(handle, RELEASE, release);
    } else if (!noted.equals(release)) {
      throw new LedgerRefused(
          new Problem(ProblemCode.OTHER_RELEASE, place, 0, "its reports were read by " + noted));
    }
  }

  @Override
  public void recordProblems(Collection<Problem> found) {
    write(handle -> problems.insert(handle, "", found));
  }

  @Override
  public void record(Reconciliation reconciliation) {
    write(handle -> events.replace(handle, reconciliation));
  }

  @Override
  public void record(Decision decision) {
    write(
        handle ->
            handle
                .createUpdate(
                    "INSERT INTO decision (number, id, body) VALUES ((SELECT"
                        + " COALESCE(MAX(number), 0) + 1 FROM decision), :id, :body)"
                        + " ON CONFLICT (id) DO NOTHING")
                .bind("id", decision.id())
                .bind("body", json.write(decision))
                .execute());
  }

  @Override
  public boolean isReconciled() {
    return reader.withHandle(
        handle ->
            handle
                .createQuery("SELECT id FROM report WHERE family IS NULL LIMIT 1")
                .mapTo(String.class)
                .findOne()
                .isEmpty());
  }

  @Override
  public Reconciliation reconciliation() {
    return reader.inTransaction(events::all);
  }

  @Override
  public ResolvedReport report(String reportId) {
    return reader.withHandle(
        handle ->
            handle
                .createQuery(ReportTable.SELECT + "WHERE r.id = :id")
                .bind("id", reportId)
                .map((row, context) -> report(handle, row))
                .findOne()
                .orElse(null));
  }

  @Override
  public List<ResolvedReport> reports() {
    return reader.inTransaction(
        handle -> {
          Map<String, List<Problem>> own = problems.ofReports(handle);
          Map<Integer, List<ResolvedClaim>> said = claims.byReport(handle);
          return handle
              .createQuery(ReportTable.SELECT + "ORDER BY r.id")
              .map(
                  (row, context) ->
                      new ResolvedReport(
                          reports.report(row, own.getOrDefault(row.getString("id"), List.of())),
                          reports.agencies(row),
                          said.getOrDefault(row.getInt("number"), List.of())))
              .list();
        });
  }

  private ResolvedReport report(Handle handle, ResultSet row) throws SQLException {
    return new ResolvedReport(
        reports.report(handle, row),
        reports.agencies(row),
        claims.ofReport(handle, row.getInt("number")));
  }

  @Override
  public List<Decision> decisions() {
    return reader.withHandle(
        handle ->
            handle
                .createQuery("SELECT body FROM decision ORDER BY number")
                .mapTo(String.class)
                .map(body -> json.read(body, Decision.class))
                .list());
  }

  @Override
  public List<Problem> problems() {
    return reader.withHandle(problems::all);
  }

  @Override
  public String currentEvent(String eventId) {
    return reader.withHandle(handle -> EventTable.current(handle, eventId));
  }

  @Override
  public String note(String name) {
    return reader.withHandle(handle -> note(handle, name));
  }

  @Override
  public void note(String name, String value) {
    write(handle -> setNote(handle, name, value));
  }

  private static String note(Handle handle, String name) {
    return handle
        .createQuery("SELECT value FROM note WHERE name = :name")
        .bind("name", name)
        .mapTo(String.class)
        .findOne()
        .orElse(null);
  }

  private static void setNote(Handle handle, String name, String value) {
    handle
        .createUpdate(
            "INSERT INTO note (name, value) VALUES (:name, :value)"
                + " ON CONFLICT (name) DO UPDATE SET value = excluded.value")
        .bind("name", name)
        .bind("value", value)
        .execute();
  }

  @Override
  public LedgerQueries queries() {
    return queries;
  }

  @Override
  public LedgerOverview overview() {
    return overview;
  }

  @Override
  public long revision() {
    String revision = note(REVISION);
    return revision == null ? 0 : Long.parseLong(revision);
  }

  @Override
  public void close() {
    file.close();
  }
}

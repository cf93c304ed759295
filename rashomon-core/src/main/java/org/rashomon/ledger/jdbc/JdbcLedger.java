package org.rashomon.ledger.jdbc;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleConsumer;
import org.jdbi.v3.core.Jdbi;
import org.rashomon.decide.Decision;
import org.rashomon.ingest.Report;
import org.rashomon.ledger.Documents;
import org.rashomon.ledger.Ledger;
import org.rashomon.ledger.LedgerEntry;
import org.rashomon.ledger.LedgerOverview;
import org.rashomon.ledger.LedgerQueries;
import org.rashomon.ledger.LedgerRefused;
import org.rashomon.problem.Problem;
import org.rashomon.problem.ProblemCode;
import org.rashomon.reconcile.Change;
import org.rashomon.reconcile.Frame;
import org.rashomon.reconcile.Reconciliation;
import org.rashomon.reconcile.Telling;
import org.rashomon.resolve.ResolvedClaim;
import org.rashomon.resolve.ResolvedReport;

/**
 * A ledger in one SQLite file or a PostgreSQL database; the driver comes from whoever starts it.
 * Safe for use by many threads; writes come one after another. Another process may write the same
 * ledger between two batches.
 */
public final class JdbcLedger implements Ledger {
  private static final String REVISION = "revision";

  private final LedgerStore store;
  private final String place;
  private final String release;
  private final Jdbi writer;
  private final Jdbi reader;
  private final LedgerJson json = new LedgerJson();
  private final ProblemTable problems = new ProblemTable();
  private final ReportTable reports = new ReportTable(json, problems);
  private final ClaimTable claims = new ClaimTable(json);
  private final EventTable events = new EventTable(json, reports);
  private final DecisionTable decisions = new DecisionTable(json, reports, claims);
  private final TellingTable tellings = new TellingTable(json);
  private final FrameTable frames = new FrameTable(json);
  private final TakenTable taken = new TakenTable(json);
  private final LedgerQueries queries;
  private final LedgerOverview overview;

  private JdbcLedger(LedgerStore store, String place, String release) {
    this.store = store;
    this.place = place;
    this.release = release;
    this.writer = store.writer();
    this.reader = store.reader();
    this.queries = new JdbcQueries(reader, json, problems, reports, claims, taken);
    this.overview = new JdbcOverview(reader, json, claims);
  }

  /**
   * Opens the ledger in the file, or makes it where there is none. A path that begins with {@code
   * postgresql:} is the address of a database: {@code postgresql://HOST/DATABASE?user=NAME}.
   *
   * @param release fingerprint of the release and model that will read reports into it; null to
   *     write none
   * @throws LedgerRefused where the file is no ledger, was altered or is too new
   */
  public static JdbcLedger open(Path path, String release) {
    String place = path.toString();
    return LedgerServer.isOne(place)
        ? new JdbcLedger(LedgerServer.open(place), LedgerServer.told(place), release)
        : new JdbcLedger(LedgerFile.open(path), place, release);
  }

  /** Whether a path is the address of a database on a server. */
  public static boolean isOnServer(Path path) {
    return LedgerServer.isOne(path.toString());
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
          Map<String, List<Decision>> decided = decisions.byReport(handle);
          entries.forEach(entry -> record(handle, entry, decided));
        });
  }

  @Override
  public void recordUnread(Report report) {
    ResolvedReport unread = new ResolvedReport(report, List.of(), List.of());
    write(handle -> record(handle, new LedgerEntry(unread, List.of()), decisions.byReport(handle)));
  }

  @Override
  public Documents documents() {
    return new Documents(Path.of(place + ".documents"));
  }

  /** Writes in one transaction and counts it, so that who read the ledger before can tell. */
  private void write(HandleConsumer<RuntimeException> change) {
    writer.useTransaction(
        handle -> {
          store.lock(handle);
          change.useHandle(handle);
          String before = note(handle, REVISION);
          setNote(
              handle, REVISION, before == null ? "1" : Long.toString(Long.parseLong(before) + 1));
        });
  }

  private void record(Handle handle, LedgerEntry entry, Map<String, List<Decision>> decided) {
    ResolvedReport report = entry.report();
    String id = report.report().id();
    if (reports.number(handle, id).isEmpty()) {
      claims.insert(handle, reports.insert(handle, report), report.claims());
      if (decided.containsKey(id)) {
        decisions.replay(handle, id, decided.get(id));
      }
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
  public void record(Change change) {
    write(
        handle -> {
          TellingTable.addSketches(handle, change.sketches());
          tellings.replace(handle, change.reports(), change.tellings(), change.components());
          frames.replace(handle, change.frames(), change.gone());
          FrameTable.breach(handle, change.broken());
          events.apply(handle, change);
          taken.replace(handle, change.taken());
        });
  }

  @Override
  public void decide(List<Decision> step) {
    write(handle -> decisions.append(handle, step));
  }

  @Override
  public String refusal(Decision decision) {
    return reader.inTransaction(handle -> decisions.refusal(handle, decision));
  }

  @Override
  public List<String> unreconciled(int most) {
    return reader.withHandle(
        handle ->
            handle
                .createQuery(
                    "SELECT id FROM report WHERE reconciled = 0 ORDER BY number LIMIT :most")
                .bind("most", most)
                .mapTo(String.class)
                .list());
  }

  @Override
  public List<String> unreconciled(int most, int claims) {
    return reader.withHandle(handle -> reports.unreconciled(handle, most, claims));
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
  public List<ResolvedReport> reports(Collection<String> ids) {
    return reader.inTransaction(
        handle ->
            Parts.ask(
                ids,
                part -> {
                  Map<Integer, List<ResolvedClaim>> said = claims.ofReports(handle, part);
                  return handle
                      .createQuery(ReportTable.SELECT + "WHERE r.id IN (<ids>) ORDER BY r.id")
                      .bindList("ids", part)
                      .map(
                          (row, context) ->
                              new ResolvedReport(
                                  reports.report(handle, row),
                                  reports.agencies(row),
                                  said.getOrDefault(row.getInt("number"), List.of())))
                      .list();
                }));
  }

  @Override
  public List<Kept> claims(Collection<String> ids) {
    return reader.withHandle(handle -> Parts.ask(ids, part -> claims.kept(handle, part)));
  }

  @Override
  public List<Report> texts(Collection<String> ids) {
    return reader.withHandle(
        handle ->
            Parts.ask(
                ids,
                part ->
                    handle
                        .createQuery(ReportTable.SELECT + "WHERE r.id IN (<ids>) ORDER BY r.id")
                        .bindList("ids", part)
                        .map((row, context) -> reports.report(row, List.of()))
                        .list()));
  }

  private ResolvedReport report(Handle handle, ResultSet row) throws SQLException {
    return new ResolvedReport(
        reports.report(handle, row),
        reports.agencies(row),
        claims.ofReport(handle, row.getInt("number")));
  }

  @Override
  public List<Decision> decisions() {
    return reader.inTransaction(decisions::standing);
  }

  @Override
  public List<Decision> decisionLog() {
    return reader.inTransaction(decisions::told);
  }

  @Override
  public String textBehindRedaction(String reportId) {
    return reader
        .withHandle(handle -> decisions.textBehindRedaction(handle, reportId))
        .orElse(null);
  }

  @Override
  public int forgetRedacted() {
    int[] reports = new int[1];
    write(handle -> reports[0] = decisions.forget(handle));
    writer.useHandle(store::compact);
    return reports[0];
  }

  @Override
  public List<Decision> orphans() {
    return reader.inTransaction(decisions::orphans);
  }

  @Override
  public Map<String, String> families(Collection<String> ids) {
    return reader.withHandle(
        handle -> Parts.pairs(handle, "SELECT id, family FROM report WHERE id IN (<ids>)", ids));
  }

  @Override
  public List<Member> family(String family) {
    return reader.withHandle(
        handle ->
            handle
                .createQuery(
                    "SELECT id, day, outlet, agencies FROM report WHERE family = :family"
                        + " ORDER BY id")
                .bind("family", family)
                .map(
                    (row, context) ->
                        new Member(
                            row.getString(1),
                            row.getString(2),
                            row.getString(3),
                            reports.agencies(row)))
                .list());
  }

  @Override
  public Set<String> sharing(long[] hashes, int least, String from, String to) {
    return reader.withHandle(handle -> TellingTable.sharing(handle, hashes, least, from, to));
  }

  @Override
  public List<Telling> tellings(Collection<String> ids) {
    return reader.withHandle(handle -> tellings.ofReports(handle, ids));
  }

  @Override
  public List<Telling> tellingsUnder(String prefix) {
    return reader.withHandle(handle -> tellings.under(handle, prefix));
  }

  @Override
  public int countUnder(String prefix, int most) {
    return reader.withHandle(handle -> tellings.countUnder(handle, prefix, most));
  }

  @Override
  public Map<String, String> components(Collection<String> ids) {
    return reader.withHandle(handle -> tellings.components(handle, ids));
  }

  @Override
  public List<Telling> tellingsOf(Collection<String> components) {
    return reader.withHandle(handle -> tellings.ofComponents(handle, components));
  }

  @Override
  public Map<String, String> eventsOf(Collection<String> ids) {
    return reader.withHandle(
        handle -> Parts.pairs(handle, "SELECT id, event FROM claim WHERE id IN (<ids>)", ids));
  }

  @Override
  public Map<String, List<String>> claimsOf(Collection<String> ids) {
    return reader.withHandle(handle -> EventTable.claimsOf(handle, ids));
  }

  @Override
  public Set<String> reportsOf(Collection<String> ids) {
    return reader.withHandle(handle -> EventTable.reportsOf(handle, ids));
  }

  @Override
  public List<Frame> frames(Collection<String> ids) {
    return reader.withHandle(handle -> frames.of(handle, ids));
  }

  @Override
  public List<Frame> frames(String key, Frame.Part part, long from, long to) {
    return reader.withHandle(handle -> frames.find(handle, key, part, from, to));
  }

  @Override
  public Map<String, String> broken(Collection<String> violations) {
    return reader.withHandle(handle -> FrameTable.broken(handle, violations));
  }

  @Override
  public Set<String> breaches(String ceasefire) {
    return reader.withHandle(handle -> FrameTable.breaches(handle, ceasefire));
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
    store.close();
  }
}

package org.rashomon.ledger.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rashomon.decide.Decision;
import org.rashomon.extract.ClaimType;
import org.rashomon.extract.CountKind;
import org.rashomon.ingest.Report;
import org.rashomon.ledger.ClaimFilter;
import org.rashomon.ledger.LedgerEntry;
import org.rashomon.ledger.LedgerRefused;
import org.rashomon.ledger.Recorded;
import org.rashomon.ledger.ReportFilter;
import org.rashomon.problem.Problem;
import org.rashomon.problem.ProblemCode;
import org.rashomon.reconcile.ClaimIndex;
import org.rashomon.reconcile.Draft;
import org.rashomon.reconcile.Frame;
import org.rashomon.reconcile.ReportHead;
import org.rashomon.resolve.ResolvedReport;
import org.rashomon.resolve.Standing;

class JdbcLedgerTest {
  private static final String FRAME =
      "{\"event\":\"e\",\"level\":\"incident\",\"family\":\"VIOLATION\",\"past\":true,"
          + "\"first\":7,\"last\":7,\"sides\":[\"AAA\",\"BBB\"],\"renewal\":false}";

  @TempDir Path folder;

  /** Where the ledger of this name lies. */
  Path place(String name) {
    return folder.resolve(name);
  }

  private JdbcLedger open() {
    return JdbcLedger.open(place("a.db"), "release 1");
  }

  private static ResolvedReport shelling() {
    return Draft.report(
        "Sample Wire",
        "2022-08-03",
        Draft.of(ClaimType.SHELLING, "Shelling of Lachin killed two, the ministry said.")
            .by("AZE")
            .on("ARM")
            .at("Lachin", "AZE", 39.64083, 46.54689, 585557)
            .when("2022-08-03")
            .count(CountKind.KILLED, 2, "ARM")
            .said("ministry", "ARM", Standing.OWN_LOSS),
        Draft.of(ClaimType.WITHDRAWAL, "Withdrawal was promised \uD83D\uDD4A by no one.")
            .by("AZE"));
  }

  private static LedgerEntry entry(ResolvedReport report) {
    return new LedgerEntry(report, List.of());
  }

  @Test
  void aReportReadBackIsEqual() {
    ResolvedReport report = shelling();
    try (JdbcLedger ledger = open()) {
      ledger.record(List.of(entry(report)));
      assertThat(ledger.report(report.report().id())).isEqualTo(report);
      assertThat(Recorded.all(ledger)).containsExactly(report);
    }
  }

  @Test
  void aClaimIsAskedForWithTheHeadOfItsReport() {
    ResolvedReport report = shelling();
    String claim = report.claims().get(1).id();
    try (JdbcLedger ledger = open()) {
      ledger.record(List.of(entry(report)));
      assertThat(ledger.claims(List.of(claim, "none")))
          .containsExactly(
              new ClaimIndex.Kept(
                  report.claims().get(1),
                  new ReportHead(
                      report.report().id(), "Sample Wire", report.report().published(), 0),
                  null));
    }
  }

  @Test
  void noMoreReportsAreReconciledAtOnceThanTheirClaimsAllow() {
    ResolvedReport first = shelling();
    ResolvedReport second =
        Draft.report("Other Wire", "2022-08-04", Draft.of(ClaimType.SHELLING, "Shells fell."));
    try (JdbcLedger ledger = open()) {
      ledger.record(List.of(entry(first), entry(second)));
      String one = first.report().id();
      String other = second.report().id();
      assertThat(ledger.unreconciled(5, 3)).containsExactly(one, other);
      assertThat(ledger.unreconciled(5, 2)).containsExactly(one);
      assertThat(ledger.unreconciled(5, 1)).containsExactly(one);
      assertThat(ledger.unreconciled(1, 9)).containsExactly(one);
    }
  }

  @Test
  void anInputThatDiffersFromTheTextReadsBackEqual() {
    Report plain = shelling().report();
    Report cut =
        new Report(
            plain.id(),
            "x-1",
            "a://b",
            null,
            "Head",
            null,
            Report.PublishedBasis.UNKNOWN,
            "und",
            "menu\nbody",
            List.of(new Report.Dropped(0, 5, "menu")),
            "Head\n\nbody",
            6,
            Report.TextQuality.MENDED,
            List.of(
                new Problem(ProblemCode.NO_DATE, "b.txt", 2, "none found"),
                new Problem(ProblemCode.NO_ARTICLE, "b.txt", 2, "none found")));
    ResolvedReport report = new ResolvedReport(cut, List.of("Reuters"), List.of());
    try (JdbcLedger ledger = open()) {
      ledger.record(List.of(entry(report)));
      assertThat(ledger.report(cut.id())).isEqualTo(report);
      assertThat(ledger.queries().reportsKnownAs("x-1")).containsExactly(cut.id());
      assertThat(ledger.queries().reportsKnownAs("a://b")).containsExactly(cut.id());
    }
  }

  @Test
  void wordsAreFoundWithAndWithoutTheirAccents() {
    ResolvedReport report =
        Draft.report(
            "Sample Wire",
            "2022-08-03",
            Draft.of(ClaimType.CONSULT, "Talks were held in Süleymaniye and Bogotá.").by("IRQ"));
    try (JdbcLedger ledger = open()) {
      ledger.record(List.of(entry(report)));
      for (String words : List.of("suleymaniye bogota", "Süleymaniye", "BOGOTÁ", "Bógota")) {
        ClaimFilter claims = new ClaimFilter(words, null, null, null, null, null, null, null, null);
        ReportFilter reports = new ReportFilter(words, null, null, null, null, null);
        assertThat(ledger.queries().claims(claims, null, 5).items()).as(words).hasSize(1);
        assertThat(ledger.queries().reports(reports, null, 5).items()).as(words).hasSize(1);
      }
    }
  }

  @Test
  void recordingAReportAgainChangesNothing() {
    try (JdbcLedger ledger = open()) {
      ledger.record(List.of(entry(shelling())));
      ledger.record(List.of(entry(shelling()), entry(shelling())));
      assertThat(ledger.queries().counts().claims()).isEqualTo(2);
    }
  }

  @Test
  void aBatchIsRecordedWholeOrNotAtAll() {
    ResolvedReport good = shelling();
    ResolvedReport twice =
        new ResolvedReport(
            Draft.report("Other", null).report(),
            List.of(),
            List.of(good.claims().get(0), good.claims().get(0)));
    try (JdbcLedger ledger = open()) {
      List<LedgerEntry> batch = List.of(entry(good), entry(twice));
      assertThatThrownBy(() -> ledger.record(batch)).isInstanceOf(RuntimeException.class);
      assertThat(ledger.has(good.report().id())).isFalse();
    }
  }

  @Test
  void aClosedLedgerIsOneFile() throws IOException {
    try (JdbcLedger ledger = open()) {
      ledger.record(List.of(entry(shelling())));
    }
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString())).containsExactly("a.db");
    }
    try (JdbcLedger ledger = open()) {
      assertThat(Recorded.all(ledger)).hasSize(1);
    }
  }

  @Test
  void theSameProblemIsRecordedOnce() {
    Problem problem = new Problem(ProblemCode.NOT_JSON, "a.jsonl", 3, "no brace");
    try (JdbcLedger ledger = open()) {
      ledger.recordProblems(List.of(problem));
      ledger.recordProblems(List.of(problem));
      assertThat(ledger.problems()).containsExactly(problem);
    }
  }

  @Test
  void decisionsComeBackInTheOrderOfDeciding() {
    List<Decision> decisions =
        Stream.of("z", "a")
            .map(
                id ->
                    new Decision(
                        id,
                        Decision.Action.REJECT,
                        List.of(new Decision.Anchor("r", 1, 2, "attack")),
                        null,
                        null,
                        "someone",
                        "2026-01-01T00:00:00Z",
                        "no act"))
            .toList();
    try (JdbcLedger ledger = open()) {
      decisions.forEach(ledger::record);
      assertThat(ledger.decisions()).isEqualTo(decisions);
    }
  }

  @Test
  void notesAreKept() {
    try (JdbcLedger ledger = open()) {
      ledger.note("corpus", "one");
      ledger.note("corpus", "two");
      assertThat(ledger.note("corpus")).isEqualTo("two");
      assertThat(ledger.note("nothing")).isNull();
    }
  }

  @Test
  void readingsOfTwoReleasesAreNotMixed() {
    try (JdbcLedger ledger = open()) {
      ledger.record(List.of(entry(shelling())));
    }
    try (JdbcLedger ledger = JdbcLedger.open(place("a.db"), "release 2")) {
      List<LedgerEntry> more = List.of(entry(Draft.report("Other", null)));
      assertThatThrownBy(() -> ledger.record(more)).satisfies(code(ProblemCode.OTHER_RELEASE));
      assertThat(Recorded.all(ledger)).hasSize(1);
    }
  }

  @Test
  void whatIsNoSqliteFileIsRefused() throws IOException {
    Path file = Files.writeString(folder.resolve("b.db"), "Dear reader, this is a letter.");
    assertThatThrownBy(() -> JdbcLedger.open(file, null)).satisfies(code(ProblemCode.NOT_A_LEDGER));
    assertThat(Files.readString(file)).startsWith("Dear reader");
  }

  @Test
  void anotherProgramsDatabaseIsRefused() {
    Path file = folder.resolve("b.db");
    sql(file, "CREATE TABLE songs (title TEXT)");
    assertThatThrownBy(() -> JdbcLedger.open(file, null))
        .satisfies(code(ProblemCode.ALTERED_LEDGER));
  }

  @Test
  void anEmptyFileBecomesALedger() throws IOException {
    Files.createFile(folder.resolve("a.db"));
    try (JdbcLedger ledger = open()) {
      assertThat(Recorded.all(ledger)).isEmpty();
    }
  }

  @Test
  void aLedgerWithATriggerOrViewIsRefused() {
    for (String evil :
        List.of(
            "CREATE TRIGGER t AFTER INSERT ON note BEGIN DELETE FROM claim; END",
            "CREATE VIEW v AS SELECT * FROM note",
            "CREATE TABLE x (y TEXT)",
            "CREATE TRIGGER t AFTER INSERT ON flyway_schema_history BEGIN SELECT 1; END",
            "DROP INDEX claim_by_day")) {
      Path file = folder.resolve("evil" + evil.hashCode() + ".db");
      JdbcLedger.open(file, null).close();
      sql(file, evil);
      assertThatThrownBy(() -> JdbcLedger.open(file, null))
          .as(evil)
          .satisfies(code(ProblemCode.ALTERED_LEDGER));
    }
  }

  @Test
  void aLedgerOfANewerReleaseIsRefused() {
    JdbcLedger.open(folder.resolve("a.db"), null).close();
    sql(
        folder.resolve("a.db"),
        "INSERT INTO flyway_schema_history SELECT 99, '99', description, type, script, checksum,"
            + " installed_by, installed_on, execution_time, success FROM flyway_schema_history"
            + " WHERE installed_rank = 1");
    assertThatThrownBy(this::open).satisfies(code(ProblemCode.NEWER_LEDGER));
  }

  @Test
  void eventsOfAnOlderLedgerAreFoundByTwoSides() {
    Path file = folder.resolve("a.db");
    Flyway.configure()
        .dataSource("jdbc:sqlite:" + file, null, null)
        .locations("classpath:org/rashomon/ledger/sqlite")
        .target("60")
        .load()
        .migrate();
    sql(file, "INSERT INTO event_part VALUES ('AAA', 'part', 7, 'e'), ('BBB', 'part', 7, 'e')");
    sql(file, "INSERT INTO event_part VALUES ('AAA', 'violation', 7, 'e')");
    sql(file, "INSERT INTO event_frame VALUES ('e', '" + FRAME + "')");
    sql(file, "INSERT INTO event_part VALUES ('AAA', 'long', 0, 'w'), ('BBB', 'long', 0, 'w')");
    String war = FRAME.replace("\"e\"", "\"w\"").replace("\"last\":7", "\"last\":800");
    sql(file, "INSERT INTO event_frame VALUES ('w', '" + war.replace("t\":7", "t\":-9") + "')");
    try (JdbcLedger ledger = JdbcLedger.open(file, null)) {
      for (int year = -3; year <= 4; year++) {
        assertThat(ledger.frames("AAA|BBB", Frame.Part.LONG, year, year))
            .hasSize(year >= -1 && year <= 2 ? 1 : 0);
      }
      assertThat(ledger.frames("AAA", Frame.Part.PART, 0, 9)).isEmpty();
      assertThat(ledger.frames("AAA|BBB", Frame.Part.PART, 0, 9)).hasSize(1);
      assertThat(ledger.frames("AAA", Frame.Part.VIOLATION, 0, 9)).hasSize(1);
    }
  }

  @Test
  void allMigrationsAreListed() throws Exception {
    Path migrations = Path.of(SchemaCheck.class.getResource("/org/rashomon/ledger/sqlite").toURI());
    try (Stream<Path> files = Files.list(migrations)) {
      assertThat(files.map(file -> file.getFileName().toString()).sorted())
          .isEqualTo(SchemaCheck.MIGRATIONS);
    }
  }

  @Test
  void aKilledProgramLeavesALedgerThatGoesOn() throws IOException, InterruptedException {
    Path file = folder.resolve("killed.db");
    Process writing =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Recording.class.getName(),
                file.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    int batches = 0;
    while (batches < 3 && writing.getInputStream().read() == '.') {
      batches++;
    }
    writing.destroyForcibly().waitFor();
    try (JdbcLedger ledger = JdbcLedger.open(file, "release 1")) {
      long before = ledger.queries().counts().reports();
      assertThat(before).isGreaterThanOrEqualTo(3 * Recording.BATCH);
      assertThat(before % Recording.BATCH).isZero();
      assertThat(Recorded.all(ledger)).allMatch(report -> report.claims().size() == 1);
      ledger.record(Recording.batch(0));
      assertThat(ledger.queries().counts().reports()).isEqualTo(before);
      ledger.record(Recording.batch(1_000_000));
      assertThat(ledger.queries().counts().reports()).isEqualTo(before + Recording.BATCH);
    }
  }

  private static java.util.function.Consumer<Throwable> code(ProblemCode code) {
    return thrown -> {
      assertThat(thrown).isInstanceOf(LedgerRefused.class);
      assertThat(((LedgerRefused) thrown).problem().code()).isEqualTo(code);
    };
  }

  private static void sql(Path file, String sql) {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new UncheckedIOException(new IOException(e));
    }
  }
}

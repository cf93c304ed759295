package org.rashomon.ledger.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rashomon.extract.ClaimType;
import org.rashomon.extract.CountKind;
import org.rashomon.extract.Qualifier;
import org.rashomon.extract.WindowBasis;
import org.rashomon.ledger.ClaimFilter;
import org.rashomon.ledger.EventFilter;
import org.rashomon.ledger.EventRow;
import org.rashomon.ledger.LedgerEntry;
import org.rashomon.ledger.LedgerOverview;
import org.rashomon.ledger.LedgerOverview.DayCount;
import org.rashomon.ledger.LedgerOverview.IncidentSum;
import org.rashomon.ledger.LedgerOverview.ReadCount;
import org.rashomon.ledger.LedgerOverview.SourceRow;
import org.rashomon.ledger.LedgerOverview.StatedToll;
import org.rashomon.reconcile.Draft;
import org.rashomon.reconcile.Event;
import org.rashomon.reconcile.Reconciler;
import org.rashomon.resolve.ResolvedReport;
import org.rashomon.resolve.Standing;

class JdbcOverviewTest {
  @TempDir Path folder;

  /** Where the ledger of this name lies. */
  Path place(String name) {
    return folder.resolve(name);
  }

  private JdbcLedger ledger;
  private LedgerOverview overview;

  @BeforeEach
  void open() {
    ledger = JdbcLedger.open(place("a.db"), "release 1");
    overview = ledger.overview();
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  private void record(ResolvedReport... reports) {
    for (ResolvedReport report : reports) {
      ledger.record(List.of(new LedgerEntry(report, List.of())));
    }
    ledger.record(new Reconciler().reconcile(ledger, ledger.unreconciled(1_000)));
  }

  private static Draft shelling(String by, Standing standing, int killed) {
    return Draft.of(ClaimType.SHELLING, "Shelling of Lachin killed " + killed + ".")
        .by("AZE")
        .on("ARM")
        .at("Lachin", "AZE", 39.64083, 46.54689, 585557)
        .when("2022-08-03")
        .count(CountKind.KILLED, killed, "ARM")
        .said(by, by, standing);
  }

  @Test
  void theKilledOfSingleIncidentsAreSummedByEveryRule() {
    record(
        Draft.report(
            "Sample Wire",
            "2022-08-04",
            shelling("ARM", Standing.OWN_LOSS, 2).statedAt("2022-08-04")),
        Draft.report(
            "Specimen Post",
            "2022-08-05",
            shelling("AZE", Standing.OWN_ACT, 5).statedAt("2022-08-05")));
    IncidentSum both = new IncidentSum("2022-08", 1, 2, 5, 0);
    IncidentSum two = new IncidentSum("2022-08", 1, 2, 2, 0);
    IncidentSum five = new IncidentSum("2022-08", 1, 5, 5, 0);
    assertThat(overview.incidentsByRule())
        .containsEntry("conservative", List.of(both))
        .containsEntry("latest", List.of(five))
        .containsEntry("own-losses", List.of(two))
        .containsEntry("party:AZE", List.of(five));
  }

  @Test
  void sumsOfSourcesAreTheSameHoweverReportsCame() {
    List<ResolvedReport> reports = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      String by = i % 3 == 0 ? "ARM" : "AZE";
      Draft draft =
          Draft.of(ClaimType.SHELLING, "Shelling of Lachin killed " + (i % 4 + 1) + ".")
              .by("AZE")
              .on("ARM")
              .at("Lachin", "AZE", 39.64083, 46.54689, 585557)
              .when("2022-08-0" + (3 + i % 5))
              .count(CountKind.KILLED, i % 4 + 1, "ARM")
              .said(by, by, Standing.ACCUSATION);
      reports.add(Draft.report("Outlet " + i % 4, "2022-08-0" + (4 + i % 5), draft));
    }
    record(reports.toArray(ResolvedReport[]::new));
    List<SourceRow> atOnce = overview.sources("", 10);
    assertThat(atOnce).hasSizeGreaterThan(1);
    for (int step : new int[] {1, 5}) {
      ledger.close();
      ledger = JdbcLedger.open(place("by" + step + ".db"), "release 1");
      overview = ledger.overview();
      for (int from = 0; from < reports.size(); from += step) {
        int to = Math.min(reports.size(), from + step);
        record(reports.subList(from, to).toArray(ResolvedReport[]::new));
      }
      assertThat(overview.sources("", 10)).isEqualTo(atOnce);
    }
  }

  @Test
  void reportsAreCountedByDayAndOutlet() {
    record(
        Draft.report("Sample Wire", "2022-08-04", undated()),
        Draft.report("Specimen Post", "2022-08-05", undated()),
        Draft.report("Sample Wire", "2022-09-05", undated()));
    assertThat(overview.readings("2022-08-04", "2022-08-31"))
        .containsExactly(
            new ReadCount("2022-08-04", "Sample Wire", 1),
            new ReadCount("2022-08-05", "Specimen Post", 1));
  }

  private static Draft undated() {
    return Draft.of(ClaimType.WITHDRAWAL, "Withdrawal was promised by the ministry.")
        .by("AZE")
        .said("AZE", "AZE", Standing.OWN_ACT);
  }

  @Test
  void everyWriteIsARevision() {
    long before = ledger.revision();
    record(Draft.report("Sample Wire", "2022-08-04", shelling("ARM", Standing.OWN_LOSS, 2)));
    assertThat(ledger.revision()).isGreaterThan(before);
    long after = ledger.revision();
    ledger.queries().counts();
    assertThat(ledger.revision()).isEqualTo(after);
  }

  @Test
  void anUndatedEventIsListedUnderTheDayOfItsFirstReport() {
    record(Draft.report("Sample Wire", "2022-08-04", undated()));
    EventRow row = ledger.queries().events(EventFilter.ALL, null, 10).items().get(0);
    assertThat(row.from()).isNull();
    assertThat(row.day()).isEqualTo("2022-08-04");
    assertThat(overview.sums(EventFilter.ALL).days())
        .containsExactly(new DayCount("2022-08-04", 1, 0));
  }

  @Test
  void aSourceIsFirstWhereItsReportIsOfAnEarlierDayThanAllOthers() {
    record(
        Draft.report("Sample Wire", "2022-08-04", shelling("ARM", Standing.OWN_LOSS, 2)),
        Draft.report("Specimen Post", "2022-08-05", shelling("AZE", Standing.OWN_ACT, 5)),
        Draft.report("Example Dispatch", "2022-09-05", undated()));
    assertThat(overview.source("ARM")).extracting(SourceRow::events).isEqualTo(1L);
    assertThat(overview.source("ARM").first()).isEqualTo(1);
    assertThat(overview.source("AZE").first()).isZero();
    assertThat(overview.source("AZE").alone()).isEqualTo(1);
    assertThat(overview.source("nobody")).isNull();
    assertThat(overview.sources("ar", 10)).extracting(SourceRow::name).containsExactly("ARM");
    assertThat(overview.sources("%", 10)).isEmpty();
  }

  @Test
  void claimsAndEventsAreFoundByStanding() {
    record(Draft.report("Sample Wire", "2022-08-04", shelling("ARM", Standing.OWN_LOSS, 2)));
    assertThat(events("own-loss")).hasSize(1);
    assertThat(events("accusation")).isEmpty();
    assertThat(claims("ARM", "own-loss")).isEqualTo(1);
    assertThat(claims("ARM", null)).isEqualTo(1);
    assertThat(claims("ARM", "own-act")).isZero();
    assertThat(overview.standings("ARM")).hasSize(1);
  }

  private List<EventRow> events(String standing) {
    EventFilter filter =
        new EventFilter(null, null, "ARM", null, null, null, null, standing, false);
    return ledger.queries().events(filter, null, 10).items();
  }

  private int claims(String voice, String standing) {
    ClaimFilter filter = new ClaimFilter(null, null, null, null, null, standing, voice, null, null);
    return ledger.queries().claims(filter, null, 10).items().size();
  }

  @Test
  void onlyTollsOfAPeriodOrWarAreStatedTolls() {
    Draft war =
        Draft.of(ClaimType.CASUALTIES, "Casualties of the war passed 6,500, Yerevan said.")
            .count(CountKind.KILLED, Qualifier.EXACT, 6500, 6500, 6500, "ARM", WindowBasis.WAR)
            .said("ARM", "ARM", Standing.OWN_LOSS)
            .statedAt("2022-08-04");
    record(
        Draft.report("Sample Wire", "2022-08-04", shelling("ARM", Standing.OWN_LOSS, 2)),
        Draft.report("Specimen Post", "2022-08-04", war));
    assertThat(overview.tolls(10)).hasSize(1);
    StatedToll toll = overview.tolls(10).get(0);
    assertThat(toll.low()).isEqualTo(6500);
    assertThat(toll.source()).isEqualTo("ARM");
    assertThat(toll.said()).isEqualTo("2022-08-04");
    assertThat(overview.sums(EventFilter.ALL).months())
        .containsExactly(new LedgerOverview.IncidentSum("2022-08", 1, 2, 2, 0));
  }

  @Test
  void placesAreCountedForTheMap() {
    record(Draft.report("Sample Wire", "2022-08-04", shelling("ARM", Standing.OWN_LOSS, 2)));
    assertThat(overview.sums(EventFilter.ALL).spots()).hasSize(1);
    assertThat(overview.sums(EventFilter.ALL).spots().get(0).place()).isEqualTo("Lachin");
    assertThat(overview.sums(EventFilter.ALL).spots().get(0).events()).isEqualTo(1);
  }

  @Test
  void linesAndOpeningsComeInTheOrderAskedFor() {
    record(
        Draft.report("Sample Wire", "2022-08-04", shelling("ARM", Standing.OWN_LOSS, 2)),
        Draft.report("Example Dispatch", "2022-09-05", undated()));
    List<String> ids =
        ledger.queries().events(EventFilter.ALL, null, 10).items().stream()
            .map(EventRow::id)
            .toList();
    assertThat(overview.lines(ids)).extracting(Event::id).isEqualTo(ids);
    assertThat(overview.whole(ids)).extracting(Event::id).isEqualTo(ids);
    assertThat(overview.openings(ids, 5).keySet()).containsExactlyElementsOf(ids);
    assertThat(overview.openings(ids, 5).values()).allSatisfy(rows -> assertThat(rows).hasSize(1));
    assertThat(overview.lines(List.of())).isEmpty();
  }

  private LedgerStore store() {
    String place = place("a.db").toString();
    return LedgerServer.isOne(place) ? LedgerServer.open(place) : LedgerFile.open(place("a.db"));
  }

  private static List<ClaimFilter> claimFilters() {
    return List.of(
        new ClaimFilter("lachin", null, null, null, null, null, null, null, null),
        new ClaimFilter("of lachin", null, null, null, null, null, "ARM", null, null),
        new ClaimFilter(null, null, "ARM", null, null, null, null, null, null),
        new ClaimFilter("killed", null, "ARM", "victim", null, "own-loss", null, null, null),
        new ClaimFilter(
            null, null, "AZE", "actor", "asserted", "own-act", null, null, "2022-08-09"),
        new ClaimFilter(null, ClaimType.SHELLING, null, null, null, "own-loss", null, null, null));
  }

  private static List<EventFilter> eventFilters() {
    return List.of(
        EventFilter.ALL,
        new EventFilter("lachin", null, null, null, null, null, null, null, false),
        new EventFilter("ministry", null, "AZE", null, null, null, null, null, false),
        new EventFilter("killed", null, "ARM", null, "Lachin", null, null, "own-loss", false));
  }

  @Test
  void whatManyPassIsFoundInAnotherWayAndIsTheSame() {
    record(
        Draft.report("Sample Wire", "2022-08-04", shelling("ARM", Standing.OWN_LOSS, 2)),
        Draft.report("Specimen Post", "2022-08-05", shelling("AZE", Standing.OWN_ACT, 5)),
        Draft.report("Example Dispatch", "2022-09-05", undated()));
    try (LedgerStore store = store()) {
      store
          .reader()
          .useHandle(
              handle -> {
                RowCounts few = new RowCounts(handle);
                RowCounts many = new RowCounts(handle, 1_000_000);
                for (ClaimFilter filter : claimFilters()) {
                  List<Integer> found = numbers(handle, new ClaimWhere(filter, few));
                  assertThat(found).as(filter.toString()).isNotEmpty();
                  assertThat(numbers(handle, new ClaimWhere(filter, many))).isEqualTo(found);
                }
                for (EventFilter filter : eventFilters()) {
                  List<String> found = ids(handle, EventWhere.listed(filter, few));
                  assertThat(found).as(filter.toString()).isNotEmpty();
                  assertThat(ids(handle, EventWhere.listed(filter, many))).isEqualTo(found);
                  assertThat(ids(handle, EventWhere.summed(filter, few))).isEqualTo(found);
                  assertThat(ids(handle, EventWhere.summed(filter, many))).isEqualTo(found);
                }
              });
    }
  }

  private static List<Integer> numbers(Handle handle, ClaimWhere where) {
    return where.values().bind(handle.createQuery(where.numbers())).mapTo(Integer.class).list();
  }

  private static List<String> ids(Handle handle, EventWhere where) {
    String sql = "SELECT e.id FROM " + where.sql() + where.latestFirst();
    return where.values().bind(handle.createQuery(sql)).mapTo(String.class).list();
  }
}

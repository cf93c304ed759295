package org.rashomon.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rashomon.ledger.Ledger;
import org.rashomon.ledger.LedgerEntry;
import org.rashomon.ledger.jdbc.JdbcLedger;
import org.rashomon.reconcile.Ceasefire;
import org.rashomon.reconcile.Ceasefire.CeasefireParty;
import org.rashomon.reconcile.Ceasefire.Moment;
import org.rashomon.reconcile.Ceasefire.Violation;
import org.rashomon.resolve.ResolvedReport;
import org.rashomon.web.Coverages.DayRecord;
import org.rashomon.web.Typescript.Said;

/** Breaches alleged of each day beside what was read; every attack here is of 3 August 2022. */
class CoveragesTest {
  private static final String SENTENCE = "Baku said raiders shot at a post.";

  @TempDir private Path folder;
  private Ledger ledger;
  private Coverages coverages;

  @BeforeEach
  void open() {
    ledger = JdbcLedger.open(folder.resolve("test.db"), "test");
    coverages =
        new Coverages(ledger.queries(), ledger.overview(), SideNames.shipped(), new Memo(ledger));
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  private ResolvedReport read(String outlet, String day) {
    ResolvedReport report =
        Typescript.by(outlet, day, SENTENCE).says(Said.shooting(SENTENCE)).report();
    ledger.record(List.of(new LedgerEntry(report, List.of())));
    return report;
  }

  private static Ceasefire truce(String from, List<Violation> breaches) {
    return new Ceasefire(
        "truce",
        "event",
        List.of(),
        List.of(
            new CeasefireParty("ARM", "accepted", List.of()),
            new CeasefireParty("AZE", "accepted", List.of())),
        List.of(),
        List.of(),
        null,
        null,
        null,
        null,
        from == null ? null : new Moment(from, null, null, List.of()),
        null,
        List.of(),
        null,
        null,
        breaches);
  }

  private static Violation alleged(ResolvedReport in) {
    return new Violation(in.claims().get(0).id(), "ARM", List.of("AZE"), List.of(), false, null);
  }

  @Test
  void aDayOfWhichNothingWasReadIsToldFromAQuietOne() {
    ResolvedReport first = read("Armenpress", "2022-08-04");
    read("Sample Wire", "2022-08-04");
    read("Sample Wire", "2022-08-02");
    Coverages.Covered record = coverages.of(truce("2022-08-02", List.of(alleged(first))), null);
    assertThat(record.days())
        .containsExactly(
            new DayRecord("2022-08-02", 0, Map.of(), Map.of("others", 1L)),
            new DayRecord("2022-08-03", 1, Map.of("AZE", 1L), Map.of()),
            new DayRecord("2022-08-04", 0, Map.of(), Map.of("ARM", 1L, "others", 1L)));
    assertThat(record.unread()).hasToString("[2022-08-03]");
    assertThat(record.sides()).containsExactly("ARM", "AZE");
  }

  @Test
  void withoutADayOfItsOwnItBeginsWithWhatIsAllegedFirst() {
    ResolvedReport first = read("Sample Wire", "2022-08-04");
    assertThat(coverages.of(truce(null, List.of(alleged(first))), null).from())
        .isEqualTo("2022-08-03");
    assertThat(coverages.of(truce(null, List.of()), null)).isNull();
  }

  @Test
  void aLongOneOpensWhereMostIsAlleged() {
    ResolvedReport late = read("Sample Wire", "2022-08-04");
    Ceasefire truce = truce("2022-01-01", List.of(alleged(late)));
    Coverages.Covered opened = coverages.of(truce, null);
    assertThat(opened.outside()).isZero();
    assertThat(opened.from()).isLessThanOrEqualTo("2022-08-03").isGreaterThan("2022-01-01");
    assertThat(coverages.of(truce("2022-08-01", List.of(alleged(late))), null).from())
        .isEqualTo("2022-08-01");
  }

  @Test
  void allegationsOfOtherDaysAreCountedApart() {
    ResolvedReport first = read("Sample Wire", "2022-08-04");
    Ceasefire truce = truce("2022-08-02", List.of(alleged(first)));
    assertThat(coverages.of(truce, "2022-08-04").outside()).isEqualTo(1);
    assertThat(coverages.of(truce, "2022-08-04").days()).hasSize(1);
  }

  @Test
  void anOutletThatSpeaksForASideIsKnownByItsNames() {
    OutletSides outlets = OutletSides.shipped();
    assertThat(outlets.of("TASS")).isEqualTo("RUS");
    assertThat(outlets.of("Reuters")).isNull();
    assertThat(outlets.of(null)).isNull();
  }
}

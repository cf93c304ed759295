package org.rashomon.ledger.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rashomon.decide.Decision;
import org.rashomon.decide.Decision.Action;
import org.rashomon.decide.Decision.Anchor;
import org.rashomon.extract.ClaimType;
import org.rashomon.ledger.ClaimFilter;
import org.rashomon.ledger.LedgerEntry;
import org.rashomon.ledger.ReportFilter;
import org.rashomon.reconcile.Draft;
import org.rashomon.reconcile.Reconciler;
import org.rashomon.resolve.ResolvedClaim;
import org.rashomon.resolve.ResolvedReport;

/** Words that were redacted stand nowhere in what the ledger gives, and can be brought back. */
class RedactionReplayTest {
  private static final String NAME = "Omar Example";
  private static final String BLOCKS = "\u2588".repeat(NAME.length()).replace(' ', '\u2588');

  @TempDir Path folder;

  /** Where the ledger of this name lies. */
  Path place(String name) {
    return folder.resolve(name);
  }

  private JdbcLedger ledger;

  @BeforeEach
  void open() {
    ledger = JdbcLedger.open(place("a.db"), "release 1");
    ledger.record(List.of(new LedgerEntry(report(), List.of())));
    reconcile();
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  private static ResolvedReport report() {
    return Draft.report(
        "Sample Wire",
        "2022-08-03",
        Draft.of(ClaimType.SHELLING, "Shelling of Lachin killed two, Omar Example said.")
            .by("AZE")
            .on("ARM")
            .at("Lachin", "AZE", 39.6, 46.5, 1)
            .when("2022-08-03"),
        Draft.of(ClaimType.CONSULT, "Talks were held later with Omar Example.").by("ARM"));
  }

  private void reconcile() {
    ledger.record(new Reconciler().reconcile(ledger, ledger.unreconciled(100)));
  }

  private ResolvedReport now() {
    return ledger.report(report().report().id());
  }

  private Decision redact() {
    String text = report().report().text();
    int at = text.indexOf(NAME);
    Decision decision =
        decision(
            Action.REDACT,
            null,
            null,
            new Anchor(report().report().id(), at, at + NAME.length(), Decision.WORDS));
    ledger.record(decision);
    reconcile();
    return decision;
  }

  private static Decision decision(Action action, String field, String value, Anchor... anchors) {
    return Decision.of(
        action, List.of(anchors), field, value, "ann", "2026-01-01T00:00:00Z", "a witness");
  }

  private List<String> found(String words) {
    ClaimFilter claims = new ClaimFilter(words, null, null, null, null, null, null, null, null);
    ReportFilter reports = new ReportFilter(words, null, null, null, null, null);
    return java.util.stream.Stream.concat(
            ledger.queries().claims(claims, null, 10).items().stream().map(row -> row.claim().id()),
            ledger.queries().reports(reports, null, 10).items().stream().map(row -> row.id()))
        .toList();
  }

  @Test
  void theWordsStandInNoTextNoClaimAndNoSearch() {
    assertThat(found("Omar")).hasSize(3);
    redact();
    assertThat(now().toString()).doesNotContain("Omar").doesNotContain("Example");
    assertThat(now().report().text()).hasSameSizeAs(report().report().text()).contains("Lachin");
    assertThat(now().claims().get(0).quote()).contains("killed two");
    assertThat(found("Omar")).isEmpty();
    assertThat(found("Lachin")).isNotEmpty();
    assertThat(ledger.reconciliation().toString()).doesNotContain("Omar");
    assertThat(ledger.orphans()).isEmpty();
  }

  @Test
  void theSameWordsElsewhereInTheReportGoToo() {
    redact();
    assertThat(now().claims().get(1).quote()).doesNotContain("Omar");
  }

  @Test
  void undoingBringsAllOfItBack() {
    ResolvedReport before = now();
    Decision redaction = redact();
    ledger.record(decision(Action.UNDO, null, redaction.id()));
    reconcile();
    assertThat(now()).isEqualTo(before);
    assertThat(found("Omar")).hasSize(3);
    assertThat(ledger.textBehindRedaction(before.report().id())).isNull();
  }

  @Test
  void correctionsBeforeAndAfterStand() {
    ResolvedClaim claim = now().claims().get(0);
    ledger.record(decision(Action.SET, "hedge", "\"alleged\"", Corrections.anchor(claim)));
    redact();
    ledger.record(decision(Action.SET, "realis", "\"planned\"", Corrections.anchor(claim)));
    assertThat(now().claims().get(0).hedge().toString()).isEqualTo("alleged");
    assertThat(now().claims().get(0).realis().toString()).isEqualTo("planned");
    assertThat(now().toString()).doesNotContain("Omar");
  }

  @Test
  void itIsReplayedOnAReportThatIsReadElsewhere() {
    Decision redaction = redact();
    try (JdbcLedger other = JdbcLedger.open(place("b.db"), "release 2")) {
      other.record(redaction);
      other.record(List.of(new LedgerEntry(report(), List.of())));
      assertThat(other.report(report().report().id()).toString()).doesNotContain("Omar");
      assertThat(other.orphans()).isEmpty();
    }
  }

  @Test
  void whatWasTypedAboutTheReportDoesNotTellThem() {
    ResolvedClaim claim = now().claims().get(0);
    ledger.record(
        decision(
            Action.ADD,
            null,
            new LedgerJson().write(claim).replace("\"shelling\"", "\"attack\""),
            Corrections.anchor(claim)));
    redact();
    assertThat(ledger.decisionLog().toString()).doesNotContain("Omar");
    assertThat(ledger.decisions().toString()).doesNotContain("Omar");
    assertThat(now().claims()).hasSize(3);
  }

  @Test
  void theTextIsKeptForAdministratorsUntilItIsForgotten() throws Exception {
    ResolvedClaim claim = now().claims().get(0);
    ledger.record(decision(Action.NOTE, null, null, Corrections.anchor(claim)));
    Decision redaction = redact();
    String id = report().report().id();
    assertThat(ledger.textBehindRedaction(id)).contains(NAME);
    assertThat(ledger.forgetRedacted()).isEqualTo(1);
    assertThat(ledger.textBehindRedaction(id)).isNull();
    ledger.record(decision(Action.UNDO, null, redaction.id()));
    assertThat(now().toString()).doesNotContain("Omar").contains(BLOCKS.substring(0, 4));
    ledger.close();
    if (Files.exists(place("a.db"))) {
      String bytes = Files.readString(place("a.db"), StandardCharsets.ISO_8859_1);
      assertThat(bytes).doesNotContain("Omar").doesNotContain("omar");
    }
  }
}

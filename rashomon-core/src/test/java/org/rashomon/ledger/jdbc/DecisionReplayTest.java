package org.rashomon.ledger.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rashomon.decide.Decision;
import org.rashomon.decide.Decision.Action;
import org.rashomon.decide.Decision.Anchor;
import org.rashomon.extract.ClaimType;
import org.rashomon.extract.Hedge;
import org.rashomon.extract.Polarity;
import org.rashomon.ledger.LedgerEntry;
import org.rashomon.reconcile.Draft;
import org.rashomon.reconcile.Event;
import org.rashomon.reconcile.Reconciler;
import org.rashomon.resolve.ResolvedClaim;
import org.rashomon.resolve.ResolvedReport;

class DecisionReplayTest {
  @TempDir Path folder;

  /** Where the ledger of this name lies. */
  Path place(String name) {
    return folder.resolve(name);
  }

  private JdbcLedger ledger;

  @BeforeEach
  void open() {
    ledger = JdbcLedger.open(place("a.db"), "release 1");
    read(ledger);
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  private static ResolvedReport report() {
    return Draft.report(
        "Sample Wire",
        "2022-08-03",
        Draft.of(ClaimType.SHELLING, "Shelling of Lachin killed two, the ministry said.")
            .by("AZE")
            .on("ARM")
            .at("Lachin", "AZE", 39.6, 46.5, 1)
            .when("2022-08-03"),
        Draft.of(ClaimType.CONSULT, "Talks were held later.").by("ARM").when("2022-08-04"));
  }

  private static void read(JdbcLedger to) {
    to.record(List.of(new LedgerEntry(report(), List.of())));
    reconcile(to);
  }

  private static void reconcile(JdbcLedger to) {
    to.record(new Reconciler().reconcile(to, to.unreconciled(100)));
  }

  private static List<ResolvedClaim> claims(JdbcLedger of) {
    return of.report(report().report().id()).claims();
  }

  private ResolvedClaim shelling() {
    return claims(ledger).get(0);
  }

  private static Anchor anchor(ResolvedClaim claim) {
    return Corrections.anchor(claim);
  }

  private Decision set(String field, String value) {
    Decision decision = decision(Action.SET, field, value, anchor(shelling()));
    ledger.record(decision);
    return decision;
  }

  private static Decision decision(Action action, String field, String value, Anchor... anchors) {
    return Decision.of(
        action, List.of(anchors), field, value, "ann", "2026-01-01T00:00:00Z", "the text says so");
  }

  private void undo(Decision decision) {
    ledger.record(decision(Action.UNDO, null, decision.id()));
  }

  @Test
  void aFieldThatIsSetIsSetInTheClaimAndWhatFollowsFromIt() {
    set("polarity", "\"denied\"");
    assertThat(shelling().polarity()).isEqualTo(Polarity.DENIED);
    assertThat(shelling().status()).isEqualTo("denied");
    set("actors", "[]");
    assertThat(shelling().actors()).isEmpty();
    assertThat(ledger.queries().claims(List.of(shelling().id())).get(0).claim().actors()).isEmpty();
  }

  @Test
  void undoingGivesBackWhatWasRead() {
    ResolvedClaim before = shelling();
    Decision hedge = set("hedge", "\"alleged\"");
    Decision polarity = set("polarity", "\"denied\"");
    undo(hedge);
    assertThat(shelling().hedge()).isEqualTo(Hedge.ASSERTED);
    assertThat(shelling().polarity()).isEqualTo(Polarity.DENIED);
    undo(polarity);
    assertThat(shelling()).isEqualTo(before);
    assertThat(ledger.decisions()).isEmpty();
    assertThat(ledger.decisionLog()).hasSize(4);
  }

  @Test
  void anotherTypeKeepsOldAddressesOfTheEvent() {
    String event = ledger.queries().claims(List.of(shelling().id())).get(0).event();
    set("type", "\"attack\"");
    assertThat(shelling().type()).isEqualTo(ClaimType.ATTACK);
    reconcile(ledger);
    String now = ledger.queries().claims(List.of(shelling().id())).get(0).event();
    assertThat(ledger.currentEvent(event)).isEqualTo(now);
  }

  @Test
  void aClaimThatWasMissedIsAddedOnce() {
    String value =
        new LedgerJson()
            .write(shelling())
            .replace("\"type\":\"shelling\"", "\"type\":\"destruction\"");
    Anchor place = anchor(shelling());
    Decision add =
        decision(
            Action.ADD,
            null,
            value,
            new Anchor(place.report(), place.start(), place.end(), "destruction"));
    ledger.record(add);
    ledger.record(add);
    assertThat(claims(ledger))
        .extracting(ResolvedClaim::type)
        .containsExactlyInAnyOrder(ClaimType.SHELLING, ClaimType.DESTRUCTION, ClaimType.CONSULT);
    reconcile(ledger);
    assertThat(ledger.orphans()).isEmpty();
  }

  @Test
  void whatAFieldCannotHoldIsRefused() {
    Anchor anchor = anchor(shelling());
    assertThatThrownBy(() -> ledger.record(decision(Action.SET, "hedge", "\"maybe\"", anchor)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> ledger.record(decision(Action.SET, "id", "\"mine\"", anchor)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> ledger.record(decision(Action.SET, "hedge", "{", anchor)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(ledger.decisionLog()).isEmpty();
  }

  @Test
  void aRejectedClaimIsInNoEventUntilTheRejectionIsUndone() {
    Decision reject = decision(Action.REJECT, null, null, anchor(shelling()));
    ledger.record(reject);
    assertThat(ledger.unreconciled(1)).isNotEmpty();
    reconcile(ledger);
    assertThat(eventClaims()).doesNotContain(shelling().id());
    undo(reject);
    reconcile(ledger);
    assertThat(eventClaims()).contains(shelling().id());
  }

  private List<String> eventClaims() {
    return ledger.reconciliation().events().stream()
        .map(Event::claims)
        .flatMap(List::stream)
        .toList();
  }

  @Test
  void decisionsAreReplayedOverAnotherReadingAndOrphansListed() {
    set("hedge", "\"alleged\"");
    Anchor nowhere = new Anchor(shelling().report(), 9_000, 9_010, "shelling");
    ledger.record(decision(Action.REJECT, null, null, nowhere));
    try (JdbcLedger other = JdbcLedger.open(place("b.db"), "release 2")) {
      ledger.decisionLog().forEach(other::record);
      assertThat(other.orphans()).hasSize(2);
      read(other);
      assertThat(claims(other).get(0).hedge()).isEqualTo(Hedge.ALLEGED);
      assertThat(other.orphans()).extracting(Decision::action).containsExactly(Action.REJECT);
      assertThat(other.decisions()).hasSize(2);
    }
  }

  @Test
  void mergingByAnOldTypeStillHoldsAfterTheTypeIsSet() {
    Anchor before = anchor(shelling());
    Anchor talks = anchor(claims(ledger).get(1));
    ledger.record(decision(Action.MERGE, null, null, before, talks));
    set("type", "\"attack\"");
    assertThat(ledger.decisions().get(0).anchors()).containsExactly(anchor(shelling()), talks);
  }

  /** Records decisions and tells each, until it is killed. */
  public static final class Scribe {
    private Scribe() {}

    /** Decides on the ledger in the file. */
    public static void main(String[] args) {
      try (JdbcLedger ledger = JdbcLedger.open(Path.of(args[0]), null)) {
        Anchor anchor = Corrections.anchor(claims(ledger).get(0));
        for (int i = 0; i < 100_000; i++) {
          String value = i % 2 == 0 ? "\"alleged\"" : "\"unconfirmed\"";
          Decision decision =
              Decision.of(Action.SET, List.of(anchor), "hedge", value, "ann", "now " + i, null);
          ledger.record(decision);
          System.out.println(decision.id());
        }
      }
    }
  }

  @Test
  void killingInTheMiddleLosesNothingThatWasDecided() throws IOException, InterruptedException {
    ledger.close();
    Process scribe =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Scribe.class.getName(),
                place("a.db").toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    List<String> told = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(scribe.getInputStream(), StandardCharsets.UTF_8))) {
      for (int i = 0; i < 20; i++) {
        told.add(lines.readLine());
      }
      scribe.destroyForcibly().waitFor();
    }
    ledger = JdbcLedger.open(place("a.db"), "release 1");
    assertThat(told).doesNotContainNull();
    assertThat(ledger.decisionLog()).extracting(Decision::id).containsAll(told);
    assertThat(claims(ledger)).hasSize(2);
  }
}

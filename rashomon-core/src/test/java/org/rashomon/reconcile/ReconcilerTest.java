package org.rashomon.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.rashomon.decide.Decision;
import org.rashomon.extract.ClaimType;
import org.rashomon.extract.CountKind;
import org.rashomon.extract.Outcome;
import org.rashomon.extract.Polarity;
import org.rashomon.extract.Qualifier;
import org.rashomon.extract.Realis;
import org.rashomon.extract.WindowBasis;
import org.rashomon.reconcile.Event.EventCount;
import org.rashomon.resolve.ResolvedReport;
import org.rashomon.resolve.Standing;

class ReconcilerTest {
  private static Reconciliation reconcile(ResolvedReport... reports) {
    return reconcile(List.of(), reports);
  }

  private static Reconciliation reconcile(List<Decision> decisions, ResolvedReport... reports) {
    return new MemoryIndex(decisions).with(List.of(reports)).made();
  }

  private static Draft shelling(String sentence, int killed) {
    return Draft.of(ClaimType.SHELLING, sentence)
        .by("AAA")
        .on("BBB")
        .at("Harbour", "BBB", 10.5, 20.5, 1)
        .when("2022-08-03")
        .count(CountKind.KILLED, killed, "BBB");
  }

  private static Event only(Reconciliation made) {
    assertThat(made.events()).hasSize(1);
    return made.events().get(0);
  }

  @Test
  void twoOutletsOnOneShellingTellOneEvent() {
    Event event =
        only(
            reconcile(
                Draft.report("One", "2022-08-03", shelling("Shells fell on Harbour at dawn.", 3)),
                Draft.report("Two", "2022-08-04", shelling("Harbour was shelled, it said.", 3))));
    assertThat(event.reports()).isEqualTo(2);
    assertThat(event.type()).isEqualTo(ClaimType.SHELLING);
    assertThat(event.place().name()).isEqualTo("Harbour");
    assertThat(event.time().from()).isEqualTo("2022-08-03");
    assertThat(event.disputes()).isEmpty();
    assertThat(event.accounts()).extracting(Event.Account::source).containsExactly("One", "Two");
  }

  @Test
  void theSameActInAnotherTownOrWeekIsAnotherEvent() {
    Draft elsewhere =
        Draft.of(ClaimType.SHELLING, "Shells fell on Hill too.")
            .by("AAA")
            .on("BBB")
            .at("Hill", "BBB", 11.5, 20.5, 2)
            .when("2022-08-03");
    Draft later =
        Draft.of(ClaimType.SHELLING, "Shells fell on Harbour again.")
            .by("AAA")
            .on("BBB")
            .at("Harbour", "BBB", 10.5, 20.5, 1)
            .when("2022-08-10");
    Reconciliation made =
        reconcile(
            Draft.report("One", "2022-08-03", shelling("Shells fell on Harbour.", 3), elsewhere),
            Draft.report("Two", "2022-08-11", later));
    assertThat(made.events()).hasSize(3);
  }

  @Test
  void whatIsQuotedIsANameUnlessItIsThatOfAPlaceOrParty() {
    Draft quoted = shelling("In operation \"Iron Rain\" shells fell on \"Harbour\".", 3);
    Event event = only(reconcile(Draft.report("One", "2022-08-03", quoted)));
    assertThat(event.names()).extracting(Event.EventName::name).containsExactly("Iron Rain");
  }

  @Test
  void rivalTollsAreARealDisputeBetweenVoices() {
    Event event =
        only(
            reconcile(
                Draft.report(
                    "One",
                    "2022-08-03",
                    shelling("Shells killed 3.", 3).said("A", "AAA", Standing.OWN_ACT)),
                Draft.report(
                    "Two",
                    "2022-08-03",
                    shelling("Shells killed 5.", 5).said("B", "BBB", Standing.OWN_LOSS))));
    assertThat(event.disputes())
        .containsExactly(
            new Event.Dispute(DisputeField.QUANTITY, event.claims(), DisputeStanding.REAL, null));
    EventCount killed = event.counts().get(0);
    assertThat(List.of(killed.low(), killed.best(), killed.high())).containsExactly(3, 3, 5);
    assertThat(killed.rule()).isEqualTo("conservative");
  }

  @Test
  void aTollThatOneVoiceRaisesIsNoRealDispute() {
    Event event =
        only(
            reconcile(
                Draft.report(
                    "One",
                    "2022-08-03",
                    shelling("Shells killed 3.", 3).said("B", "BBB", Standing.OWN_LOSS)),
                Draft.report(
                    "Two",
                    "2022-08-04",
                    shelling("Shells killed 4.", 4).said("B", "BBB", Standing.OWN_LOSS))));
    assertThat(event.disputes())
        .extracting(Event.Dispute::standing, Event.Dispute::why)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(DisputeStanding.APPARENT, "later"));
    assertThat(event.counts().get(0).best()).isEqualTo(4);
    assertThat(event.history()).extracting(Event.TollChange::low).containsExactly(3, 4);
  }

  @Test
  void aDenialIsOfTheEventItDeniesAndTakesNothingAway() {
    Event event =
        only(
            reconcile(
                Draft.report("One", "2022-08-03", shelling("Shells fell on Harbour.", 3)),
                Draft.report(
                    "Two",
                    "2022-08-03",
                    Draft.of(ClaimType.SHELLING, "Shelling Harbour was denied.")
                        .by("AAA")
                        .on("BBB")
                        .at("Harbour", "BBB", 10.5, 20.5, 1)
                        .when("2022-08-03")
                        .polarity(Polarity.DENIED)
                        .said("A", "AAA", Standing.OWN_ACT))));
    assertThat(event.disputes())
        .extracting(Event.Dispute::field)
        .containsExactly(DisputeField.ACTOR, DisputeField.OCCURRENCE);
    assertThat(event.counts().get(0).best()).isEqualTo(3);
  }

  @Test
  void aPlannedActIsNotTheActDone() {
    Reconciliation made =
        reconcile(
            Draft.report("One", "2022-08-03", shelling("Shells fell on Harbour.", 3)),
            Draft.report(
                "Two", "2022-08-03", shelling("Shells may fall.", 3).realis(Realis.PLANNED)));
    assertThat(made.events()).hasSize(2);
    assertThat(made.events())
        .filteredOn(event -> event.claims().size() == 1 && event.counts().isEmpty())
        .hasSize(1);
  }

  @Test
  void aWarsTollIsNotAnIncidents() {
    Draft war =
        Draft.of(ClaimType.CASUALTIES, "Killed in the war were 9 so far.")
            .by("AAA")
            .on("BBB")
            .at("Harbour", "BBB", 10.5, 20.5, 1)
            .when("2022-08-03")
            .count(CountKind.KILLED, Qualifier.EXACT, 9, 9, 9, "BBB", WindowBasis.WAR);
    Reconciliation made =
        reconcile(Draft.report("One", "2022-08-03", shelling("Shells fell on Harbour.", 3), war));
    assertThat(made.events()).extracting(Event::level).contains(Level.WAR, Level.INCIDENT);
  }

  @Test
  void reprintsAreOneFamilyAndOneOrigin() {
    String text =
        "Shells fell on Harbour at dawn on Wednesday and three people who were asleep in their"
            + " homes by the old mill died before help could come across the river.";
    Reconciliation made =
        reconcile(
            Draft.report("One", "2022-08-03", shelling(text, 3)),
            Draft.report("Two", "2022-08-04", shelling(text.replace("before", "long before"), 3)));
    assertThat(made.reports().values().stream().map(Reconciliation.ReportSummary::family))
        .hasSize(2)
        .containsOnly(made.reports().values().iterator().next().family());
    assertThat(only(made).origins().atMost()).isEqualTo(1);
  }

  @Test
  void outletsOnOneAgencysWordAreOneOrigin() {
    Event event =
        only(
            reconcile(
                Draft.report(
                    "One", "2022-08-03", shelling("Shells fell on Harbour.", 3).via("Agency")),
                Draft.report(
                    "Two", "2022-08-03", shelling("Harbour came under fire.", 3).via("Agency"))));
    assertThat(event.origins())
        .isEqualTo(
            new Event.Origins(
                1,
                List.of("Agency"),
                List.of(new Event.Origin(Event.OriginKind.AGENCY, "Agency", 2, 2)),
                0));
  }

  @Test
  void aReportsTollAddsDisjointGroupsAndNotWhatIsSaidTwice() {
    ResolvedReport report =
        Draft.report(
            "One",
            "2022-08-03",
            shelling("Shells killed 3 there.", 3),
            shelling("Shells killed 3 and 2 more.", 3).count(CountKind.KILLED, 2, "CVL"));
    Reconciliation made = reconcile(report);
    assertThat(made.reports().get(report.report().id()).toll())
        .containsExactly(new Reconciliation.Toll(CountKind.KILLED, 5, 5, 5));
  }

  @Test
  void aCeasefireHasPartiesMediatorsAndTheViolationsAllegedOfIt() {
    Draft agreement =
        Draft.of(ClaimType.CEASEFIRE_AGREEMENT, "Signed was a ceasefire.")
            .by("AAA")
            .by("BBB")
            .mediatedBy("CCC")
            .when("2022-08-05")
            .outcome(Outcome.HELD);
    Draft violation =
        Draft.of(ClaimType.CEASEFIRE_VIOLATION, "Broken it was, one side said.")
            .by("BBB")
            .when("2022-08-07")
            .said("A", "AAA", Standing.ACCUSATION);
    Reconciliation made = reconcile(Draft.report("One", "2022-08-07", agreement, violation));
    Ceasefire ceasefire = made.ceasefires().get(0);
    assertThat(ceasefire.parties())
        .extracting(Ceasefire.CeasefireParty::side)
        .containsExactly("AAA", "BBB");
    assertThat(ceasefire.mediators()).containsExactly("CCC");
    assertThat(ceasefire.signed().date()).isEqualTo("2022-08-05");
    assertThat(ceasefire.status().value()).isEqualTo("in force");
    assertThat(ceasefire.violations())
        .extracting(Ceasefire.Violation::by, Ceasefire.Violation::allegedBy)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("BBB", List.of("AAA")));
  }

  @Test
  void anotherAttackOfAReportIsAnotherEventAndTheAttackIsTheFirst() {
    Reconciliation made =
        reconcile(
            Draft.report(
                "One",
                "2022-08-03",
                shelling("Shelling of Harbour began at dawn.", 3),
                Draft.of(ClaimType.ATTACK, "Hurt in the attack were seven people.")
                    .count(CountKind.WOUNDED, 7, null)));
    assertThat(only(made).claims()).hasSize(2);
  }

  @Test
  void victimsUnderTwoNamesAreOneFigureWithADispute() {
    Event event =
        only(
            reconcile(
                Draft.report(
                    "One",
                    "2022-08-03",
                    shelling("Shells killed 16 fighters.", 16).said("A", "AAA", Standing.OWN_ACT)),
                Draft.report(
                    "Two",
                    "2022-08-03",
                    Draft.of(ClaimType.SHELLING, "Shells killed 16 residents.")
                        .by("AAA")
                        .on("CVL")
                        .at("Harbour", "BBB", 10.5, 20.5, 1)
                        .when("2022-08-03")
                        .count(CountKind.KILLED, 16, "CVL")
                        .said("B", "BBB", Standing.ACCUSATION))));
    assertThat(event.disputes()).extracting(Event.Dispute::field).contains(DisputeField.SIDE);
    assertThat(event.counts()).hasSize(1);
    assertThat(event.counts().get(0).side()).isNull();
    assertThat(event.counts().get(0).best()).isEqualTo(16);
  }

  @Test
  void aTruceSignedOnOneDayAndInForceOnTheNextIsNoRealDispute() {
    Draft signed =
        Draft.of(ClaimType.CEASEFIRE_AGREEMENT, "Signed was a truce by both.")
            .by("AAA")
            .by("BBB")
            .when("2022-08-05");
    Draft begun =
        Draft.of(ClaimType.CEASEFIRE_AGREEMENT, "Truce took effect at midnight.")
            .by("AAA")
            .by("BBB")
            .when("2022-08-06");
    Reconciliation made =
        reconcile(
            Draft.report("One", "2022-08-06", signed), Draft.report("Two", "2022-08-06", begun));
    assertThat(only(made).disputes())
        .extracting(Event.Dispute::field, Event.Dispute::why)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(DisputeField.TIME, "signed or in force"));
    Ceasefire docket = made.ceasefires().get(0);
    assertThat(docket.form()).isEqualTo("written");
    assertThat(docket.signed().date()).isEqualTo("2022-08-05");
    assertThat(docket.effective().date()).isEqualTo("2022-08-06");
  }

  @Test
  void peopleMayMergeSplitAndReject() {
    ResolvedReport one = Draft.report("One", "2022-08-03", shelling("Shells fell on Harbour.", 3));
    ResolvedReport two = Draft.report("Two", "2022-08-03", shelling("Harbour came under fire.", 3));
    assertThat(reconcile(List.of(decision(Decision.Action.SPLIT, one, two)), one, two).events())
        .hasSize(2);
    assertThat(
            reconcile(
                    List.of(
                        decision(Decision.Action.SPLIT, one, two),
                        decision(Decision.Action.MERGE, one, two)),
                    one,
                    two)
                .events())
        .hasSize(1);
    assertThat(reconcile(List.of(decision(Decision.Action.REJECT, two)), one, two).eventOf())
        .containsOnlyKeys(one.claims().get(0).id());
  }

  private static Decision decision(Decision.Action action, ResolvedReport... reports) {
    return new Decision(
        action.name(),
        action,
        Arrays.stream(reports)
            .map(report -> report.claims().get(0))
            .map(
                claim ->
                    new Decision.Anchor(
                        claim.report(),
                        claim.trigger().start(),
                        claim.trigger().end(),
                        claim.type().toString()))
            .toList(),
        null,
        null,
        "someone",
        "2026-01-01T00:00:00Z",
        "seen");
  }

  @Test
  void noOrderOfArrivalShows() {
    List<ResolvedReport> reports = new ArrayList<>();
    Random random = new Random(7);
    for (int i = 0; i < 60; i++) {
      String day = "2022-08-0" + (1 + random.nextInt(5));
      reports.add(
          Draft.report(
              "Outlet " + random.nextInt(5),
              day,
              shelling("Shells number " + i + " fell on Harbour.", 1 + random.nextInt(4)),
              Draft.of(ClaimType.ATTACK, "Attackers came " + i + " times.")
                  .by("BBB")
                  .in("Coast", "BBB", 10 + random.nextInt(3), 20)
                  .when(day)));
    }
    Reconciliation first = reconcile(reports.toArray(ResolvedReport[]::new));
    for (int round = 0; round < 10; round++) {
      Collections.shuffle(reports, random);
      MemoryIndex index = new MemoryIndex(List.of());
      for (int from = 0; from < reports.size(); ) {
        int to = Math.min(reports.size(), from + 1 + random.nextInt(20));
        index.with(reports.subList(from, to));
        from = to;
      }
      assertThat(index.made()).isEqualTo(first);
    }
  }
}

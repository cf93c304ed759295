package org.rashomon.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rashomon.extract.ClaimType;
import org.rashomon.extract.CountKind;
import org.rashomon.extract.Qualifier;
import org.rashomon.extract.RelationType;
import org.rashomon.extract.WindowBasis;
import org.rashomon.reconcile.Event.EventCount;
import org.rashomon.resolve.ResolvedReport;
import org.rashomon.resolve.Standing;

class FiguresTest {
  private static Draft shelling(String sentence, int killed) {
    return Draft.of(ClaimType.SHELLING, sentence)
        .by("AAA")
        .on("BBB")
        .at("Harbour", "BBB", 10.5, 20.5, 1)
        .when("2022-08-03")
        .count(CountKind.KILLED, killed, "BBB");
  }

  private static Event only(ResolvedReport... reports) {
    List<Event> events = new MemoryIndex(List.of()).with(List.of(reports)).made().events();
    assertThat(events).hasSize(1);
    return events.get(0);
  }

  private static List<Integer> figure(Event event, String rule) {
    EventCount count = event.counts(rule).get(0);
    assertThat(count.rule()).isEqualTo(rule);
    return Arrays.asList(count.low(), count.best(), count.high());
  }

  /** Own losses 5; the enemy 2; two outlets 3, the later of them on the last day. */
  private static Event four() {
    return only(
        Draft.report(
            "One",
            "2022-08-03",
            shelling("Shelling of Harbour killed 5.", 5).said("B", "BBB", Standing.OWN_LOSS)),
        Draft.report(
            "Two",
            "2022-08-03",
            shelling("Shelling of Harbour killed just 2.", 2).said("A", "AAA", Standing.OWN_ACT)),
        Draft.report("Three", "2022-08-03", shelling("Shelling of Harbour left 3 killed.", 3)),
        Draft.report("Four", "2022-08-05", shelling("Harbour lost 3 to the shells, it saw.", 3)));
  }

  @Test
  void eachRuleGivesItsOwnFigure() {
    Event event = four();
    assertThat(figure(event, "conservative")).containsExactly(2, 3, 5);
    assertThat(figure(event, "most-reported")).containsExactly(3, 3, 3);
    assertThat(figure(event, "latest")).containsExactly(3, 3, 3);
    assertThat(figure(event, "own-losses")).containsExactly(5, 5, 5);
    assertThat(figure(event, "party:AAA")).containsExactly(2, 2, 2);
    assertThat(figure(event, "separate-origins")).containsExactly(2, 3, 5);
    assertThat(event.counts("party:CCC")).isEmpty();
    assertThat(event.by("latest").counts()).isEqualTo(event.counts("latest"));
  }

  @Test
  void whatIsOnlyAboutSoManyHasNoBounds() {
    Draft draft =
        Draft.of(ClaimType.SHELLING, "Shells on Harbour killed about 40.").when("2022-08-03");
    draft.count(CountKind.KILLED, Qualifier.ABOUT, 40, null, null, null, WindowBasis.INCIDENT);
    assertThat(figure(only(Draft.report("One", "2022-08-03", draft)), "conservative"))
        .containsExactly(null, 40, null);
  }

  @Test
  void disjointGroupsOfOneClaimAreOneNumber() {
    Draft draft =
        Draft.of(ClaimType.SHELLING, "Shells on Harbour killed a baker and at least 2 of his sons.")
            .when("2022-08-03")
            .count(CountKind.KILLED, 1, "CVL")
            .atLeast(CountKind.KILLED, 2, "CVL");
    assertThat(figure(only(Draft.report("One", "2022-08-03", draft)), "conservative"))
        .containsExactly(3, 3, null);
  }

  @Test
  void whereNobodyTellsOfItsOwnLossesThatRuleHasNoFigure() {
    Event event = only(Draft.report("One", "2022-08-03", shelling("Shells killed 3 there.", 3)));
    assertThat(event.counts("own-losses")).isEmpty();
    assertThat(event.counts("latest")).hasSize(1);
  }

  @Test
  void aReprintedNumberIsOneOriginHoweverManyPrintIt() {
    String text =
        "Shelling of the harbour town killed 3 people on Wednesday and burned a grain store down.";
    Event event =
        only(
            Draft.report("One", "2022-08-03", shelling(text, 3)),
            Draft.report("Two", "2022-08-03", shelling(text, 3)),
            Draft.report("Three", "2022-08-03", shelling("A doctor counted 2 dead after it.", 2)));
    assertThat(figure(event, "conservative")).containsExactly(2, 3, 3);
    assertThat(figure(event, "separate-origins")).containsExactly(2, 2, 3);
  }

  @Test
  void onePersonIsNoTollWhereTheReportTellsOfMore() {
    Event event =
        only(
            Draft.report(
                "One",
                "2022-08-03",
                shelling("Shelling of Harbour killed 4 people.", 4),
                shelling("A nurse was killed by the shelling of Harbour.", 1)
                    .said("A", "AAA", Standing.ACCUSATION)));
    assertThat(figure(event, "conservative")).containsExactly(4, 4, 4);
  }

  @Test
  void whatAnEarlierVersionSaidStaysAndMakesNoFigure() {
    Event event =
        only(
            Draft.report("One", "2022-08-03", shelling("Shelling of Harbour killed 12.", 12)),
            Draft.report(
                "One",
                "2022-08-04",
                shelling("Shelling of Harbour killed 10.", 10),
                shelling(
                    "Shelling: an earlier version of this article said 12 people were killed.",
                    12)));
    assertThat(figure(event, "conservative")).containsExactly(10, 10, 10);
    assertThat(event.claims()).hasSize(3);
    Event.Correction correction = event.corrections().get(0);
    assertThat(correction.kind()).isEqualTo(Event.CorrectionKind.EARLIER_VERSION);
    assertThat(correction.of()).containsExactly(event.claims().get(0));
    assertThat(event.history()).extracting(Event.TollChange::low).containsExactly(12, 10);
  }

  @Test
  void aRetractionIsRecordedWithoutWhatItRetractsBeingThere() {
    Event event =
        only(
            Draft.report(
                "One",
                "2022-08-03",
                shelling("Shelling was retracted as a claim.", 3).relation(RelationType.RETRACTS)));
    assertThat(event.corrections())
        .extracting(Event.Correction::kind)
        .containsExactly(Event.CorrectionKind.RETRACTS);
  }

  @Test
  void rulesAreKnownByTheirCodes() {
    CountRule.codes().forEach(code -> assertThat(CountRule.of(code)).isPresent());
    assertThat(CountRule.of("party:ARM")).contains(CountRule.PARTY);
    assertThat(CountRule.of("party")).isEmpty();
    assertThat(CountRule.of("highest")).isEmpty();
  }
}

package org.rashomon.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rashomon.extract.ClaimType;
import org.rashomon.extract.CountKind;
import org.rashomon.extract.Qualifier;
import org.rashomon.extract.WindowBasis;
import org.rashomon.resolve.ResolvedReport;
import org.rashomon.resolve.Standing;
import org.rashomon.resolve.TimePrecision;

/** What is part of what, what an operation is called, and who holds a place. */
class LevelsTest {
  private static Reconciliation reconcile(ResolvedReport... reports) {
    return new MemoryIndex(List.of()).with(List.of(reports)).made();
  }

  private static Draft act(ClaimType type, String sentence, String by, String on) {
    return Draft.of(type, sentence)
        .by(by)
        .on(on)
        .at("Harbour", "BBB", 10.5, 20.5, 1)
        .when("2022-08-03");
  }

  private static Draft clash() {
    return Draft.of(ClaimType.ARMED_CLASH, "Clashes broke out at Harbour.")
        .by("AAA")
        .by("BBB")
        .at("Harbour", "BBB", 10.5, 20.5, 1)
        .when("2022-08-03");
  }

  private static Event of(Reconciliation made, ClaimType type) {
    return made.events().stream().filter(one -> one.type() == type).findFirst().orElseThrow();
  }

  @Test
  void actsOfBothSidesArePartsOfTheirClash() {
    Reconciliation made =
        reconcile(
            Draft.report(
                "One",
                "2022-08-04",
                clash(),
                act(ClaimType.SHELLING, "Shells fell on the BBB lines.", "AAA", "BBB"),
                act(ClaimType.ATTACK, "Raiders of BBB hit the AAA lines.", "BBB", "AAA")));
    assertThat(made.events()).hasSize(3);
    String clash = of(made, ClaimType.ARMED_CLASH).id();
    assertThat(of(made, ClaimType.SHELLING).parent()).isEqualTo(clash);
    assertThat(of(made, ClaimType.ATTACK).parent()).isEqualTo(clash);
    assertThat(made.events()).allSatisfy(event -> assertThat(event.disputes()).isEmpty());
  }

  @Test
  void twoWhoAccuseEachOtherDontTellOfTwoActs() {
    Reconciliation made =
        reconcile(
            Draft.report(
                "One",
                "2022-08-04",
                clash(),
                act(ClaimType.ATTACK, "Raiders of BBB came first.", "BBB", "AAA")
                    .said("AAA", "AAA", Standing.ACCUSATION),
                act(ClaimType.ATTACK, "Raiders of AAA came first.", "AAA", "BBB")
                    .said("BBB", "BBB", Standing.ACCUSATION)));
    assertThat(made.events())
        .anySatisfy(
            event ->
                assertThat(event.disputes())
                    .extracting(Event.Dispute::field)
                    .contains(DisputeField.INITIATION));
  }

  @Test
  void aClashIsPartOfTheWarAndTheWarsTollOfTheWar() {
    Draft war =
        Draft.of(ClaimType.ARMED_CLASH, "War killed 9,000 since 2020.")
            .by("AAA")
            .by("BBB")
            .when("2020-01-01", "2022-08-31", TimePrecision.VAGUE)
            .count(CountKind.KILLED, Qualifier.ABOUT, 9_000, null, null, null, WindowBasis.WAR);
    Reconciliation made = reconcile(Draft.report("One", "2022-08-04", clash(), war));
    Event whole =
        made.events().stream().filter(e -> e.level() == Level.WAR).findFirst().orElseThrow();
    Event part =
        made.events().stream().filter(e -> e.level() == Level.CLASH).findFirst().orElseThrow();
    assertThat(part.parent()).isEqualTo(whole.id());
    assertThat(part.counts()).isEmpty();
    assertThat(whole.counts()).extracting(Event.EventCount::best).containsExactly(9_000);
  }

  @Test
  void anOperationUnderTwoNamesIsOneWithWhatEachCallsIt() {
    Draft one =
        Draft.of(ClaimType.ATTACK, "Raids by AAA on the hills, its army called \"Revenge\".")
            .by("AAA")
            .said("AAA", "AAA", Standing.OWN_ACT)
            .in("Hills", "BBB", 10.5, 20.5);
    Draft other =
        Draft.of(ClaimType.ATTACK, "Operation Vendetta struck the hills on Wednesday.")
            .by("AAA")
            .in("Hills", "BBB", 10.5, 20.5);
    Reconciliation made =
        reconcile(Draft.report("One", "2022-08-03", one), Draft.report("Two", "2022-08-08", other));
    assertThat(made.events()).hasSize(1);
    assertThat(made.events().get(0).level()).isEqualTo(Level.OPERATION);
    assertThat(made.events().get(0).names())
        .extracting(Event.EventName::name, Event.EventName::by)
        .containsExactly(tuple("Revenge", "AAA"), tuple("Vendetta", "Two"));
  }

  @Test
  void whoHoldsATownIsADisputeOverControl() {
    Reconciliation made =
        reconcile(
            Draft.report("One", "2022-08-03", gain("Taken was Harbour.", "AAA")),
            Draft.report("Two", "2022-08-03", gain("Held is Harbour still.", "BBB")));
    assertThat(made.events()).hasSize(1);
    assertThat(made.events().get(0).disputes())
        .extracting(Event.Dispute::field, Event.Dispute::standing)
        .containsExactly(tuple(DisputeField.CONTROL, DisputeStanding.REAL));
  }

  private static Draft gain(String sentence, String by) {
    return Draft.of(ClaimType.TERRITORIAL_GAIN, sentence)
        .by(by)
        .said(by, by, Standing.OWN_ACT)
        .at("Harbour", "BBB", 10.5, 20.5, 1)
        .when("2022-08-03");
  }
}

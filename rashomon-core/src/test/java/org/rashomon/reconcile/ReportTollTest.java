package org.rashomon.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.rashomon.extract.ClaimType;
import org.rashomon.extract.CountKind;
import org.rashomon.extract.Qualifier;
import org.rashomon.lexicon.LexiconTable;
import org.rashomon.reconcile.Reconciliation.Toll;
import org.rashomon.resolve.ResolvedReport;
import org.rashomon.resolve.Standing;

class ReportTollTest {
  private static List<Toll> toll(Draft... drafts) {
    ResolvedReport report = Draft.report("One", "2022-08-03", drafts);
    Reconciliation made = new MemoryIndex(List.of()).with(List.of(report)).made();
    return made.reports().get(report.report().id()).toll();
  }

  private static Draft attack(String sentence) {
    return Draft.of(ClaimType.ATTACK, sentence)
        .at("Harbour", "BBB", 10.5, 20.5, 1)
        .when("2022-08-03");
  }

  @Test
  void ofThoseHitTheLivingAreHurt() {
    assertThat(
            toll(
                attack("Shot were four people at the harbour.")
                    .count(CountKind.CASUALTIES, 4, null),
                attack("Dead of the shots is one.").count(CountKind.KILLED, 1, null)))
        .contains(new Toll(CountKind.KILLED, 1, 1, 1), new Toll(CountKind.WOUNDED, null, 3, null));
  }

  @Test
  void othersWhoAreHitComeOnTopOfTheDead() {
    assertThat(
            toll(
                attack("Dead is one at the harbour.").count(CountKind.KILLED, 1, null),
                attack("Shot others as well, three of them.").count(CountKind.CASUALTIES, 1, null)))
        .contains(new Toll(CountKind.KILLED, 1, 1, 1))
        .noneMatch(toll -> toll.kind() == CountKind.WOUNDED && toll.best() == 0);
  }

  @Test
  void undividedCasualtiesAreNotTakenForHurt() {
    assertThat(toll(attack("Casualties were forty.").count(CountKind.CASUALTIES, 40, null)))
        .containsExactly(new Toll(CountKind.CASUALTIES, 40, 40, 40));
  }

  @Test
  void whoDiedLaterIsOfTheSameTollThoughTheSentenceNamesNeitherDayNorPlace() {
    assertThat(
            toll(
                attack("Gunfire hit the harbour, it was said."),
                Draft.of(ClaimType.CASUALTIES, "Died has a docker of his wounds.")
                    .count(CountKind.KILLED, 1, null)))
        .containsExactly(new Toll(CountKind.KILLED, 1, 1, 1));
  }

  @Test
  void theDeadOfAnotherDayAreNot() {
    assertThat(
            toll(
                attack("Gunfire hit the harbour.").count(CountKind.KILLED, 2, null),
                attack("Shells hit it again, with words of their own."),
                Draft.of(ClaimType.ATTACK, "Killed were nine there in spring.")
                    .when("2022-04-03")
                    .count(CountKind.KILLED, 9, null)))
        .containsExactly(new Toll(CountKind.KILLED, 2, 2, 2));
  }

  @Test
  void theLeadsFigureGoesBeforeOneFurtherDown() {
    assertThat(
            toll(
                attack("Shells killed between 12 and 19.")
                    .count(CountKind.KILLED, Qualifier.BETWEEN, null, 12, 19, null, null),
                attack("Shells killed 22, a page had it.").count(CountKind.KILLED, 22, null)))
        .containsExactly(new Toll(CountKind.KILLED, 12, 12, 19));
  }

  @Test
  void withoutOneItReachesFromTheLeastToTheMostThatIsSaid() {
    assertThat(
            toll(
                attack("Shells hit the harbour at noon."),
                attack("Shells killed ten, one side said.")
                    .count(CountKind.KILLED, 10, null)
                    .said("A", "AAA", Standing.ENEMY_LOSS),
                attack("Shells killed eleven, said the other.")
                    .count(CountKind.KILLED, 11, null)
                    .said("B", "BBB", Standing.OWN_LOSS)))
        .containsExactly(new Toll(CountKind.KILLED, 10, 11, 11));
  }

  @Test
  void manyAreTwoAtLeast() {
    assertThat(
            toll(
                attack("Shells wounded many.")
                    .count(CountKind.WOUNDED, Qualifier.VAGUE, null, null, null, null, null)))
        .containsExactly(new Toll(CountKind.WOUNDED, 2, null, null));
  }

  @TestFactory
  Stream<DynamicTest> wordsStandInTheirExamplesAndNotInTheirCounters() {
    return LexiconTable.shipped("en", "victims").rows().stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.id(),
                    () -> {
                      assertThat(words(row.get("example")))
                          .containsAnyElementsOf(row.list("words"));
                      assertThat(words(row.get("counter")))
                          .doesNotContainAnyElementsOf(row.list("words"));
                    }));
  }

  private static List<String> words(String sentence) {
    return List.of(sentence.toLowerCase(Locale.ROOT).split("\\P{L}+"));
  }
}

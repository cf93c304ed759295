package org.rashomon.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rashomon.extract.ClaimType;
import org.rashomon.extract.Realis;
import org.rashomon.lexicon.LexiconRow;
import org.rashomon.lexicon.LexiconTable;
import org.rashomon.resolve.ResolvedReport;
import org.rashomon.resolve.Standing;

class DocketsTest {
  private static List<LexiconRow> rows() {
    List<LexiconRow> rows = new java.util.ArrayList<>();
    rows.addAll(LexiconTable.shipped("en", "dockets").rows());
    rows.addAll(LexiconTable.shipped("en", "corrections").rows());
    return rows;
  }

  @ParameterizedTest
  @MethodSource("rows")
  void aRowMatchesItsExampleAndNotItsCounter(LexiconRow row) {
    boolean ofDockets = LexiconTable.shipped("en", "dockets").rows().contains(row);
    Phrases phrases = Phrases.shipped(ofDockets ? "dockets" : "corrections");
    assertThat(phrases.in(row.get("example"), row.get("class"))).isTrue();
    assertThat(phrases.in(row.get("counter"), row.get("class"))).isFalse();
  }

  private static Draft truce(String sentence, String day) {
    return Draft.of(ClaimType.CEASEFIRE_AGREEMENT, sentence).by("AAA").by("BBB").when(day);
  }

  private static List<Ceasefire> made(ResolvedReport... reports) {
    return new MemoryIndex(List.of())
        .with(List.of(reports)).made().ceasefires().stream()
            .sorted(
                Comparator.comparing(one -> one.announced() == null ? "" : one.announced().date()))
            .toList();
  }

  @Test
  void theDayOfAnAgreementIsNotThatOfItsStart() {
    Draft agreed =
        truce("Truce agreed on Tuesday that will take effect on Thursday.", "2022-03-01");
    Ceasefire made = made(Draft.report("One", "2022-03-01", agreed)).get(0);
    assertThat(made.effective()).isNull();
    assertThat(made.announced().date()).isEqualTo("2022-03-01");
  }

  @Test
  void whoeverOfItSaysThatItIsOverEndsIt() {
    Draft over =
        Draft.of(ClaimType.CEASEFIRE_AGREEMENT, "Truce is over, AAA said.")
            .by("AAA")
            .by("BBB")
            .said("AAA", "AAA", Standing.OWN_ACT)
            .statedAt("2022-03-09");
    Ceasefire made = made(Draft.report("One", "2022-03-09", over)).get(0);
    assertThat(made.ended().date()).isEqualTo("2022-03-09");
    assertThat(made.status().value()).isEqualTo("ended");
  }

  @Test
  void aTruceSaidToBeExtendedRenewsTheLastOfItsSides() {
    List<Ceasefire> made =
        made(
            Draft.report("One", "2022-03-01", truce("Truce agreed on in Harbour.", "2022-03-01")),
            Draft.report(
                "One",
                "2022-06-01",
                truce("Truce talks ended as both sides extended the truce.", "2022-06-01")));
    assertThat(made).hasSize(2);
    assertThat(made.get(0).renews()).isNull();
    assertThat(made.get(1).renews()).isEqualTo(made.get(0).id());
  }

  @Test
  void theRenewedTruceMayBeReadLater() {
    ResolvedReport first =
        Draft.report("One", "2022-03-01", truce("Truce agreed on in Harbour.", "2022-03-01"));
    ResolvedReport second =
        Draft.report(
            "One",
            "2022-06-01",
            truce("Truce talks ended as both sides extended the truce.", "2022-06-01"));
    assertThat(new MemoryIndex(List.of()).with(List.of(second)).with(List.of(first)).made())
        .isEqualTo(new MemoryIndex(List.of()).with(List.of(first, second)).made());
  }

  @Test
  void aBreachIsOfTheLastTruceBeforeItHoweverLongAgo() {
    List<ResolvedReport> reports =
        List.of(
            Draft.report("One", "2002-03-01", truce("Truce agreed on in Harbour.", "2002-03-01")),
            Draft.report("Two", "2018-05-02", breach("Truce broken, A says.", "2018-05-01")),
            Draft.report("One", "2019-06-01", truce("A new truce was signed.", "2019-06-01")),
            Draft.report("Two", "2019-06-09", breach("Truce broken, A says.", "2019-06-08")),
            Draft.report("Two", "2024-02-03", breach("B broke it again, A says.", "2024-02-02")));
    MemoryIndex atOnce = new MemoryIndex(List.of()).with(reports);
    assertThat(atOnce.made().ceasefires())
        .extracting(one -> one.violations().size())
        .containsExactlyInAnyOrder(1, 2);
    for (int last = 0; last < reports.size(); last++) {
      List<ResolvedReport> others = new ArrayList<>(reports);
      ResolvedReport late = others.remove(last);
      assertThat(new MemoryIndex(List.of()).with(others).with(List.of(late)).made())
          .isEqualTo(atOnce.made());
    }
  }

  private static Draft breach(String sentence, String day) {
    return Draft.of(ClaimType.CEASEFIRE_VIOLATION, sentence)
        .by("BBB")
        .when(day)
        .said("A", "AAA", Standing.ACCUSATION);
  }

  @Test
  void aPartyThatNamesAConditionIsConditional() {
    Ceasefire made =
        made(Draft.report(
                "One",
                "2022-03-01",
                Draft.of(
                        ClaimType.CEASEFIRE_AGREEMENT,
                        "Truce only if the siege ends, said the rebels.")
                    .by("BBB")
                    .when("2022-03-01")
                    .realis(Realis.PLANNED)))
            .get(0);
    assertThat(made.parties())
        .extracting(Ceasefire.CeasefireParty::stance)
        .containsExactly("conditional");
  }

  @Test
  void aTruceThatRanOutHasEnded() {
    Ceasefire made =
        made(Draft.report(
                "One",
                "2022-03-01",
                truce("Truce expired at dawn, both sides said.", "2022-03-01")))
            .get(0);
    assertThat(made.status().value()).isEqualTo("ended");
    assertThat(made.ended().date()).isEqualTo("2022-03-01");
  }
}

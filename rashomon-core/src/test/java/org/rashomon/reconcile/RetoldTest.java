package org.rashomon.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rashomon.extract.ClaimType;
import org.rashomon.extract.CountKind;
import org.rashomon.lexicon.LexiconRow;
import org.rashomon.lexicon.LexiconTable;
import org.rashomon.resolve.ResolvedReport;

/** Which claims of one report go together. */
class RetoldTest {
  private static final String DAY = "2023-05-09";

  private static List<LexiconRow> rows() {
    return LexiconTable.shipped("en", "retold").rows();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void aRowMatchesItsExampleAndNotItsCounter(LexiconRow row) {
    Phrases phrases = Phrases.shipped("retold");
    assertThat(phrases.in(row.get("example"), row.get("class"))).isTrue();
    assertThat(phrases.in(row.get("counter"), row.get("class"))).isFalse();
  }

  /** For each claim, in order, the number of its event; events are numbered as they come. */
  private static List<Integer> events(Draft... drafts) {
    ResolvedReport report = Draft.report("One", "2023-05-10", drafts);
    List<Event> events = new MemoryIndex(List.of()).with(List.of(report)).made().events();
    Map<String, String> eventOf =
        events.stream()
            .flatMap(event -> event.claims().stream().map(claim -> Map.entry(claim, event.id())))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    List<String> inOrder = report.claims().stream().map(claim -> eventOf.get(claim.id())).toList();
    List<String> first = inOrder.stream().distinct().toList();
    return inOrder.stream().map(first::indexOf).toList();
  }

  private static Draft raid(String sentence) {
    return Draft.of(ClaimType.ATTACK, sentence).by("AAA").on("BBB").when(DAY);
  }

  @Test
  void aTollWithNothingOfItsOwnIsOfTheActToldLast() {
    assertThat(
            events(
                raid("Stormed was a post in Harbour."),
                Draft.of(ClaimType.BOMBING, "Bombed was a bridge far off by others.")
                    .by("CCC")
                    .when(DAY),
                Draft.of(ClaimType.CASUALTIES, "Killed were eight of them.")
                    .count(CountKind.KILLED, 8, null)))
        .containsExactly(0, 1, 1);
  }

  @Test
  void blameIsOfTheActBesideIt() {
    assertThat(
            events(
                Draft.of(ClaimType.BOMBING, "Bombed was a bridge at noon.").on("BBB").when(DAY),
                Draft.of(ClaimType.ACCUSE, "Blamed were the rebels.").by("BBB").on("AAA")))
        .containsExactly(0, 0);
  }

  @Test
  void whatTheVictimsDoIsAnotherActUnlessItAnswers() {
    Draft bomb = Draft.of(ClaimType.BOMBING, "Bombed was a convoy.").on("AAA").when(DAY);
    assertThat(
            events(
                bomb,
                Draft.of(ClaimType.ATTACK, "Launched was an offensive on a town.")
                    .by("AAA")
                    .on("BBB")
                    .when(DAY)))
        .containsExactly(0, 1);
    assertThat(
            events(
                raid("Ambushed was a patrol."),
                Draft.of(ClaimType.ATTACK, "Killed were two when the patrol returned fire.")
                    .by("BBB")
                    .on("AAA")
                    .when(DAY)))
        .containsExactly(0, 0);
  }

  @Test
  void groundThatChangedHandsIsTwoEvents() {
    assertThat(
            events(
                Draft.of(ClaimType.TERRITORIAL_GAIN, "Regained was the airport.")
                    .by("AAA")
                    .when(DAY),
                Draft.of(ClaimType.TERRITORIAL_GAIN, "Held it was by rebels.").by("BBB")))
        .containsExactly(0, 1);
  }
}

package org.rashomon.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rashomon.extract.ClaimType;
import org.rashomon.extract.CountKind;
import org.rashomon.lexicon.LexiconRow;
import org.rashomon.lexicon.LexiconTable;
import org.rashomon.resolve.ResolvedReport;

/** Two acts of one town and day are told apart by the site and the part of the day. */
class SitesTest {
  private static List<LexiconRow> rows() {
    return LexiconTable.shipped("en", "sites").rows();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void aRowMatchesItsExampleAndNotItsCounter(LexiconRow row) {
    Phrases phrases = Phrases.shipped("sites");
    assertThat(phrases.in(row.get("example"), row.get("class"))).isTrue();
    assertThat(phrases.in(row.get("counter"), row.get("class"))).isFalse();
  }

  @Test
  void theSiteNearestToTheActIsItsOwn() {
    String sentence = "A bomb exploded at a bus station, hours after a blast at a market in town.";
    int exploded = sentence.indexOf("exploded");
    int blast = sentence.indexOf("blast");
    assertThat(Sites.of(sentence, exploded, exploded + 8)).containsExactly("bus station");
    assertThat(Sites.of(sentence, blast, blast + 5)).containsExactly("market");
  }

  @Test
  void whatOnlyOneTellsPartsNothing() {
    assertThat(Sites.areApart(Set.of("market"), Set.of("school", "day morning"))).isTrue();
    assertThat(Sites.areApart(Set.of("market"), Set.of("day morning"))).isFalse();
    assertThat(Sites.areApart(Set.of("market", "day evening"), Set.of("day morning"))).isTrue();
    assertThat(Sites.areApart(Set.of("market", "school"), Set.of("school"))).isFalse();
  }

  private static Draft blast(String sentence, int killed) {
    return Draft.of(ClaimType.BOMBING, sentence)
        .at("Harbour", "BBB", 10.5, 20.5, 1)
        .when("2024-05-14")
        .count(CountKind.KILLED, killed, "CVL");
  }

  @Test
  void twoBombingsOfOneDayInOneTownStayTwo() {
    ResolvedReport both =
        Draft.report(
            "One",
            "2024-05-14",
            blast("Exploded has a bomb in the fish market of Harbour, killing five.", 5),
            blast("Exploded has a bomb at the bus station of Harbour, killing two.", 2));
    ResolvedReport market =
        Draft.report(
            "Two",
            "2024-05-14",
            blast("Exploded has a device at a market in Harbour and killed five traders.", 5));
    ResolvedReport station =
        Draft.report(
            "Three",
            "2024-05-15",
            blast("Exploded has a device at the Harbour bus station, where two people died.", 2));
    List<Event> events =
        new MemoryIndex(List.of()).with(List.of(both, market, station)).made().events();
    assertThat(events)
        .extracting(event -> Set.copyOf(event.claims()))
        .containsExactlyInAnyOrder(
            Set.of(both.claims().get(0).id(), market.claims().get(0).id()),
            Set.of(both.claims().get(1).id(), station.claims().get(0).id()));
  }
}

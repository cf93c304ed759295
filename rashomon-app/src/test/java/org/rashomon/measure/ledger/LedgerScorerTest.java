package org.rashomon.measure.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rashomon.measure.B3;

class LedgerScorerTest {
  private static final Path ROOT = Path.of(System.getProperty("rashomon.root"));
  private static final String PERFECT =
      "summary: claims 1.000 precision 1.000 fields 1.000 counts 1.000 events 1.000 apart 1.000"
          + " disputes 1.000 invented 0";

  private static final String GOLD =
      """
      {"claims": [
        {"doc": "r", "quote": "shelled the  mill", "type": ["shelling"], "actors": ["ARM"],
         "killed": {"value": 2, "qualifier": "at least"}},
        {"doc": "r", "quote": "took the bridge", "type": ["territorial-gain"]}],
       "absent": [{"doc": "r", "quote": "may burn", "type": "*"}],
       "events": [{"name": "one", "dispute": "quantity",
                   "together": [["r", "shelled the  mill"], ["r", "took the bridge"]]}]}
      """;

  private static final String REPORTS =
      """
      {"reports": [{"id": "1", "externalId": "r",
        "text": "\uD83D\uDE00 They shelled the mill. They took the bridge. It may burn."}],
      """;

  @Test
  void aLedgerWithoutClaimsFindsNothing() throws IOException {
    LedgerScores scores = score(GOLD, REPORTS + "\"claims\": []}");
    assertThat(scores.summary())
        .isEqualTo(
            "summary: claims 0.000 precision 0.000 fields 0.000 counts 0.000 events 0.000"
                + " apart 0.000 disputes 0.000 invented 0");
    assertThat(scores.fields()).isEqualTo(new Tally(0, 5));
    assertThat(scores.lines()).hasSize(2).allMatch(line -> line.startsWith("missed   r "));
  }

  /** Offsets count code points: the first letter of the text is one, though two chars in Java. */
  @Test
  void errorsAreTold() throws IOException {
    LedgerScores scores =
        score(
            GOLD,
            REPORTS
                + """
                "claims": [
                  {"id": "a", "report": "1", "start": 2, "end": 24, "type": "shelling",
                   "event": "e", "actors": [{"side": "AZE|ARM"}], "counts": [
                     {"kind": "killed", "value": 2, "qualifier": "at least", "low": 2},
                     {"kind": "wounded", "value": 9, "text": "nine"}]},
                  {"id": "b", "report": "1", "start": 46, "end": 58, "type": "burning",
                   "quote": "It may burn."}],
                "events": [{"id": "e", "disputes": [{"field": "quantity"}]}]}
                """);
    assertThat(scores.lines())
        .containsExactly(
            "missed   r territorial-gain | took the bridge",
            "count    r wounded nine | ",
            "extra    r burning | It may burn.",
            "invented r | may burn",
            "split    one [e, null]");
    assertThat(scores.fields()).isEqualTo(new Tally(4, 5));
    assertThat(scores.events()).isEqualTo(new B3(1, 0.25));
    assertThat(scores.summary())
        .isEqualTo(
            "summary: claims 0.500 precision 0.500 fields 0.800 counts 0.500 events 0.400"
                + " apart 0.000 disputes 1.000 invented 1");
  }

  @Test
  void theToursGoldAsALedgerIsWithoutFault() throws IOException {
    Path tour = ROOT.resolve("gold/tour");
    assertPerfect(tour.resolve("expected.json"), tour.resolve("reports.jsonl"));
  }

  @Test
  void otherGoldBesideTheProjectAsALedgerIsWithoutFault() throws IOException {
    Path shared = ROOT.resolve("../shared/measure");
    assumeTrue(Files.isDirectory(shared), "skipped: there is no shared/measure beside the project");
    List<GoldPair> pairs = GoldPair.in(shared);
    assertThat(pairs).isNotEmpty();
    for (GoldPair pair : pairs) {
      assertPerfect(pair.gold(), pair.reports());
    }
  }

  @Test
  void boundsFollowTheQualifier() throws IOException {
    assertThat(bounds("more than")).isEqualTo(new GoldCount.Bounds(6.0, null));
    assertThat(bounds("fewer than")).isEqualTo(new GoldCount.Bounds(null, 4.0));
    assertThat(bounds("up to")).isEqualTo(new GoldCount.Bounds(null, 5.0));
    assertThat(GoldTime.of("2020-02/2021")).isEqualTo(new GoldTime("2020-02-01", "2021-12-31"));
    assertThat(GoldTime.of("2020-02").to()).isEqualTo("2020-02-29");
  }

  private static GoldCount.Bounds bounds(String qualifier) throws IOException {
    String claim = "{'killed': {'value': 5, 'qualifier': '" + qualifier + "'}}";
    return GoldCount.of(json(claim.replace('\'', '"'))).get(0).bounds();
  }

  private static void assertPerfect(Path gold, Path reports) throws IOException {
    JsonNode ledger = new PerfectLedger().of(gold, reports);
    JsonNode tree = JsonMapper.builder().build().readTree(gold.toFile());
    LedgerScores scores = new LedgerScorer().score(tree, ledger);
    assertThat(scores.lines()).isEmpty();
    assertThat(scores.summary()).isEqualTo(PERFECT);
  }

  private static LedgerScores score(String gold, String ledger) throws IOException {
    return new LedgerScorer().score(json(gold), json(ledger));
  }

  private static JsonNode json(String text) throws JsonProcessingException {
    return JsonMapper.builder().build().readTree(text);
  }
}

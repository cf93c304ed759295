package org.rashomon.measure.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rashomon.measure.MadeUp;

class ChecksTest {
  private static final JsonNode CLAIM =
      MadeUp.json(
          "{'report':'r','type':'attack','trigger':{'start':7,'text':'attacked'},"
              + "'actors':[{'side':'M23','role':'party','relation':'self'}],"
              + "'targets':[{'side':null,'role':'party','relation':'self'}],"
              + "'place':{'text':'Goma','name':'Goma','country':'COD','precision':'town'},"
              + "'time':{'from':'2023-05-08','to':'2023-05-08'},"
              + "'sources':[{'hops':[{'text':'the army','name':null,'side':'COD'},"
              + "{'text':null,'name':'Sample'}]}]}");

  private static List<String> row(String... cells) {
    return List.of(cells);
  }

  @Test
  void aClaimWithTheActsWordMustSayIt() {
    List<JsonNode> told = List.of(CLAIM);
    assertThat(Checks.sources(told, row("s", "", "", "attacked", "army", "COD", "-"))).isTrue();
    assertThat(Checks.sources(told, row("s", "", "", "attacked", "army", "RWA", "-"))).isFalse();
    assertThat(Checks.sources(told, row("s", "", "", "attacked", "-", "", ""))).isFalse();
    assertThat(Checks.places(told, row("p", "", "", "attacked", "Goma", "COD", "town"))).isTrue();
    assertThat(Checks.places(told, row("p", "", "", "shelled", "Goma", "COD", "town"))).isFalse();
    assertThat(Checks.times(told, row("t", "", "", "attacked", "2023-05-08", "2023-05-08")))
        .isTrue();
    assertThat(Checks.times(told, row("t", "", "", "attacked", "-", "-"))).isFalse();
  }

  @Test
  void theCastIsThatOfTheLastClaimOfTheType() {
    assertThat(Checks.parties(List.of(CLAIM), row("p", "", "", "", "attack", "M23", "?"))).isTrue();
    assertThat(Checks.parties(List.of(CLAIM), row("p", "", "", "", "attack", "M23", "-")))
        .isFalse();
    assertThat(Checks.parties(List.of(), row("p", "", "", "", "attack", "M23", "?"))).isFalse();
  }

  @Test
  void claimsGoByTheRowsId() {
    JsonNode document =
        MadeUp.json(
            "{'reports':[{'id':'r','externalId':'p1'}],"
                + "'claims':[{'report':'r','trigger':{'start':9}},"
                + "{'report':'r','trigger':{'start':2}}]}");
    Map<String, List<JsonNode>> claims = SentenceTable.claims(document);
    assertThat(claims.get("p1"))
        .extracting(claim -> claim.path("trigger").path("start").asInt())
        .containsExactly(2, 9);
  }
}

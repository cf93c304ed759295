package org.rashomon.measure.gva;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rashomon.measure.Figure;
import org.rashomon.measure.LedgerDocument;
import org.rashomon.measure.Measured;

class GvaScorerTest {
  private static final String LEDGER =
      """
      {"format":1,
      "reports":[
      {"id":"1","externalId":"a","event":"e","toll":[{"kind":"killed","best":2}]},
      {"id":"2","externalId":"b","event":"e","toll":[{"kind":"killed","best":2},
        {"kind":"wounded","best":1}]},
      {"id":"3","externalId":"c","event":"e","toll":[]},
      {"id":"4","externalId":"d","event":null,"toll":[{"kind":"wounded","best":null}]}],
      "claims":[
      {"id":"x","report":"1","quote":"Two died.","counts":[{"kind":"killed"}]},
      {"id":"y","report":"1","quote":"It rained.","counts":[]}],
      "events":[
      {"id":"e","counts":[{"kind":"killed","side":"CVL","best":1},
        {"kind":"killed","side":null,"best":1},{"kind":"wounded","best":1}]}],
      "ceasefires":[]}
      """;

  @TempDir Path folder;

  @Test
  void scoresArticlesIncidentsAndMerging() throws IOException {
    List<Shooting> gold =
        List.of(
            shooting("a", "one", 1, 2, 1),
            shooting("b", "one", 1, 2, 1),
            shooting("c", "two", 8, 0, 0),
            shooting("d", "three", 9, 1, 0));
    Path file = Files.writeString(folder.resolve("ledger.json"), LEDGER);
    Measured measured = new GvaScorer(gold, ReadShootings.of(new LedgerDocument(file))).score();
    assertThat(measured.figures())
        .contains(
            Figure.number("articles", 4),
            Figure.share("article: killed", 3, 4),
            Figure.share("article: injured", 3, 4),
            Figure.share("article: both", 2, 4),
            Figure.share("incident: killed", 1, 3),
            Figure.share("incident: both", 1, 3),
            Figure.share("merging: B3 recall", 1),
            Figure.number("merging: hard pairs", 3),
            Figure.share("merging: hard pairs merged", 2, 3));
    assertThat(measured.errors())
        .contains("toll    a wanted 2 killed 1 injured, read 2 and 0 | Two died.")
        .contains("merged  a c");
  }

  private static Shooting shooting(String id, String incident, int day, int killed, int injured) {
    Shooting.Toll toll = new Shooting.Toll(killed, injured);
    return new Shooting(id, incident, LocalDate.of(2015, 3, day), "Ohio", toll);
  }
}

package org.rashomon.measure.police;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rashomon.measure.MadeUp;

class PoliceScorerTest {
  private static final String POLICE = "'actors':[{'text':'City police','kind':'state'}]";

  @Test
  void aKillingNeedsPoliceAndTheDead() {
    String dead = "'status':'asserted','type':'attack','counts':[{'kind':'killed'}]";
    assertThat(acts("{%s,%s}".formatted(dead, POLICE)))
        .containsExactlyInAnyOrder(PoliceAct.KILL, PoliceAct.FORCE);
    assertThat(acts("{%s,'actors':[{'text':'a mob','kind':'civilian'}]}".formatted(dead)))
        .isEmpty();
    assertThat(acts("{%s}".formatted(dead))).isEmpty();
  }

  @Test
  void nobodyKilledIsNoKilling() {
    assertThat(
            acts(
                "{'status':'asserted','type':'attack',%s,".formatted(POLICE)
                    + "'counts':[{'kind':'killed','qualifier':'none'}]}"))
        .containsExactly(PoliceAct.FORCE);
  }

  @Test
  void anArrestWithoutADoerIsTheirs() {
    String arrest = "'status':'asserted','type':'capture','trigger':{'text':'%s'}";
    assertThat(acts("{%s}".formatted(arrest.formatted("arrested"))))
        .containsExactly(PoliceAct.ARREST);
    assertThat(acts("{%s}".formatted(arrest.formatted("kidnapped")))).isEmpty();
    assertThat(
            acts(
                "{%s,'actors':[{'text':'rebels','kind':'armed-group'}]}"
                    .formatted(arrest.formatted("seized"))))
        .isEmpty();
  }

  @Test
  void whatIsDeniedOrPlannedWasNotDone() {
    assertThat(acts("{'status':'denied','type':'capture'}")).isEmpty();
    assertThat(acts("{'status':'planned','type':'capture'}")).isEmpty();
  }

  @Test
  void scoresArticlesAndAlarms() {
    JsonNode ledger =
        MadeUp.json(
            "{'reports':[{'id':'r','externalId':'1'},{'id':'s','externalId':'2'}],"
                + "'claims':[{'report':'r','status':'asserted','type':'capture','quote':'A.'},"
                + "{'report':'s','status':'asserted','type':'capture','quote':'B.'}]}");
    PoliceScorer scorer = new PoliceScorer(ledger);
    scorer.judge(new PoliceArticle("1", "", Map.of(PoliceAct.ARREST, "C.", PoliceAct.FORCE, "D.")));
    scorer.judge(new PoliceArticle("2", "", Map.of()));
    scorer.judge(new PoliceArticle("3", "", Map.of()));
    assertThat(MadeUp.value(scorer.figures(), "arrest precision")).isEqualTo(0.5);
    assertThat(MadeUp.value(scorer.figures(), "arrest recall")).isEqualTo(1);
    assertThat(MadeUp.value(scorer.figures(), "force recall")).isZero();
    assertThat(MadeUp.value(scorer.figures(), PoliceScorer.ALARMS)).isEqualTo(50);
    assertThat(scorer.lines()).containsExactly("missed force 1: D.", "wrong arrest 2: B.");
  }

  @Test
  void readsArticles(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("docs.jsonl"),
        "{\"doc_id\": 7, \"doc_text\": \"T\"}\n{\"doc_id\": 8, \"doc_text\": \"U\"}\n");
    Files.writeString(
        folder.resolve("sents.jsonl"),
        "{\"doc_id\":7,\"sent_labels\":[\"KILL\",\"ANY_ACTION\"],\"sent_text\":\"S.\"}\n");
    assertThat(PoliceArticle.in(folder))
        .containsExactly(
            new PoliceArticle("7", "T", Map.of(PoliceAct.KILL, "S.")),
            new PoliceArticle("8", "U", Map.of()));
  }

  private static List<PoliceAct> acts(String claim) {
    JsonNode read = MadeUp.json(claim);
    return List.of(PoliceAct.values()).stream().filter(act -> act.isIn(read)).toList();
  }
}

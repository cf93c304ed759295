package org.rashomon.measure.case2021;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rashomon.export.AcledSubEvent;
import org.rashomon.measure.MadeUp;

class TypeScorerTest {
  private static final LocalDate DAY = LocalDate.of(2015, 1, 1);

  @Test
  void weighsTypesByHowOftenGoldHasThem() {
    TypeScorer scorer = new TypeScorer();
    scorer.judge(new Snippet("1", DAY, "A.", AcledSubEvent.ATTACK), AcledSubEvent.ATTACK);
    scorer.judge(new Snippet("2", DAY, "B.", AcledSubEvent.ATTACK), AcledSubEvent.SHELLING);
    scorer.judge(new Snippet("3", DAY, "C.", AcledSubEvent.AGREEMENT), AcledSubEvent.AGREEMENT);
    scorer.judge(new Snippet("4", DAY, "D.", AcledSubEvent.ARRESTS), null);
    // Attack 2 of (1 + 2), agreement 1, arrests 0; shelling has no weight.
    assertThat(MadeUp.value(scorer.figures(), "weighted F1")).isEqualTo((2 * (2.0 / 3) + 1) / 4);
    assertThat(MadeUp.value(scorer.figures(), "accuracy")).isEqualTo(0.5);
    assertThat(MadeUp.value(scorer.figures(), "snippets with no type")).isEqualTo(0.25);
    assertThat(scorer.lines())
        .containsExactly(
            "2 is Attack, read as Shelling/artillery/missile attack: B.",
            "4 is Arrests, read as null: D.");
  }

  @Test
  void aLabelThatIsNotAcledsIsNone(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("task2.tsv"),
        "id\tEventSnippet\tSubType\n2\tIt rained.\tNATURAL_DISASTER\n4\tThey met.\tGRENADE\n");
    assertThat(Snippet.in(folder))
        .containsExactly(
            new Snippet("2", DAY, "It rained.", null),
            new Snippet("4", DAY.plusDays(5), "They met.", AcledSubEvent.GRENADE));
  }
}

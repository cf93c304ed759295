package org.rashomon.measure.muc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MucEntityScorerTest {

  private static final String KEY =
      """
      0.  MESSAGE: ID            M-1
      1.  MESSAGE: TEMPLATE      1
      4.  INCIDENT: TYPE         ATTACK / BOMBING
      9.  PERP: INDIVIDUAL ID    "RAIDERS" / "FOUR RAIDERS"
      12. PHYS TGT: ID           ? "MILL"
      18. HUM TGT: NAME          "ANA RUIZ"
      """;

  private static Map<MucSlot, MucEntityScorer.Hits> score(String response) {
    List<MucTemplate> key = MucTemplateReader.read(KEY);
    return new MucEntityScorer().score(key, MucTemplateReader.read(response));
  }

  @Test
  void anEntityIsRightByAnyOfItsMentionsAndNeverByHalf() {
    Map<MucSlot, MucEntityScorer.Hits> hits =
        score(
            """
            0.  MESSAGE: ID            M-1
            1.  MESSAGE: TEMPLATE      1
            4.  INCIDENT: TYPE         BOMBING
            9.  PERP: INDIVIDUAL ID    "THE FOUR RAIDERS"
            18. HUM TGT: NAME          "RUIZ"
            """);
    assertThat(MucEntityScorer.five(hits)).isEqualTo(new MucEntityScorer.Hits(1, 2, 1, 3));
    assertThat(MucEntityScorer.all(hits)).isEqualTo(new MucEntityScorer.Hits(2, 3, 2, 4));
  }

  @Test
  void templatesOfAnotherTypeHitNothing() {
    Map<MucSlot, MucEntityScorer.Hits> hits = score(KEY.replace("ATTACK / BOMBING", "ROBBERY"));
    assertThat(MucEntityScorer.all(hits)).isEqualTo(new MucEntityScorer.Hits(0, 4, 0, 4));
    assertThat(MucEntityScorer.all(hits).f()).isZero();
  }
}

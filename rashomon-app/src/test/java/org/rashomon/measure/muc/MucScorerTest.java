package org.rashomon.measure.muc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MucScorerTest {

  private static final String KEY =
      """
      0.  MESSAGE: ID                   M-1
      1.  MESSAGE: TEMPLATE             1
      2.  INCIDENT: DATE                - 09 MAR 90
      3.  INCIDENT: LOCATION            PERU: LIMA (CITY)
      4.  INCIDENT: TYPE                BOMBING
      5.  INCIDENT: STAGE OF EXECUTION  ACCOMPLISHED
      7.  INCIDENT: INSTRUMENT TYPE     DYNAMITE: "-"
      9.  PERP: INDIVIDUAL ID           ? "RAIDERS"
      12. PHYS TGT: ID                  "MILL" / "OLD MILL"
                                        "FERRY"
      18. HUM TGT: NAME                 "ANA RUIZ"
      19. HUM TGT: DESCRIPTION          "COOK": "ANA RUIZ"
      23. HUM TGT: EFFECT OF INCIDENT   INJURY: "ANA RUIZ"

      0.  MESSAGE: ID                   M-2
      1.  MESSAGE: TEMPLATE             *
      4.  INCIDENT: TYPE                *
      """;

  private static MucTally allTemplates(String response) {
    return new MucScorer()
        .score(MucTemplateReader.read(KEY), MucTemplateReader.read(response))
        .allTemplates();
  }

  @Test
  void theKeyScoresFullMarksAgainstItself() {
    assertThat(allTemplates(KEY)).isEqualTo(new MucTally(11, 0, 0, 0, 0));
    assertThat(allTemplates(KEY).f()).isEqualTo(1.0);
  }

  @Test
  void anUnansweredTemplateMissesAllButItsOptionalFills() {
    assertThat(allTemplates("")).isEqualTo(new MucTally(0, 0, 0, 0, 10));
  }

  @Test
  void aTemplateForAMessageWithoutIncidentIsSpuriousOnlyInAllTemplates() {
    String response =
        """
        0.  MESSAGE: ID       M-2
        1.  MESSAGE: TEMPLATE 1
        4.  INCIDENT: TYPE    ATTACK
        18. HUM TGT: NAME     "LUIS PAZ"
        """;
    MucScores scores =
        new MucScorer().score(MucTemplateReader.read(KEY), MucTemplateReader.read(response));
    assertThat(scores.allTemplates().spurious()).isEqualTo(2);
    assertThat(scores.matchedMissing().spurious()).isZero();
    assertThat(scores.matchedSpurious().missing()).isZero();
    assertThat(scores.matchedOnly()).isEqualTo(MucTally.NONE);
  }

  @Test
  void halfRightFillsAndWrongTagsEarnHalf() {
    String response =
        """
        0.  MESSAGE: ID                   M-1
        1.  MESSAGE: TEMPLATE             7
        2.  INCIDENT: DATE                09 MAR 90
        3.  INCIDENT: LOCATION            PERU
        4.  INCIDENT: TYPE                ATTACK
        5.  INCIDENT: STAGE OF EXECUTION  ATTEMPTED
        7.  INCIDENT: INSTRUMENT TYPE     EXPLOSIVE: "-"
        12. PHYS TGT: ID                  "THE OLD MILL"
        18. HUM TGT: NAME                 "RUIZ"
        19. HUM TGT: DESCRIPTION          "COOK": "RUIZ"
        23. HUM TGT: EFFECT OF INCIDENT   INJURY: "SOMEBODY ELSE"
        """;
    assertThat(allTemplates(response)).isEqualTo(new MucTally(1, 7, 1, 0, 1));
  }

  @Test
  void templatesWhoseTypesDisagreeAreNeverPaired() {
    String response =
        """
        0.  MESSAGE: ID       M-1
        1.  MESSAGE: TEMPLATE 1
        4.  INCIDENT: TYPE    KIDNAPPING
        18. HUM TGT: NAME     "ANA RUIZ"
        """;
    assertThat(allTemplates(response)).isEqualTo(new MucTally(0, 0, 0, 2, 10));
  }

  @Test
  void eachResponseTakesTheKeyItFitsBest() {
    String two = KEY.replace("M-2", "M-3").replace("1\n2.", "1\n2.") + second("M-1", "2");
    List<MucTemplate> key = MucTemplateReader.read(two);
    List<MucScorer.Pair> pairs =
        new MucScorer().pairs(key, MucTemplateReader.read(second("M-1", "1")));
    assertThat(pairs)
        .filteredOn(pair -> pair.key() != null && pair.response() != null)
        .singleElement()
        .satisfies(pair -> assertThat(pair.key().number()).isEqualTo("2"));
  }

  private static String second(String message, String number) {
    return """
        0.  MESSAGE: ID       %s
        1.  MESSAGE: TEMPLATE %s
        4.  INCIDENT: TYPE    BOMBING
        12. PHYS TGT: ID      "KIOSK"
        """
        .formatted(message, number);
  }
}

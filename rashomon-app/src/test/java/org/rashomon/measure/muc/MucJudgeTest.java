package org.rashomon.measure.muc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MucJudgeTest {

  private static MucVerdict judge(MucSlot slot, String key, String said) {
    return new MucJudge()
        .judge(slot, new MucFillReader(slot).read(key), new MucFillReader(slot).read(said));
  }

  @ParameterizedTest(name = "{0} | {1} answered by {2} is {3}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "HUM_DESCRIPTION | \"BAKERS\" | \"THE 3 BAKERS\" | CORRECT",
        "HUM_DESCRIPTION | \"BAKERS\" | \"OLD BAKERS WITH CARTS\" | PARTIAL",
        "HUM_DESCRIPTION | \"BAKERS\" | \"BAKERS FROM THE VALLEY\" | CORRECT",
        "HUM_DESCRIPTION | \"BAKERS\" | \"TIRED BAKERS\" | CORRECT",
        "HUM_DESCRIPTION | \"RIVER PILOT\" | \"PILOT\" | INCORRECT",
        "HUM_DESCRIPTION | \"CHIEF RIVER PILOT\" | \"RIVER PILOT\" | PARTIAL",
        "HUM_NAME | \"ANA RUIZ\" | \"JUDGE ANA RUIZ\" | CORRECT",
        "HUM_NAME | \"ANA RUIZ\" | \"RUIZ\" | PARTIAL",
        "HUM_NAME | \"ANA RUIZ\" | \"LUIS PAZ\" | INCORRECT",
        "PERP_INDIVIDUAL | \"REBELS\" | \"GUNMEN\" | PARTIAL",
        "PERP_ORGANIZATION | \"RED STAR [RS]\" | \"RED STAR\" | CORRECT",
      })
  void judgesStringsAsTheGuidelinesAskPeopleTo(String slot, String key, String said, String want) {
    assertThat(judge(MucSlot.valueOf(slot), key, said)).isEqualTo(MucVerdict.valueOf(want));
  }

  @ParameterizedTest(name = "{0} answered by {1} is {2}")
  @CsvSource({
    "04 MAY 88, 4 MAY 1988, CORRECT",
    "04 MAY 88, - 04 MAY 88, PARTIAL",
    "- 04 MAY 88, 04 MAY 88, PARTIAL",
    "- 04 MAY 88, 03 MAY 88, PARTIAL",
    "- 04 MAY 88, 20 APR 88, INCORRECT",
    "03 MAY 88 - 06 MAY 88, 04 MAY 88, PARTIAL",
    "03 MAY 88 - 06 MAY 88, 07 MAY 88, INCORRECT",
    "04 MAY 88, NO DATE, INCORRECT",
  })
  void judgesDates(String key, String said, MucVerdict want) {
    assertThat(judge(MucSlot.DATE, key, said)).isEqualTo(want);
  }

  @ParameterizedTest(name = "{0} answered by {1} is {2}")
  @CsvSource({
    "PERU: LIMA (CITY), PERU: LIMA (CITY), CORRECT",
    "PERU: LIMA (CITY), PERU, PARTIAL",
    "PERU: LIMA (CITY), CHILE: LIMA (CITY), PARTIAL",
    "PERU: LIMA (CITY), CHILE, INCORRECT",
    "(PERU: LIMA (CITY)) / (PERU), PERU, CORRECT",
  })
  void judgesPlaces(String key, String said, MucVerdict want) {
    assertThat(judge(MucSlot.LOCATION, key, said)).isEqualTo(want);
  }

  @Test
  void judgesNumbersAndTheirTags() {
    assertThat(judge(MucSlot.HUM_NUMBER, "5 - 7: \"MEN\"", "5-7: \"MEN\""))
        .isEqualTo(MucVerdict.CORRECT);
    assertThat(judge(MucSlot.HUM_NUMBER, "~7: \"MEN\"", "7: \"MEN\""))
        .isEqualTo(MucVerdict.PARTIAL);
    assertThat(judge(MucSlot.HUM_NUMBER, "7: \"MEN\"", "7: \"CARTS\""))
        .isEqualTo(MucVerdict.PARTIAL);
    assertThat(judge(MucSlot.HUM_NUMBER, "7: \"MEN\"", "8: \"MEN\""))
        .isEqualTo(MucVerdict.INCORRECT);
  }

  @Test
  void judgesSetFillsByTheHierarchiesOfTheGuidelines() {
    assertThat(judge(MucSlot.INSTRUMENT_TYPE, "RIFLE: \"-\"", "GUN: \"BULLETS\""))
        .isEqualTo(MucVerdict.PARTIAL);
    assertThat(judge(MucSlot.TYPE, "ARSON", "ATTACK")).isEqualTo(MucVerdict.PARTIAL);
    assertThat(judge(MucSlot.TYPE, "ATTACK", "ARSON")).isEqualTo(MucVerdict.INCORRECT);
    assertThat(judge(MucSlot.PHYS_EFFECT, "SOME DAMAGE: \"MILL\"", "DESTROYED: \"MILL\""))
        .isEqualTo(MucVerdict.PARTIAL);
    assertThat(judge(MucSlot.HUM_TYPE, "CIVILIAN / DIPLOMAT: \"MEN\"", "DIPLOMAT: \"MEN\""))
        .isEqualTo(MucVerdict.CORRECT);
  }
}

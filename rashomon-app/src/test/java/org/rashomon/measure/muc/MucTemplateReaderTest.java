package org.rashomon.measure.muc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MucTemplateReaderTest {

  private static MucTemplate one(String slots) {
    return MucTemplateReader.read("0.  MESSAGE: ID  M-1\n1.  MESSAGE: TEMPLATE  1\n" + slots)
        .get(0);
  }

  @Test
  void readsAlternativesTagsAndOptionalFills() {
    MucFill fill =
        one("20. HUM TGT: TYPE  ? CIVILIAN / DIPLOMAT: \"COOK\" / \"A COOK\"")
            .fills(MucSlot.HUM_TYPE)
            .get(0);
    assertThat(fill.optional()).isTrue();
    assertThat(fill.options())
        .containsExactly(
            new MucFill.Option(List.of("CIVILIAN", "DIPLOMAT"), List.of("COOK", "A COOK")));
  }

  @Test
  void readsAlternativesInBracketsWithTheirOwnTags() {
    MucFill fill =
        one("3. INCIDENT: LOCATION (PERU: LIMA (CITY)) / (PERU)").fills(MucSlot.LOCATION).get(0);
    assertThat(fill.values()).containsExactly("PERU: LIMA (CITY)", "PERU");
  }

  @Test
  void readsFillsOnLinesOfTheirOwnAndInnerQuotationMarks() {
    MucTemplate template =
        one("9.  PERP: INDIVIDUAL ID\t\"\\\"RED\\\" MEN\"\n   \"\"BLUE\" MEN\" / \"MEN\"\n");
    assertThat(template.fills(MucSlot.PERP_INDIVIDUAL))
        .extracting(MucFill::values)
        .containsExactly(List.of("\"RED\" MEN"), List.of("\"BLUE\" MEN", "MEN"));
  }

  @Test
  void keepsWhatIsInapplicableApartFromWhatIsEmpty() {
    MucTemplate template = one("12. PHYS TGT: ID  *\n18. HUM TGT: NAME  -\n");
    assertThat(template.inapplicable()).containsExactly(MucSlot.PHYS_ID);
    assertThat(template.fills()).isEmpty();
  }

  @Test
  void readsOptionalTemplatesAndMessagesWithoutIncident() {
    List<MucTemplate> both =
        MucTemplateReader.read(
            """
            0.  MESSAGE: ID        M-1 (NOSC)
            1.  MESSAGE: TEMPLATE  2 (OPTIONAL)
            0.  MESSAGE: ID        M-2
            1.  MESSAGE: TEMPLATE  *
            """);
    assertThat(both).extracting(MucTemplate::message).containsExactly("M-1", "M-2");
    assertThat(both).extracting(MucTemplate::optional).containsExactly(true, false);
    assertThat(both).extracting(MucTemplate::relevant).containsExactly(true, false);
  }
}

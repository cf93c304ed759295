package org.rashomon.web.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rashomon.decide.Decision;
import org.rashomon.decide.Decision.Action;
import org.rashomon.decide.Decision.Anchor;

class AgreementTest {

  private static List<List<String>> units(String... coders) {
    List<List<String>> units = new ArrayList<>();
    for (int unit = 0; unit < coders[0].length(); unit++) {
      int at = unit;
      units.add(
          Arrays.stream(coders)
              .map(coder -> coder.charAt(at) == '.' ? null : coder.substring(at, at + 1))
              .toList());
    }
    return units;
  }

  @Test
  void alphaIsThatOfKrippendorffsOwnExample() {
    assertThat(
            Agreement.alpha(units("123321412...", "1233224125.3", ".3332342251.", "12332441251.")))
        .isCloseTo(0.743, within(0.0005));
  }

  @Test
  void twoCodersOfTwoValuesAreThoseOfHisFirstExample() {
    assertThat(Agreement.alpha(units("0100000000", "1110010100"))).isCloseTo(0.095, within(0.0005));
  }

  @Test
  void fullAgreementIsOneAndNothingToAgreeOnIsNothing() {
    assertThat(Agreement.alpha(units("abab", "abab"))).isEqualTo(1.0);
    assertThat(Agreement.alpha(units("aaaa", "aaaa"))).isNull();
    assertThat(Agreement.alpha(units("ab..", "..ab"))).isNull();
    assertThat(Agreement.alpha(List.of())).isNull();
  }

  private static Decision coded(String who, String type, String field) {
    return Decision.of(
        Action.CODE,
        List.of(new Anchor("r", 0, 9, Decision.SENTENCE)),
        field,
        BlindCoding.json(Map.of("type", type)),
        who,
        "2026-01-01T00:00:00Z",
        null);
  }

  @Test
  void aDisagreementStaysListedOnceItIsSettled() {
    List<Decision> decisions = new ArrayList<>();
    decisions.add(coded("ann", "attack", null));
    assertThat(new BlindCoding(decisions).disagreements()).isEmpty();
    decisions.add(coded("bob", "shelling", null));
    assertThat(new BlindCoding(decisions).disagreements()).hasSize(1);
    assertThat(new BlindCoding(decisions).shared()).isEqualTo(1);
    assertThat(new BlindCoding(decisions).settled()).isEmpty();
    decisions.add(coded("cyd", "attack", BlindCoding.SETTLED));
    assertThat(new BlindCoding(decisions).disagreements()).hasSize(1);
    assertThat(new BlindCoding(decisions).settled()).hasSize(1);
    assertThat(new BlindCoding(decisions).alphas().get("type")).isCloseTo(0, within(1e-9));
  }
}

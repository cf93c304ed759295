package org.rashomon.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LemmasTest {
  private final Lemmas lemmas = Lemmas.shipped("en", Vocabulary.shipped("en"));

  @Test
  void verbsLoseTheirEndings() {
    assertThat(lemmas.of("shelled", "VERB", "VBD")).isEqualTo("shell");
    assertThat(lemmas.of("seized", "VERB", "VBN")).isEqualTo("seize");
    assertThat(lemmas.of("firing", "VERB", "VBG")).isEqualTo("fire");
    assertThat(lemmas.of("planned", "VERB", "VBD")).isEqualTo("plan");
    assertThat(lemmas.of("denies", "VERB", "VBZ")).isEqualTo("deny");
    assertThat(lemmas.of("fought", "VERB", "VBD")).isEqualTo("fight");
    assertThat(lemmas.of("was", "AUX", "VBD")).isEqualTo("be");
    assertThat(lemmas.of("n't", "PART", "RB")).isEqualTo("not");
  }

  @Test
  void nounsBecomeOne() {
    assertThat(lemmas.of("batteries", "NOUN", "NNS")).isEqualTo("battery");
    assertThat(lemmas.of("clashes", "NOUN", "NNS")).isEqualTo("clash");
    assertThat(lemmas.of("servicemen", "NOUN", "NNS")).isEqualTo("serviceman");
    assertThat(lemmas.of("casualties", "NOUN", "NNS")).isEqualTo("casualty");
    assertThat(lemmas.of("villages", "NOUN", "NNS")).isEqualTo("village");
  }

  @Test
  void namesKeepTheirCapital() {
    assertThat(lemmas.of("Palma", "PROPN", "NNP")).isEqualTo("Palma");
    assertThat(lemmas.of("Nations", "PROPN", "NNPS")).isEqualTo("Nation");
    assertThat(lemmas.of("The", "DET", "DT")).isEqualTo("the");
  }
}

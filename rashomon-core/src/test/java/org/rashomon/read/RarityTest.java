package org.rashomon.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RarityTest {
  private final Rarity rarity = Rarity.shipped("en");

  @Test
  void wordsOfEveryTextSayNothing() {
    assertThat(rarity.of("the")).isZero();
    assertThat(rarity.of("The")).isZero();
  }

  @Test
  void aNameNobodyCountedIsRarest() {
    assertThat(rarity.of("Zhirovask")).isEqualTo(Rarity.RAREST);
    assertThat(rarity.of("police")).isBetween(1, Rarity.RAREST - 1);
  }
}

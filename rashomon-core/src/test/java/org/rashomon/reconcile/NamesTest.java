package org.rashomon.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NamesTest {
  private static final String ONE =
      "Gunmen shot Dovrek Halmin outside the Krestova bakery on Ulvane Street. Halmin, of Zhirov,"
          + " died. His cousin Pelka Ansbrun was hurt.";
  private static final String RETOLD =
      "Police named the dead man as Dovrek Halmin. Pelka Ansbrun was taken to hospital from the"
          + " Krestova bakery.";
  private static final String OTHER =
      "Gunmen shot Marik Todosun outside a school in Belvany. Police spoke to Ruvim Kestle.";

  @Test
  void twoReportsOfOneStoryShareItsNames() {
    assertThat(Names.alike(Names.of(ONE), Names.of(RETOLD))).isGreaterThan(60);
    assertThat(Names.alike(Names.of(ONE), Names.of(OTHER))).isLessThan(15);
    assertThat(Names.alike(Names.of(ONE), Names.of(ONE))).isEqualTo(100);
  }

  @Test
  void aWordThatStandsSmallSomewhereIsNoName() {
    assertThat(Names.alike(Names.of("Shrapnel hit Orvane."), Names.of("Shrapnel hit Tolmec.")))
        .isGreaterThan(0);
    assertThat(
            Names.alike(
                Names.of("Shrapnel hit Orvane. The shrapnel was hot."),
                Names.of("Shrapnel hit Tolmec. The shrapnel was hot.")))
        .isZero();
  }

  @Test
  void noNamesAreLikeNothing() {
    assertThat(Names.of("nobody was told of")).isEmpty();
    assertThat(Names.alike(Names.NONE, Names.of(ONE))).isZero();
  }

  @Test
  void theRarestAreTheSameFewWhateverElseIsTold() {
    assertThat(Names.rarest(Names.of(ONE), 3)).hasSize(3);
    assertThat(Names.rarest(Names.of(ONE), 3))
        .containsExactlyElementsOf(Names.rarest(Names.of(ONE + " He was shot."), 3).toList());
  }
}

package org.rashomon.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class PersonsTest {
  @Test
  void whoseAgeIsToldIsAPerson() {
    assertThat(of("Dovrek Halmin, 34, was shot.")).containsExactly("dovrek halmin");
    assertThat(of("They buried 19-year-old Pelka Ansbrun.")).containsExactly("pelka ansbrun");
    assertThat(of("Marik Todosun (51) was hurt.")).containsExactly("marik todosun");
  }

  @Test
  void soIsWhoIsNamedInFullAndThenByTheLastName() {
    assertThat(of("Dovrek Halmin was shot at a market. Halmin died on the way."))
        .containsExactly("dovrek halmin");
    assertThat(of("Dovrek Halmin was shot at a market. He died on the way.")).isEmpty();
  }

  @Test
  void whoBearsATitleSpeaksForAnOffice() {
    assertThat(of("It rained, Governor Dovrek Halmin said. Halmin gave no toll.")).isEmpty();
  }

  @Test
  void whatThingsAreInOrNearIsAPlace() {
    assertThat(of("Shells fell near Krestov Zhirov. The road to Zhirov was cut.")).isEmpty();
    assertThat(of("Krestov Zhirov was hit. Fires burned in Zhirov.")).isEmpty();
  }

  @Test
  void wordsOfKnownTownsAreNoLastNames() {
    assertThat(Persons.of("Krestov Zhirov was hit. Zhirov lies on the river.", Set.of("zhirov")))
        .isEmpty();
  }

  private static Set<String> of(String text) {
    return Persons.of(text, Set.of());
  }
}

package org.rashomon.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rashomon.extract.CountKind;
import org.rashomon.extract.Victims;

class StatedCountTest {
  private static StatedCount said(String by, boolean party, String day, int number, String origin) {
    return new StatedCount(
        by + day,
        "report of " + by + day,
        by,
        party ? by : null,
        by.equals("ARM"),
        origin,
        day,
        number,
        number,
        number,
        Victims.COMBATANT);
  }

  private static Map<String, String> figures(StatedCount... stated) {
    return StatedCount.byEveryRule(CountKind.KILLED, "ARM", List.of(stated)).stream()
        .collect(
            Collectors.toMap(
                Event.EventCount::rule,
                figure -> figure.low() + " " + figure.best() + " " + figure.high()));
  }

  @Test
  void eachRuleTakesItsOwnOfTheNumbersThatAreStated() {
    Map<String, String> figures =
        figures(
            said("ARM", true, "2022-08-03", 40, "ARM"),
            said("ARM", true, "2022-08-05", 49, "ARM"),
            said("AZE", true, "2022-08-06", 200, "AZE"),
            said("Sample Wire", false, "2022-08-04", 49, "ARM"));
    assertThat(figures)
        .containsEntry("conservative", "49 49 200")
        .containsEntry("most-reported", "49 49 49")
        .containsEntry("latest", "200 200 200")
        .containsEntry("own-losses", "49 49 49")
        .containsEntry("separate-origins", "49 49 200")
        .containsEntry("party:ARM", "49 49 49")
        .containsEntry("party:AZE", "200 200 200");
  }

  @Test
  void aRuleThatTakesNoneOfThemIsLeftOut() {
    assertThat(figures(said("Sample Wire", false, "2022-08-04", 7, "family")))
        .doesNotContainKey("own-losses")
        .containsEntry("separate-origins", "7 7 7");
  }
}

package org.rashomon.resolve.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class TheatreScanTest {
  private static final LocalDate DAY = LocalDate.of(2016, 5, 1);
  private final TheatreScan scan = new TheatreScan(PartyIndex.shipped("en"));

  @Test
  void theStateOfTheGroupsAndNamesIsHome() {
    Theatre theatre = theatre("Rebels fought Islamic State in Syria .", "Russia said nothing .");
    assertThat(theatre.home()).isEqualTo("SYR");
    assertThat(theatre.groups()).containsExactly("ISIS");
    assertThat(theatre.date()).isEqualTo(DAY);
  }

  @Test
  void twoStatesSpokenOfAlikeHaveNoHome() {
    assertThat(
            theatre("Armenia and Azerbaijan blamed each other .", "Baku denied ; Yerevan too .")
                .home())
        .isNull();
  }

  @Test
  void whereAStateIsToldOfWeighsMoreThanWhoseAnArmIs() {
    assertThat(
            theatre("Russian jets struck a town in Syria .", "The Syrian Observatory spoke .")
                .home())
        .isEqualTo("SYR");
  }

  @Test
  void theTalibanOfAReportAtHomeInPakistanAreThePakistaniOnes() {
    PartyResolver resolver = new PartyResolver(PartyIndex.shipped("en"));
    LocalDate day = LocalDate.of(2014, 1, 1);
    List<String> words = List.of("Taliban", "militants");
    assertThat(resolver.resolve(words, 1, Theatre.at("PAK", day), ReportPeople.NOBODY).side())
        .isEqualTo("TTP");
    assertThat(resolver.resolve(words, 1, Theatre.at("AFG", day), ReportPeople.NOBODY).side())
        .isEqualTo("TALIBAN");
  }

  @Test
  void aCallerMaySayWhereHomeIs() {
    assertThat(theatre("Nothing happened .").withHome("MLI").home()).isEqualTo("MLI");
  }

  private Theatre theatre(String... sentences) {
    return scan.scan(
        Arrays.stream(sentences).map(sentence -> List.of(sentence.split(" "))).toList(), DAY);
  }
}

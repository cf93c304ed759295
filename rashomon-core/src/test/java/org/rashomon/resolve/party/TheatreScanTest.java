package org.rashomon.resolve.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
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
  void townsTellWhereAWarIsThatNamesLeaveOpen() {
    assertThat(theatre("Nothing happened .").withTowns(Map.of("MLI", 1)).home()).isEqualTo("MLI");
    Theatre guests = theatre("Russian jets struck .", "Russia denied .", "The Syrian army did .");
    assertThat(guests.withTowns(Map.of("SYR", 3)).home()).isEqualTo("SYR");
  }

  @Test
  void townsOnBothSidesOfABorderLeaveItOpen() {
    Theatre war = theatre("Armenia and Azerbaijan blamed each other .");
    assertThat(war.withTowns(Map.of("ARM", 2, "AZE", 2)).home()).isNull();
  }

  @Test
  void theOneGroupNamedIsTheMilitants() {
    Belligerents one = fighting("Boko Haram attacked .", "Boko Haram denied .");
    assertThat(one.group(true)).isEqualTo("BOKO");
    assertThat(one.group(false)).isEqualTo("BOKO");
    Belligerents once = fighting("Boko Haram attacked .");
    assertThat(once.group(true)).isEqualTo("BOKO");
    assertThat(once.group(false)).isNull();
  }

  @Test
  void oneOfSeveralGroupsIsTheMilitantsOnlyWhereItIsNamedFarMoreOften() {
    Belligerents two = fighting("Hamas and Hezbollah attacked .");
    assertThat(two.group(true)).isNull();
    Belligerents most = fighting("Hamas and Hezbollah attacked .", "Hamas , Hamas .");
    assertThat(most.group(true)).isEqualTo("HAMAS");
    assertThat(most.group(false)).isNull();
  }

  @Test
  void aGroupThatOnlyTellsOfAnotherIsNotNamed() {
    assertThat(fighting("A pro-Hamas crowd .", "Hezbollah-linked men .").groups()).isEmpty();
  }

  @Test
  void soldiersAreOfHomeWhereNobodyElsesForcesAreNamed() {
    assertThat(fighting("Malian troops came .").army("MLI")).isEqualTo("MLI");
    assertThat(fighting("French troops came .").army("MLI")).isNull();
    assertThat(fighting("Nothing happened .").army(null)).isNull();
  }

  private Belligerents fighting(String... sentences) {
    List<List<String>> words =
        Arrays.stream(sentences).map(sentence -> List.of(sentence.split(" "))).toList();
    return scan.belligerents(words, scan.scan(words, DAY));
  }

  private Theatre theatre(String... sentences) {
    return scan.scan(
        Arrays.stream(sentences).map(sentence -> List.of(sentence.split(" "))).toList(), DAY);
  }
}

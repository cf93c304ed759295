package org.rashomon.resolve.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rashomon.extract.Victims;
import org.rashomon.lexicon.LexiconTable;
import org.rashomon.resolve.HopKind;
import org.rashomon.resolve.PartyRelation;

class PartyResolverTest {
  private static final PartyIndex INDEX = PartyIndex.shipped("en");
  private final PartyResolver resolver = new PartyResolver(INDEX);

  @ParameterizedTest(name = "{0}")
  @MethodSource("phrases")
  void aPhraseIsOfItsSide(String line) {
    String[] cells = line.split("\t", -1);
    Theatre theatre =
        Theatre.at(
            cells[1].isEmpty() ? null : cells[1],
            cells[2].isEmpty() ? null : LocalDate.parse(cells[2]));
    KnownParty party = resolve(cells[0], theatre);
    assertThat(party.side()).as("%s", party).isEqualTo(cells[3].isEmpty() ? null : cells[3]);
    assertThat(party.kind()).as("%s", party).hasToString(cells[4]);
    assertThat(party.relation()).as("%s", party).hasToString(cells[5]);
  }

  private static Stream<String> phrases() throws IOException {
    try (InputStream in = PartyResolverTest.class.getResourceAsStream("phrases.tsv")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Arrays.stream(text.split("\n"))
          .filter(line -> !line.isBlank() && !line.startsWith("#") && !line.startsWith("phrase\t"));
    }
  }

  @Test
  void coordinatedStatesAreTwoParties() {
    List<String> words = List.of("French", ",", "British", "and", "US", "jets");
    assertThat(resolver.resolveAll(words, 5, Theatre.NOWHERE, ReportPeople.NOBODY))
        .extracting(KnownParty::side, KnownParty::name)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("FRA", "French jets"),
            org.assertj.core.groups.Tuple.tuple("GBR", "British jets"),
            org.assertj.core.groups.Tuple.tuple("USA", "American jets"));
  }

  @Test
  void anOrganIsCalledByItsStatesAdjectiveHoweverItIsPut() {
    assertThat(resolve("the army of Syria", Theatre.NOWHERE).name()).isEqualTo("Syrian army");
    assertThat(resolve("Syria 's army", Theatre.NOWHERE).name()).isEqualTo("Syrian army");
  }

  @Test
  void aGroupIsCalledByItsMainNameHoweverItIsSpelled() {
    assertThat(resolve("Jebhat an-Nusra", Theatre.NOWHERE).name()).isEqualTo("al-Nusra Front");
    assertThat(resolve("Hizbullah", Theatre.NOWHERE).name()).isEqualTo("Hezbollah");
    assertThat(resolve("the Kurdistan Workers\u2019 Party", Theatre.NOWHERE).name())
        .isEqualTo("Kurdistan Workers' Party");
  }

  @Test
  void victimsAndGroupsAreToldOfCivilians() {
    KnownParty children = resolve("three Yemeni children", Theatre.NOWHERE);
    assertThat(children.victims()).isEqualTo(Victims.CIVILIAN);
    assertThat(children.groups()).containsExactly("children");
    assertThat(children.relation()).isEqualTo(PartyRelation.NATIONAL);
    assertThat(resolve("Yemeni soldiers", Theatre.NOWHERE).victims()).isEqualTo(Victims.COMBATANT);
  }

  @Test
  void aSpeakerHasItsKind() {
    assertThat(speaker("Reuters")).isEqualTo(HopKind.AGENCY);
    assertThat(speaker("the New York Times")).isEqualTo(HopKind.OUTLET);
    assertThat(speaker("the Syrian Observatory for Human Rights")).isEqualTo(HopKind.MONITOR);
    assertThat(speaker("the Ukrainian president")).isEqualTo(HopKind.OFFICIAL);
    assertThat(speaker("Baku")).isEqualTo(HopKind.PARTY);
    assertThat(speaker("residents")).isEqualTo(HopKind.WITNESS);
  }

  @Test
  void theHeadMayBeGiven() {
    List<String> words = List.of("the", "Syrian", "army", "near", "the", "Turkish", "border");
    assertThat(resolver.resolve(words, 2, Theatre.NOWHERE, ReportPeople.NOBODY).side())
        .isEqualTo("SYR");
    assertThatThrownBy(() -> resolver.resolve(words, 7, Theatre.NOWHERE, ReportPeople.NOBODY))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anUnknownNameStaysItsWords() {
    KnownParty party = resolve("the Brotherhood of the Northern Lantern", Theatre.NOWHERE);
    assertThat(party.side()).isNull();
    assertThat(party.name()).isEqualTo("Brotherhood of the Northern Lantern");
  }

  @Test
  void aUsersNameComesBeforeTheShippedOne() {
    LexiconTable mine =
        LexiconTable.parse(
            "mine",
            "id\tcode\tname\taliases\tcountry\tkind\tfrom\tuntil\texample\tcounter\n"
                + "u-1\tLANTERN\tNorthern Lantern\tHezbollah\tLBN\tarmed-group\t\t\tx\ty\n");
    PartyResolver own = new PartyResolver(PartyIndex.shipped("en", List.of(mine)));
    assertThat(sideBy(own, "Northern Lantern fighters")).isEqualTo("LANTERN");
    assertThat(sideBy(own, "Hezbollah")).isEqualTo("LANTERN");
    assertThat(sideBy(own, "Hamas")).isEqualTo("HAMAS");
  }

  @Test
  void anAmbiguousAcronymIsToldByTheTheatre() {
    LocalDate day = LocalDate.of(2010, 1, 1);
    assertThat(resolve("ISI", Theatre.at("PAK", day)).side()).isEqualTo("PAK");
    assertThat(resolve("ISI", Theatre.at("IRQ", day)).side()).isEqualTo("AQI");
    assertThat(resolve("ISI", Theatre.at(null, day)).side()).isEqualTo("AQI|PAK");
  }

  private HopKind speaker(String phrase) {
    return resolve(phrase, Theatre.NOWHERE).speaker();
  }

  private static String sideBy(PartyResolver resolver, String phrase) {
    return resolver
        .resolve(List.of(phrase.split(" ")), -1, Theatre.NOWHERE, ReportPeople.NOBODY)
        .side();
  }

  private KnownParty resolve(String phrase, Theatre theatre) {
    return resolver.resolve(List.of(phrase.split(" ")), -1, theatre, ReportPeople.NOBODY);
  }
}

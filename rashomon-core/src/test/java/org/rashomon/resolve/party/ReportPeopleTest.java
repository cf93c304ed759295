package org.rashomon.resolve.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rashomon.resolve.PartyKind;

class ReportPeopleTest {
  private static final PartyIndex INDEX = PartyIndex.shipped("en");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Kremlin spokesman Ivan Lukin said that nothing had changed . | Lukin | RUS
          Aram Vardan , the Armenian prime minister , blamed Baku . | Vardan | ARM
          Levon Sahak , spokesman for the president of Artsakh , denied it . | Levon Sahak | NKR
          Azerbaijan 's President Elchin Rza said his forces had advanced . | Rza | AZE
          The head of the Syrian Observatory for Human Rights , Omar al-Halabi , said 12 died . | al-Halabi | SOHR
          SDF commander Azad Miro spoke . | Miro | SDF
          Foreign Minister Oleg Sorin of Russia spoke . | Sorin | RUS
          Afghan army spokesman Col Nur Wali spoke . | Wali | AFG
          The Ethiopian defence ministry spokesman , Colonel Abebe Tolosa , spoke . | Tolosa | ETH
          NATO Secretary General Jan Berg spoke . | Berg | NATO
          Abu Layth , a spokesman for Hamas , spoke . | Abu Layth | HAMAS
          """)
  void aPersonIntroducedByTitleSpeaksForASide(String sentence, String name, String side) {
    ReportPeople people = learn(sentence);
    KnownParty party =
        new PartyResolver(INDEX).resolve(List.of(name.split(" ")), -1, Theatre.NOWHERE, people);
    assertThat(party.side()).as("%s", people.all()).isEqualTo(side);
    assertThat(party.kind()).isEqualTo(PartyKind.PERSON);
  }

  @Test
  void aTitleWithoutAStateTeachesNoSide() {
    ReportPeople people = learn("President Karl Brand spoke .");
    assertThat(people.all()).extracting(ReportPeople.Person::side).containsExactly((String) null);
  }

  @Test
  void aLaterIntroductionFillsTheSide() {
    ReportPeople people =
        learn("President Karl Brand spoke .", "Austrian President Karl Brand spoke .");
    assertThat(people.all()).extracting(ReportPeople.Person::side).containsExactly("AUT");
  }

  @Test
  void aLastNameOfTwoSidesIsNobodys() {
    ReportPeople people =
        learn("Russian general Ivan Petrov spoke .", "Ukrainian colonel Danylo Petrov spoke .");
    PartyResolver resolver = new PartyResolver(INDEX);
    assertThat(resolver.resolve(List.of("Petrov"), -1, Theatre.NOWHERE, people).side()).isNull();
    assertThat(resolver.resolve(List.of("Danylo", "Petrov"), -1, Theatre.NOWHERE, people).side())
        .isEqualTo("UKR");
  }

  @Test
  void aPersonsForcesAreOfHisSide() {
    ReportPeople people = learn("Azerbaijan 's President Elchin Rza spoke .");
    assertThat(
            new PartyResolver(INDEX)
                .resolve(List.of("Rza", "'s", "forces"), -1, Theatre.NOWHERE, people)
                .side())
        .isEqualTo("AZE");
  }

  private static ReportPeople learn(String... sentences) {
    List<List<String>> words =
        Arrays.stream(sentences).map(sentence -> List.of(sentence.split(" "))).toList();
    return ReportPeople.learn(INDEX, words, Theatre.NOWHERE);
  }
}

package org.rashomon.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rashomon.extract.ClaimType;
import org.rashomon.extract.CountKind;
import org.rashomon.extract.Outcome;
import org.rashomon.extract.Polarity;
import org.rashomon.extract.Qualifier;
import org.rashomon.extract.Realis;
import org.rashomon.extract.Victims;
import org.rashomon.lexicon.LexiconTable;
import org.rashomon.resolve.PartyKind;
import org.rashomon.resolve.ResolvedClaim;

class AcledCodingTest {
  private final AcledCoding coding = new AcledCoding("en");

  private static ClaimBuilder claim(ClaimType type) {
    return ClaimBuilder.claim(type, type.toString());
  }

  @ParameterizedTest
  @CsvSource({
    "armed-clash, ARMED_CLASH",
    "shelling, SHELLING",
    "air-strike, AIR_STRIKE",
    "bombing, REMOTE_EXPLOSIVE",
    "explosion, REMOTE_EXPLOSIVE",
    "mine, REMOTE_EXPLOSIVE",
    "chemical-attack, CHEMICAL_WEAPON",
    "sexual-violence, SEXUAL_VIOLENCE",
    "disrupted-weapons, DISRUPTED_WEAPONS",
    "destruction, LOOTING",
    "protest, PEACEFUL_PROTEST",
    "group-change, GROUP_CHANGE",
    "base-established, BASE_ESTABLISHED",
    "ceasefire-agreement, AGREEMENT",
    "deployment, GROUP_CHANGE",
    "mobilization, GROUP_CHANGE",
    "release, OTHER",
    "displacement, OTHER"
  })
  void aTypeWithOneRowHasOneCode(String type, AcledSubEvent code) {
    assertThat(coding.of(claim(ClaimType.of(type)).build())).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource({"casualties", "ceasefire-violation", "statement"})
  void whatIsNoActHasNoCode(String type) {
    assertThat(coding.of(claim(ClaimType.of(type)).build())).isNull();
  }

  @Test
  void whatIsPlannedSupposedOrDeniedIsNoEvent() {
    ClaimType type = ClaimType.SHELLING;
    assertThat(coding.of(claim(type).realis(Realis.PLANNED, null).build())).isNull();
    assertThat(coding.of(claim(type).realis(Realis.HYPOTHETICAL, null).build())).isNull();
    assertThat(coding.of(claim(type).polarity(Polarity.DENIED).build())).isNull();
    assertThat(coding.of(claim(type).polarity(Polarity.NEGATED).build())).isNull();
  }

  @Test
  void anAttackIsViolenceAgainstCiviliansOnlyWhereAllItBefellAre() {
    ClaimBuilder onCivilians = claim(ClaimType.ATTACK).on("farmers", "CVL", PartyKind.CIVILIAN);
    assertThat(coding.of(onCivilians.build())).isEqualTo(AcledSubEvent.ATTACK);
    ClaimBuilder onBoth = onCivilians.on("soldiers", "ARM", PartyKind.MILITARY);
    assertThat(coding.of(onBoth.build())).isEqualTo(AcledSubEvent.ARMED_CLASH);
    assertThat(coding.of(claim(ClaimType.ATTACK).killing(2, Victims.CIVILIAN).build()))
        .isEqualTo(AcledSubEvent.ATTACK);
    assertThat(coding.of(claim(ClaimType.ATTACK).build())).isEqualTo(AcledSubEvent.ARMED_CLASH);
  }

  @ParameterizedTest
  @CsvSource({
    "howitzers, artillery, SHELLING",
    "a drone, drone, AIR_STRIKE",
    "a car bomb, bomb, REMOTE_EXPLOSIVE",
    "a hand grenade, small arms, GRENADE",
    "a suicide vest, bomb, SUICIDE_BOMB",
    "rifles, small arms, ARMED_CLASH"
  })
  void theMeansOfAnAttackDecide(String words, String kind, AcledSubEvent code) {
    assertThat(coding.of(claim(ClaimType.ATTACK).with(words, kind).build())).isEqualTo(code);
  }

  @Test
  void aCrowdThatAttacksIsAMob() {
    ClaimBuilder mob = claim(ClaimType.ATTACK).by("an angry mob", null, PartyKind.UNKNOWN);
    assertThat(coding.of(mob.build())).isEqualTo(AcledSubEvent.MOB_VIOLENCE);
  }

  @Test
  void armedMenAbductAndGovernmentsArrest() {
    ClaimBuilder police =
        claim(ClaimType.CAPTURE)
            .by("police", "NGA", PartyKind.STATE)
            .on("students", "CVL", PartyKind.CIVILIAN);
    assertThat(coding.of(police.build())).isEqualTo(AcledSubEvent.ARRESTS);
    ClaimBuilder gunmen =
        claim(ClaimType.CAPTURE)
            .by("gunmen", null, PartyKind.ARMED_GROUP)
            .on("students", "CVL", PartyKind.CIVILIAN);
    assertThat(coding.of(gunmen.build())).isEqualTo(AcledSubEvent.ABDUCTION);
    assertThat(coding.of(ClaimBuilder.claim(ClaimType.CAPTURE, "kidnapped").build()))
        .isEqualTo(AcledSubEvent.ABDUCTION);
  }

  @Test
  void groundIsRegainedByTheGovernmentOfThePlaceAlone() {
    ClaimType gain = ClaimType.TERRITORIAL_GAIN;
    ClaimBuilder own = claim(gain).by("the army", "AZE", PartyKind.MILITARY);
    assertThat(coding.of(own.build())).isEqualTo(AcledSubEvent.GOVERNMENT_REGAINS);
    ClaimBuilder foreign = claim(gain).by("the army", "ARM", PartyKind.MILITARY);
    assertThat(coding.of(foreign.build())).isEqualTo(AcledSubEvent.NON_STATE_OVERTAKES);
    assertThat(coding.of(foreign.at(null).build())).isEqualTo(AcledSubEvent.GOVERNMENT_REGAINS);
    ClaimBuilder rebels = claim(gain).by("rebels", "OPP", PartyKind.ARMED_GROUP);
    assertThat(coding.of(rebels.build())).isEqualTo(AcledSubEvent.NON_STATE_OVERTAKES);
    ClaimBuilder lost = claim(gain).on("rebels", "OPP", PartyKind.ARMED_GROUP);
    assertThat(coding.of(lost.build())).isEqualTo(AcledSubEvent.GOVERNMENT_REGAINS);
    ClaimBuilder vain = own.realis(Realis.ATTEMPTED, Outcome.FAILED);
    assertThat(coding.of(vain.build())).isEqualTo(AcledSubEvent.ARMED_CLASH);
  }

  @Test
  void groundGivenUpChangesHands() {
    assertThat(coding.of(ClaimBuilder.claim(ClaimType.WITHDRAWAL, "handed over").build()))
        .isEqualTo(AcledSubEvent.NON_VIOLENT_TRANSFER);
    assertThat(coding.of(ClaimBuilder.claim(ClaimType.WITHDRAWAL, "left").build()))
        .isEqualTo(AcledSubEvent.GROUP_CHANGE);
  }

  @Test
  void minesThatAreLaidAreNoEvent() {
    assertThat(coding.of(ClaimBuilder.claim(ClaimType.MINE, "laid").build())).isNull();
  }

  @Test
  void meansOfNoKnownKindDecideNothing() {
    for (ClaimType type :
        new ClaimType[] {ClaimType.ATTACK, ClaimType.BOMBING, ClaimType.FORCE_AGAINST_PROTESTERS}) {
      assertThat(coding.of(ClaimBuilder.claim(type, "hit").with("barrels", null).build()))
          .isEqualTo(coding.of(ClaimBuilder.claim(type, "hit").build()));
    }
  }

  @Test
  void forceIsExcessiveWhereItHurtsOrShoots() {
    ClaimType force = ClaimType.FORCE_AGAINST_PROTESTERS;
    assertThat(coding.of(ClaimBuilder.claim(force, "dispersed").build()))
        .isEqualTo(AcledSubEvent.PROTEST_WITH_INTERVENTION);
    assertThat(coding.of(ClaimBuilder.claim(force, "opened fire").build()))
        .isEqualTo(AcledSubEvent.EXCESSIVE_FORCE);
    ClaimBuilder none =
        ClaimBuilder.claim(force, "dispersed")
            .counting(CountKind.WOUNDED, Qualifier.NONE, 0, 0, 0, Victims.CIVILIAN);
    assertThat(coding.of(none.build())).isEqualTo(AcledSubEvent.PROTEST_WITH_INTERVENTION);
    ClaimBuilder dozens =
        ClaimBuilder.claim(force, "dispersed")
            .counting(CountKind.WOUNDED, Qualifier.VAGUE, null, 24, null, Victims.CIVILIAN);
    assertThat(coding.of(dozens.build())).isEqualTo(AcledSubEvent.EXCESSIVE_FORCE);
  }

  @Test
  void aRiotIsADemonstrationOrAMob() {
    assertThat(coding.of(ClaimBuilder.claim(ClaimType.RIOT, "protests turned violent").build()))
        .isEqualTo(AcledSubEvent.VIOLENT_DEMONSTRATION);
    assertThat(coding.of(ClaimBuilder.claim(ClaimType.RIOT, "lynched").build()))
        .isEqualTo(AcledSubEvent.MOB_VIOLENCE);
  }

  @Test
  void anEventIsWhatMostSayUnlessTheCodebookPutsAnotherFirst() {
    ResolvedClaim clash = claim(ClaimType.ARMED_CLASH).build();
    ResolvedClaim shelling = claim(ClaimType.SHELLING).build();
    ResolvedClaim suicide = claim(ClaimType.BOMBING).with("suicide vest", "suicide bomb").build();
    ResolvedClaim talks = claim(ClaimType.CONSULT).build();
    assertThat(coding.ofEvent(List.of(clash, clash, shelling)))
        .isEqualTo(AcledSubEvent.ARMED_CLASH);
    assertThat(coding.ofEvent(List.of(clash, clash, suicide)))
        .isEqualTo(AcledSubEvent.SUICIDE_BOMB);
    assertThat(coding.ofEvent(List.of(talks, talks, shelling))).isEqualTo(AcledSubEvent.SHELLING);
    assertThat(coding.ofEvent(List.of())).isNull();
  }

  @Test
  void thoseWhomPoliceSeizeOrShootAtAProtestAreProtesters() {
    ClaimBuilder held = claim(ClaimType.CAPTURE).on("two protesters", null, PartyKind.CIVILIAN);
    assertThat(coding.of(held.build())).isEqualTo(AcledSubEvent.PROTEST_WITH_INTERVENTION);
    ClaimBuilder shot =
        claim(ClaimType.ATTACK)
            .on("demonstrators", null, PartyKind.CIVILIAN)
            .killing(2, Victims.CIVILIAN);
    assertThat(coding.of(shot.build())).isEqualTo(AcledSubEvent.EXCESSIVE_FORCE);
    ClaimBuilder fought =
        claim(ClaimType.ARMED_CLASH)
            .by("protesters", null, PartyKind.CIVILIAN)
            .by("police", "NGA", PartyKind.STATE);
    assertThat(coding.of(fought.build())).isEqualTo(AcledSubEvent.VIOLENT_DEMONSTRATION);
    ClaimBuilder burnt = claim(ClaimType.DESTRUCTION).by("protesters", null, PartyKind.CIVILIAN);
    assertThat(coding.of(burnt.build())).isEqualTo(AcledSubEvent.VIOLENT_DEMONSTRATION);
  }

  @Test
  void whereNobodyIsNamedThePlaceOfAnAttackTells() {
    ClaimBuilder church = claim(ClaimType.ATTACK).on("a church", null, PartyKind.FACILITY);
    assertThat(coding.of(church.build())).isEqualTo(AcledSubEvent.ATTACK);
    ClaimBuilder post = claim(ClaimType.ATTACK).on("an army post", null, PartyKind.FACILITY);
    assertThat(coding.of(post.build())).isEqualTo(AcledSubEvent.ARMED_CLASH);
    ClaimBuilder state = church.by("the army", "AZE", PartyKind.MILITARY);
    assertThat(coding.of(state.build())).isEqualTo(AcledSubEvent.ARMED_CLASH);
  }

  @Test
  void groundHeldIsNoEventAndGroundLeftWithoutAFightIsTransferred() {
    ClaimType gain = ClaimType.TERRITORIAL_GAIN;
    assertThat(coding.of(ClaimBuilder.claim(gain, "held").build())).isNull();
    ClaimBuilder entered =
        claim(gain)
            .in("r", 0, "Rebels took the town without a fight.")
            .by("rebels", "OPP", PartyKind.ARMED_GROUP);
    assertThat(coding.of(entered.build())).isEqualTo(AcledSubEvent.NON_VIOLENT_TRANSFER);
  }

  @Test
  void anAttackOnNobodyToldGoesWithTheEventsOtherClaims() {
    ResolvedClaim open = claim(ClaimType.ATTACK).build();
    ResolvedClaim onFarmers =
        claim(ClaimType.ATTACK).on("farmers", "CVL", PartyKind.CIVILIAN).build();
    ResolvedClaim arrest = claim(ClaimType.CAPTURE).build();
    assertThat(coding.ofEvent(List.of(open, onFarmers))).isEqualTo(AcledSubEvent.ATTACK);
    assertThat(coding.ofEvent(List.of(open, open))).isEqualTo(AcledSubEvent.ARMED_CLASH);
    assertThat(coding.ofEvent(List.of(open, open, arrest))).isEqualTo(AcledSubEvent.ARRESTS);
  }

  @Test
  void ofAsManyTheFirstToldIsTakenUnlessTheCodebookSaysOtherwise() {
    ResolvedClaim clash = claim(ClaimType.ARMED_CLASH).build();
    ResolvedClaim shelling = claim(ClaimType.SHELLING).build();
    ResolvedClaim riot = claim(ClaimType.RIOT).build();
    ResolvedClaim force =
        ClaimBuilder.claim(ClaimType.FORCE_AGAINST_PROTESTERS, "opened fire").build();
    assertThat(coding.ofEvent(List.of(shelling, clash))).isEqualTo(AcledSubEvent.SHELLING);
    assertThat(coding.ofEvent(List.of(clash, shelling))).isEqualTo(AcledSubEvent.ARMED_CLASH);
    assertThat(coding.ofEvent(List.of(force, force, riot)))
        .isEqualTo(AcledSubEvent.VIOLENT_DEMONSTRATION);
  }

  @Test
  void weaponsDestroyedWhileNobodyFightsAreTakenOutOfUse() {
    ClaimBuilder haul =
        claim(ClaimType.DESTRUCTION).on("a haul of ammunition", null, PartyKind.UNKNOWN);
    assertThat(coding.of(haul.build())).isEqualTo(AcledSubEvent.DISRUPTED_WEAPONS);
    ClaimBuilder house = claim(ClaimType.DESTRUCTION).on("a house", null, PartyKind.FACILITY);
    assertThat(coding.of(house.build())).isEqualTo(AcledSubEvent.LOOTING);
    ClaimBuilder planted = ClaimBuilder.claim(ClaimType.BOMBING, "planted");
    assertThat(coding.of(planted.build())).isNull();
  }

  @Test
  void groundTakenWhenOthersHadLeftIsTransferred() {
    ClaimBuilder entered =
        claim(ClaimType.TERRITORIAL_GAIN)
            .in("r", 0, "Rebels took the town after the army pulled out.")
            .by("rebels", "OPP", PartyKind.ARMED_GROUP);
    assertThat(coding.of(entered.build())).isEqualTo(AcledSubEvent.NON_VIOLENT_TRANSFER);
    ClaimBuilder fought =
        claim(ClaimType.TERRITORIAL_GAIN)
            .in("r", 0, "Rebels took the town in a battle and the army withdrew.")
            .by("rebels", "OPP", PartyKind.ARMED_GROUP);
    assertThat(coding.of(fought.build())).isEqualTo(AcledSubEvent.NON_STATE_OVERTAKES);
  }

  @Test
  void thoseBesideCiviliansOfWhomNothingIsToldAreCiviliansToo() {
    ClaimBuilder both =
        claim(ClaimType.ATTACK)
            .on("six farmers", "CVL", PartyKind.CIVILIAN)
            .on("two others", null, PartyKind.UNKNOWN);
    assertThat(coding.of(both.build())).isEqualTo(AcledSubEvent.ATTACK);
    ClaimBuilder post =
        claim(ClaimType.ATTACK)
            .on("a checkpoint", null, PartyKind.FACILITY)
            .on("five people", "CVL", PartyKind.CIVILIAN);
    assertThat(coding.of(post.build())).isEqualTo(AcledSubEvent.ARMED_CLASH);
  }

  @Test
  void anAgreementToTalkPeaceIsAnAgreement() {
    ClaimBuilder agreed =
        ClaimBuilder.claim(ClaimType.CONSULT, "peace talks")
            .in("r", 0, "The two sides agreed to resume the peace talks.")
            .realis(Realis.PLANNED, null);
    assertThat(coding.of(agreed.build())).isEqualTo(AcledSubEvent.AGREEMENT);
    ClaimBuilder hoped =
        ClaimBuilder.claim(ClaimType.CONSULT, "peace talks")
            .in("r", 0, "The two sides hope to resume the peace talks.")
            .realis(Realis.PLANNED, null);
    assertThat(coding.of(hoped.build())).isNull();
  }

  @Test
  void namesAreThoseOfAcled() {
    assertThat(Arrays.stream(AcledSubEvent.values()).map(AcledSubEvent::eventType).distinct())
        .containsExactlyInAnyOrder(
            "Battles",
            "Explosions/Remote violence",
            "Violence against civilians",
            "Protests",
            "Riots",
            "Strategic developments");
    assertThat(AcledSubEvent.values()).hasSize(25);
    assertThat(AcledSubEvent.EXCESSIVE_FORCE.disorderType())
        .isEqualTo("Political violence; Demonstrations");
  }

  @TestFactory
  Stream<DynamicTest> everyWordRowMatchesItsExampleOnly() {
    LexiconTable table = LexiconTable.shipped("en", "acled");
    AcledWords words = AcledWords.of(table);
    return table.rows().stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.id(),
                    () -> {
                      String cue = row.get("cue").toLowerCase(Locale.ROOT);
                      assertThat(words.has(cue, row.get("example"))).isTrue();
                      assertThat(words.has(cue, row.get("counter"))).isFalse();
                    }));
  }
}

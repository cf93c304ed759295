package org.rashomon.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rashomon.read.Network;
import org.rashomon.read.Reader;

/** What sentences say of how certain their acts are, read by the real reader. */
class CertaintyReaderTest {
  private static Network network;
  private static Reader reader;
  private static final Extractor EXTRACTOR = new Extractor("en");

  @BeforeAll
  static void load() {
    network = Network.load(1);
    reader = new Reader(network::parse);
  }

  @AfterAll
  static void close() {
    network.close();
  }

  private static List<Claim> claims(String text) {
    return EXTRACTOR.extract(reader.read(text, 0));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A ceasefire brokered by Qatar failed on Monday.        | ceasefire-agreement | failed
          A truce mediated by Egypt broke down after two days.   | ceasefire-agreement | failed
          They agreed a ceasefire that failed within minutes.    | ceasefire-agreement | failed
          Rebels tried to advance on Marib but were repelled.    | territorial-gain    | failed
          Commandos failed in an attempt to free the hostages.   | release             | failed
          Rebels prepared an ambush near the pass.               | attack              | planned
          The president warned that war could break out.         | armed-clash         | hypothetical
          Unconfirmed reports said jets struck the dam.          | air-strike          | unconfirmed
          A report that shells hit Afrin could not be confirmed. | shelling            | unconfirmed
          Media wrongly reported that the mayor was killed.      | casualties          | unconfirmed
          They deny that any truce was signed.                   | ceasefire-agreement | denied
          """)
  void statusFollowsTheTree(String text, String type, String status) {
    assertThat(claims(text).get(0).type()).hasToString(type);
    assertThat(claims(text).get(0).certainty().status()).isEqualTo(status);
  }

  @Test
  void rivalVersionsOfWhoDidItAreAlternatives() {
    List<Claim> versions = claims("Mercenaries or soldiers attacked the village, residents said.");
    assertThat(versions).hasSize(2);
    assertThat(versions).extracting(Claim::alternative).containsOnly("w1");
    assertThat(versions)
        .extracting(claim -> claim.certainty().hedge())
        .containsOnly(Hedge.UNCONFIRMED);
    assertThat(versions).extracting(claim -> claim.actors().size()).containsOnly(1);
    assertThat(versions).extracting(Claim::trigger).doesNotHaveDuplicates();
    assertThat(claims("Mercenaries and soldiers attacked the village."))
        .extracting(Claim::alternative)
        .containsOnlyNulls();
  }

  @Test
  void aBrokeredTruceIsOneClaimWithItsMediator() {
    List<Claim> told = claims("A US-brokered ceasefire between the army and the RSF took effect.");
    assertThat(told).hasSize(1);
    assertThat(told.get(0).actors())
        .extracting(Party::role)
        .containsExactly(PartyRole.MEDIATOR, PartyRole.PARTY, PartyRole.PARTY);
  }

  @Test
  void aTruceIsBrokenThatTheSentenceBeforeNames() {
    List<Claim> told = claims("A truce took effect. Azerbaijan accused Armenia of breaking it.");
    assertThat(told).extracting(Claim::type).contains(ClaimType.CEASEFIRE_VIOLATION);
    assertThat(told.get(1).targets()).isEmpty();
  }

  @Test
  void whatIsStagedIsNoClaim() {
    assertThat(claims("The drama depicts soldiers storming a village.")).isEmpty();
    assertThat(claims("The film shows rebels bombing a train.")).isEmpty();
  }

  @Test
  void anAttemptInVainKillsNobody() {
    assertThat(claims("An attempted assassination of the mayor was reported.").get(0).counts())
        .isEmpty();
  }
}

package org.rashomon.resolve.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rashomon.lexicon.LexiconTable;

class OwnPartiesTest {
  private static final String LIST =
      "# of a desk\ncode\tname\taliases\tkind\n"
          + "LANTERN\tNorthern Lantern\tLantern Brigade|=NLB\tarmed-group\n"
          + "MINE\tHezbollah\n";

  private static KnownParty resolve(String list, String phrase) {
    LexiconTable own = OwnParties.parse("own", list);
    PartyResolver resolver = new PartyResolver(PartyIndex.shipped("en", List.of(own)));
    return resolver.resolve(List.of(phrase.split(" ")), -1, Theatre.NOWHERE, ReportPeople.NOBODY);
  }

  @Test
  void aGroupThatNoTableShippedKnowsIsTold() {
    KnownParty party = resolve(LIST, "the Lantern Brigade");
    assertThat(party.side()).isEqualTo("LANTERN");
    assertThat(party.name()).isEqualTo("Northern Lantern");
    assertThat(party.rules()).contains("own-3");
    assertThat(resolve("code\tname\n", "the Lantern Brigade").side()).isNull();
  }

  @Test
  void anOwnNameComesBeforeTheShippedOne() {
    assertThat(resolve(LIST, "Hezbollah").side()).isEqualTo("MINE");
    assertThat(resolve("", "Hezbollah").side()).isEqualTo("HEZB");
  }

  @Test
  void whatCannotBeReadIsSaidWithItsLine() {
    assertThatThrownBy(() -> OwnParties.parse("own", "name\nX\n")).hasMessageContaining("code");
    assertThatThrownBy(() -> OwnParties.parse("own", "code\tname\tcolour\n"))
        .hasMessageContaining("colour");
    assertThatThrownBy(() -> OwnParties.parse("own", "code\tname\nA|B\tX\n"))
        .hasMessageContaining("line 2");
    assertThatThrownBy(() -> OwnParties.parse("own", "code\tname\tfrom\nA\tX\tMay\n"))
        .hasMessageContaining("not a day: May");
  }
}

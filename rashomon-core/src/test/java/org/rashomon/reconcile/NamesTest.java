package org.rashomon.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
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
    assertThat(Names.alike(Names.of(ONE, Set.of()), Names.of(RETOLD, Set.of()))).isGreaterThan(60);
    assertThat(Names.alike(Names.of(ONE, Set.of()), Names.of(OTHER, Set.of()))).isLessThan(15);
    assertThat(Names.alike(Names.of(ONE, Set.of()), Names.of(ONE, Set.of()))).isEqualTo(100);
  }

  @Test
  void aRareWordThatIsNoNameWeighsLess() {
    int name = alike("Shrapnel hit Orvane.", "Shrapnel hit Tolmec.");
    int word = alike("Orvane: shrapnel.", "Tolmec: shrapnel.");
    assertThat(word).isBetween(1, name - 1);
  }

  @Test
  void whatStandsInMostReportsOfViolenceSaysNothing() {
    assertThat(alike("Police of Orvane shot a man.", "Police of Tolmec shot a man.")).isZero();
  }

  @Test
  void wordsOfKnownTownsAreLeftOut() {
    assertThat(Names.of("Shelling of Orvane", Set.of("orvane"))).isEmpty();
  }

  @Test
  void agesTellVictimsApart() {
    int[] three = Names.of("A 3-year-old girl of Orvane", Set.of());
    int[] again = Names.of("The girl, a 3 year old, of Orvane", Set.of());
    int[] nine = Names.of("A 9-year-old boy of Orvane", Set.of());
    assertThat(Names.areOfOtherAges(three, nine)).isTrue();
    assertThat(Names.areOfOtherAges(three, again)).isFalse();
    assertThat(Names.areOfOtherAges(three, Names.of("A girl of Orvane", Set.of()))).isFalse();
  }

  @Test
  void anAgeIsOneHoweverItIsTold() {
    int[] named =
        Names.of("Pelka Ansbrun, 19, of Orvane was shot; a child of 14 months lived.", Set.of());
    assertThat(Names.areOfOtherAges(named, Names.of("A 19-year-old of Orvane", Set.of())))
        .isFalse();
    assertThat(Names.areOfOtherAges(named, Names.of("A 20-year-old of Orvane", Set.of()))).isTrue();
    int[] months = Names.of("A 14-month-old boy of Orvane", Set.of());
    assertThat(Names.areOfOtherAges(months, Names.of("A 1-year-old of Orvane", Set.of())))
        .isFalse();
    assertThat(Names.areOfOtherAges(named, Names.of("On May 19, 2022, in Orvane", Set.of())))
        .isFalse();
  }

  @Test
  void streetsAreComparedWhateverTheyAreCalledInShort() {
    int[] one = Names.of("He was shot on Ulvane Street.", Set.of());
    assertThat(Names.sharedStreets(one, Names.of("Shots at 40 Ulvane St.", Set.of()))).isEqualTo(1);
    assertThat(Names.sharedStreets(one, Names.of("Shots on 7th Avenue", Set.of()))).isZero();
    assertThat(Names.sharedStreets(one, Names.of("Shots in Ulvane", Set.of()))).isEqualTo(-1);
    assertThat(Names.shareOperation(one, one)).isFalse();
  }

  @Test
  void wordsAreTakenFromAListButNotItsPeople() {
    int[] all = Names.of("Dovrek Halmin, 34, was shot in Orvane.", Set.of());
    int[] less = Names.without(all, Set.of("orvane", "halmin"));
    assertThat(less).hasSize(all.length - 2);
    assertThat(Names.sharedPersons(all, less)).isEqualTo(1);
  }

  @Test
  void sentencesThatSpeakToTheReaderTellNoStory() {
    String page = " Get your Krestova Herald by email. © Ulvane Media.";
    assertThat(Names.of(ONE + page, Set.of())).isEqualTo(Names.of(ONE, Set.of()));
  }

  @Test
  void peopleAreFoundAgainByFullName() {
    int[] one = Names.of("Dovrek Halmin, 34, was shot in a bakery.", Set.of());
    int[] later = Names.of("On trial for shooting Dovrek Halmin, 34.", Set.of());
    int[] other = Names.of("Dovrek Tolmec, 34, was shot.", Set.of());
    assertThat(Names.sharedPersons(one, later)).isEqualTo(1);
    assertThat(Names.sharedPersons(one, other)).isZero();
  }

  @Test
  void noNamesAreLikeNothing() {
    assertThat(Names.alike(Names.NONE, Names.of(ONE, Set.of()))).isZero();
  }

  private static int alike(String a, String b) {
    return Names.alike(Names.of(a, Set.of()), Names.of(b, Set.of()));
  }

  @Test
  void theRarestAreTheSameFewWhateverElseIsTold() {
    assertThat(Names.rarest(Names.of(ONE, Set.of()), 3).boxed()).hasSize(3);
    assertThat(Names.rarest(Names.of(ONE, Set.of()), 3).boxed())
        .containsExactlyElementsOf(
            Names.rarest(Names.of(ONE + " He was shot.", Set.of()), 3).boxed().toList());
  }
}

package org.rashomon.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Coreference over trees made by hand: a row a word, form/upos/xpos/head/relation. */
class CoreferenceTest {

  /** One sentence; heads are counted within it from 1, 0 is the root. */
  private static Parse parse(String... rows) {
    int n = rows.length;
    String[] upos = new String[n];
    String[] xpos = new String[n];
    String[] relation = new String[n];
    int[] head = new int[n];
    for (int i = 0; i < n; i++) {
      String[] cells = rows[i].split("/");
      upos[i] = cells[1];
      xpos[i] = cells[2];
      head[i] = Integer.parseInt(cells[3]) - 1;
      relation[i] = cells[4];
    }
    return new Parse(upos, xpos, head, relation, List.of());
  }

  private static Reading read(String text, Parse... parses) {
    return new Reader(sentences -> List.of(parses)).read(text, 0);
  }

  private static final Parse ARMY =
      parse(
          "The/DET/DT/2/det", "army/NOUN/NN/3/nsubj", "left/VERB/VBD/0/root", "./PUNCT/./3/punct");

  @Test
  void itStandsForTheBodyThatActed() {
    Reading reading =
        read(
            "The army left. It denied losses.",
            ARMY,
            parse(
                "It/PRON/PRP/2/nsubj",
                "denied/VERB/VBD/0/root",
                "losses/NOUN/NNS/2/obj",
                "./PUNCT/./2/punct"));
    assertThat(reading.antecedent(4)).isEqualTo(1);
  }

  @Test
  void anEmptyItStandsForNothing() {
    Reading reading =
        read(
            "The army left. It rained.",
            ARMY,
            parse("It/PRON/PRP/2/expl", "rained/VERB/VBD/0/root", "./PUNCT/./2/punct"));
    assertThat(reading.antecedent(4)).isEqualTo(-1);
  }

  @Test
  void theFirstPersonInAQuoteIsItsSpeaker() {
    Reading reading =
        read(
            "“We won,” the general said.",
            parse(
                "\"/PUNCT/``/3/punct",
                "We/PRON/PRP/3/nsubj",
                "won/VERB/VBD/8/ccomp",
                ",/PUNCT/,/3/punct",
                "\"/PUNCT/''/3/punct",
                "the/DET/DT/7/det",
                "general/NOUN/NN/8/nsubj",
                "said/VERB/VBD/0/root",
                "./PUNCT/./8/punct"));
    assertThat(reading.antecedent(1)).isEqualTo(6);
    assertThat(Speakers.shipped("en").find(reading)).containsExactly(6);
  }

  @Test
  void aRelativePronounStandsForTheNounOfItsClause() {
    Reading reading =
        read(
            "Soldiers who fled returned.",
            parse(
                "Soldiers/NOUN/NNS/4/nsubj",
                "who/PRON/WP/3/nsubj",
                "fled/VERB/VBD/1/acl:relcl",
                "returned/VERB/VBD/0/root",
                "./PUNCT/./4/punct"));
    assertThat(reading.antecedent(1)).isZero();
  }
}

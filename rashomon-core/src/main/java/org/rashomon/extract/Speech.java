package org.rashomon.extract;

import java.util.BitSet;
import java.util.List;
import org.rashomon.read.TokenSpan;

/**
 * Somebody's words as found in the tree, before chains are made of them.
 *
 * @param rule the row of its cue, or null for a quote carried on from the sentence before
 * @param speakers head words of those who say it, coordinated ones apart; empty when unsaid
 * @param cue the words that say that it is said, or null
 * @param content the words said
 * @param accused head word of whom an accusation names; -1 if none
 * @param via head word of whom the speaker is said to have told it, where that is an outlet or
 *     agency; -1 if none
 * @param direct whether the content is quoted
 */
record Speech(
    SpeechRule rule,
    List<Integer> speakers,
    TokenSpan cue,
    BitSet content,
    int accused,
    int via,
    boolean direct) {

  /** Whether the word is among those said. */
  boolean covers(int word) {
    return content.get(word);
  }

  /** How many words are said: the fewer, the nearer to the fact. */
  int size() {
    return content.cardinality();
  }
}

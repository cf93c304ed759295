package org.rashomon.measure.polnear;

import java.util.BitSet;

/**
 * An attribution as the letters and digits that its parts hold, by code point of the article;
 * blanks and punctuation are left out, for people and programs mark them as they like.
 *
 * @param source who says it; empty where nobody is marked
 * @param cue the words that say that it is said; empty where none are marked
 * @param content what is said
 */
record Marked(BitSet source, BitSet cue, BitSet content) {
  /** The letters and digits of a text among the code points from start up to end. */
  static void add(int[] text, int start, int end, BitSet to) {
    for (int i = Math.max(0, start); i < Math.min(end, text.length); i++) {
      if (Character.isLetterOrDigit(text[i])) {
        to.set(i);
      }
    }
  }

  /** Whether each part of both touches, or is missing in both. */
  boolean overlaps(Marked other) {
    return touch(source, other.source) && touch(cue, other.cue) && touch(content, other.content);
  }

  private static boolean touch(BitSet one, BitSet other) {
    return one.intersects(other) || (one.isEmpty() && other.isEmpty());
  }
}

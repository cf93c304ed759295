package org.rashomon.read;

import java.util.Locale;

/**
 * How seldom words are in ordinary text, by the counts that ship with a language. Read once, then
 * only asked; safe for use by many threads.
 */
public final class Rarity {
  /** Of a word that is not among those counted. */
  public static final int RAREST = 8;

  /** A word met so often says nothing. */
  private static final double COMMON = 2000;

  private final Vocabulary words;

  private Rarity(Vocabulary words) {
    this.words = words;
  }

  /**
   * By the words shipped for a language.
   *
   * @param language such as {@code en}
   * @throws IllegalArgumentException where none ship for it
   */
  public static Rarity shipped(String language) {
    return new Rarity(Vocabulary.shipped(language));
  }

  /**
   * The natural logarithm of how much rarer than a very common word it is, rounded.
   *
   * @param word one word, in any case
   * @return from 0, said everywhere, to {@link #RAREST}
   */
  public int of(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    if (!words.knows(small)) {
      return RAREST;
    }
    int length = small.length();
    int met =
        words.small(small, 0, length)
            + words.capital(small, 0, length)
            + words.shouted(small, 0, length);
    return (int) Math.max(0, Math.round(Math.log(COMMON / (met + 1))));
  }
}

package org.rashomon.read;

import java.util.Arrays;

/**
 * A table from words in lower case to numbers that is asked with a stretch of characters, so that
 * no string is made for each word of a text. Filled once, then only read; not safe for use by many
 * threads while it is filled.
 */
final class WordTable {
  /** What {@link #get} gives for a word that isn't in the table. */
  static final int NONE = Integer.MIN_VALUE;

  private String[] words = new String[64];
  private int[] values = new int[64];
  private int size;

  /** Adds a word or gives it another number. */
  void put(String word, int value) {
    if (2 * (size + 1) > words.length) {
      grow();
    }
    int at = slot(word, 0, word.length());
    if (words[at] == null) {
      words[at] = word;
      size++;
    }
    values[at] = value;
  }

  private void grow() {
    String[] oldWords = words;
    int[] oldValues = values;
    words = new String[2 * oldWords.length];
    values = new int[words.length];
    for (int i = 0; i < oldWords.length; i++) {
      if (oldWords[i] != null) {
        int at = slot(oldWords[i], 0, oldWords[i].length());
        words[at] = oldWords[i];
        values[at] = oldValues[i];
      }
    }
  }

  /** The number of the word between two indexes, its letters taken in lower case. */
  int get(CharSequence text, int start, int end) {
    int at = slot(text, start, end);
    return words[at] == null ? NONE : values[at];
  }

  /** The number of a word, its letters taken in lower case. */
  int get(CharSequence word) {
    return get(word, 0, word.length());
  }

  boolean has(CharSequence text, int start, int end) {
    return words[slot(text, start, end)] != null;
  }

  boolean has(CharSequence word) {
    return has(word, 0, word.length());
  }

  /** All words, in order of characters. */
  String[] words() {
    return Arrays.stream(words).filter(w -> w != null).sorted().toArray(String[]::new);
  }

  private int slot(CharSequence text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + Letters.lower(text.charAt(i));
    }
    int mask = words.length - 1;
    int at = (hash ^ (hash >>> 15)) & mask;
    while (words[at] != null && !same(words[at], text, start, end)) {
      at = (at + 1) & mask;
    }
    return at;
  }

  private static boolean same(String word, CharSequence text, int start, int end) {
    if (word.length() != end - start) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) != Letters.lower(text.charAt(start + i))) {
        return false;
      }
    }
    return true;
  }
}

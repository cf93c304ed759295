package org.rashomon.resolve.party;

/**
 * A word, or a part of a hyphened one, in the form in which names are compared.
 *
 * @param key small letters, without marks, apostrophes and periods, in the tables' spelling
 * @param raw as written, without periods
 * @param word index of the word it comes from
 * @param joined whether a hyphen stands before it
 */
record Piece(String key, String raw, int word, boolean joined) {

  /** Whether it begins with a capital or a digit. */
  boolean capital() {
    int first = raw.isEmpty() ? ' ' : raw.codePointAt(0);
    return Character.isUpperCase(first) || Character.isDigit(first);
  }
}

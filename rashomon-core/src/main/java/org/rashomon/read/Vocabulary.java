package org.rashomon.read;

/**
 * Words of a language with how often each was met small, with a capital and in capitals, and which
 * kinds of base form it is. Read once, then only asked; safe for use by many threads.
 */
final class Vocabulary {
  private static final int CELLS = 5;

  private final WordTable rows = new WordTable();
  private final int[] small;
  private final int[] capital;
  private final int[] shouted;
  private final byte[] kinds;

  private Vocabulary(java.util.List<String> lines) {
    small = new int[lines.size()];
    capital = new int[lines.size()];
    shouted = new int[lines.size()];
    kinds = new byte[lines.size()];
    for (int row = 0; row < lines.size(); row++) {
      String[] cells = lines.get(row).split("\t", CELLS);
      rows.put(cells[0], row);
      small[row] = Integer.parseInt(cells[1]);
      capital[row] = Integer.parseInt(cells[2]);
      shouted[row] = Integer.parseInt(cells[3]);
      for (int i = 0; i < cells[4].length(); i++) {
        kinds[row] |= (byte) bit(cells[4].charAt(i));
      }
    }
  }

  /** The words shipped for a language, such as {@code en}. */
  static Vocabulary shipped(String language) {
    return new Vocabulary(CuttingRules.lines(language + "/words.tsv"));
  }

  private static int bit(char kind) {
    return switch (kind) {
      case 'v' -> 1;
      case 'n' -> 2;
      case 'a' -> 4;
      case 'r' -> 8;
      default -> throw new IllegalArgumentException("words.tsv has no kind " + kind);
    };
  }

  /** Whether the word is known at all. */
  boolean knows(CharSequence word) {
    return rows.has(word);
  }

  /** Whether the stretch of characters is a word known at all. */
  boolean knows(CharSequence text, int start, int end) {
    return rows.has(text, start, end);
  }

  /** Whether the word is a base form of a verb (v), noun (n), adjective (a) or adverb (r). */
  boolean isBase(CharSequence word, char kind) {
    int row = rows.get(word);
    return row != WordTable.NONE && (kinds[row] & bit(kind)) != 0;
  }

  /** How often the word was met in small letters, within a sentence. */
  int small(CharSequence text, int start, int end) {
    int row = rows.get(text, start, end);
    return row == WordTable.NONE ? 0 : small[row];
  }

  /** How often the word was met with a capital, within a sentence or as a name. */
  int capital(CharSequence text, int start, int end) {
    int row = rows.get(text, start, end);
    return row == WordTable.NONE ? 0 : capital[row];
  }

  /** How often the word was met all in capitals, in sentences that aren't. */
  int shouted(CharSequence text, int start, int end) {
    int row = rows.get(text, start, end);
    return row == WordTable.NONE ? 0 : shouted[row];
  }
}

package org.rashomon.text;

import java.util.Arrays;

/**
 * A text that is addressed by code points. Java strings count UTF-16 units, the ledger counts code
 * points; for texts without supplementary characters (nearly all news) the two agree and nothing is
 * stored. Immutable, safe for use by many threads.
 */
public final class CodePoints {
  private final String text;

  /** UTF-16 index of each supplementary character, ascending; empty for most texts. */
  private final int[] pairs;

  /** Keeps the text; lone surrogates count as one code point each. */
  public CodePoints(String text) {
    this.text = text;
    this.pairs = pairsOf(text);
  }

  private static int[] pairsOf(String text) {
    int[] found = new int[0];
    int count = 0;
    for (int i = 0; i + 1 < text.length(); i++) {
      if (Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
        if (count == found.length) {
          found = Arrays.copyOf(found, Math.max(8, 2 * count));
        }
        found[count++] = i++;
      }
    }
    return Arrays.copyOf(found, count);
  }

  /** The text itself. */
  public String text() {
    return text;
  }

  /** Length in code points. */
  public int length() {
    return text.length() - pairs.length;
  }

  /** The UTF-16 index of a code point; the text's length for {@link #length()}. */
  public int unit(int codePoint) {
    if (pairs.length == 0) {
      return codePoint;
    }
    return text.offsetByCodePoints(0, codePoint);
  }

  /** The code point that begins at or covers a UTF-16 index. */
  public int codePoint(int unit) {
    if (pairs.length == 0) {
      return unit;
    }
    int at = Arrays.binarySearch(pairs, unit);
    return unit - (at >= 0 ? at : -at - 1);
  }

  /** What stands between two code points. */
  public String cut(int start, int end) {
    return text.substring(unit(start), unit(end));
  }

  /** What stands in the span. */
  public String cut(Span span) {
    return cut(span.start(), span.end());
  }

  /** The phrase between two code points. */
  public Phrase phrase(int start, int end) {
    return new Phrase(start, end, cut(start, end));
  }
}

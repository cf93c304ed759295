package org.rashomon.measure;

import org.rashomon.text.Span;

/** The sentence that an error stands in, for the lines that {@code --verbose} prints. */
public final class Surroundings {
  private static final String ENDS = ".!?\n";

  private Surroundings() {}

  /**
   * The words from one end of a sentence to the next around a span, on one line; initials and the
   * like may cut it short.
   *
   * @param span in code points of the text
   */
  public static String of(String text, Span span) {
    int start = text.offsetByCodePoints(0, span.start());
    int end = text.offsetByCodePoints(start, span.length());
    int first = start;
    while (first > 0 && !ends(text, first - 1)) {
      first--;
    }
    int last = end;
    while (last < text.length() && !ends(text, last)) {
      last++;
    }
    return text.substring(first, Math.min(text.length(), last + 1)).strip().replaceAll("\\s+", " ");
  }

  /** Whether a sentence ends at this sign: a line end, or a stop before a blank. */
  private static boolean ends(String text, int at) {
    boolean last = at + 1 >= text.length() || Character.isWhitespace(text.charAt(at + 1));
    return ENDS.indexOf(text.charAt(at)) >= 0 && (last || text.charAt(at) == '\n');
  }
}

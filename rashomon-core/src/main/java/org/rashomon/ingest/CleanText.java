package org.rashomon.ingest;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rashomon.ingest.Report.Dropped;
import org.rashomon.text.CodePoints;

/**
 * A decoded input and what remains of it when the dropped stretches are cut out. Nothing else is
 * changed, so that every code point of the text can be led back to the input.
 *
 * @param input the decoded input, as {@link #tidy} leaves it
 * @param dropped in code points of the input, in order, not overlapping
 * @param text the rest
 */
record CleanText(String input, List<Dropped> dropped, String text) {
  private static final char BOM = '\uFEFF';
  private static final char REPLACEMENT = '\uFFFD';

  /** A stretch of a string in UTF-16 units that is to be cut out, and why. */
  record Cut(int start, int end, String why) {}

  CleanText {
    dropped = List.copyOf(dropped);
  }

  /** The bytes as strict UTF-8; empty when they aren't. */
  static Optional<String> decode(byte[] bytes) {
    return decode(bytes, StandardCharsets.UTF_8);
  }

  /** The bytes in a charset; empty when they hold what the charset doesn't know. */
  static Optional<String> decode(byte[] bytes, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException ignored) {
      // The caller records the problem: only it knows file and line.
      return Optional.empty();
    }
  }

  /** Drops a byte order mark, turns line ends to LF, NUL and lone surrogates to U+FFFD. */
  static String tidy(String decoded) {
    StringBuilder tidied = new StringBuilder(decoded.length());
    int i = !decoded.isEmpty() && decoded.charAt(0) == BOM ? 1 : 0;
    while (i < decoded.length()) {
      int c = decoded.codePointAt(i);
      i += Character.charCount(c);
      if (c == '\r') {
        i += i < decoded.length() && decoded.charAt(i) == '\n' ? 1 : 0;
        tidied.append('\n');
      } else if (c == 0 || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
        tidied.append(REPLACEMENT);
      } else {
        tidied.appendCodePoint(c);
      }
    }
    return tidied.toString();
  }

  /**
   * The input without the cuts, which may come in any order and overlap: of two that overlap the
   * earlier one gives the reason. When nothing but white space would be left, nothing is cut.
   */
  static CleanText cut(String input, List<Cut> cuts) {
    List<Cut> sorted = new ArrayList<>(cuts);
    sorted.sort(Comparator.comparingInt(Cut::start).thenComparing(c -> -c.end()));
    CodePoints points = new CodePoints(input);
    List<Dropped> dropped = new ArrayList<>();
    StringBuilder text = new StringBuilder(input.length());
    int done = 0;
    for (Cut cut : sorted) {
      int start = Math.max(done, startOf(cut, input));
      if (cut.end() > start) {
        text.append(input, done, start);
        dropped.add(new Dropped(points.codePoint(start), points.codePoint(cut.end()), cut.why()));
        done = cut.end();
      }
    }
    text.append(input, done, input.length());
    return text.toString().isBlank()
        ? new CleanText(input, List.of(), input)
        : new CleanText(input, dropped, text.toString());
  }

  /** A cut to the end of the input takes the white space before it along. */
  private static int startOf(Cut cut, String input) {
    int start = cut.start();
    while (cut.end() == input.length() && start > 0 && Lines.isSpace(input.charAt(start - 1))) {
      start--;
    }
    return start;
  }
}

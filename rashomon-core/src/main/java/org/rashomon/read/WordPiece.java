package org.rashomon.read;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Cuts words into the pieces the encoder knows, exactly as {@code training/wordpiece.py} does:
 * lower case without accents, then the longest known piece from the left (Schuster and Nakajima
 * 2012, as in BERT). Immutable, safe for use by many threads.
 */
final class WordPiece {
  /** Behind a sentence's end. */
  static final int PAD = 0;

  /** For what no piece is known of. */
  static final int UNKNOWN = 100;

  /** Before a sentence. */
  static final int START = 101;

  /** Behind a sentence. */
  static final int END = 102;

  /** A word has no more pieces than this: the first six and the last two. */
  static final int MOST = 8;

  private static final int LONGEST = 100;
  private static final Map<Integer, String> PLAIN = plain();

  private final Map<String, Integer> first = new HashMap<>();
  private final Map<String, Integer> later = new HashMap<>();

  /** A cutter that knows these pieces, in the order of their numbers. */
  WordPiece(List<String> vocabulary) {
    for (int i = 0; i < vocabulary.size(); i++) {
      String piece = vocabulary.get(i);
      if (piece.startsWith("##")) {
        later.put(piece.substring(2), i);
      } else {
        first.put(piece, i);
      }
    }
  }

  private static Map<Integer, String> plain() {
    Map<Integer, String> map = new HashMap<>();
    "‘’ʼ´`′‛".codePoints().forEach(c -> map.put(c, "'"));
    "“”„«»″‟".codePoints().forEach(c -> map.put(c, "\""));
    "‐‑".codePoints().forEach(c -> map.put(c, "-"));
    map.put((int) '…', "...");
    return Map.copyOf(map);
  }

  /** The numbers of the word's pieces: at least one, at most {@link #MOST}. */
  int[] pieces(String word) {
    List<Integer> ids = new ArrayList<>();
    for (String token : fold(word)) {
      cut(token, ids);
    }
    if (ids.isEmpty()) {
      return new int[] {UNKNOWN};
    }
    int n = Math.min(ids.size(), MOST);
    int[] out = new int[n];
    for (int i = 0; i < n; i++) {
      out[i] = ids.get(i < MOST - 2 ? i : ids.size() - n + i);
    }
    return out;
  }

  private static List<String> fold(String word) {
    List<String> tokens = new ArrayList<>();
    StringBuilder current = new StringBuilder();
    Normalizer.normalize(plain(word), Normalizer.Form.NFD)
        .codePoints()
        .filter(c -> !isDropped(c))
        .forEach(c -> fold(c, current, tokens));
    flush(current, tokens);
    return tokens;
  }

  private static void fold(int c, StringBuilder current, List<String> tokens) {
    if (isPunctuation(c) || isCjk(c)) {
      flush(current, tokens);
      tokens.add(Character.toString(c));
    } else {
      current.appendCodePoint(Character.toLowerCase(c));
    }
  }

  private static void flush(StringBuilder current, List<String> tokens) {
    if (current.length() > 0) {
      tokens.add(current.toString());
      current.setLength(0);
    }
  }

  private static String plain(String word) {
    StringBuilder out = new StringBuilder();
    word.codePoints()
        .forEach(
            c -> {
              String other = PLAIN.get(c);
              if (other == null) {
                out.appendCodePoint(c);
              } else {
                out.append(other);
              }
            });
    return out.toString();
  }

  private static boolean isDropped(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.NON_SPACING_MARK ->
          true;
      default -> c == 0xFFFD || Character.isWhitespace(c) || Character.isSpaceChar(c);
    };
  }

  private static boolean isPunctuation(int c) {
    if (c < 128) {
      return c > 32 && c < 127 && !Character.isLetterOrDigit(c);
    }
    return switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> false;
    };
  }

  private static boolean isCjk(int c) {
    return (c >= 0x4E00 && c <= 0x9FFF)
        || (c >= 0x3400 && c <= 0x4DBF)
        || (c >= 0x20000 && c <= 0x2A6DF)
        || (c >= 0x2A700 && c <= 0x2CEAF)
        || (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0x2F800 && c <= 0x2FA1F);
  }

  private void cut(String token, List<Integer> ids) {
    int before = ids.size();
    if (token.codePointCount(0, token.length()) > LONGEST) {
      ids.add(UNKNOWN);
      return;
    }
    for (int start = 0; start < token.length(); ) {
      int end = longest(token, start);
      if (end == start) {
        ids.subList(before, ids.size()).clear();
        ids.add(UNKNOWN);
        return;
      }
      ids.add((start == 0 ? first : later).get(token.substring(start, end)));
      start = end;
    }
  }

  private int longest(String token, int start) {
    Map<String, Integer> known = start == 0 ? first : later;
    int end = token.length();
    while (end > start && !known.containsKey(token.substring(start, end))) {
      end--;
    }
    return end;
  }
}

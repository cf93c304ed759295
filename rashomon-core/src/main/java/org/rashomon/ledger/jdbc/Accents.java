package org.rashomon.ledger.jdbc;

import java.text.Normalizer;

/**
 * Letters of Latin script with one mark, and what they are without it: what FTS5 takes for the same
 * letter, so that a server's full text finds the same.
 */
final class Accents {
  private static final int LAST = 0x1eff;
  private static final StringBuilder MARKED = new StringBuilder();
  private static final StringBuilder BARE = new StringBuilder();

  static {
    for (int point = 0xc0; point <= LAST; point++) {
      String parts = Normalizer.normalize(Character.toString(point), Normalizer.Form.NFD);
      boolean one = parts.length() == 2 && isPlain(parts.charAt(0));
      if (one && Character.getType(parts.charAt(1)) == Character.NON_SPACING_MARK) {
        MARKED.appendCodePoint(point);
        BARE.append(parts.charAt(0));
      }
    }
  }

  private Accents() {}

  private static boolean isPlain(char letter) {
    return letter >= 'A' && letter <= 'Z' || letter >= 'a' && letter <= 'z';
  }

  /** SQL for the words without marks. */
  static String without(String words) {
    return "translate(normalize(" + words + ", NFC), '" + MARKED + "', '" + BARE + "')";
  }
}

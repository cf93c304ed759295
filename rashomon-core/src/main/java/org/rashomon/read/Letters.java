package org.rashomon.read;

/**
 * What a UTF-16 unit is to a reader of running text. Half of a surrogate pair counts as a symbol.
 * The same on every machine: no locale is asked.
 */
final class Letters {
  private static final byte[] ASCII = new byte[128];
  private static final byte SPACE = 1;
  private static final byte WORD = 2;

  static {
    for (char c = 0; c < ASCII.length; c++) {
      if (c <= ' ' || c == 127) {
        ASCII[c] = SPACE;
      } else if (Character.isLetterOrDigit(c) || c == '_') {
        ASCII[c] = WORD;
      }
    }
  }

  private Letters() {}

  /** White space, control and invisible marks that part words. */
  static boolean isSpace(char c) {
    if (c < 128) {
      return ASCII[c] == SPACE;
    }
    return Character.isSpaceChar(c)
        || (c >= 0x80 && c < 0xA0)
        || (c >= 0x200B && c <= 0x200F)
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2060 && c <= 0x2069)
        || c == 0xFEFF;
  }

  /** A letter, a digit, a mark over a letter or what joins within a word. */
  static boolean isWord(char c) {
    if (c < 128) {
      return ASCII[c] == WORD;
    }
    if (Character.isLetterOrDigit(c) || c == 0xAD) {
      return true;
    }
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isLetter(char c) {
    return c < 128 ? ASCII[c] == WORD && c > '9' && c != '_' : Character.isLetter(c);
  }

  static boolean isUpper(char c) {
    return c < 128 ? c >= 'A' && c <= 'Z' : Character.isUpperCase(c);
  }

  static boolean isLower(char c) {
    return c < 128 ? c >= 'a' && c <= 'z' : Character.isLowerCase(c);
  }

  static char lower(char c) {
    if (c < 128) {
      return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
    return c == '’' ? '\'' : Character.toLowerCase(c);
  }

  static boolean isApostrophe(char c) {
    return c == '\'' || c == '’' || c == 'ʼ' || c == '`' || c == '´' || c == '‘';
  }

  static boolean isDash(char c) {
    return c == '-' || c == '–' || c == '—' || c == '―' || c == '−' || c == '‒';
  }

  /** A quotation mark of any style, single ones included. */
  static boolean isQuote(char c) {
    return c == '"'
        || isApostrophe(c)
        || (c >= '“' && c <= '‟')
        || c == '‚'
        || c == '«'
        || c == '»'
        || c == '″'
        || c == '‹'
        || c == '›'
        || c == '＂';
  }

  /** A mark that closes what was opened before: a bracket or quotation mark. */
  static boolean closes(char c) {
    return c == ')' || c == ']' || c == '}' || isQuote(c);
  }

  static boolean opens(char c) {
    return c == '(' || c == '[' || c == '{' || isQuote(c);
  }
}

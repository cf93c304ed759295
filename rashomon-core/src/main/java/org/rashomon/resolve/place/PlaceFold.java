package org.rashomon.resolve.place;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/**
 * Two spellings of a place name that compare equal when the names may be the same.
 *
 * <p>The folded form keeps the name and drops what typesetting and diacritics add. The loose form
 * also drops what transliterations differ in: Arabic articles, doubled letters, vowel choices, q
 * and k. A match of loose forms alone is weak evidence. No state, no locale.
 */
final class PlaceFold {
  private static final Set<String> ARTICLES =
      Set.of("al", "el", "ul", "ad", "ed", "adh", "an", "ar", "er", "as", "ash", "esh", "at", "az");

  private PlaceFold() {}

  /** Lower-case a to z and digits with single blanks; empty where the name has no Latin letter. */
  static String fold(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    StringBuilder out = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      append(out, plain.charAt(i));
    }
    return abbreviations(out.toString().strip());
  }

  private static void append(StringBuilder out, char c) {
    String letters = letters(c);
    if (!letters.isEmpty()) {
      out.append(letters);
    } else if (isBreak(c) && out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
      out.append(' ');
    }
  }

  private static String letters(char c) {
    if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
      return String.valueOf(c);
    }
    return switch (c) {
      case 'ı' -> "i";
      case 'ø' -> "o";
      case 'ł' -> "l";
      case 'đ', 'ð' -> "d";
      case 'þ' -> "th";
      case 'æ' -> "ae";
      case 'œ' -> "oe";
      case 'ß' -> "ss";
      case 'ə', 'ǝ' -> "a";
      case 'ħ' -> "h";
      case 'ŋ' -> "ng";
      default -> "";
    };
  }

  private static boolean isBreak(char c) {
    return Character.isWhitespace(c)
        || c == '-'
        || c == '/'
        || c == ','
        || c == '_'
        || c == '('
        || c == ')'
        || c == '\u2010'
        || c == '\u2011'
        || c == '\u2013'
        || c == '\u2014'
        || c == '&';
  }

  private static String abbreviations(String folded) {
    if (folded.startsWith("st ") || folded.startsWith("ft ") || folded.startsWith("mt ")) {
      String full =
          folded.startsWith("st ") ? "saint" : folded.startsWith("ft ") ? "fort" : "mount";
      return full + folded.substring(2);
    }
    return folded.startsWith("the ") ? folded.substring(4) : folded;
  }

  /** The loose form of a folded name; never empty unless the folded one is. */
  static String loosen(String folded) {
    StringBuilder out = new StringBuilder(folded.length());
    String[] words = folded.split(" ");
    for (int i = 0; i < words.length; i++) {
      boolean article = ARTICLES.contains(words[i]) && words.length > 1 && i < words.length - 1;
      if (!article) {
        out.append(looseWord(words[i]));
      }
    }
    return squeeze(out);
  }

  private static String looseWord(String word) {
    String w = word.replace("ou", "u").replace("oo", "u").replace("ee", "i").replace("ei", "i");
    w =
        w.replace("ay", "i")
            .replace("ai", "i")
            .replace("ey", "i")
            .replace("aw", "u")
            .replace("au", "u");
    w =
        w.replace("kh", "k")
            .replace("gh", "g")
            .replace("sh", "s")
            .replace("ch", "c")
            .replace("dh", "d");
    w =
        w.replace("th", "t")
            .replace("ph", "f")
            .replace("dj", "j")
            .replace("zh", "j")
            .replace("ts", "c");
    w = w.replace('q', 'k').replace('x', 'k').replace('y', 'i').replace('o', 'u').replace('e', 'i');
    w = w.replace('v', 'w');
    return w.length() > 3 && w.endsWith("ah") ? w.substring(0, w.length() - 1) : w;
  }

  private static String squeeze(StringBuilder text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (out.length() == 0 || out.charAt(out.length() - 1) != text.charAt(i)) {
        out.append(text.charAt(i));
      }
    }
    return out.toString();
  }
}

package org.rashomon.ingest;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.rashomon.ingest.Report.TextQuality;
import org.rashomon.lexicon.LexiconTable;

/**
 * Judges how well a text reads, by marks that stand in it, modestly: {@code ambiguous} when signs
 * were lost for good (U+FFFD), {@code translated} when it carries two marks of machine translation
 * (a function word glued to a name, quotation marks turned or standing off), {@code mended} when
 * sentences run into one another or commas were lost, which {@code read} mends on a copy; else
 * {@code clean}. Immutable, safe for several threads.
 */
final class TextQualities {
  private static final double MOST_LOST = 0.002;
  private static final int TELLTALES = 2;
  private static final int RUN_TOGETHER = 2;
  private static final int WORDS_WITHOUT_COMMA = 120;

  private final Set<String> functionWords = new HashSet<>();

  TextQualities(LexiconTable stopWords) {
    stopWords.rows().forEach(row -> functionWords.addAll(row.list("words")));
  }

  TextQuality of(String text) {
    long lost = text.chars().filter(c -> c == '\uFFFD').count();
    if (lost > MOST_LOST * text.length()) {
      return TextQuality.AMBIGUOUS;
    }
    if (glued(text) + turnedQuotes(text) >= TELLTALES) {
      return TextQuality.TRANSLATED;
    }
    boolean commasLost = text.indexOf(',') < 0 && words(text) >= WORDS_WITHOUT_COMMA;
    return commasLost || runTogether(text) >= RUN_TOGETHER ? TextQuality.MENDED : TextQuality.CLEAN;
  }

  /** Small letters of a function word followed at once by a capitalised one: "theAzerbaijan". */
  private int glued(String text) {
    int found = 0;
    int start = 0;
    for (int i = 1; i < text.length(); i++) {
      char last = text.charAt(i - 1);
      if (!Character.isLetter(last)) {
        start = i;
      }
      boolean turn =
          Character.isLowerCase(last)
              && Character.isUpperCase(text.charAt(i))
              && i + 1 < text.length()
              && Character.isLowerCase(text.charAt(i + 1));
      found += turn && isFunctionWord(text.substring(start, i)) ? 1 : 0;
    }
    return found;
  }

  private boolean isFunctionWord(String word) {
    return word.length() > 1
        && Character.isLowerCase(word.charAt(0))
        && functionWords.contains(word.toLowerCase(Locale.ROOT));
  }

  /** An opening mark before a blank or stop, a closing one that stands off what it closes. */
  private static int turnedQuotes(String text) {
    int found = 0;
    for (int i = 1; i + 1 < text.length(); i++) {
      char c = text.charAt(i);
      boolean before = text.charAt(i - 1) == ' ';
      char next = text.charAt(i + 1);
      found += c == '\u201c' && before && (next == ' ' || next == ',') ? 1 : 0;
      found += c == '\u201d' && before && (next == ' ' || next == ',' || next == '.') ? 1 : 0;
      found += c == '\u201d' && !before && Character.isLowerCase(next) ? 1 : 0;
      found += c == '\u201d' && isDoubled(text, i) ? 1 : 0;
    }
    return found;
  }

  /** A closing mark with no opening one since the last closing one. */
  private static boolean isDoubled(String text, int at) {
    int last = text.lastIndexOf('\u201d', at - 1);
    int opened = text.lastIndexOf('\u201c', at - 1);
    return last >= 0 && opened < last;
  }

  /** Full stops with a capital at once behind them: "the army said.The town". */
  private static int runTogether(String text) {
    int found = 0;
    for (int i = 2; i + 2 < text.length(); i++) {
      char next = text.charAt(i + 1);
      boolean opens = next == '"' || Character.isUpperCase(next);
      found +=
          text.charAt(i) == '.'
                  && Character.isLowerCase(text.charAt(i - 1))
                  && Character.isLowerCase(text.charAt(i - 2))
                  && opens
                  && Character.isLetter(text.charAt(i + 2))
              ? 1
              : 0;
    }
    return found;
  }

  private static int words(String text) {
    int words = 0;
    for (int i = 1; i < text.length(); i++) {
      words += Lines.isSpace(text.charAt(i)) && !Lines.isSpace(text.charAt(i - 1)) ? 1 : 0;
    }
    return words;
  }
}

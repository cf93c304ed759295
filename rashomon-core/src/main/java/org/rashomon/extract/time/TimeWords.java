package org.rashomon.extract.time;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rashomon.lexicon.LexiconRow;
import org.rashomon.lexicon.LexiconTable;

/** The words of {@code time-words.tsv} by class. Safe for many threads. */
final class TimeWords {
  private static final int MOST_WORDS = 5;

  private final Map<String, String> values = new HashMap<>();

  TimeWords(LexiconTable table) {
    for (LexiconRow row : table.rows()) {
      values.put(row.get("class") + ":" + plain(row.get("words")), row.get("value"));
    }
  }

  /** A match of one or more words. */
  record Hit(String value, int end) {
    int number() {
      return Integer.parseInt(value);
    }
  }

  /** The longest entry of the class that begins at the word, or null. */
  Hit at(String wordClass, List<String> words, int from) {
    for (int n = Math.min(MOST_WORDS, words.size() - from); n > 0; n--) {
      String value = values.get(wordClass + ":" + String.join(" ", words.subList(from, from + n)));
      if (value != null) {
        return new Hit(value, from + n);
      }
    }
    return null;
  }

  /** Lower case, no closing full stop, straight apostrophes. */
  static String plain(String word) {
    String low = word.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    return low.length() > 1 && low.endsWith(".") && low.indexOf('.') == low.length() - 1
        ? low.substring(0, low.length() - 1)
        : low;
  }
}

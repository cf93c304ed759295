package org.rashomon.extract.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rashomon.lexicon.LexiconRow;
import org.rashomon.lexicon.LexiconTable;

/** The words of {@code time-words.tsv} by class and first word. Safe for many threads. */
final class TimeWords {
  /** By class and first word the entries, the longest first. */
  private final Map<String, Map<String, List<Entry>>> entries = new HashMap<>();

  TimeWords(LexiconTable table) {
    for (LexiconRow row : table.rows()) {
      List<String> words = List.of(plain(row.get("words")).split(" "));
      List<Entry> same =
          entries
              .computeIfAbsent(row.get("class"), unused -> new HashMap<>())
              .computeIfAbsent(words.get(0), unused -> new ArrayList<>());
      same.add(new Entry(words, row.get("value")));
      same.sort(Comparator.comparingInt((Entry entry) -> entry.words().size()).reversed());
    }
  }

  private record Entry(List<String> words, String value) {}

  /** A match of one or more words. */
  record Hit(String value, int end) {
    int number() {
      return Integer.parseInt(value);
    }
  }

  /** The longest entry of the class that begins at the word, or null. */
  Hit at(String wordClass, List<String> words, int from) {
    for (Entry entry :
        entries.getOrDefault(wordClass, Map.of()).getOrDefault(words.get(from), List.of())) {
      int end = from + entry.words().size();
      if (end <= words.size() && words.subList(from, end).equals(entry.words())) {
        return new Hit(entry.value(), end);
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

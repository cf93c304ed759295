package org.rashomon.resolve.place;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rashomon.lexicon.LexiconRow;
import org.rashomon.lexicon.LexiconTable;

/** The words beside place names, from {@code place-cues.tsv}. Safe for many threads. */
final class PlaceCues {
  static final int MOST_WORDS = 4;

  private final Map<String, String> kinds = new HashMap<>();

  PlaceCues(LexiconTable table) {
    for (LexiconRow row : table.rows()) {
      kinds.put(key(row.get("where"), row.get("words")), row.get("kind"));
    }
  }

  /** The kind of cue that these words are there, or an empty text. */
  String kind(String where, List<String> words) {
    return kinds.getOrDefault(key(where, String.join(" ", words)), "");
  }

  private static String key(String where, String words) {
    return where + ":" + words.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
  }
}

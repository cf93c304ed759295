package org.rashomon.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rashomon.lexicon.LexiconRow;
import org.rashomon.lexicon.LexiconTable;

/** Words by which ACLED tells sub-event types apart, the table {@code acled.tsv}. */
final class AcledWords {
  private final Map<String, List<String>> byCue = new HashMap<>();

  private AcledWords(LexiconTable table) {
    for (LexiconRow row : table.rows()) {
      byCue.computeIfAbsent(row.get("cue"), cue -> new ArrayList<>()).addAll(row.list("words"));
    }
  }

  static AcledWords shipped(String language) {
    return new AcledWords(LexiconTable.shipped(language, "acled"));
  }

  static AcledWords of(LexiconTable table) {
    return new AcledWords(table);
  }

  /** Whether a word of the text begins as one of the cue's. */
  boolean has(String cue, String text) {
    String padded = " " + text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ") + " ";
    return byCue.getOrDefault(cue, List.of()).stream()
        .anyMatch(word -> padded.contains(" " + word));
  }
}

package org.rashomon.export;

import java.util.List;
import java.util.Locale;
import org.rashomon.lexicon.LexiconTable;

/** Words that name places where people shelter or are helped, the table {@code shelter.tsv}. */
final class SensitiveWords {
  private final List<String> words;

  private SensitiveWords(LexiconTable table) {
    words = table.rows().stream().flatMap(row -> row.list("words").stream()).toList();
  }

  static SensitiveWords shipped(String language) {
    return new SensitiveWords(LexiconTable.shipped(language, "shelter"));
  }

  static SensitiveWords of(LexiconTable table) {
    return new SensitiveWords(table);
  }

  /** Whether a word of the text begins as one of them. */
  boolean has(String text) {
    String padded = " " + text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ") + " ";
    return words.stream().anyMatch(word -> padded.contains(" " + word));
  }
}

package org.rashomon.read;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Classes of lemmas from a shipped table of class and words. Safe for use by many threads. */
final class WordClasses {
  private final Map<String, Set<String>> classes = new HashMap<>();

  private WordClasses() {}

  /** The classes of a shipped file such as {@code en/coreference.tsv}. */
  static WordClasses shipped(String path) {
    WordClasses table = new WordClasses();
    for (String line : CuttingRules.lines(path)) {
      String[] cells = line.split("\t", -1);
      table.classes.put(cells[0], new HashSet<>(List.of(cells[1].split(" "))));
    }
    return table;
  }

  /** Whether the class holds the lemma, its case aside. */
  boolean is(String name, String lemma) {
    Set<String> words = classes.get(name);
    if (words == null) {
      throw new IllegalArgumentException("no class of words " + name);
    }
    return words.contains(lemma) || words.contains(lemma.toLowerCase(java.util.Locale.ROOT));
  }
}

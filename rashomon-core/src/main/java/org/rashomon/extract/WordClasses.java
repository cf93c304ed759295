package org.rashomon.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.rashomon.lexicon.LexiconRow;
import org.rashomon.lexicon.LexiconTable;

/**
 * Classes of nouns that rules speak of, from {@code classes.tsv}: weapons, aircraft, bombs, people,
 * ground. A lemma may be in several. Immutable.
 */
final class WordClasses {
  private final Map<String, Set<String>> classesOf;

  WordClasses(LexiconTable table) {
    Map<String, Set<String>> all = new HashMap<>();
    for (LexiconRow row : table.rows()) {
      for (String lemma : row.list("lemmas")) {
        all.computeIfAbsent(lemma, unused -> new HashSet<>()).add(row.get("class"));
      }
    }
    this.classesOf = Map.copyOf(all);
  }

  /** Whether the lemma is in the class, named without {@code @}. */
  boolean is(String lemma, String name) {
    return classesOf.getOrDefault(lemma, Set.of()).contains(name);
  }

  /** The classes of a lemma. */
  Set<String> of(String lemma) {
    return classesOf.getOrDefault(lemma, Set.of());
  }

  /** Whether the lemma is one of the words, or in one of the classes written with {@code @}. */
  boolean matches(String lemma, Set<String> words) {
    if (words.contains("*") || words.contains(lemma)) {
      return true;
    }
    for (String name : of(lemma)) {
      if (words.contains("@" + name)) {
        return true;
      }
    }
    return false;
  }
}

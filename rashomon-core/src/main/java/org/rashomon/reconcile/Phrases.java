package org.rashomon.reconcile;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rashomon.lexicon.LexiconTable;
import org.rashomon.text.Phrase;

/** Words that tell what a sentence gives, by class, as rows of a lexicon table. */
final class Phrases {
  private final Map<String, Pattern> words;

  private Phrases(Map<String, Pattern> words) {
    this.words = words;
  }

  /** Those of a shipped table with columns {@code class} and {@code words}. */
  static Phrases shipped(String table) {
    return new Phrases(
        LexiconTable.shipped("en", table).rows().stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.get("class"),
                    Collectors.collectingAndThen(
                        Collectors.flatMapping(
                            row -> row.list("words").stream().map(Pattern::quote),
                            Collectors.joining("|", "\\b(?:", ")(?!\\p{L})")),
                        Pattern::compile))));
  }

  /** The first words of the class in a sentence, in code points of it; null where it has none. */
  Phrase first(String sentence, String of) {
    String small = sentence.toLowerCase(Locale.ROOT);
    Matcher found = words.get(of).matcher(small);
    return found.find()
        ? new Phrase(
            small.codePointCount(0, found.start()),
            small.codePointCount(0, found.end()),
            found.group())
        : null;
  }

  /** The classes, sorted. */
  Set<String> classes() {
    return new TreeSet<>(words.keySet());
  }

  /** Finds the words of the class in a sentence that is in small letters. */
  Matcher matcher(String small, String of) {
    return words.get(of).matcher(small);
  }

  /** Whether a sentence has words of the class. */
  boolean in(String sentence, String of) {
    return words.get(of).matcher(sentence.toLowerCase(Locale.ROOT)).find();
  }
}

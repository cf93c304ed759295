package org.rashomon.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rashomon.read.Reading;

/**
 * Verbs that attribute only together with another word: "weighed in", "took issue with", "made it
 * clear that", "focused on". Rows of {@code speech.tsv} name the pairs as verb, plus, word.
 * Immutable, safe for use by many threads.
 */
final class PhraseCues {
  /** A word farther behind its verb than this is no part of the phrase. */
  private static final int FARTHEST = 4;

  private final Map<String, List<Pair>> byVerb = new HashMap<>();

  /** The word beside a verb, and the row that has the two. */
  private record Pair(String word, SpeechRule rule) {}

  /**
   * The word of a phrase found.
   *
   * @param word where the second word stands, behind the verb
   * @param rule the row that has the two
   */
  record Phrase(int word, SpeechRule rule) {}

  /**
   * The pairs among the rules.
   *
   * @param rules by part and words; those of part {@code W} are taken
   */
  PhraseCues(Map<String, SpeechRule> rules) {
    rules.forEach(
        (key, rule) -> {
          int plus = key.indexOf('+');
          if (rule.part() == SpeechRule.Part.W && plus > 0) {
            byVerb
                .computeIfAbsent(key.substring(2, plus), verb -> new ArrayList<>())
                .add(new Pair(key.substring(plus + 1), rule));
          }
        });
  }

  /** The phrase that begins at a verb; null where it stands by itself. */
  Phrase at(Reading reading, int verb) {
    List<Pair> pairs = byVerb.get(reading.lemma(verb).toLowerCase(Locale.ROOT));
    if (pairs == null) {
      return null;
    }
    int end = Math.min(reading.end(reading.sentenceOf(verb)), verb + FARTHEST + 1);
    for (int t = verb + 1; t < end; t++) {
      for (Pair pair : pairs) {
        if (pair.word().equals(word(reading, t)) && hangs(reading, t, verb)) {
          return new Phrase(t, pair.rule());
        }
      }
    }
    return null;
  }

  private static String word(Reading reading, int t) {
    return reading.upos(t).equals("NOUN")
        ? reading.lemma(t).toLowerCase(Locale.ROOT)
        : reading.lower(t);
  }

  /** On the verb itself, or as the preposition of what hangs on it. */
  private static boolean hangs(Reading reading, int word, int verb) {
    int head = reading.head(word);
    boolean link = reading.hasRelation(word, "case") || reading.hasRelation(word, "mark");
    return head == verb || (link && head > word && reading.head(head) == verb);
  }
}

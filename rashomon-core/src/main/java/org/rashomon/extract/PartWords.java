package org.rashomon.extract;

import java.util.Set;
import org.rashomon.read.Reading;

/**
 * Tells the words that announce parts of what was counted before: "including ten women", "five of
 * them children", "among them a guard". Class {@code part-word} names them. For one reading.
 */
final class PartWords {
  private static final Set<String> PRONOUNS = Set.of("them", "whom");

  private final Reading reading;
  private final WordClasses classes;

  PartWords(Reading reading, WordClasses classes) {
    this.reading = reading;
    this.classes = classes;
  }

  /** Whether parts are announced at the word. */
  boolean at(int word) {
    String lower = reading.lower(word);
    if (!classes.is(lower, "part-word")) {
      return false;
    }
    if (lower.equals("among") || lower.equals("amongst")) {
      return word + 1 < reading.size() && isPronoun(word + 1);
    }
    return !isPronoun(word)
        || (word > 0 && Set.of("of", "among", "amongst").contains(reading.lower(word - 1)));
  }

  /** Whether the word stands for those counted: "them", "whom" behind "of" or "among". */
  boolean pointsBack(int word) {
    return isPronoun(word) && at(word);
  }

  private boolean isPronoun(int word) {
    return PRONOUNS.contains(reading.lower(word));
  }
}

package org.rashomon.read;

import java.util.Arrays;
import java.util.List;
import org.rashomon.text.CodePoints;

/**
 * A text cut into words and sentences, not yet parsed.
 *
 * @param text the report's text
 * @param cuts its words, in UTF-16 units of the text
 * @param first first word of each sentence and, as one more cell, the number of words
 * @param form the words as to be read
 * @param titleUnit UTF-16 unit where the headline ends
 */
record Draft(CodePoints text, Cuts cuts, int[] first, String[] form, int titleUnit) {

  int size() {
    return form.length;
  }

  int sentences() {
    return first.length - 1;
  }

  /** The words of a sentence. */
  List<String> words(int sentence) {
    return Arrays.asList(form).subList(first[sentence], first[sentence + 1]);
  }

  /** How many of the first sentences begin before the headline ends. */
  int titleSentences() {
    int count = 0;
    while (count < sentences() && cuts.start(first[count]) < titleUnit) {
      count++;
    }
    return count;
  }
}

package org.rashomon.measure.ecbplus;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.rashomon.text.Span;

/**
 * Puts the words of a document together as they would be printed, and knows where each stands.
 * Offsets are code points.
 */
final class EcbText {
  private static final Set<String> CLOSING =
      Set.of(
          ".", ",", ":", ";", "!", "?", ")", "%", "''", "'s", "n't", "'re", "'ve", "'ll", "'m",
          "'d", "'");

  private static final Set<String> OPENING = Set.of("(", "$", "``", "#");
  private static final String QUOTE = "\"";

  private final StringBuilder text = new StringBuilder();
  private final Map<String, Span> spans = new HashMap<>();
  private String sentence = "";
  private String last = "";

  /** Adds the next word. */
  void add(String id, String inSentence, String word) {
    if (!inSentence.equals(sentence)) {
      text.append(text.isEmpty() ? "" : "\n\n");
    } else if (!CLOSING.contains(word) && !OPENING.contains(last)) {
      text.append(' ');
    }
    int start = text.codePointCount(0, text.length());
    text.append(word.equals("``") || word.equals("''") ? QUOTE : word);
    spans.put(id, new Span(start, text.codePointCount(0, text.length())));
    sentence = inSentence;
    last = word;
  }

  /** Where a word stands. */
  Span span(String id) {
    return spans.get(id);
  }

  /** All that was added. */
  String text() {
    return text.toString();
  }
}

package org.rashomon.measure.ecbplus;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rashomon.Newsroom;
import org.rashomon.read.Reading;
import org.rashomon.text.Span;

/** The lemma of the word that heads an action: the one whose own head lies outside the action. */
final class HeadLemmas {
  private HeadLemmas() {}

  /**
   * Action id to lemma, in small letters.
   *
   * @param seen of the documents' reports, known by their {@code externalId}
   */
  static Map<String, String> of(List<EcbDocument> documents, List<Newsroom.Seen> seen) {
    Map<String, Reading> readings = new HashMap<>();
    seen.forEach(one -> readings.put(one.report().externalId(), one.reading()));
    Map<String, String> lemmas = new HashMap<>();
    for (EcbDocument document : documents) {
      Reading reading = readings.get(document.id());
      if (reading != null) {
        for (EcbDocument.Mention action : document.mentions()) {
          int head = head(reading, action.span());
          if (head >= 0) {
            lemmas.put(action.id(), reading.lemma(head).toLowerCase(Locale.ROOT));
          }
        }
      }
    }
    return lemmas;
  }

  /** The first word of the span that hangs on a word outside it; -1 where the span has no word. */
  private static int head(Reading reading, Span span) {
    for (int word = 0; word < reading.size(); word++) {
      if (isIn(reading, word, span)
          && (reading.head(word) < 0 || !isIn(reading, reading.head(word), span))) {
        return word;
      }
    }
    return -1;
  }

  private static boolean isIn(Reading reading, int word, Span span) {
    return reading.start(word) < span.end() && reading.endOf(word) > span.start();
  }
}

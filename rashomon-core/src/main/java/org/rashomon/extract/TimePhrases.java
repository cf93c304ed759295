package org.rashomon.extract;

import java.util.List;
import org.rashomon.read.Reading;
import org.rashomon.read.TokenSpan;

/** The time phrases of a sentence, as runs of its words. */
final class TimePhrases {
  private final Reading reading;

  TimePhrases(Reading reading) {
    this.reading = reading;
  }

  /** The time phrases of a sentence, in order. */
  List<TokenSpan> of(int sentence) {
    return reading.quotes().subList(0, Math.min(0, sentence));
  }
}

package org.rashomon.extract;

import java.util.ArrayList;
import java.util.List;
import org.rashomon.extract.time.TimeExpression;
import org.rashomon.extract.time.TimeFinder;
import org.rashomon.read.Reading;
import org.rashomon.read.TokenSpan;

/** The time phrases of a sentence, as runs of its words. */
final class TimePhrases {
  private final Reading reading;
  private final TimeFinder finder;

  TimePhrases(Reading reading, TimeFinder finder) {
    this.reading = reading;
    this.finder = finder;
  }

  /** The time phrases of a sentence, in order. */
  List<TokenSpan> of(int sentence) {
    int first = reading.first(sentence);
    List<String> words = new ArrayList<>();
    for (int t = first; t < reading.end(sentence); t++) {
      words.add(reading.form(t));
    }
    List<TokenSpan> runs = new ArrayList<>();
    for (TimeExpression found : finder.find(words)) {
      runs.add(run(first + found.first(), first + found.end()));
    }
    return runs;
  }

  /** The run with the word the others hang on as its head. */
  private TokenSpan run(int first, int end) {
    for (int t = first; t < end; t++) {
      int head = reading.head(t);
      if ((head < first || head >= end) && !reading.hasRelation(t, "case")) {
        return new TokenSpan(first, end, t);
      }
    }
    return new TokenSpan(first, end, end - 1);
  }
}

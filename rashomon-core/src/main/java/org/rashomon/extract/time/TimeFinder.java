package org.rashomon.extract.time;

import java.util.ArrayList;
import java.util.List;
import org.rashomon.lexicon.LexiconTable;

/**
 * Finds time expressions in the words of a sentence by a small grammar over {@code time-words.tsv}.
 * Keeps no state; safe for many threads.
 */
public final class TimeFinder {
  private final TimeWords lexicon;

  /** A finder over the table {@code time-words}. */
  public TimeFinder(LexiconTable table) {
    lexicon = new TimeWords(table);
  }

  /** A finder with the words that come with the program. */
  public static TimeFinder shipped() {
    return new TimeFinder(LexiconTable.shipped("en", "time-words"));
  }

  /**
   * The time expressions of a sentence, in order, not overlapping, the longest at each place.
   *
   * @param words as tokenised, in the text's own case; full stops of abbreviations may be words of
   *     their own or part of the word
   */
  public List<TimeExpression> find(List<String> words) {
    TimeGrammar grammar = new TimeGrammar(lexicon, words);
    List<TimeExpression> found = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      TimeExpression expression = grammar.expression(at);
      if (expression == null) {
        at++;
      } else {
        found.add(expression);
        at = expression.end();
      }
    }
    return found;
  }
}

package org.rashomon.read;

import java.util.Arrays;
import java.util.List;

/**
 * Finds who speaks the quotes of a reading: the subject of the verb of saying beside a quote, or
 * for a quote with none, who spoke the quote before it in the same paragraph. Safe for use by many
 * threads.
 */
public final class Speakers {
  private final WordClasses classes;

  private Speakers(WordClasses classes) {
    this.classes = classes;
  }

  /** The finder shipped for a language, such as {@code en}. */
  public static Speakers shipped(String language) {
    return new Speakers(WordClasses.shipped(language + "/coreference.tsv"));
  }

  /** For each quote of the reading, in order, the head word of its speaker, or -1. */
  public int[] find(Reading reading) {
    List<TokenSpan> quotes = reading.quotes();
    int[] speakers = new int[quotes.size()];
    Arrays.fill(speakers, -1);
    for (int q = 0; q < speakers.length; q++) {
      speakers[q] = beside(reading, quotes.get(q));
    }
    for (int q = 1; q < speakers.length; q++) {
      if (speakers[q] < 0 && goesOn(reading, quotes.get(q - 1), quotes.get(q))) {
        speakers[q] = speakers[q - 1];
      }
    }
    return speakers;
  }

  private int beside(Reading reading, TokenSpan quote) {
    int last = reading.sentenceOf(quote.end() - 1);
    int found = nearest(reading, quote, reading.first(last), reading.end(last));
    int first = reading.sentenceOf(quote.first());
    if (found < 0 && first != last) {
      found = nearest(reading, quote, reading.first(first), reading.end(first));
    }
    return found;
  }

  /** The subject of the verb of saying that is nearest to an edge of the quote. */
  private int nearest(Reading reading, TokenSpan quote, int from, int to) {
    int best = -1;
    int bestDistance = Integer.MAX_VALUE;
    for (int word = from; word < to; word++) {
      if (!quote.contains(word) && speaks(reading, word)) {
        int distance = word < quote.first() ? quote.first() - word : word - quote.end() + 1;
        int subject = subject(reading, word);
        if (subject >= 0 && !quote.contains(subject) && distance < bestDistance) {
          best = subject;
          bestDistance = distance;
        }
      }
    }
    return best;
  }

  private boolean speaks(Reading reading, int word) {
    return reading.upos(word).equals("VERB")
        && classes.is("saying", reading.lemma(word))
        && reading.quoteAt(word) == null;
  }

  private int subject(Reading reading, int verb) {
    int subject = reading.child(verb, "nsubj");
    int top = verb;
    while (subject < 0 && (reading.hasRelation(top, "conj") || reading.hasRelation(top, "xcomp"))) {
      top = reading.head(top);
      subject = reading.child(top, "nsubj");
    }
    if (subject < 0 || reading.hasRelation(subject, "nsubj:pass")) {
      return -1;
    }
    int owner = reading.child(subject, "nmod:poss");
    return owner >= 0 && classes.is("message", reading.lemma(subject)) ? owner : subject;
  }

  /** Whether nothing but the quote stands in its sentences, right behind the one before it. */
  private static boolean goesOn(Reading reading, TokenSpan before, TokenSpan quote) {
    int gap = reading.sentenceOf(quote.first()) - reading.sentenceOf(before.end() - 1);
    int first = reading.first(reading.sentenceOf(quote.first()));
    int end = reading.end(reading.sentenceOf(quote.end() - 1));
    boolean whole = quote.first() - first <= 1 && end - quote.end() <= 2;
    return gap <= 1 && whole;
  }
}

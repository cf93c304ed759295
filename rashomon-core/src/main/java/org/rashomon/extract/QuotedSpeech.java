package org.rashomon.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.rashomon.read.Reading;
import org.rashomon.read.TokenSpan;

/** Adds what quotes say where no cue covers it: a quote that runs on over sentences. */
final class QuotedSpeech {
  /** A shorter quote is a word put in marks, not speech. */
  private static final int SHORTEST = 5;

  private final Reading reading;
  private final int[] speakers;

  /**
   * Quotes of a reading.
   *
   * @param speakers for each quote the head word of its speaker, or -1
   */
  QuotedSpeech(Reading reading, int[] speakers) {
    this.reading = reading;
    this.speakers = speakers;
  }

  /** The speech found so far with that of the quotes, in the order of their cues. */
  List<Speech> added(List<Speech> found) {
    List<Speech> all = new ArrayList<>(found);
    for (int q = 0; q < speakers.length; q++) {
      BitSet rest = rest(reading.quotes().get(q), found);
      if (speakers[q] >= 0 && rest.cardinality() >= SHORTEST) {
        all.add(new Speech(null, List.of(speakers[q]), null, rest, -1, -1, true));
      }
    }
    all.sort(Comparator.comparingInt(QuotedSpeech::place));
    return all;
  }

  /** The quote's words that nobody is yet said to say. */
  private static BitSet rest(TokenSpan quote, List<Speech> found) {
    BitSet rest = new BitSet();
    rest.set(quote.first(), quote.end());
    for (Speech speech : found) {
      boolean outside = speech.cue() == null || !quote.contains(speech.cue().head());
      if (outside && !speech.speakers().isEmpty()) {
        rest.andNot(speech.content());
      }
    }
    return rest;
  }

  private static int place(Speech speech) {
    return speech.cue() == null ? speech.content().nextSetBit(0) : speech.cue().head();
  }
}

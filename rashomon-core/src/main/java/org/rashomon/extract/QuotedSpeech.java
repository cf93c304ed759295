package org.rashomon.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.rashomon.read.Name;
import org.rashomon.read.NameKind;
import org.rashomon.read.Reading;
import org.rashomon.read.TokenSpan;

/**
 * Adds what quotes say where no cue covers it: a quote that runs on over sentences, one that goes
 * on with what was told before it, by all through whom that came, and one that stands behind a
 * sentence about the person who speaks it.
 */
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
      TokenSpan quote = reading.quotes().get(q);
      BitSet rest = rest(quote, found);
      if (rest.cardinality() >= SHORTEST) {
        all.addAll(said(q, quote, rest, all));
      }
    }
    all.sort(Comparator.comparingInt(QuotedSpeech::place));
    return all;
  }

  private List<Speech> said(int q, TokenSpan quote, BitSet rest, List<Speech> all) {
    if (!standsAlone(quote)) {
      return spoken(speakers[q], rest);
    }
    List<Speech> before = before(reading.sentenceOf(quote.first()) - 1, all);
    if (before.isEmpty()) {
      return spoken(speakers[q] >= 0 ? speakers[q] : person(quote), rest);
    }
    List<Speech> gone = new ArrayList<>();
    for (Speech speech : before) {
      gone.add(new Speech(null, speech.speakers(), null, rest, -1, speech.via(), true));
    }
    return gone;
  }

  private static List<Speech> spoken(int speaker, BitSet rest) {
    return speaker < 0
        ? List.of()
        : List.of(new Speech(null, List.of(speaker), null, rest, -1, -1, true));
  }

  /** Whether nothing but the quote stands in its sentences. */
  private boolean standsAlone(TokenSpan quote) {
    int first = reading.first(reading.sentenceOf(quote.first()));
    int end = reading.end(reading.sentenceOf(quote.end() - 1));
    return quote.first() - first <= 1 && end - quote.end() <= 2;
  }

  /** What somebody is said to have said, quoted at least in part, in the sentence before. */
  private List<Speech> before(int sentence, List<Speech> all) {
    List<Speech> found = new ArrayList<>();
    for (Speech speech : all) {
      int word = speech.cue() == null ? speech.content().nextSetBit(0) : speech.cue().head();
      boolean here = sentence >= 0 && reading.sentenceOf(word) == sentence;
      boolean says = speech.rule() == null || speech.rule().act() == SpeechRule.SpeechAct.SAY;
      if (here && says && !speech.speakers().isEmpty() && isTop(speech, sentence, all)) {
        found.add(speech);
      }
    }
    return found;
  }

  /** Whether its cue isn't itself among the words that another is said to say. */
  private boolean isTop(Speech speech, int sentence, List<Speech> all) {
    if (speech.cue() == null) {
      return true;
    }
    int cue = speech.cue().head();
    return all.stream()
        .noneMatch(
            other ->
                !other.equals(speech)
                    && other.covers(cue)
                    && other.cue() != null
                    && !other.rule().id().equals("speech-according")
                    && reading.sentenceOf(other.cue().head()) == sentence);
  }

  /** The person that the sentence before, in the same paragraph, is about; or -1. */
  private int person(TokenSpan quote) {
    int sentence = reading.sentenceOf(quote.first());
    if (sentence == 0 || reading.startsLine(sentence)) {
      return -1;
    }
    int subject = reading.child(reading.root(sentence - 1), "nsubj");
    Name name = subject < 0 ? null : reading.nameAt(subject);
    return name != null && name.kind() == NameKind.PERSON ? subject : -1;
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

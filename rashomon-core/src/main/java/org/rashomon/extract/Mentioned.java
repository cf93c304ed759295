package org.rashomon.extract;

import java.util.List;
import java.util.Objects;
import org.rashomon.read.TokenSpan;

/**
 * What a report mentions, whether or not a claim came of it; each list in the order of the text.
 *
 * @param actors people, bodies, states and what acts for them
 * @param places names that stand for ground, not for those who rule it
 * @param times words for days, periods and hours
 * @param numbers how many of something
 */
public record Mentioned(
    List<Party> actors, List<TokenSpan> places, List<Time> times, List<Amount> numbers) {
  /** Copies. */
  public Mentioned {
    actors = List.copyOf(actors);
    places = List.copyOf(places);
    times = List.copyOf(times);
    numbers = List.copyOf(numbers);
  }

  /**
   * A time.
   *
   * @param phrase the words and what they say
   */
  public record Time(TimePhrase phrase) {}

  /**
   * A number with the bounds its words allow.
   *
   * @param words that say it, qualifier included
   * @param qualifier how it is bounded
   * @param low the least, or null
   * @param high the most, or null
   */
  public record Amount(TokenSpan words, Qualifier qualifier, Integer low, Integer high) {
    /** Throws when words or qualifier are null. */
    public Amount {
      Objects.requireNonNull(words, "words");
      Objects.requireNonNull(qualifier, "qualifier");
    }
  }
}

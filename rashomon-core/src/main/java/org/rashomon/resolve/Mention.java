package org.rashomon.resolve;

import org.rashomon.extract.Qualifier;
import org.rashomon.text.Phrase;

/** Words of a report with what they stand for, whether or not a claim came of them. */
public sealed interface Mention {
  /** The words. */
  Phrase phrase();

  /**
   * Somebody.
   *
   * @param name canonical name, or the words where none is known
   * @param side by the contract's codes, or null
   */
  record Actor(Phrase phrase, String name, String side) implements Mention {}

  /**
   * A place.
   *
   * @param place where it is, or null where the gazetteer doesn't know or can't tell
   */
  record Place(Phrase phrase, ResolvedPlace place) implements Mention {}

  /**
   * A time.
   *
   * @param time its days, or null where the words give none
   */
  record Time(Phrase phrase, ResolvedTime time) implements Mention {}

  /**
   * How many of something.
   *
   * @param low the least, or null
   * @param high the most, or null
   * @param qualifier how it is bounded
   */
  record Amount(Phrase phrase, Integer low, Integer high, Qualifier qualifier) implements Mention {}
}

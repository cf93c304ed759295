package org.rashomon.ledger;

import org.rashomon.extract.ClaimType;

/**
 * Which events to list; a null part is not asked for.
 *
 * @param words words that stand, all of them, in one of its claims' sentences
 * @param side a party's code
 * @param country alpha-3
 * @param place canonical name of the place
 * @param from ISO day; events whose last day (first where that is open, their first report's where
 *     none is told) is not before it
 * @param to ISO day; the same day is not after it
 * @param standing a standing's code: what the first speaker of one of its claims is to the act
 * @param disputed only those with a dispute that is real
 */
public record EventFilter(
    String words,
    ClaimType type,
    String side,
    String country,
    String place,
    String from,
    String to,
    String standing,
    boolean disputed) {
  /** Every event. */
  public static final EventFilter ALL =
      new EventFilter(null, null, null, null, null, null, null, null, false);
}

package org.rashomon.ledger;

import org.rashomon.extract.ClaimType;

/**
 * Which claims to list; a null part is not asked for.
 *
 * @param words words that stand, all of them, in the claim's sentence
 * @param side a side's code
 * @param part what the side is to the claim: {@code actor}, {@code target}, {@code victim} or
 *     {@code source}; null for any
 * @param status a status code
 * @param standing a standing's code: what one of its first speakers is to the act
 * @param voice a source's name: a side for its officials, else the speaker's or outlet's own
 * @param from ISO day the act was not before
 * @param to ISO day the act was not after
 */
public record ClaimFilter(
    String words,
    ClaimType type,
    String side,
    String part,
    String status,
    String standing,
    String voice,
    String from,
    String to) {
  /** Every claim. */
  public static final ClaimFilter ALL =
      new ClaimFilter(null, null, null, null, null, null, null, null, null);
}

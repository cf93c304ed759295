package org.rashomon.extract;

import java.util.Objects;
import org.rashomon.read.TokenSpan;

/**
 * Who did it, to whom, or who took part: the words of the clause.
 *
 * @param words the mention
 * @param antecedent the mention that it stands for ("they", "the ministry"), or null when it names
 *     itself
 * @param role what it is to the act
 * @param number how many of a target, or null
 * @param effect what happened to a target that is a thing, or null
 */
public record Party(
    TokenSpan words, TokenSpan antecedent, PartyRole role, Integer number, Effect effect) {

  /** Throws when words or role are null. */
  public Party {
    Objects.requireNonNull(words, "words");
    Objects.requireNonNull(role, "role");
  }

  /** A plain party to an act. */
  public static Party of(TokenSpan words, TokenSpan antecedent) {
    return new Party(words, antecedent, PartyRole.PARTY, null, null);
  }
}

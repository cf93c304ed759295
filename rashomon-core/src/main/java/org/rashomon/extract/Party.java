package org.rashomon.extract;

import java.util.Objects;
import org.rashomon.read.TokenSpan;

/**
 * Who did it, to whom, or who took part: the words of the clause.
 *
 * @param words the mention
 * @param antecedent the mention that it stands for ("they", "the ministry"), or null when it names
 *     itself
 * @param owner the mention that its owner's pronoun stands for ("their base", "its forces"), or
 *     null
 * @param role what it is to the act
 * @param number how many of a target, or null
 * @param effect what happened to a target that is a thing, or null
 */
public record Party(
    TokenSpan words,
    TokenSpan antecedent,
    TokenSpan owner,
    PartyRole role,
    Integer number,
    Effect effect) {

  /** Throws when words or role are null. */
  public Party {
    Objects.requireNonNull(words, "words");
    Objects.requireNonNull(role, "role");
  }

  /** A plain party to an act. */
  static Party of(TokenSpan words, TokenSpan antecedent, TokenSpan owner) {
    return new Party(words, antecedent, owner, PartyRole.PARTY, null, null);
  }

  /** The same in another role. */
  Party as(PartyRole other) {
    return new Party(words, antecedent, owner, other, number, effect);
  }

  /** The same with how many they are and what happened to them. */
  Party with(Integer many, Effect done) {
    return new Party(words, antecedent, owner, role, many, done);
  }
}

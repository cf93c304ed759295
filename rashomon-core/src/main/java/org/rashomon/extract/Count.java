package org.rashomon.extract;

import java.util.List;
import java.util.Objects;
import org.rashomon.read.TokenSpan;

/**
 * A number that a claim gives, with the bounds its words allow (ledger contract, "Counts").
 *
 * @param words the number with its qualifier: "at least 49"
 * @param kind what is counted
 * @param value the number said; null for vague words and ranges
 * @param qualifier how it is bounded
 * @param low least integer the words allow, or null
 * @param high greatest integer the words allow, or null
 * @param noun the noun phrase counted ("Armenian soldiers"), or null
 * @param victims civilians, combatants or both
 * @param groups children, women, medics, journalists …, sorted
 * @param window words that say which stretch of time is counted ("since November"), or null
 * @param windowBasis what the stretch is, or null when nothing is said
 * @param partOf index, among the same claim's counts, of the count that includes this one; -1 for
 *     none
 */
public record Count(
    TokenSpan words,
    CountKind kind,
    Integer value,
    Qualifier qualifier,
    Integer low,
    Integer high,
    TokenSpan noun,
    Victims victims,
    List<String> groups,
    TimePhrase window,
    WindowBasis windowBasis,
    int partOf) {

  /** Copies the groups; throws when a part that must be there is null. */
  public Count {
    Objects.requireNonNull(words, "words");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(qualifier, "qualifier");
    Objects.requireNonNull(victims, "victims");
    groups = List.copyOf(groups);
  }

  /** The same count as part of another, by its index; -1 for none. */
  Count partOf(int whole) {
    return new Count(
        words,
        kind,
        value,
        qualifier,
        low,
        high,
        noun,
        victims,
        groups,
        window,
        windowBasis,
        whole);
  }

  /** The same count within a stretch of time; the words may be null. */
  Count within(TimePhrase period, WindowBasis basis) {
    return new Count(
        words, kind, value, qualifier, low, high, noun, victims, groups, period, basis, partOf);
  }
}

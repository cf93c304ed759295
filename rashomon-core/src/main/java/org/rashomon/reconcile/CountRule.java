package org.rashomon.reconcile;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * How one figure is made of the numbers that many claims give. {@link #toString()} is its code.
 * Under each, parts of other counts, what is denied, planned or only possible, and counts of
 * another window than the event's never enter.
 */
public enum CountRule {
  /**
   * Of each voice only what it said last: the least number any of them allows, the one that most
   * voices name, the greatest.
   */
  CONSERVATIVE("conservative", "of each voice what it said last; the least and greatest of these"),
  /** The number that most reports give, with the bounds that its words allow. */
  MOST_REPORTED("most-reported", "the number that most reports give"),
  /** What was said on the last day anything was said. */
  LATEST("latest", "what was said on the last day that anything was said"),
  /** What one party says, its officials and itself; the side stands behind a colon. */
  PARTY("party", "what one party says"),
  /** What a side says of its own losses. */
  OWN_LOSSES("own-losses", "only what a side says of its own losses"),
  /** Conservative, each separate origin taken once, however many hand it on. */
  SEPARATE_ORIGINS("separate-origins", "each separate origin once, however many hand it on");

  private final String code;
  private final String words;

  CountRule(String code, String words) {
    this.code = code;
    this.words = words;
  }

  /** What it does, in a few words. */
  public String words() {
    return words;
  }

  /** Codes of all that need no party. */
  public static List<String> codes() {
    return Arrays.stream(values()).filter(rule -> rule != PARTY).map(CountRule::toString).toList();
  }

  /** The rule that a code names, such as {@code latest} or {@code party:ARM}; empty for none. */
  public static Optional<CountRule> of(String code) {
    boolean party = code.matches("party:[\\p{L}\\p{N}|_ -]{1,40}");
    return party
        ? Optional.of(PARTY)
        : Arrays.stream(values())
            .filter(rule -> rule != PARTY && rule.code.equals(code))
            .findFirst();
  }

  /** The side whose word a code such as {@code party:ARM} takes; null for other rules. */
  public static String party(String code) {
    return code.startsWith(PARTY.code + ":") ? code.substring(PARTY.code.length() + 1) : null;
  }

  /** The code of the rule that takes one party's word. */
  public static String ofParty(String side) {
    return PARTY.code + ":" + side;
  }

  @Override
  public String toString() {
    return code;
  }
}

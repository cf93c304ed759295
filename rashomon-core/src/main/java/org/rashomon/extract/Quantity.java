package org.rashomon.extract;

/**
 * A number with the bounds its words allow.
 *
 * @param first first word, qualifier included
 * @param end word behind the last
 * @param value the number said, or null
 * @param another whether it is said to come on top of a number before ("another 85")
 */
record Quantity(
    int first,
    int end,
    Integer value,
    Qualifier qualifier,
    Integer low,
    Integer high,
    boolean another) {

  /** A number with a qualifier, with the bounds of the ledger contract. */
  static Quantity of(int first, int end, int value, Qualifier qualifier, boolean another) {
    return switch (qualifier) {
      case AT_LEAST -> new Quantity(first, end, value, qualifier, value, null, another);
      case MORE_THAN -> new Quantity(first, end, value, qualifier, value + 1, null, another);
      case UP_TO -> new Quantity(first, end, value, qualifier, null, value, another);
      case FEWER_THAN -> new Quantity(first, end, value, qualifier, null, value - 1, another);
      case ABOUT -> new Quantity(first, end, value, qualifier, null, null, another);
      default -> new Quantity(first, end, value, Qualifier.EXACT, value, value, another);
    };
  }

  /** A range: both ends said, no value. */
  static Quantity between(int first, int end, int low, int high) {
    return new Quantity(first, end, null, Qualifier.BETWEEN, low, high, false);
  }

  /** A vague word with the least it allows, or null. */
  static Quantity vague(int first, int end, Integer low, boolean another) {
    return new Quantity(first, end, null, Qualifier.VAGUE, low, null, another);
  }

  /** Said to be zero. */
  static Quantity none(int first, int end) {
    return new Quantity(first, end, 0, Qualifier.NONE, 0, 0, false);
  }

  /** Said to be unknown. */
  static Quantity notKnown(int first, int end) {
    return new Quantity(first, end, null, Qualifier.NOT_KNOWN, null, null, false);
  }
}

package org.rashomon.resolve;

/**
 * How a party belongs to its side: the side itself, people of its nation, or backed by it. {@link
 * #toString()} is the ledger's code.
 */
public enum PartyRelation {
  SELF("self"),
  NATIONAL("national"),
  BACKED("backed");

  private final String code;

  PartyRelation(String code) {
    this.code = code;
  }

  @Override
  public String toString() {
    return code;
  }
}

package org.rashomon.read;

/**
 * A noun phrase that something later can stand for.
 *
 * @param head its head word
 * @param end the word behind its last, clauses that hang on it left out
 * @param kind of the name that the head is part of, or null
 * @param plural whether it is many, or several joined
 * @param joined whether it is several joined by "and"
 * @param animacy what it is
 * @param gender {@code m}, {@code f} or {@code ?}
 */
record Mention(
    int head,
    int end,
    NameKind kind,
    boolean plural,
    boolean joined,
    Animacy animacy,
    char gender) {

  /** Whether something is a human being, a body that acts, a place, or a thing. */
  enum Animacy {
    PERSON,
    BODY,
    PLACE,
    THING,
    TIME
  }

  /** Whether it can do something by its own will. */
  boolean acts() {
    return animacy == Animacy.PERSON || animacy == Animacy.BODY || kind == NameKind.PEOPLE;
  }
}

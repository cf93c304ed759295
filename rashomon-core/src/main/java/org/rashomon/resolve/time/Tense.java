package org.rashomon.resolve.time;

/** Which way the clause of a time expression looks. */
public enum Tense {
  PAST,
  FUTURE
}

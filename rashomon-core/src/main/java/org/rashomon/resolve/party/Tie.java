package org.rashomon.resolve.party;

/** How a name within a phrase belongs to what the phrase is about. */
enum Tie {
  /** Before the noun, with nothing said: "Syrian" army. */
  PLAIN,
  /** Speaks for the whole: "Saudi-led". */
  LED,
  /** Stands behind it and is no party: "Turkish-backed", "pro-Turkish". */
  BACKER,
  /** Kin of it: "Taliban-linked". */
  KIN,
  /** Has it in its hands: "rebel-held". */
  HOLDER,
  /** No party here: "anti-Taliban", "Iranian-made". */
  APART,
  /** After "of", "from", "loyal to": the noun is its own. */
  OWNER,
  /** After "in", "near": where. */
  WHERE;

  /** Whether the noun is the named one's. */
  boolean owns() {
    return this == PLAIN || this == LED || this == OWNER;
  }
}

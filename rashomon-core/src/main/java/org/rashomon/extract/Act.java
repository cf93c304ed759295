package org.rashomon.extract;

import org.rashomon.read.TokenSpan;

/**
 * An act found in a sentence, before its parties are read.
 *
 * @param rule the row that found it
 * @param words its trigger
 * @param carrier the verb whose arguments are the act's when a light verb carries a noun ("carried
 *     out an attack", "came under fire"); else the trigger's head
 */
record Act(ActRule rule, TokenSpan words, int carrier) {

  /** The trigger's head word. */
  int head() {
    return words.head();
  }

  /** Whether a light verb carries it. */
  boolean carried() {
    return carrier != words.head();
  }
}

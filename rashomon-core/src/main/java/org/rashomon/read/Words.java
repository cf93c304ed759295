package org.rashomon.read;

import java.util.Objects;

/**
 * The words of a reading as parallel arrays, one cell a word; the arrays are handed over, not
 * copied, and must not be changed afterwards.
 *
 * @param form as to be read: mended and truecased; the text itself is found by start and end
 * @param lemma dictionary form, lower case but for names
 * @param upos universal part of speech, such as {@code VERB}
 * @param xpos Penn Treebank tag, such as {@code VBD}
 * @param relation UD v2 relation to the head with subtype, such as {@code nsubj:pass}; {@code root}
 * @param head the word it hangs on, counted over the whole report; -1 for a root
 * @param start first code point in the report's text
 * @param end code point behind its last
 */
public record Words(
    String[] form,
    String[] lemma,
    String[] upos,
    String[] xpos,
    String[] relation,
    int[] head,
    int[] start,
    int[] end) {

  /** Throws when the arrays differ in length. */
  public Words {
    int n = Objects.requireNonNull(form, "form").length;
    if (lemma.length != n
        || upos.length != n
        || xpos.length != n
        || relation.length != n
        || head.length != n
        || start.length != n
        || end.length != n) {
      throw new IllegalArgumentException("the arrays of words must have one length");
    }
  }
}

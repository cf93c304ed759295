package org.rashomon.read;

import java.util.List;

/**
 * What the network says of one sentence, a cell a word; words are counted within the sentence from
 * 0. The arrays are handed over, not copied, and must not be changed.
 *
 * @param upos universal part of speech, such as {@code VERB}
 * @param xpos Penn Treebank tag, such as {@code VBD}
 * @param head the word it hangs on; -1 for the root, of which a sentence has exactly one
 * @param relation UD v2 relation to the head with subtype, such as {@code nsubj:pass}; {@code root}
 * @param names in order, not overlapping
 */
public record Parse(String[] upos, String[] xpos, int[] head, String[] relation, List<Name> names) {

  /** Throws when the arrays differ in length. */
  public Parse {
    int n = upos.length;
    if (xpos.length != n || head.length != n || relation.length != n) {
      throw new IllegalArgumentException("the arrays of words must have one length");
    }
    names = List.copyOf(names);
  }

  /** How many words there are. */
  public int size() {
    return head.length;
  }
}

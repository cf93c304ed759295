package org.rashomon.read;

import java.util.HashSet;
import java.util.Set;

/**
 * Mends what careless translation and copying did to words: parts words that lost the space between
 * them ("theArmenia", "Karabakhwhere"). Works on where words lie, never on the text, so that every
 * word still leads back to it. Safe for use by many threads.
 */
final class Mender {
  private static final int SHORTEST = 5;
  private static final int OFTEN = 5;

  private final CuttingRules rules;
  private final Vocabulary vocabulary;

  Mender(CuttingRules rules, Vocabulary vocabulary) {
    this.rules = rules;
    this.vocabulary = vocabulary;
  }

  /** The words of the text with glued ones parted; the same cuts where there are none. */
  Cuts mend(String text, Cuts cuts) {
    Pass pass = new Pass(text, cuts);
    Cuts mended = null;
    for (int word = 0; word < cuts.size(); word++) {
      int cut = pass.cut(word);
      if (cut > 0 && mended == null) {
        mended = copy(cuts, word);
      }
      if (mended != null) {
        int start = cuts.start(word);
        if (cut > 0) {
          mended.add(start, cut);
          start = cut;
        }
        mended.add(start, cuts.end(word));
      }
    }
    return mended == null ? cuts : mended;
  }

  private static Cuts copy(Cuts cuts, int words) {
    Cuts copy = new Cuts();
    for (int word = 0; word < words; word++) {
      copy.add(cuts.start(word), cuts.end(word));
    }
    return copy;
  }

  /** One run over one text. */
  private final class Pass {
    private final String text;
    private final Cuts cuts;

    /** Words with a capital that the report has; made when first asked for. */
    private Set<String> names;

    Pass(String text, Cuts cuts) {
      this.text = text;
      this.cuts = cuts;
    }

    /** Where to part the word, in UTF-16 units; 0 where it is whole. */
    int cut(int word) {
      int start = cuts.start(word);
      int end = cuts.end(word);
      if (end - start < SHORTEST || !isLetters(start, end) || vocabulary.knows(text, start, end)) {
        return 0;
      }
      int bump = bump(start, end);
      if (bump != 0) {
        return bump > 0 && isGluedAt(start, bump, end) ? bump : 0;
      }
      return Letters.isUpper(text.charAt(start)) ? behindName(start, end) : beforeThe(start, end);
    }

    private boolean isLetters(int start, int end) {
      for (int i = start; i < end; i++) {
        if (!Letters.isLetter(text.charAt(i))) {
          return false;
        }
      }
      return !Letters.isUpper(text.charAt(end - 1));
    }

    /** Where the first inner capital follows a small letter; -1 where it follows a capital. */
    private int bump(int start, int end) {
      for (int i = start + 1; i < end; i++) {
        if (Letters.isUpper(text.charAt(i))) {
          return Letters.isLower(text.charAt(i - 1)) ? i : -1;
        }
      }
      return 0;
    }

    private boolean isGluedAt(int start, int cut, int end) {
      if (end - cut < 3 || cut - start < 2 || Letters.isUpper(text.charAt(cut + 1))) {
        return false;
      }
      if (Letters.isUpper(text.charAt(start))) {
        return cut - start > 3
            && rules.starter.has(text, cut, end)
            && vocabulary.small(text, cut, end) >= OFTEN;
      }
      return vocabulary.small(text, start, cut) >= OFTEN;
    }

    /** Such as "Karabakhwhere" or, where the report has the name elsewhere, "Armenianraising". */
    private int behindName(int start, int end) {
      for (int cut = start + 4; cut <= end - 3; cut++) {
        if (rules.glue.has(text, cut, end) && isName(start, cut)) {
          return cut;
        }
        if ((rules.weakglue.has(text, cut, end) || isForm(cut, end))
            && names().contains(text.substring(start, cut))) {
          return cut;
        }
      }
      return 0;
    }

    private boolean isName(int start, int cut) {
      return vocabulary.knows(text, start, cut)
          ? vocabulary.capital(text, start, cut) >= vocabulary.small(text, start, cut)
          : cut - start >= 6 || names().contains(text.substring(start, cut));
    }

    private boolean isForm(int cut, int end) {
      return end - cut >= 6
          && text.startsWith("ing", end - 3)
          && vocabulary.small(text, cut, end) > 0;
    }

    private int beforeThe(int start, int end) {
      int cut = end - 3;
      boolean the = text.startsWith("the", cut) && rules.strongglue.has(text, start, cut);
      return the ? cut : 0;
    }

    private Set<String> names() {
      if (names == null) {
        names = new HashSet<>();
        for (int word = 0; word < cuts.size(); word++) {
          if (Letters.isUpper(text.charAt(cuts.start(word)))) {
            names.add(text.substring(cuts.start(word), cuts.end(word)));
          }
        }
      }
      return names;
    }
  }
}

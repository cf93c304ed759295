package org.rashomon.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rashomon.reconcile.Sentences.Sentence;
import org.rashomon.reconcile.Taken.Edit;
import org.rashomon.reconcile.Taken.Kind;

/**
 * What became of the sentences of a text in another: kept word for word, changed, added or dropped.
 * Kept are those of the longest common run of equal sentences; of the others, between the same two
 * kept ones, those that share half their words are one, changed.
 */
final class Edits {
  /** More cells than this and a text is compared by its first sentences alone. */
  private static final int MOST_SENTENCES = 1_000;

  private final List<Sentence> before;
  private final List<Sentence> after;
  private final List<Edit> edits = new ArrayList<>();
  private int kept;

  private Edits(String before, String after) {
    this.before = cut(Sentences.of(before));
    this.after = cut(Sentences.of(after));
  }

  private static List<Sentence> cut(List<Sentence> sentences) {
    return sentences.subList(0, Math.min(MOST_SENTENCES, sentences.size()));
  }

  /** What is kept, and what isn't. */
  record Found(int kept, List<Edit> edits) {}

  static Found between(String before, String after) {
    Edits edits = new Edits(before, after);
    edits.find();
    return new Found(edits.kept, edits.edits);
  }

  private void find() {
    int[][] longest = longest();
    int i = 0;
    int j = 0;
    int fromI = 0;
    int fromJ = 0;
    while (i < before.size() && j < after.size()) {
      if (before.get(i).words().equals(after.get(j).words())) {
        gap(fromI, i, fromJ, j);
        kept++;
        fromI = ++i;
        fromJ = ++j;
      } else if (longest[i + 1][j] >= longest[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
    gap(fromI, before.size(), fromJ, after.size());
  }

  /** How many sentences from here on can be kept in order. */
  private int[][] longest() {
    int[][] longest = new int[before.size() + 1][after.size() + 1];
    for (int i = before.size() - 1; i >= 0; i--) {
      for (int j = after.size() - 1; j >= 0; j--) {
        longest[i][j] =
            before.get(i).words().equals(after.get(j).words())
                ? longest[i + 1][j + 1] + 1
                : Math.max(longest[i + 1][j], longest[i][j + 1]);
      }
    }
    return longest;
  }

  /** Sentences between two kept ones. */
  private void gap(int fromI, int toI, int fromJ, int toJ) {
    List<Sentence> left = new ArrayList<>(before.subList(fromI, toI));
    for (Sentence sentence : after.subList(fromJ, toJ)) {
      Sentence old =
          left.stream()
              .filter(sentence::isChangeOf)
              .max(Comparator.comparing(sentence::likeness))
              .orElse(null);
      left.remove(old);
      edits.add(
          new Edit(
              old == null ? Kind.ADDED : Kind.CHANGED,
              old == null ? null : old.span(),
              sentence.span()));
    }
    left.forEach(gone -> edits.add(new Edit(Kind.DROPPED, gone.span(), null)));
  }
}

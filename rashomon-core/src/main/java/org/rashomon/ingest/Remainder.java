package org.rashomon.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rashomon.ingest.CleanText.Cut;

/**
 * What cuts leave of an input, and the way back: a cut found in the rest is led to the stretch of
 * the input that it spans. All in UTF-16 units.
 */
record Remainder(String text, List<int[]> kept) {

  /** The rest of an input; the cuts may come in any order and overlap. */
  static Remainder of(String input, List<Cut> cuts) {
    List<Cut> sorted = new ArrayList<>(cuts);
    sorted.sort(Comparator.comparingInt(Cut::start));
    StringBuilder text = new StringBuilder(input.length());
    List<int[]> kept = new ArrayList<>();
    int done = 0;
    for (Cut cut : sorted) {
      if (cut.start() > done) {
        kept.add(new int[] {text.length(), done});
        text.append(input, done, cut.start());
      }
      done = Math.max(done, cut.end());
    }
    kept.add(new int[] {text.length(), done});
    text.append(input, done, input.length());
    return new Remainder(text.toString(), kept);
  }

  /** Cuts of the rest as cuts of the input. */
  List<Cut> inInput(List<Cut> cuts) {
    return cuts.stream()
        .map(cut -> new Cut(inInput(cut.start()), inInput(cut.end() - 1) + 1, cut.why()))
        .toList();
  }

  private int inInput(int at) {
    int low = 0;
    int high = kept.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) / 2;
      if (kept.get(middle)[0] <= at) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return kept.get(low)[1] + at - kept.get(low)[0];
  }
}

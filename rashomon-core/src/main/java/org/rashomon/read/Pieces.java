package org.rashomon.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A sentence, or a part of one too long for the network, as numbers.
 *
 * @param ids pieces, with {@link WordPiece#START} before and {@link WordPiece#END} behind
 * @param shapes for each piece the shape of its word, 0 for start and end
 * @param first for each word where its first piece stands
 * @param last for each word where its last piece stands
 * @param wordShapes for each word its shape
 */
record Pieces(int[] ids, int[] shapes, int[] first, int[] last, int[] wordShapes) {
  /** Pieces a sentence may have, start and end counted in. */
  static final int LIMIT = 512;

  /** Pieces are filled up to a multiple of this; alike for a sentence wherever it is read. */
  private static final int STEP = 4;

  /** How many words there are. */
  int words() {
    return first.length;
  }

  /** How many pieces the sentence has when filled up. */
  int width() {
    return (ids.length + STEP - 1) / STEP * STEP;
  }

  /** A sentence in parts that the network can take; one part for nearly every sentence. */
  static List<Pieces> of(List<String> words, WordPiece cutter) {
    List<int[]> cut = new ArrayList<>();
    for (String word : words) {
      cut.add(cutter.pieces(word));
    }
    List<Pieces> parts = new ArrayList<>();
    int from = 0;
    do {
      int to = end(words, cut, from);
      parts.add(part(words, cut, from, to));
      from = to;
    } while (from < words.size());
    return parts;
  }

  /** The end of the part that begins at a word: behind the last stop or comma, if one is near. */
  private static int end(List<String> words, List<int[]> cut, int from) {
    int room = LIMIT - 2;
    int to = from;
    while (to < words.size() && room >= cut.get(to).length) {
      room -= cut.get(to).length;
      to++;
    }
    if (to == words.size()) {
      return to;
    }
    for (String stop : List.of(".!?;", ",:-–—)\"")) {
      for (int i = to; i > from + (to - from) / 2; i--) {
        String word = words.get(i - 1);
        if (!word.isEmpty() && stop.indexOf(word.charAt(0)) >= 0) {
          return i;
        }
      }
    }
    return to;
  }

  private static Pieces part(List<String> words, List<int[]> cut, int from, int to) {
    int count = 2;
    for (int i = from; i < to; i++) {
      count += cut.get(i).length;
    }
    int n = to - from;
    Pieces part = new Pieces(new int[count], new int[count], new int[n], new int[n], new int[n]);
    part.ids[0] = WordPiece.START;
    int at = 1;
    for (int i = 0; i < n; i++) {
      at = part.put(i, at, cut.get(from + i), WordShape.of(words.get(from + i)));
    }
    part.ids[at] = WordPiece.END;
    return part;
  }

  private int put(int word, int at, int[] cut, int shape) {
    System.arraycopy(cut, 0, ids, at, cut.length);
    Arrays.fill(shapes, at, at + cut.length, shape);
    first[word] = at;
    last[word] = at + cut.length - 1;
    wordShapes[word] = shape;
    return at + cut.length;
  }
}

package org.rashomon.read;

import java.util.Arrays;

/** Where words of a text begin and end, in UTF-16 units; grows as words are added. */
final class Cuts {
  private int[] starts = new int[256];
  private int[] ends = new int[256];
  private int size;

  void add(int start, int end) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, 2 * size);
      ends = Arrays.copyOf(ends, 2 * size);
    }
    starts[size] = start;
    ends[size++] = end;
  }

  int size() {
    return size;
  }

  int start(int word) {
    return starts[word];
  }

  int end(int word) {
    return ends[word];
  }

  int length(int word) {
    return ends[word] - starts[word];
  }
}

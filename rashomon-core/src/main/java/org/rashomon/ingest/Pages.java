package org.rashomon.ingest;

import java.util.ArrayList;
import java.util.List;

/** The pages of a text that has any: each but the first begins with a form feed. */
public final class Pages {
  /** Begins a page. */
  public static final char BREAK = '\f';

  private Pages() {}

  /** Code points at which the pages behind the first begin; empty for a text without pages. */
  public static List<Integer> starts(String text) {
    List<Integer> starts = new ArrayList<>();
    int point = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      if (text.charAt(i) == BREAK) {
        starts.add(point);
      }
      point++;
    }
    return starts;
  }

  /** The page, from 1, that holds a code point; null for a text without pages. */
  public static Integer at(List<Integer> starts, int codePoint) {
    return starts.isEmpty()
        ? null
        : Integer.valueOf(1 + (int) starts.stream().filter(start -> start <= codePoint).count());
  }
}

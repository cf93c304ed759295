package org.rashomon.text;

import java.util.Objects;

/**
 * Words of a text and where they stand, in code points of that text. {@code text} is exactly what
 * stands there.
 */
public record Phrase(int start, int end, String text) {

  /** Throws when the offsets are no span or text is null. */
  public Phrase {
    Objects.requireNonNull(text, "text");
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: " + start + " to " + end);
    }
  }

  /** Where the words stand. */
  public Span span() {
    return new Span(start, end);
  }
}

package org.rashomon.text;

/**
 * A stretch of a text, in Unicode code points: from {@code start} up to, not including, {@code
 * end}.
 */
public record Span(int start, int end) implements Comparable<Span> {

  /** Throws {@link IllegalArgumentException} when start is negative or lies behind end. */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: " + start + " to " + end);
    }
  }

  /** Length in code points. */
  public int length() {
    return end - start;
  }

  /** Whether the two share at least one code point. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** Whether every code point of the other lies within this one. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }
}

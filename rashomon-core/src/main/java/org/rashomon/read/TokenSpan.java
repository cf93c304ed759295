package org.rashomon.read;

/**
 * A run of words of a {@link Reading}: from the word {@code first} up to, not including, {@code
 * end}; {@code head} is the word the others hang on.
 */
public record TokenSpan(int first, int end, int head) implements Comparable<TokenSpan> {

  /** Throws when the run is empty or the head lies outside it. */
  public TokenSpan {
    if (first < 0 || end <= first || head < first || head >= end) {
      throw new IllegalArgumentException("no run of words: " + first + ".." + end + " @" + head);
    }
  }

  /** A single word. */
  public static TokenSpan of(int token) {
    return new TokenSpan(token, token + 1, token);
  }

  /** Whether the word lies in the run. */
  public boolean contains(int token) {
    return first <= token && token < end;
  }

  /** Whether the two share a word. */
  public boolean overlaps(TokenSpan other) {
    return first < other.end && other.first < end;
  }

  @Override
  public int compareTo(TokenSpan other) {
    int byFirst = Integer.compare(first, other.first);
    return byFirst != 0 ? byFirst : Integer.compare(end, other.end);
  }
}

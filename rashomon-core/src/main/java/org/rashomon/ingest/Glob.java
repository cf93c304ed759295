package org.rashomon.ingest;

/**
 * A pattern of plain characters in which {@code *} stands for any characters or none. Matching a
 * whole string takes at most its length times the pattern's, whatever they hold.
 */
record Glob(String pattern) {

  /** Throws when the pattern has no letter or sign of its own and so would fit anything. */
  Glob {
    if (pattern.replace('*', ' ').isBlank()) {
      throw new IllegalArgumentException("a pattern that fits anything: " + pattern);
    }
  }

  /** Whether the pattern fits the whole string. */
  boolean fits(String string) {
    int s = 0;
    int p = 0;
    int star = -1;
    int retry = 0;
    while (s < string.length()) {
      if (p < pattern.length() && pattern.charAt(p) == '*') {
        star = p++;
        retry = s;
      } else if (p < pattern.length() && pattern.charAt(p) == string.charAt(s)) {
        p++;
        s++;
      } else if (star >= 0) {
        p = star + 1;
        s = ++retry;
      } else {
        return false;
      }
    }
    while (p < pattern.length() && pattern.charAt(p) == '*') {
      p++;
    }
    return p == pattern.length();
  }
}

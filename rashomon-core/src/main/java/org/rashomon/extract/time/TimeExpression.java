package org.rashomon.extract.time;

import java.util.Objects;

/**
 * A time expression in a sentence.
 *
 * @param first its first word
 * @param end the word behind its last
 * @param form what it says
 * @param clock {@code HH:mm}, or null
 * @param zone as said, {@code local} for "local time", or null
 * @param dayPart such as {@code night}, or null
 */
public record TimeExpression(
    int first, int end, TimeForm form, String clock, String zone, String dayPart) {
  public TimeExpression {
    Objects.requireNonNull(form, "form");
    if (first < 0 || end <= first) {
      throw new IllegalArgumentException("no words: " + first + ".." + end);
    }
  }
}

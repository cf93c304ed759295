package org.rashomon.read;

import java.util.Objects;

/**
 * A text to be read.
 *
 * @param text the clean text
 * @param titleEnd code point where the body starts; 0 if there is no headline
 */
public record ReportText(String text, int titleEnd) {

  /** Throws when the text is null or the headline ends before it begins. */
  public ReportText {
    Objects.requireNonNull(text, "text");
    if (titleEnd < 0) {
      throw new IllegalArgumentException("titleEnd must not be negative: " + titleEnd);
    }
  }
}

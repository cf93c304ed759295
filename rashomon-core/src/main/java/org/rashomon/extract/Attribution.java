package org.rashomon.extract;

import java.util.List;
import java.util.Objects;
import org.rashomon.read.TokenSpan;

/**
 * Who is said to have said what, whether or not a claim came of it.
 *
 * @param source the speaker's words, or null
 * @param cue the words that say that it is said, or null
 * @param content what is said, as one or more runs
 * @param kind direct, indirect or mixed speech
 */
public record Attribution(TokenSpan source, TokenSpan cue, List<TokenSpan> content, Kind kind) {

  /** Direct, indirect or mixed speech. */
  public enum Kind {
    DIRECT,
    INDIRECT,
    MIXED;

    @Override
    public String toString() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /** Copies the content; throws when the kind is null. */
  public Attribution {
    content = List.copyOf(content);
    Objects.requireNonNull(kind, "kind");
  }
}

package org.rashomon.resolve;

import java.util.List;
import java.util.Objects;

/**
 * A chain of speakers, nearest to the fact first; the last hop is the outlet.
 *
 * @param standing what the first hop is to the act
 */
public record Chain(List<Hop> hops, Standing standing) {
  private static final String CIVILIANS = "CVL";

  /**
   * One speaker.
   *
   * @param text the words, or null for the outlet at the end
   * @param name the speaker's name, the outlet's name, or null
   * @param side the side he speaks for, or null
   * @param start code point in the report's text, or null
   * @param end code point behind the words, or null
   */
  public record Hop(
      String text, String name, String side, HopKind kind, Integer start, Integer end) {

    /** Throws when the kind is null. */
    public Hop {
      Objects.requireNonNull(kind, "kind");
    }

    /** Whether the speaker may be somebody without an office: a witness, a civilian, unnamed. */
    public boolean isPrivate() {
      return switch (kind) {
        case WITNESS, ANONYMOUS -> true;
        case PARTY, OFFICIAL -> CIVILIANS.equals(side);
        default -> false;
      };
    }

    /** The speaker by kind and place in the text only. */
    public Hop unnamed() {
      return new Hop(null, null, side, kind, start, end);
    }
  }

  /** Copies the hops; throws when there is none. */
  public Chain {
    hops = List.copyOf(hops);
    Objects.requireNonNull(standing, "standing");
    if (hops.isEmpty()) {
      throw new IllegalArgumentException("a chain ends in its outlet");
    }
  }
}

package org.rashomon.extract;

import java.util.List;
import org.rashomon.read.TokenSpan;

/**
 * A chain of speakers, nearest to the fact first, without the outlet, which always comes last.
 *
 * @param hops the speakers' words; empty for the outlet's own voice
 */
public record Source(List<Speaker> hops) {

  /** Copies the hops. */
  public Source {
    hops = List.copyOf(hops);
  }

  /**
   * One speaker.
   *
   * @param words the mention
   * @param antecedent the mention that it stands for, or null when it names itself
   */
  public record Speaker(TokenSpan words, TokenSpan antecedent) {}
}

package org.rashomon.resolve.party;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Who fights in one report, as far as it names them.
 *
 * @param groups how often it names each armed group, by code; sorted
 * @param armies states and alliances whose forces it speaks of; sorted
 */
public record Belligerents(Map<String, Integer> groups, Set<String> armies) {
  /** Nobody is named. */
  static final Belligerents NOBODY = new Belligerents(Map.of(), Set.of());

  /** A group named so many times as often as any other is "the militants". */
  private static final int CLEAR = 3;

  /** A group named less often may be background. */
  private static final int LEAST = 2;

  /** Copies and sorts both. */
  public Belligerents {
    groups = Collections.unmodifiableMap(new TreeMap<>(groups));
    armies = Collections.unmodifiableSet(new TreeSet<>(armies));
  }

  /**
   * The group that a noun means which only says that people are armed; null where several may be
   * meant. "The militants" point back at the one group named, or the one named far more often than
   * others; "militants" are of it only where it alone is named, and more than once.
   */
  String group(boolean definite) {
    String most = null;
    int best = 0;
    int next = 0;
    for (Map.Entry<String, Integer> group : groups.entrySet()) {
      if (group.getValue() > best) {
        next = best;
        best = group.getValue();
        most = group.getKey();
      } else {
        next = Math.max(next, group.getValue());
      }
    }
    boolean clear = definite ? best >= CLEAR * next : next == 0 && best >= LEAST;
    return clear ? most : null;
  }

  /**
   * The state whose soldiers "soldiers" are: the one at home where the report speaks of no other's
   * forces; null where several may be meant or home is not known.
   */
  String army(String home) {
    boolean alone = armies.isEmpty() || armies.equals(Set.of(home == null ? "" : home));
    return alone ? home : null;
  }
}

package org.rashomon.resolve.party;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Where and when a report's war is, as far as its names tell.
 *
 * @param states how much the report speaks of each state, by alpha-3; sorted
 * @param groups codes of the groups and bodies it names; sorted
 * @param home the state whose own army "the army" is, or null where none stands out
 * @param date the report's day, or null
 * @param belligerents who fights there
 */
public record Theatre(
    Map<String, Integer> states,
    Set<String> groups,
    String home,
    LocalDate date,
    Belligerents belligerents) {
  private static final int LEAST = 2;

  /**
   * A town tells more of where a war is than a mention of a state does: those who comment, send or
   * mediate are named by their states, and where they don't fight they have no villages.
   */
  private static final int TOWN = 3;

  /** Nothing is known. */
  public static final Theatre NOWHERE =
      new Theatre(Map.of(), Set.of(), null, null, Belligerents.NOBODY);

  /** Copies and sorts states and groups. */
  public Theatre {
    states = java.util.Collections.unmodifiableMap(new TreeMap<>(states));
    groups = java.util.Collections.unmodifiableSet(new TreeSet<>(groups));
  }

  /**
   * The theatre with the home that its weights tell: the state spoken of most, if at least twice
   * and half as much again as the next.
   */
  static Theatre weighed(Map<String, Integer> states, Set<String> groups, LocalDate date) {
    return new Theatre(states, groups, mostNamed(states).orElse(null), date, Belligerents.NOBODY);
  }

  /** At home in one state, on a day; both may be null. */
  public static Theatre at(String home, LocalDate date) {
    Map<String, Integer> states = home == null ? Map.of() : Map.of(home, LEAST);
    return new Theatre(states, Set.of(), home, date, Belligerents.NOBODY);
  }

  /**
   * The theatre with the home that names and towns tell together.
   *
   * @param towns how many different places of the report lie within each state, by alpha-3
   */
  public Theatre withTowns(Map<String, Integer> towns) {
    Map<String, Integer> weights = new TreeMap<>(states);
    towns.forEach((state, count) -> weights.merge(state, TOWN * count, Integer::sum));
    return new Theatre(states, groups, mostNamed(weights).orElse(null), date, belligerents);
  }

  /** The same with those who fight there. */
  public Theatre with(Belligerents fighting) {
    return new Theatre(states, groups, home, date, fighting);
  }

  /** Whether the report speaks of a state at all, or of none. */
  boolean mayInvolve(String state) {
    return states.isEmpty() || states.containsKey(state);
  }

  private static Optional<String> mostNamed(Map<String, Integer> states) {
    Comparator<Map.Entry<String, Integer>> most =
        Map.Entry.<String, Integer>comparingByValue()
            .reversed()
            .thenComparing(Map.Entry.comparingByKey());
    var ranked = states.entrySet().stream().sorted(most).toList();
    if (ranked.isEmpty() || ranked.get(0).getValue() < LEAST) {
      return Optional.empty();
    }
    boolean clear =
        ranked.size() == 1 || 2 * ranked.get(0).getValue() >= 3 * ranked.get(1).getValue();
    return clear ? Optional.of(ranked.get(0).getKey()) : Optional.empty();
  }
}

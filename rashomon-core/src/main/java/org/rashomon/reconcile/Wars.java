package org.rashomon.reconcile;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Whose war a report means by "the war" where it names neither its sides nor its place: that of the
 * two sides of whose acts against each other it tells most.
 */
final class Wars {
  private static final String BETWEEN = "|";

  private Wars() {}

  /** Whether a war's claims leave open whose and where it is. */
  static boolean isOpen(Event event, List<Told> claims) {
    return event.level() == Level.WAR && event.place() == null && named(claims).size() < 2;
  }

  private static Set<String> named(List<Told> claims) {
    Set<String> named = new TreeSet<>();
    claims.forEach(told -> named.addAll(fighting(told.parties())));
    return named;
  }

  /**
   * The two sides; empty where none are told, or one that is named isn't among them.
   *
   * @param claims those of the war
   * @param beside all claims of the reports that speak of the war
   */
  static Set<String> sides(List<Told> claims, List<Told> beside) {
    Map<String, Integer> pairs = new TreeMap<>();
    for (Told told : beside) {
      if (told.type() == TypeFamily.VIOLENCE && told.isAffirmed() && !told.isWar()) {
        List<String> sides = List.copyOf(fighting(told.parties()));
        for (int i = 0; i < sides.size(); i++) {
          for (String other : sides.subList(i + 1, sides.size())) {
            pairs.merge(sides.get(i) + BETWEEN + other, 1, Integer::sum);
          }
        }
      }
    }
    int most = pairs.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    List<String> leading = pairs.keySet().stream().filter(pair -> pairs.get(pair) == most).toList();
    Set<String> sides =
        leading.size() == 1 ? Set.of(leading.get(0).split("\\" + BETWEEN)) : Set.of();
    return sides.containsAll(named(claims)) ? sides : Set.of();
  }

  private static Set<String> fighting(Set<String> sides) {
    Set<String> fighting = new TreeSet<>(sides);
    fighting.remove("CVL");
    return fighting;
  }
}

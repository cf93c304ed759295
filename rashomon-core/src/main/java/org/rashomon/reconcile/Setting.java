package org.rashomon.reconcile;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.rashomon.resolve.PlacePrecision;
import org.rashomon.resolve.ResolvedPlace;

/**
 * What a report's other claims tell of the time and place of one that tells none: a truce that
 * ended a war is of the war's days where one sentence tells both, and a war is in the country that
 * most of the report is about.
 */
final class Setting {
  /** Fewer places are no sign of what a report is about. */
  private static final int LEAST_PLACES = 2;

  private Setting() {}

  /** The tellings of single claims of one report, which are in {@link Told#ORDER}. */
  static List<Telling> of(List<Told> claims) {
    ResolvedPlace country = country(claims);
    return claims.stream().map(told -> of(told, claims, country)).toList();
  }

  private static Telling of(Told told, List<Told> claims, ResolvedPlace country) {
    Telling telling = Telling.of(told);
    if (telling.war() && telling.places().isEmpty() && country != null) {
      return telling.in(country);
    }
    return telling.family() == TypeFamily.CEASEFIRE && !telling.isDated()
        ? claims.stream()
            .filter(war -> isLong(war) && war.claim().start() == told.claim().start())
            .findFirst()
            .map(telling::onDaysOf)
            .orElse(telling)
        : telling;
  }

  private static boolean isLong(Told told) {
    return told.type() == TypeFamily.VIOLENCE
        && told.isDated()
        && (told.isWar() || told.width() > Likeness.MONTH);
  }

  /** The country of more than half of the places told; null where there is none. */
  private static ResolvedPlace country(List<Told> claims) {
    Map<String, Integer> told = new TreeMap<>();
    claims.stream()
        .map(claim -> claim.claim().place())
        .filter(Objects::nonNull)
        .map(ResolvedPlace::country)
        .filter(Objects::nonNull)
        .forEach(country -> told.merge(country, 1, Integer::sum));
    int all = told.values().stream().mapToInt(Integer::intValue).sum();
    return told.entrySet().stream()
        .max(Comparator.comparing(Map.Entry::getValue))
        .filter(most -> most.getValue() >= LEAST_PLACES && 2 * most.getValue() > all)
        .map(most -> somewhereIn(most.getKey()))
        .orElse(null);
  }

  private static ResolvedPlace somewhereIn(String country) {
    return new ResolvedPlace(
        0, 0, country, country, country, null, null, null, PlacePrecision.COUNTRY, null, null);
  }
}

package org.rashomon.reconcile;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.rashomon.resolve.PlacePrecision;
import org.rashomon.resolve.ResolvedPlace;

/** How two places lie to each other, by name, gazetteer entry, precision and distance. */
enum Places {
  SAME,
  NEAR,
  WITHIN,
  APART,
  UNKNOWN;

  private static final double EARTH_KM = 6371;
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  static Places of(ResolvedPlace a, ResolvedPlace b) {
    if (isUnknown(a) || isUnknown(b)) {
      return UNKNOWN;
    }
    if (sameEntry(a, b) || sameName(a.name(), b.name())) {
      return SAME;
    }
    if (isCountry(a) || isCountry(b)) {
      return sharesCountry(a, b)
          ? WITHIN
          : a.country() == null || b.country() == null ? UNKNOWN : APART;
    }
    if (a.lat() != null && b.lat() != null && a.lon() != null && b.lon() != null) {
      return byDistance(a, b);
    }
    return byName(a, b);
  }

  /** All that the comparison looks at of a place that is told. */
  static List<Object> key(ResolvedPlace place) {
    return Arrays.asList(
        place.name(),
        place.geonameId(),
        place.country(),
        place.lat(),
        place.lon(),
        place.precision(),
        place.near() == null);
  }

  private static boolean isUnknown(ResolvedPlace place) {
    return place == null || place.name() == null;
  }

  private static boolean sameEntry(ResolvedPlace a, ResolvedPlace b) {
    return a.geonameId() != null && a.geonameId().equals(b.geonameId());
  }

  private static boolean isCountry(ResolvedPlace place) {
    return place.precision() == PlacePrecision.COUNTRY;
  }

  private static boolean sharesCountry(ResolvedPlace a, ResolvedPlace b) {
    if (a.country() == null || b.country() == null) {
      return false;
    }
    Set<String> countries = new TreeSet<>(Set.of(a.country().split("\\|")));
    countries.retainAll(Set.of(b.country().split("\\|")));
    return !countries.isEmpty();
  }

  private static Places byDistance(ResolvedPlace a, ResolvedPlace b) {
    double km = km(a, b);
    double wide = Math.max(radius(a), radius(b));
    double narrow = Math.min(radius(a), radius(b));
    if (km > wide + narrow) {
      return APART;
    }
    return wide > 2 * narrow ? WITHIN : NEAR;
  }

  /** How far from the told point the act may have been, in km. */
  private static double radius(ResolvedPlace place) {
    double near = place.near() == null ? 0 : 20;
    if (place.precision() == null) {
      return 15 + near;
    }
    return near
        + switch (place.precision()) {
          case POINT -> 3;
          case TOWN -> 10;
          case DISTRICT -> 40;
          case REGION -> 120;
          case COUNTRY -> 1000;
        };
  }

  private static double km(ResolvedPlace a, ResolvedPlace b) {
    double north = Math.toRadians(b.lat() - a.lat());
    double east = Math.toRadians(b.lon() - a.lon());
    double h =
        Math.pow(Math.sin(north / 2), 2)
            + Math.cos(Math.toRadians(a.lat()))
                * Math.cos(Math.toRadians(b.lat()))
                * Math.pow(Math.sin(east / 2), 2);
    return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(h)));
  }

  /** "Aleppo" and "eastern Aleppo" share a word of their names; without coordinates that is all. */
  private static Places byName(ResolvedPlace a, ResolvedPlace b) {
    Set<String> words = new TreeSet<>(List.of(fold(a.name()).split(" ")));
    words.retainAll(List.of(fold(b.name()).split(" ")));
    words.removeIf(word -> word.length() < 4);
    if (!words.isEmpty()) {
      return NEAR;
    }
    boolean wide = isWide(a) || isWide(b) || a.precision() == null || b.precision() == null;
    return wide ? UNKNOWN : APART;
  }

  private static boolean isWide(ResolvedPlace place) {
    return place.precision() == PlacePrecision.REGION || isCountry(place);
  }

  private static boolean sameName(String one, String other) {
    if (one.equals(other)) {
      return true;
    }
    // Nearly all names that are compared differ: what folding can't make one isn't folded.
    if (isOneWord(one) && isOneWord(other)) {
      return one.equalsIgnoreCase(other);
    }
    return (isOneWord(one) ? isWordOf(one, other) : !isOneWord(other) || isWordOf(other, one))
        && fold(one).equals(fold(other));
  }

  private static boolean isWordOf(String word, String name) {
    return name.toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT));
  }

  private static boolean isOneWord(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (!Character.isLetterOrDigit(name.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static String fold(String name) {
    String small = name.toLowerCase(Locale.ROOT);
    if (isOneWord(small)) {
      return small;
    }
    return String.join(" ", new TreeSet<>(List.of(BETWEEN_WORDS.split(small)))).strip();
  }
}

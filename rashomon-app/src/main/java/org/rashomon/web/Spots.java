package org.rashomon.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rashomon.ledger.LedgerOverview.Spot;

/**
 * Places as the map takes them: a place told only to a country tints the country, any other is a
 * circle as wide as its precision leaves open.
 */
final class Spots {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private Spots() {}

  private record Circle(
      String name,
      String country,
      double lat,
      double lon,
      int km,
      long events,
      long disputed,
      boolean rival) {}

  /** {@code {"circles": […], "countries": {code: [events, disputed]}}}. */
  static String json(List<Spot> spots) {
    List<Circle> circles = new ArrayList<>();
    Map<String, long[]> countries = new TreeMap<>();
    for (Spot spot : spots) {
      if (isCountry(spot)) {
        for (String code : spot.country().split("\\|")) {
          long[] sums = countries.computeIfAbsent(code, none -> new long[2]);
          sums[0] += spot.events();
          sums[1] += spot.disputed();
        }
      } else if (spot.lat() != null && spot.lon() != null) {
        circles.add(circle(spot));
      }
    }
    try {
      return MAPPER.writeValueAsString(Map.of("circles", circles, "countries", countries));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("numbers and names can be written as JSON", e);
    }
  }

  private static boolean isCountry(Spot spot) {
    return "country".equals(spot.precision()) && spot.country() != null;
  }

  private static Circle circle(Spot spot) {
    return new Circle(
        spot.place(),
        spot.country(),
        spot.lat(),
        spot.lon(),
        kilometres(spot.precision()),
        spot.events(),
        spot.disputed(),
        spot.country() != null && spot.country().contains("|"));
  }

  /** How far from its point a place of this precision may be. */
  private static int kilometres(String precision) {
    return switch (String.valueOf(precision)) {
      case "point" -> 2;
      case "town" -> 8;
      case "region" -> 90;
      default -> 30;
    };
  }

  /** Events that the map can't show. */
  static long nowhere(List<Spot> spots) {
    return spots.stream()
        .filter(spot -> !isCountry(spot) && (spot.lat() == null || spot.lon() == null))
        .mapToLong(Spot::events)
        .sum();
  }
}

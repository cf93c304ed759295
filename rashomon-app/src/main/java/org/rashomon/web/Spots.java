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

  /**
   * {@code {"circles": [[name, country, lat, lon, km, events, disputed, rival]…], "countries":
   * {code: [events, disputed]}}}: thousands of circles stand in one attribute, so that names of
   * fields would be most of a page.
   */
  static String json(List<Spot> spots) {
    List<List<Object>> circles = new ArrayList<>();
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

  private static List<Object> circle(Spot spot) {
    List<Object> circle = new ArrayList<>();
    circle.add(spot.place());
    circle.add(spot.country());
    circle.add(spot.lat());
    circle.add(spot.lon());
    circle.add(kilometres(spot.precision()));
    circle.add(spot.events());
    circle.add(spot.disputed());
    circle.add(spot.country() != null && spot.country().contains("|") ? 1 : 0);
    return circle;
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

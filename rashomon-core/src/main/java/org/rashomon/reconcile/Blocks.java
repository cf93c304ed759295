package org.rashomon.reconcile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Which claims are compared at all: those of one report, and those of one type family that may be
 * of one month. A block holds at most {@link #LARGEST} claims; a larger one is split by the first
 * two sides that take part, then by degree of latitude and longitude, then by day, and at last cut
 * in its order. Every rule looks at the claims alone, so a claim's blocks hang on nothing else than
 * which claims there are.
 */
final class Blocks {
  /** Most claims that are all compared with each other. */
  static final int LARGEST = 300;

  private static final List<Function<Told, String>> SPLITS =
      List.of(Blocks::sides, Blocks::square, Blocks::day);

  private Blocks() {}

  /** All blocks of claims that are in {@link Told#ORDER}, as indexes into that list. */
  static List<int[]> of(List<Told> claims) {
    Map<String, List<Integer>> blocks = new TreeMap<>();
    for (int i = 0; i < claims.size(); i++) {
      Told claim = claims.get(i);
      String family = claim.type() + " ";
      add(blocks, family + "report " + claim.report().id(), i);
      for (String month : months(claim)) {
        add(blocks, family + month, i);
      }
    }
    List<int[]> small = new ArrayList<>();
    blocks.values().forEach(block -> split(claims, block, 0, small));
    return small;
  }

  private static void add(Map<String, List<Integer>> blocks, String key, int claim) {
    blocks.computeIfAbsent(key, k -> new ArrayList<>()).add(claim);
  }

  private static List<String> months(Told claim) {
    if (claim.isWar()) {
      return List.of("war " + sides(claim));
    }
    if (!claim.isDated()) {
      return claim.published() == Told.OPEN
          ? List.of("undated " + sides(claim))
          : around(claim.published() - 7, claim.published());
    }
    return around(claim.first() - 1, Math.min(claim.last(), claim.first() + 62) + 1);
  }

  private static List<String> around(long first, long last) {
    List<String> months = new ArrayList<>();
    LocalDate end = LocalDate.ofEpochDay(last).withDayOfMonth(1);
    for (LocalDate month = LocalDate.ofEpochDay(first).withDayOfMonth(1);
        !month.isAfter(end);
        month = month.plusMonths(1)) {
      months.add(month.toString().substring(0, 7));
    }
    return months;
  }

  private static void split(List<Told> claims, List<Integer> block, int rule, List<int[]> small) {
    if (block.size() < 2) {
      return;
    }
    if (block.size() <= LARGEST) {
      small.add(block.stream().mapToInt(Integer::intValue).toArray());
    } else if (rule == SPLITS.size()) {
      for (int from = 0; from < block.size(); from += LARGEST) {
        split(claims, block.subList(from, Math.min(from + LARGEST, block.size())), rule, small);
      }
    } else {
      Map<String, List<Integer>> parts = new TreeMap<>();
      for (int claim : block) {
        add(parts, SPLITS.get(rule).apply(claims.get(claim)), claim);
      }
      parts.values().forEach(part -> split(claims, part, rule + 1, small));
    }
  }

  private static String sides(Told claim) {
    return String.join("-", claim.parties().stream().limit(2).toList());
  }

  private static String square(Told claim) {
    var place = claim.claim().place();
    if (place == null || place.lat() == null || place.lon() == null) {
      return "";
    }
    return Math.round(place.lat()) + " " + Math.round(place.lon());
  }

  private static String day(Told claim) {
    return claim.isDated() ? Long.toString(claim.last()) : "";
  }
}

package org.rashomon.measure.rules;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** What the claims of a sentence must say, by the columns of each table in {@code gold/}. */
final class Checks {
  private static final String NONE = "-";
  private static final int ACT = 3;

  private Checks() {}

  /** Who says it: columns act, speaker, side, via. */
  static boolean sources(List<JsonNode> claims, List<String> cells) {
    return some(
        claims,
        cells,
        (claim, row) -> {
          for (JsonNode chain : claim.path("sources")) {
            if (isSaidBy(chain.path("hops"), row)) {
              return true;
            }
          }
          return false;
        });
  }

  private static boolean isSaidBy(JsonNode hops, List<String> cells) {
    if (cells.get(4).equals(NONE)) {
      return hops.size() == 1;
    }
    JsonNode first = hops.path(0);
    String via = hops.size() > 2 ? hops.path(1).path("text").asText() : NONE;
    String wanted = cells.get(6);
    boolean passed =
        wanted.isEmpty() || (wanted.equals(NONE) ? via.equals(NONE) : holds(via, wanted));
    String words = first.path("text").asText() + " " + first.path("name").asText();
    return hops.size() > 1
        && passed
        && holds(words, cells.get(4))
        && (cells.get(5).equals(NONE)
            ? first.path("side").isNull()
            : is(cells.get(5), first.path("side")));
  }

  /** Where: columns act, name, country, precision. */
  static boolean places(List<JsonNode> claims, List<String> cells) {
    return some(
        claims,
        cells,
        (claim, row) -> {
          JsonNode place = claim.path("place");
          if (row.get(4).equals(NONE) || place.isNull()) {
            return row.get(4).equals(NONE) && place.isNull();
          }
          return holds(place.path("text").asText() + " " + place.path("name").asText(), row.get(4))
              && is(row.get(5), place.path("country"))
              && is(row.get(6), place.path("precision"));
        });
  }

  /** When: columns act, from, to. */
  static boolean times(List<JsonNode> claims, List<String> cells) {
    return some(
        claims,
        cells,
        (claim, row) ->
            row.get(4).equals(claim.path("time").path("from").asText(NONE).replace("null", NONE))
                && row.get(5)
                    .equals(claim.path("time").path("to").asText(NONE).replace("null", NONE)));
  }

  /** Who did it to whom, of the last claim of the type: columns type, actors, targets. */
  static boolean parties(List<JsonNode> claims, List<String> cells) {
    List<JsonNode> ofType =
        claims.stream().filter(claim -> claim.path("type").asText().equals(cells.get(4))).toList();
    if (ofType.isEmpty()) {
      return false;
    }
    JsonNode last = ofType.get(ofType.size() - 1);
    return cast(last.path("actors")).equals(sorted(cells.get(5)))
        && cast(last.path("targets")).equals(sorted(cells.get(6)));
  }

  private static String cast(JsonNode parties) {
    String sides =
        StreamSupport.stream(parties.spliterator(), false)
            .map(Checks::side)
            .collect(Collectors.joining(","));
    return sides.isEmpty() ? NONE : sorted(sides);
  }

  private static String side(JsonNode party) {
    String side = party.path("side").isNull() ? "?" : party.path("side").asText();
    if (!party.path("role").asText().equals("party")) {
      return side + "/" + party.path("role").asText();
    }
    String relation = party.path("relation").asText();
    return relation.equals("self") ? side : side + "/" + relation;
  }

  /** Each side once, sorted. */
  private static String sorted(String sides) {
    return String.join(",", new TreeSet<>(List.of(sides.split(","))));
  }

  /** Whether it holds of a claim whose trigger has the word in the column of the act. */
  private static boolean some(
      List<JsonNode> claims, List<String> cells, BiPredicate<JsonNode, List<String>> check) {
    return claims.stream()
        .filter(claim -> holds(claim.path("trigger").path("text").asText(), cells.get(ACT)))
        .anyMatch(claim -> check.test(claim, cells));
  }

  private static boolean is(String wanted, JsonNode told) {
    return wanted.isEmpty() || wanted.equals(told.asText());
  }

  private static boolean holds(String text, String part) {
    return text.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
  }
}

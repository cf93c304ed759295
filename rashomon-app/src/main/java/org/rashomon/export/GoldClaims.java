package org.rashomon.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.rashomon.resolve.Chain;
import org.rashomon.resolve.HopKind;
import org.rashomon.resolve.ResolvedClaim;
import org.rashomon.resolve.ResolvedCount;
import org.rashomon.resolve.ResolvedParty;
import org.rashomon.resolve.ResolvedTime;

/** A claim as gold states it; what it doesn't say is left out, and so isn't asked for. */
final class GoldClaims {
  private static final Set<String> KINDS =
      Set.of(
          "killed",
          "wounded",
          "casualties",
          "missing",
          "captured",
          "displaced",
          "deployed",
          "destroyed");

  private static final Set<String> QUALIFIERS =
      Set.of("exact", "at least", "more than", "about", "up to", "fewer than", "between", "vague");

  private GoldClaims() {}

  static Map<String, Object> of(ResolvedClaim claim, String quote) {
    Map<String, Object> gold = new LinkedHashMap<>();
    gold.put("doc", claim.report());
    gold.put("quote", quote);
    gold.put("type", List.of(claim.type().toString()));
    sides(gold, "actors", claim.actors());
    sides(gold, "targets", claim.targets());
    claim.counts().forEach(count -> count(gold, count));
    if (claim.place() != null && claim.place().name() != null) {
      gold.put("place", claim.place().name());
    }
    time(gold, claim.time());
    gold.put("status", claim.status());
    if (!claim.sources().isEmpty()) {
      speaker(gold, claim.sources().get(0).hops().get(0));
    }
    return gold;
  }

  /** What a coder said of a sentence, as JSON. */
  static JsonNode coded(String json) {
    try {
      return JsonDocument.mapper().readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("no coding: " + json, e);
    }
  }

  /** A sentence as it was coded. */
  static Map<String, Object> of(String report, String quote, JsonNode coded) {
    Map<String, Object> gold = new LinkedHashMap<>();
    gold.put("doc", report);
    gold.put("quote", quote);
    gold.put("type", List.of(coded.path("type").asText()));
    sides(gold, "actors", coded.path("actor").asText());
    sides(gold, "targets", coded.path("target").asText());
    if (!coded.path("status").asText().isEmpty()) {
      gold.put("status", coded.path("status").asText());
    }
    return gold;
  }

  private static void sides(Map<String, Object> gold, String field, String coded) {
    List<String> sides = Stream.of(coded.split("[\\s,]+")).filter(side -> !side.isEmpty()).toList();
    if (!sides.isEmpty()) {
      gold.put(field, sides);
    }
  }

  private static void sides(Map<String, Object> gold, String field, List<ResolvedParty> parties) {
    List<String> sides =
        parties.stream()
            .map(ResolvedParty::side)
            .filter(side -> side != null && !side.equals("unknown"))
            .flatMap(side -> List.of(side.split("\\|")).stream())
            .distinct()
            .toList();
    if (!sides.isEmpty()) {
      gold.put(field, sides);
    }
  }

  private static void count(Map<String, Object> gold, ResolvedCount count) {
    String kind = count.kind().toString();
    String qualifier = String.valueOf(count.qualifier());
    if (!KINDS.contains(kind) || !QUALIFIERS.contains(qualifier) || gold.containsKey(kind)) {
      return;
    }
    Map<String, Object> number = new LinkedHashMap<>();
    if (count.value() != null) {
      number.put("value", count.value());
    } else {
      number.put("low", count.low());
      number.put("high", count.high());
    }
    number.put("qualifier", qualifier);
    if (count.side() != null) {
      number.put("side", count.side());
    }
    gold.put(kind, number);
  }

  private static void time(Map<String, Object> gold, ResolvedTime time) {
    if (time != null && time.from() != null && time.to() != null) {
      gold.put("time", time.from().equals(time.to()) ? time.from() : time.from() + "/" + time.to());
    }
  }

  private static void speaker(Map<String, Object> gold, Chain.Hop hop) {
    if (hop.kind() != HopKind.OUTLET) {
      String name = hop.name() == null ? hop.text() : hop.name();
      if (name != null) {
        gold.put("speaker", name);
      }
      if (hop.side() != null) {
        gold.put("speakerSide", hop.side());
      }
    }
  }
}

package org.rashomon.web.review;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.rashomon.decide.Decision;
import org.rashomon.decide.Decision.Action;
import org.rashomon.decide.Decision.Anchor;
import org.rashomon.decide.Standing;

/**
 * What coders, each for himself and without the program's answer, made of the same sentences: how
 * far they agree, and where they don't.
 */
public final class BlindCoding {
  /** What a coder says of a sentence. */
  public static final List<String> FIELDS = List.of("type", "actor", "target", "status");

  /** Field of the coding that settles a disagreement. */
  public static final String SETTLED = "settled";

  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** By sentence, then by coder. */
  private final Map<Anchor, Map<String, Map<String, String>>> codings =
      new TreeMap<>(Comparator.comparing(Anchor::report).thenComparing(Anchor::start));

  private final Map<Anchor, Map<String, String>> settled = new LinkedHashMap<>();

  /** The codings among the decisions; a coder's last one of a sentence counts. */
  public BlindCoding(List<Decision> decisions) {
    for (Decision decision : Standing.of(decisions)) {
      if (decision.action() == Action.CODE) {
        Anchor sentence = decision.anchors().get(0);
        Map<String, String> values = values(decision.value());
        if (SETTLED.equals(decision.field())) {
          settled.put(sentence, values);
        } else {
          codings.computeIfAbsent(sentence, one -> new TreeMap<>()).put(decision.who(), values);
        }
      }
    }
  }

  private static Map<String, String> values(String json) {
    try {
      JsonNode tree = MAPPER.readTree(json);
      Map<String, String> values = new LinkedHashMap<>();
      FIELDS.forEach(field -> values.put(field, tree.path(field).asText("")));
      return values;
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("no coding: " + json, e);
    }
  }

  /** What is kept of a coding. */
  public static String json(Map<String, String> values) {
    Map<String, String> kept = new LinkedHashMap<>();
    FIELDS.forEach(field -> kept.put(field, Objects.requireNonNullElse(values.get(field), "")));
    return MAPPER.valueToTree(kept).toString();
  }

  /** Whether this coder has coded the sentence. */
  public boolean hasCoded(String who, Anchor sentence) {
    return codings.getOrDefault(sentence, Map.of()).containsKey(who);
  }

  /** Krippendorff's alpha of each field; null where there is nothing to agree on. */
  public Map<String, Double> alphas() {
    Map<String, Double> alphas = new LinkedHashMap<>();
    for (String field : FIELDS) {
      List<List<String>> units = new ArrayList<>();
      for (Map<String, Map<String, String>> unit : codings.values()) {
        units.add(unit.values().stream().map(coding -> coding.get(field)).toList());
      }
      alphas.put(field, Agreement.alpha(units));
    }
    return alphas;
  }

  /** How many sentences two coders or more have coded. */
  public int shared() {
    return (int) codings.values().stream().filter(unit -> unit.size() > 1).count();
  }

  /** Sentences that coders disagree on and nobody settled: coder to values. */
  public Map<Anchor, Map<String, Map<String, String>>> disagreements() {
    Map<Anchor, Map<String, Map<String, String>>> open = new LinkedHashMap<>();
    codings.forEach(
        (sentence, unit) -> {
          if (unit.values().stream().distinct().count() > 1 && !settled.containsKey(sentence)) {
            open.put(sentence, unit);
          }
        });
    return open;
  }
}

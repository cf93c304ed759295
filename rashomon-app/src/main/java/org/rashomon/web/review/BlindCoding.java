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

  /** Whose value it is where the program's was taken. */
  public static final String PROGRAM = "program";

  /** Whose value it is where nobody had said so. */
  public static final String OWN = "own";

  private static final String FROM = "from";

  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** By sentence, then by coder. */
  private final Map<Anchor, Map<String, Map<String, String>>> codings =
      new TreeMap<>(Comparator.comparing(Anchor::report).thenComparing(Anchor::start));

  private final Map<Anchor, List<Settlement>> settled = new LinkedHashMap<>();

  /**
   * What a disagreement was settled as.
   *
   * @param values field to value
   * @param from field to whose value it is: coders, {@link #PROGRAM}, or {@link #OWN}
   */
  public record Settlement(
      String who, String when, String why, Map<String, String> values, Map<String, String> from) {}

  /** The codings among the decisions; a coder's last one of a sentence counts. */
  public BlindCoding(List<Decision> decisions) {
    for (Decision decision : Standing.of(decisions)) {
      if (decision.action() == Action.CODE) {
        Anchor sentence = decision.anchors().get(0);
        Map<String, String> values = values(decision.value());
        if (SETTLED.equals(decision.field())) {
          settled
              .computeIfAbsent(sentence, one -> new ArrayList<>())
              .add(
                  new Settlement(
                      decision.who(),
                      decision.when(),
                      decision.why(),
                      values,
                      from(decision.value())));
        } else {
          codings.computeIfAbsent(sentence, one -> new TreeMap<>()).put(decision.who(), values);
        }
      }
    }
  }

  private static Map<String, String> values(String json) {
    return fields(tree(json));
  }

  private static Map<String, String> from(String json) {
    return fields(tree(json).path(FROM));
  }

  private static Map<String, String> fields(JsonNode tree) {
    Map<String, String> values = new LinkedHashMap<>();
    FIELDS.forEach(field -> values.put(field, tree.path(field).asText("")));
    return values;
  }

  private static JsonNode tree(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("no coding: " + json, e);
    }
  }

  /** What is kept of a coding. */
  public static String json(Map<String, String> values) {
    return MAPPER.valueToTree(kept(values)).toString();
  }

  /** What is kept of a settlement: each field's value, and whose it is. */
  public static String json(Map<String, String> values, Map<String, String> from) {
    Map<String, Object> kept = new LinkedHashMap<>(kept(values));
    kept.put(FROM, kept(from));
    return MAPPER.valueToTree(kept).toString();
  }

  private static Map<String, String> kept(Map<String, String> values) {
    Map<String, String> kept = new LinkedHashMap<>();
    FIELDS.forEach(field -> kept.put(field, Objects.requireNonNullElse(values.get(field), "")));
    return kept;
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

  /** Sentences that coders disagree on, settled or not: coder to values. */
  public Map<Anchor, Map<String, Map<String, String>>> disagreements() {
    Map<Anchor, Map<String, Map<String, String>>> open = new LinkedHashMap<>();
    codings.forEach(
        (sentence, unit) -> {
          if (unit.values().stream().distinct().count() > 1) {
            open.put(sentence, unit);
          }
        });
    return open;
  }

  /** How a sentence was settled, the last settlement at the end; empty for not yet. */
  public List<Settlement> settlements(Anchor sentence) {
    return List.copyOf(settled.getOrDefault(sentence, List.of()));
  }

  /** The last settlement of each sentence that has one. */
  public Map<Anchor, Settlement> settled() {
    Map<Anchor, Settlement> last = new LinkedHashMap<>();
    settled.forEach((sentence, all) -> last.put(sentence, all.get(all.size() - 1)));
    return last;
  }
}

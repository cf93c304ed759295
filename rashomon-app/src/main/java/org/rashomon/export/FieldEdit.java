package org.rashomon.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.rashomon.extract.CountKind;
import org.rashomon.extract.PartyRole;
import org.rashomon.extract.Qualifier;
import org.rashomon.extract.Victims;
import org.rashomon.resolve.PartyKind;
import org.rashomon.resolve.PartyRelation;
import org.rashomon.resolve.PlacePrecision;
import org.rashomon.resolve.ResolvedClaim;
import org.rashomon.resolve.ResolvedCount;
import org.rashomon.resolve.ResolvedParty;
import org.rashomon.resolve.ResolvedPlace;
import org.rashomon.resolve.ResolvedTime;
import org.rashomon.resolve.TimeBasis;
import org.rashomon.resolve.TimePrecision;
import org.rashomon.resolve.TimeSpan;
import org.rashomon.text.Phrase;

/** What is typed into a claim's form becomes the new value of one of its fields. */
public final class FieldEdit {
  private static final ObjectMapper MAPPER = JsonDocument.mapper();

  private static final List<String> NUMBERS =
      List.of("value", "low", "high", "lat", "lon", "number", "geonameId");

  private FieldEdit() {}

  /**
   * The new value, as JSON text, of the field that a path leads into.
   *
   * @param path such as {@code hedge}, {@code actors/0/side} or {@code time/from}; a place, a time
   *     or the item behind the last of a list is made where it is missing, on the words of the act
   * @param typed empty for nothing
   * @throws IllegalArgumentException where the path leads nowhere or the words are no number
   */
  public static String value(ResolvedClaim claim, String path, String typed) {
    return value(claim, Map.of(path, typed));
  }

  /**
   * The new value of one field, with all that was typed into it.
   *
   * @param typed by path; all of the same field
   */
  static String value(ResolvedClaim claim, Map<String, String> typed) {
    ObjectNode tree = MAPPER.valueToTree(claim);
    String field = null;
    for (Map.Entry<String, String> one : typed.entrySet()) {
      String[] steps = one.getKey().split("/");
      field = steps[0];
      JsonNode value = leaf(steps[steps.length - 1], one.getValue().strip());
      if (steps.length == 1) {
        return value.toString();
      }
      set(holder(claim, tree, steps), one.getKey(), steps[steps.length - 1], value);
    }
    return String.valueOf(tree.get(field));
  }

  private static void set(JsonNode at, String path, String name, JsonNode value) {
    if (!(at instanceof ObjectNode object) || !object.has(name)) {
      throw new IllegalArgumentException("nothing here: " + path);
    }
    object.set(name, value);
    // An exact figure that is corrected has no other bounds than itself.
    if (name.equals("value") && object.path("qualifier").asText().equals("exact")) {
      object.set("low", value);
      object.set("high", value);
    }
  }

  /** What holds the last step; made where it is missing and can be. */
  private static JsonNode holder(ResolvedClaim claim, ObjectNode tree, String[] steps) {
    if (tree.path(steps[0]).isNull()) {
      tree.set(steps[0], fresh(claim, steps[0], 0));
    }
    JsonNode at = tree.get(steps[0]);
    for (int i = 1; i < steps.length - 1 && at != null; i++) {
      if (at instanceof ArrayNode list) {
        int index = index(steps[i]);
        if (index == list.size()) {
          list.add(fresh(claim, steps[0], index));
        }
        at = list.get(index);
      } else {
        at = at.get(steps[i]);
      }
    }
    return at;
  }

  /** A new place, time, party or count, on the words of the act. */
  private static JsonNode fresh(ResolvedClaim claim, String field, int index) {
    Phrase words = claim.trigger();
    Object made =
        switch (field) {
          case "place" ->
              new ResolvedPlace(
                  words.start(),
                  words.end(),
                  words.text(),
                  null,
                  null,
                  null,
                  null,
                  null,
                  PlacePrecision.TOWN,
                  null,
                  null);
          case "time" ->
              new ResolvedTime(
                  null,
                  null,
                  null,
                  null,
                  null,
                  TimeSpan.WITHIN,
                  TimePrecision.DAY,
                  null,
                  null,
                  TimeBasis.CONTEXT);
          case "actors", "targets" -> party(words);
          case "counts" -> count(words, index);
          default -> null;
        };
    return MAPPER.valueToTree(made);
  }

  private static ResolvedParty party(Phrase words) {
    return new ResolvedParty(
        words.start(),
        words.end(),
        words.text(),
        null,
        null,
        PartyKind.UNKNOWN,
        PartyRelation.SELF,
        PartyRole.PARTY,
        null,
        null);
  }

  private static ResolvedCount count(Phrase words, int index) {
    return new ResolvedCount(
        "h" + (index + 1),
        words.start(),
        words.end(),
        words.text(),
        CountKind.KILLED,
        null,
        Qualifier.EXACT,
        null,
        null,
        null,
        Victims.UNKNOWN,
        List.of(),
        null,
        null,
        null);
  }

  private static int index(String step) {
    if (!step.matches("[0-9]{1,4}")) {
      throw new IllegalArgumentException("no place in a list: " + step);
    }
    return Integer.parseInt(step);
  }

  private static JsonNode leaf(String name, String typed) {
    if (typed.isEmpty()) {
      return MAPPER.nullNode();
    }
    if (NUMBERS.contains(name)) {
      return number(typed);
    }
    return MAPPER.getNodeFactory().textNode(typed);
  }

  private static JsonNode number(String typed) {
    if (typed.matches("-?[0-9]{1,9}")) {
      return MAPPER.getNodeFactory().numberNode(Integer.parseInt(typed));
    }
    if (typed.matches("-?[0-9]{1,4}\\.[0-9]{1,9}")) {
      return MAPPER.getNodeFactory().numberNode(Double.parseDouble(typed));
    }
    throw new IllegalArgumentException("no number: " + typed);
  }

  /** A field of a claim as JSON text, for those that know what they do. */
  public static String json(ResolvedClaim claim, String field) {
    ObjectNode tree = MAPPER.valueToTree(claim);
    try {
      return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(tree.get(field));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("every claim can be written as JSON", e);
    }
  }

  /** A whole claim as JSON text. */
  public static String json(ResolvedClaim claim) {
    try {
      return MAPPER.writeValueAsString(claim);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("every claim can be written as JSON", e);
    }
  }
}

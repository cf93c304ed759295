package org.rashomon.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.rashomon.resolve.ResolvedClaim;

/** What is typed into a claim's form becomes the new value of one of its fields. */
public final class FieldEdit {
  private static final ObjectMapper MAPPER = JsonDocument.mapper();

  private static final List<String> NUMBERS =
      List.of("value", "low", "high", "lat", "lon", "number", "geonameId");

  private FieldEdit() {}

  /**
   * The new value, as JSON text, of the field that a path leads into.
   *
   * @param path such as {@code hedge}, {@code actors/0/side} or {@code time/from}
   * @param typed empty for nothing
   * @throws IllegalArgumentException where the path leads nowhere or the words are no number
   */
  public static String value(ResolvedClaim claim, String path, String typed) {
    String[] steps = path.split("/");
    JsonNode value = leaf(steps[steps.length - 1], typed.strip());
    if (steps.length == 1) {
      return value.toString();
    }
    ObjectNode tree = MAPPER.valueToTree(claim);
    JsonNode at = tree.get(steps[0]);
    for (int i = 1; i < steps.length - 1 && at != null; i++) {
      at = at instanceof ArrayNode list ? list.get(index(steps[i])) : at.get(steps[i]);
    }
    if (!(at instanceof ObjectNode object) || !object.has(steps[steps.length - 1])) {
      throw new IllegalArgumentException("nothing here: " + path);
    }
    object.set(steps[steps.length - 1], value);
    return tree.get(steps[0]).toString();
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

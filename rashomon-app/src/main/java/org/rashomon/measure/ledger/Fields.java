package org.rashomon.measure.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;

/** Reads the fields of a document; what isn't there and what is null are the same. */
final class Fields {
  private Fields() {}

  /** The text of a field, or null. */
  static String text(JsonNode item, String field) {
    JsonNode value = item.path(field);
    return value.isValueNode() && !value.isNull() ? value.asText() : null;
  }

  /** The text of a field, or what stands for none; empty is none. */
  static String text(JsonNode item, String field, String none) {
    String text = text(item, field);
    return text == null || text.isEmpty() ? none : text;
  }

  /** The number of a field, or null. */
  static Double number(JsonNode item, String field) {
    JsonNode value = item.path(field);
    return value.isNumber() ? value.doubleValue() : null;
  }

  /** The items of a list, in order; none where there is no list. */
  static List<JsonNode> items(JsonNode item, String field) {
    return StreamSupport.stream(item.path(field).spliterator(), false).toList();
  }

  /** The texts of a list, in order. */
  static List<String> texts(JsonNode item, String field) {
    return items(item, field).stream().map(JsonNode::asText).toList();
  }

  /** The sides that a field names; the contract puts a stroke between those it can't tell apart. */
  static Set<String> sides(JsonNode item) {
    String sides = text(item, "side", null);
    return sides == null ? Set.of() : Set.copyOf(List.of(sides.split("\\|", -1)));
  }
}

package org.rashomon.measure.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rashomon.text.Span;

/** A claim that gold wants; or, in {@code absent}, words that must yield none. */
record GoldClaim(JsonNode node) {

  String doc() {
    return Fields.text(node, "doc");
  }

  String quote() {
    return Fields.text(node, "quote");
  }

  /** The accepted types, best first. */
  List<String> types() {
    return Fields.texts(node, "type");
  }

  /** Whether words that must yield nothing forbid this type; a star forbids any. */
  boolean forbids(String type) {
    return "*".equals(Fields.text(node, "type")) || types().contains(type);
  }

  boolean optional() {
    return node.path("optional").asBoolean();
  }

  boolean has(String field) {
    return node.has(field);
  }

  String text(String field) {
    return Fields.text(node, field);
  }

  Set<String> texts(String field) {
    return new HashSet<>(Fields.texts(node, field));
  }

  List<GoldCount> counts() {
    return GoldCount.of(node);
  }

  List<GoldCount.Key> countKeys() {
    return counts().stream().map(GoldCount::key).toList();
  }

  /** Where the quote stands in the report, behind its title; none without a report. */
  Optional<Span> span(Optional<JsonNode> report) {
    return report.flatMap(
        found ->
            Wording.find(Fields.text(found, "text", ""), quote(), found.path("titleEnd").asInt()));
  }

  Place place() {
    return new Place(doc(), quote());
  }

  /** How gold's events name a claim. */
  record Place(String doc, String quote) {
    static Place of(JsonNode pair) {
      return new Place(pair.path(0).asText(), pair.path(1).asText());
    }
  }
}

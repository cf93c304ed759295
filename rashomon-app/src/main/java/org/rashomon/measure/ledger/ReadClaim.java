package org.rashomon.measure.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import org.rashomon.text.Span;

/** A claim of the ledger's document. */
record ReadClaim(JsonNode node) {
  /** Stands for the claim that wasn't found: nothing about it is right. */
  static final ReadClaim MISSED = new ReadClaim(JsonNodeFactory.instance.objectNode());

  String id() {
    return Fields.text(node, "id");
  }

  String report() {
    return Fields.text(node, "report");
  }

  String type() {
    return Fields.text(node, "type");
  }

  /** The event it is put to, or null. */
  String event() {
    return Fields.text(node, "event");
  }

  String quote() {
    return Fields.text(node, "quote", "");
  }

  String status() {
    return Fields.text(node, "status", "asserted");
  }

  Span span() {
    return new Span(node.path("start").asInt(), node.path("end").asInt());
  }

  List<JsonNode> counts() {
    return Fields.items(node, "counts");
  }

  /** The chains of sources, each from the speaker to the outlet. */
  List<List<JsonNode>> chains() {
    return Fields.items(node, "sources").stream()
        .map(chain -> Fields.items(chain, "hops"))
        .toList();
  }
}

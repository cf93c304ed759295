package org.rashomon.measure.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The ledger's document by report. Claims of titles and of spans no sentence has are left out. */
final class ReadLedger {
  /** No sentence is longer, in code points; a longer span answers nothing. */
  private static final int LONGEST = 900;

  private final Map<String, JsonNode> reports = new HashMap<>();
  private final Map<String, List<ReadClaim>> claims = new HashMap<>();
  private final Map<String, JsonNode> events = new HashMap<>();

  ReadLedger(JsonNode document) {
    Map<String, Integer> titles = new HashMap<>();
    for (JsonNode report : Fields.items(document, "reports")) {
      name(report, "externalId");
      name(report, "id");
      titles.put(Fields.text(report, "id"), report.path("titleEnd").asInt());
    }
    for (JsonNode node : Fields.items(document, "claims")) {
      ReadClaim claim = new ReadClaim(node);
      int title = titles.getOrDefault(claim.report(), 0);
      if (claim.span().start() >= title && claim.span().length() <= LONGEST) {
        claims.computeIfAbsent(claim.report(), id -> new ArrayList<>()).add(claim);
      }
    }
    Fields.items(document, "events").forEach(event -> events.put(Fields.text(event, "id"), event));
  }

  private void name(JsonNode report, String field) {
    String name = Fields.text(report, field, null);
    if (name != null) {
      reports.putIfAbsent(name, report);
    }
  }

  /** The report that gold calls so: by the name it came with, or by its id. */
  Optional<JsonNode> report(String doc) {
    return Optional.ofNullable(reports.get(doc));
  }

  /** The claims of a report, in the document's order. */
  List<ReadClaim> claims(Optional<JsonNode> report) {
    return report.map(r -> claims.getOrDefault(Fields.text(r, "id"), List.of())).orElse(List.of());
  }

  /** The fields that the event's sources disagree on. */
  List<String> disputes(String event) {
    JsonNode found = events.get(event);
    return found == null
        ? List.of()
        : Fields.items(found, "disputes").stream().map(d -> Fields.text(d, "field", "")).toList();
  }
}

package org.rashomon.measure.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rashomon.text.Span;

/** Turns gold into the ledger that a reader without fault would export. */
final class PerfectLedger {
  private final JsonMapper json = JsonMapper.builder().build();
  private final Map<String, JsonNode> reports = new TreeMap<>();
  private final Map<GoldClaim.Place, String> events = new TreeMap<>(PerfectLedger::compare);
  private final ObjectNode document = json.createObjectNode();

  private static int compare(GoldClaim.Place a, GoldClaim.Place b) {
    return (a.doc() + "|" + a.quote()).compareTo(b.doc() + "|" + b.quote());
  }

  /** The document of a gold file and its reports. */
  JsonNode of(Path gold, Path jsonLines) throws IOException {
    for (String line : Files.readAllLines(jsonLines)) {
      ObjectNode report = (ObjectNode) json.readTree(line);
      report.set("externalId", report.get("id"));
      reports.put(report.get("id").asText(), report);
    }
    JsonNode tree = json.readTree(gold.toFile());
    reports.values().forEach(report -> addText((ObjectNode) report, tree));
    document.putArray("reports").addAll(reports.values());
    events(tree);
    ArrayNode claims = document.putArray("claims");
    for (JsonNode node : Fields.items(tree, "claims")) {
      claims.add(claim(new GoldClaim(node), "c" + claims.size()));
    }
    return document;
  }

  /** A page has no text before it is read; gold's quotes stand for it. */
  private static void addText(ObjectNode report, JsonNode gold) {
    if (!report.has("text")) {
      report.put(
          "text",
          Fields.items(gold, "claims").stream()
              .map(GoldClaim::new)
              .filter(claim -> claim.doc().equals(report.get("id").asText()))
              .map(GoldClaim::quote)
              .collect(Collectors.joining("\n")));
    }
  }

  private void events(JsonNode gold) {
    ArrayNode list = document.putArray("events");
    for (JsonNode event : Fields.items(gold, "events")) {
      String id = "e" + list.size();
      ArrayNode disputes = list.addObject().put("id", id).putArray("disputes");
      if (event.has("dispute")) {
        disputes.addObject().set("field", event.get("dispute"));
      }
      Fields.items(event, "together").stream()
          .map(GoldClaim.Place::of)
          .forEach(place -> events.putIfAbsent(place, id));
    }
  }

  private ObjectNode claim(GoldClaim gold, String id) {
    ObjectNode claim = json.createObjectNode();
    Span span = gold.span(Optional.of(reports.get(gold.doc()))).orElseThrow();
    claim.put("id", id).put("report", gold.doc()).put("start", span.start()).put("end", span.end());
    claim.put("quote", gold.quote()).put("type", gold.types().get(0));
    claim.put("event", events.getOrDefault(gold.place(), "x" + id));
    claim.put("status", gold.has("status") ? gold.text("status") : "asserted");
    for (String field : List.of("actors", "targets")) {
      ArrayNode parties = claim.putArray(field);
      gold.texts(field).forEach(side -> parties.addObject().put("side", side));
    }
    claim.putObject("place").put("name", gold.text("place"));
    if (gold.has("time")) {
      GoldTime time = GoldTime.of(gold.text("time"));
      claim.putObject("time").put("from", time.from()).put("to", time.to());
    }
    gold.counts().forEach(count -> count(claim.withArray("counts"), count));
    ArrayNode hops = claim.putArray("sources").addObject().putArray("hops");
    hops.addObject().put("name", gold.text("speaker")).put("side", gold.text("speakerSide"));
    hops.addObject().put("name", gold.text("via"));
    return claim;
  }

  private static void count(ArrayNode counts, GoldCount gold) {
    ObjectNode count = counts.addObject();
    count.setAll((ObjectNode) gold.node());
    count.put("kind", gold.kind()).put("low", gold.bounds().low());
    count.put("high", gold.bounds().high());
    count.put("victims", "CVL".equals(Fields.text(gold.node(), "side")) ? "civilian" : "unknown");
  }
}

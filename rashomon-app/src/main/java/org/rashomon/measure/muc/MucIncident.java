package org.rashomon.measure.muc;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What one report tells of one event: its claims of violent acts that were put into the same event,
 * in the order of the text. This is what becomes one template.
 *
 * @param report the ledger's report
 * @param claims its claims, at least one
 */
record MucIncident(JsonNode report, List<JsonNode> claims) {

  private static final Set<String> VIOLENT =
      Set.of(
          "armed-clash",
          "attack",
          "shelling",
          "air-strike",
          "bombing",
          "explosion",
          "mine",
          "chemical-attack",
          "sexual-violence",
          "disrupted-weapons",
          "capture",
          "destruction",
          "casualties");
  private static final Set<String> SAID = Set.of("affirmed");

  MucIncident {
    claims = List.copyOf(claims);
  }

  /** Every incident of a ledger, reports in the ledger's order. */
  static List<MucIncident> of(JsonNode ledger) {
    Map<String, Map<String, List<JsonNode>>> byReport = new LinkedHashMap<>();
    ledger.path("reports").forEach(r -> byReport.put(id(r), new LinkedHashMap<>()));
    sorted(ledger.path("claims"))
        .filter(claim -> VIOLENT.contains(text(claim, "type")))
        .filter(claim -> SAID.contains(text(claim, "polarity")))
        .filter(claim -> !text(claim, "realis").equals("hypothetical"))
        .filter(claim -> byReport.containsKey(text(claim, "report")))
        .forEach(
            claim ->
                byReport
                    .get(text(claim, "report"))
                    .computeIfAbsent(event(claim), e -> new ArrayList<>())
                    .add(claim));
    List<MucIncident> incidents = new ArrayList<>();
    for (JsonNode report : ledger.path("reports")) {
      byReport.get(id(report)).values().forEach(c -> incidents.add(new MucIncident(report, c)));
    }
    return incidents;
  }

  private static Stream<JsonNode> sorted(JsonNode claims) {
    List<JsonNode> list = new ArrayList<>();
    claims.forEach(list::add);
    list.sort(
        Comparator.comparingInt((JsonNode claim) -> claim.path("trigger").path("start").asInt())
            .thenComparing(MucIncident::id));
    return list.stream();
  }

  private static String event(JsonNode claim) {
    String event = text(claim, "event");
    return event.isEmpty() ? "claim " + id(claim) : event;
  }

  private static String id(JsonNode node) {
    return text(node, "id");
  }

  /** A field's text, empty where it is null or absent. */
  static String text(JsonNode node, String field) {
    return node.path(field).isNull() ? "" : node.path(field).asText();
  }

  /** The message's id: what the caller called the report. */
  String message() {
    return text(report, "externalId");
  }

  /** The report's day, or null. */
  LocalDate published() {
    String day = text(report, "published");
    return day.matches("\\d{4}-\\d{2}-\\d{2}.*") ? LocalDate.parse(day.substring(0, 10)) : null;
  }

  /** The codes of the claims' types, each once. */
  List<String> types() {
    return claims.stream().map(claim -> text(claim, "type")).distinct().toList();
  }

  /** The words that say the acts. */
  List<String> triggers() {
    return claims.stream().map(claim -> text(claim.path("trigger"), "text")).toList();
  }

  /** Every actor of every claim. */
  List<JsonNode> actors() {
    return all("actors");
  }

  /** Every target of every claim. */
  List<JsonNode> targets() {
    return all("targets");
  }

  /** Every count of every claim. */
  List<JsonNode> counts() {
    return all("counts");
  }

  private List<JsonNode> all(String field) {
    List<JsonNode> nodes = new ArrayList<>();
    claims.forEach(claim -> claim.path(field).forEach(nodes::add));
    return nodes;
  }

  /** Whether the report's text has these words, whatever their case. */
  boolean says(String words) {
    String text = text(report, "text").toUpperCase(Locale.ROOT);
    return !words.isBlank() && text.contains(words.toUpperCase(Locale.ROOT));
  }
}

package org.rashomon.measure.gva;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rashomon.measure.JsonLines;
import org.rashomon.measure.LedgerDocument;

/** What a ledger says of the articles: each one's toll and event, and each event's toll. */
final class ReadShootings {
  private final Map<String, String> ids = new HashMap<>();
  private final Map<String, Shooting.Toll> tolls = new HashMap<>();
  private final Map<String, String> events = new HashMap<>();
  private final Map<String, Shooting.Toll> eventTolls = new HashMap<>();
  private final Map<String, List<String>> quotes = new HashMap<>();

  static ReadShootings of(LedgerDocument document) throws IOException {
    ReadShootings read = new ReadShootings();
    document.each("reports", read::report);
    document.each("claims", read::claim);
    document.each("events", read::event);
    return read;
  }

  private void report(JsonNode report) {
    String article = JsonLines.text(report, "externalId");
    ids.put(JsonLines.text(report, "id"), article);
    tolls.put(article, toll(report.path("toll")));
    String event = JsonLines.text(report, "event");
    if (event != null) {
      events.put(article, event);
    }
  }

  private void claim(JsonNode claim) {
    String article = ids.get(JsonLines.text(claim, "report"));
    if (!claim.path("counts").isEmpty()) {
      quotes.computeIfAbsent(article, a -> new ArrayList<>()).add(JsonLines.text(claim, "quote"));
    }
  }

  private void event(JsonNode event) {
    eventTolls.put(JsonLines.text(event, "id"), toll(event.path("counts")));
  }

  /** The best figures of the two kinds; those of several sides are added, one untold is 0. */
  private static Shooting.Toll toll(JsonNode counts) {
    return new Shooting.Toll(sum(counts, "killed"), sum(counts, "wounded"));
  }

  private static int sum(JsonNode counts, String kind) {
    int sum = 0;
    for (JsonNode count : counts) {
      Integer best = JsonLines.number(count, "best");
      sum += kind.equals(JsonLines.text(count, "kind")) && best != null ? best : 0;
    }
    return sum;
  }

  /** An article's toll; nobody for one that wasn't read. */
  Shooting.Toll toll(String article) {
    return tolls.getOrDefault(article, new Shooting.Toll(0, 0));
  }

  /** The event that an article is mainly about; null if there is none. */
  String event(String article) {
    return events.get(article);
  }

  /** An event's toll; nobody for null. */
  Shooting.Toll eventToll(String event) {
    return eventTolls.getOrDefault(event, new Shooting.Toll(0, 0));
  }

  /** The sentences of an article whose claims count something. */
  List<String> quotes(String article) {
    return quotes.getOrDefault(article, List.of());
  }
}

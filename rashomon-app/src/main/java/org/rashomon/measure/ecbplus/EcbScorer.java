package org.rashomon.measure.ecbplus;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rashomon.measure.Figure;
import org.rashomon.measure.InputOffsets;
import org.rashomon.measure.Surroundings;
import org.rashomon.text.Span;

/**
 * How a ledger brings the actions of a sub-topic together: an action belongs to the event of the
 * claim whose trigger it shares words with, and is an event of its own where there is no such
 * claim. Beside it two actions with one head lemma are one event. Once over all actions, once over
 * those that a claim speaks of.
 */
final class EcbScorer {
  private static final String FOUND = "claimed actions: ";
  private static final String LEMMA = "head lemma, ";
  private static final String ALL = "all actions: ";

  private final Map<String, List<Told>> told = new HashMap<>();
  private final Map<String, Coreference> scores = new LinkedHashMap<>();
  private final List<String> lines = new ArrayList<>();
  private int actions;
  private int claimed;

  /** A claim's trigger, in code points of the document's text, and its event. */
  private record Told(Span trigger, String event) {}

  /** Takes in what a ledger's document says. */
  EcbScorer(JsonNode ledger) {
    Map<String, JsonNode> reports = new HashMap<>();
    ledger.path("reports").forEach(report -> reports.put(report.path("id").asText(), report));
    for (JsonNode claim : ledger.path("claims")) {
      JsonNode report = reports.get(claim.path("report").asText());
      InputOffsets offsets = new InputOffsets(report);
      JsonNode trigger = claim.path("trigger");
      told.computeIfAbsent(report.path("externalId").asText(), id -> new ArrayList<>())
          .add(
              new Told(
                  new Span(
                      offsets.start(trigger.path("start").asInt()),
                      offsets.end(trigger.path("end").asInt())),
                  claim.path("event").asText()));
    }
  }

  /**
   * Judges the documents of one sub-topic.
   *
   * @param lemmas action id to the lemma of its head
   */
  void judge(List<EcbDocument> topic, Map<String, String> lemmas) {
    Map<String, String> gold = new LinkedHashMap<>();
    Map<String, String> read = new LinkedHashMap<>();
    Map<String, String> lemma = new LinkedHashMap<>();
    Map<String, String> events = new LinkedHashMap<>();
    for (EcbDocument document : topic) {
      for (EcbDocument.Mention action : document.mentions()) {
        Optional<String> event = event(document.id(), action.span());
        gold.put(action.id(), action.chain());
        read.put(action.id(), event.orElse(action.id()));
        lemma.put(action.id(), lemmas.getOrDefault(action.id(), action.id()));
        event.ifPresent(id -> events.put(action.id(), id));
      }
    }
    topic.forEach(document -> tell(document, gold, events));
    actions += gold.size();
    claimed += events.size();
    add(ALL, gold, read);
    add(LEMMA + ALL, gold, lemma);
    add(FOUND, among(events, gold), events);
    add(LEMMA + FOUND, among(events, gold), among(events, lemma));
  }

  /** A line for each action that no claim tells, or whose event is not its chain. */
  private void tell(EcbDocument document, Map<String, String> gold, Map<String, String> events) {
    for (EcbDocument.Mention action : document.mentions()) {
      String event = events.get(action.id());
      boolean split =
          events.entrySet().stream()
              .anyMatch(o -> is(gold, o, action.chain()) && !o.getValue().equals(event));
      boolean joined =
          events.entrySet().stream()
              .anyMatch(o -> o.getValue().equals(event) && !is(gold, o, action.chain()));
      String what = event == null ? "no claim" : joined ? "joined" : split ? "split" : null;
      if (what != null) {
        lines.add(
            "%-8s %s %s | %s"
                .formatted(
                    what,
                    document.id(),
                    action.chain(),
                    Surroundings.of(document.text(), action.span())));
      }
    }
  }

  private static boolean is(
      Map<String, String> gold, Map.Entry<String, String> action, String chain) {
    return gold.get(action.getKey()).equals(chain);
  }

  /**
   * One line for each action that no claim tells, that was joined with others, or split from its
   * own.
   */
  List<String> lines() {
    return List.copyOf(lines);
  }

  private void add(String name, Map<String, String> gold, Map<String, String> read) {
    scores.computeIfAbsent(name, key -> new Coreference()).add(gold, read);
  }

  private static Map<String, String> among(Map<String, String> wanted, Map<String, String> of) {
    Map<String, String> some = new LinkedHashMap<>();
    wanted.keySet().forEach(action -> some.put(action, of.get(action)));
    return some;
  }

  private Optional<String> event(String document, Span action) {
    return told.getOrDefault(document, List.of()).stream()
        .filter(claim -> claim.trigger().overlaps(action))
        .map(Told::event)
        .findFirst();
  }

  /** Shares from 0 to 1. */
  List<Figure> figures() {
    List<Figure> figures = new ArrayList<>();
    figures.add(Figure.share("actions with a claim", claimed, actions));
    scores.forEach((name, score) -> figures.addAll(score.figures(name)));
    return figures;
  }
}

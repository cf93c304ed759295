package org.rashomon.measure.airwars;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.rashomon.measure.JsonLines;

/** What a ledger says of one narrative. */
final class ReadIncident {
  private static final Set<String> HARM = Set.of("killed", "wounded", "casualties");

  private final String event;
  private final Incident.Range killed;
  private final Incident.Range injured;
  private final Set<String> sides = new TreeSet<>();
  private final List<String> quotes = new ArrayList<>();
  private int numbers;
  private int named;

  ReadIncident(JsonNode report) {
    event = JsonLines.text(report, "event");
    killed = range(report.path("toll"), "killed");
    injured = range(report.path("toll"), "wounded");
  }

  /** The toll from low to high; an end that is open is the best figure, or the other end. */
  private static Incident.Range range(JsonNode toll, String kind) {
    for (JsonNode figure : toll) {
      Integer low = JsonLines.number(figure, "low");
      Integer best = JsonLines.number(figure, "best");
      Integer high = JsonLines.number(figure, "high");
      Integer min = low == null ? best : low;
      Integer max = high != null ? high : best == null ? min : best;
      if (kind.equals(JsonLines.text(figure, "kind")) && min != null) {
        return new Incident.Range(min, Math.max(min, max));
      }
    }
    return null;
  }

  void claim(JsonNode claim) {
    boolean main = event != null && event.equals(JsonLines.text(claim, "event"));
    boolean happened = "occurred".equals(JsonLines.text(claim, "realis"));
    if (main && happened) {
      for (JsonNode actor : claim.path("actors")) {
        String side = JsonLines.text(actor, "side");
        if (side != null && !side.equals("unknown") && !side.equals("CVL")) {
          sides.add(side);
        }
      }
      quotes.add(JsonLines.text(claim, "quote"));
    }
    for (JsonNode count : claim.path("counts")) {
      if (HARM.contains(JsonLines.text(count, "kind"))) {
        numbers++;
        named += isNamed(claim.path("sources")) ? 1 : 0;
      }
    }
  }

  /** Whether somebody with a name, not the narrative itself, is said to have told it. */
  private static boolean isNamed(JsonNode chains) {
    for (JsonNode chain : chains) {
      JsonNode first = chain.path("hops").path(0);
      boolean told = chain.path("hops").size() > 1;
      if (told
          && JsonLines.text(first, "name") != null
          && !"anonymous".equals(JsonLines.text(first, "kind"))) {
        return true;
      }
    }
    return false;
  }

  /** Civilians and others killed; null if no number was read. */
  Incident.Range killed() {
    return killed;
  }

  /** Those injured; null if no number was read. */
  Incident.Range injured() {
    return injured;
  }

  /** Whether those who did it are read as the incident has them. */
  boolean namesBelligerents(Incident incident) {
    boolean israel = sides.contains("ISR");
    boolean others = sides.size() > (israel ? 1 : 0);
    return israel == incident.byIsrael() && others == incident.byOthers();
  }

  /** Who did it, by what was read. */
  Set<String> sides() {
    return sides;
  }

  /** The sentences about the main event. */
  List<String> quotes() {
    return quotes;
  }

  /** How many counts of people harmed were read. */
  int numbers() {
    return numbers;
  }

  /** How many of them have a source with a name. */
  int named() {
    return named;
  }
}

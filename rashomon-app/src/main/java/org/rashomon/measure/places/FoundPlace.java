package org.rashomon.measure.places;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rashomon.measure.InputOffsets;
import org.rashomon.resolve.ResolvedPlace;
import org.rashomon.resolve.place.GazetteerEntry;
import org.rashomon.text.Span;

/**
 * Where the program says a name is.
 *
 * @param span the name, in code points of the article's text
 * @param country ISO 3166 alpha-3 code, {@code A|B} where disputed, or empty
 * @param lat degrees, or null where it couldn't tell
 * @param lon degrees, or null with {@code lat}
 * @param geonameId or 0
 */
record FoundPlace(Span span, String country, Double lat, Double lon, int geonameId) {
  /** The place mentions of a ledger's document, by the article's id. */
  static Map<String, List<FoundPlace>> of(JsonNode ledger) {
    Map<String, JsonNode> reports = new HashMap<>();
    ledger.path("reports").forEach(report -> reports.put(report.path("id").asText(), report));
    Map<String, List<FoundPlace>> found = new HashMap<>();
    reports.values().forEach(r -> found.put(r.path("externalId").asText(), new ArrayList<>()));
    for (JsonNode mention : ledger.path("mentions")) {
      if (mention.path("kind").asText().equals("place")) {
        JsonNode report = reports.get(mention.path("report").asText());
        found.get(report.path("externalId").asText()).add(of(mention, new InputOffsets(report)));
      }
    }
    return found;
  }

  private static FoundPlace of(JsonNode mention, InputOffsets offsets) {
    return new FoundPlace(
        new Span(
            offsets.start(mention.path("start").asInt()), offsets.end(mention.path("end").asInt())),
        mention.path("country").asText(""),
        degrees(mention.path("lat")),
        degrees(mention.path("lon")),
        mention.path("geonameId").asInt());
  }

  private static Double degrees(JsonNode number) {
    return number.isNumber() ? number.asDouble() : null;
  }

  /** What the resolver made of a name that was given. */
  static FoundPlace of(ResolvedPlace place) {
    return new FoundPlace(
        new Span(place.start(), place.end()),
        place.country() == null ? "" : place.country(),
        place.lat(),
        place.lon(),
        place.geonameId() == null ? 0 : place.geonameId());
  }

  /** An entry that a name could stand for. */
  static FoundPlace of(Span span, GazetteerEntry entry) {
    return new FoundPlace(span, entry.country(), entry.lat(), entry.lon(), entry.geonameId());
  }

  /** Kilometres to the coordinates; infinite where none are known. */
  double kilometresTo(double otherLat, double otherLon) {
    return lat == null
        ? Double.POSITIVE_INFINITY
        : GazetteerEntry.kilometres(lat, lon, otherLat, otherLon);
  }

  /** Whether the alpha-3 code is its country or one of those that dispute it. */
  boolean isIn(String alpha3) {
    return !alpha3.isEmpty() && ("|" + country + "|").contains("|" + alpha3 + "|");
  }
}

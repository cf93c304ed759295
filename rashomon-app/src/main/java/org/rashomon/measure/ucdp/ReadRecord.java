package org.rashomon.measure.ucdp;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.rashomon.measure.JsonLines;

/** What a ledger says of one event, in the terms of a record. */
final class ReadRecord {
  private final JsonNode event;
  private final Set<String> sides = new TreeSet<>();

  ReadRecord(JsonNode event) {
    this.event = event;
  }

  /** Adds the parties of a claim of the event. */
  void claim(JsonNode claim) {
    for (String role : List.of("actors", "targets")) {
      for (JsonNode party : claim.path(role)) {
        String side = JsonLines.text(party, "side");
        if (side != null) {
          sides.addAll(List.of(side.split("\\|")));
        }
      }
    }
  }

  int sidesOf(CodedRecord record) {
    return (int) record.codes().stream().filter(sides::contains).count();
  }

  boolean isOn(CodedRecord record) {
    JsonNode time = event.path("time");
    return record.from().equals(JsonLines.text(time, "from"))
        && record.to().equals(JsonLines.text(time, "to"));
  }

  boolean isIn(CodedRecord record) {
    String country = JsonLines.text(event.path("place"), "country");
    return country != null && List.of(country.split("\\|")).contains(record.country());
  }

  boolean isAt(CodedRecord record) {
    String name = JsonLines.text(event.path("place"), "name");
    return name != null && record.isAt(name);
  }

  /** Whether the dead of all sides together lie within what is coded. */
  boolean tells(CodedRecord record) {
    int dead = 0;
    boolean told = false;
    for (JsonNode count : event.path("counts")) {
      Integer best = JsonLines.number(count, "best");
      Integer low = JsonLines.number(count, "low");
      if ("killed".equals(JsonLines.text(count, "kind")) && (best != null || low != null)) {
        dead += best == null ? low : best;
        told = true;
      }
    }
    return told && record.low() <= dead && dead <= record.high();
  }

  /** How much of the record the event tells: of two sides, days, country, place and deaths. */
  int fit(CodedRecord record) {
    return sidesOf(record)
        + (isOn(record) ? 1 : 0)
        + (isIn(record) ? 1 : 0)
        + (isAt(record) ? 1 : 0)
        + (tells(record) ? 1 : 0);
  }

  @Override
  public String toString() {
    return "%s %s %s..%s %s"
        .formatted(
            JsonLines.text(event, "type"),
            sides,
            JsonLines.text(event.path("time"), "from"),
            JsonLines.text(event.path("time"), "to"),
            JsonLines.text(event.path("place"), "name"));
  }
}

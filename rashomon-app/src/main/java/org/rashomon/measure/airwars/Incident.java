package org.rashomon.measure.airwars;

import com.fasterxml.jackson.databind.JsonNode;
import org.rashomon.measure.JsonLines;
import org.rashomon.measure.TrialReport;

/**
 * An incident as Airwars codes it.
 *
 * @param code Airwars' own
 * @param narrative the assessment's text
 * @param killed civilians, or null where Airwars gives no number
 * @param injured civilians, or null where Airwars gives no number
 * @param belligerents as Airwars names them, empty where it names none
 */
record Incident(String code, String narrative, Range killed, Range injured, String belligerents) {

  /** From least to most. */
  record Range(int min, int max) {
    boolean overlaps(Range other) {
      return min <= other.max && other.min <= max;
    }

    private static Range of(JsonNode pair) {
      return pair.size() == 2 ? new Range(pair.get(0).asInt(), pair.get(1).asInt()) : null;
    }

    @Override
    public String toString() {
      return min + "-" + max;
    }
  }

  static Incident of(JsonNode line) {
    JsonNode fields = line.path("fields");
    String one = JsonLines.text(fields, "Suspected belligerent");
    String known = one == null ? JsonLines.text(fields, "Known belligerent") : one;
    String named = known == null ? JsonLines.text(fields, "Suspected belligerents") : known;
    return new Incident(
        JsonLines.text(line, "code"),
        JsonLines.text(line, "assessment"),
        Range.of(line.path("killed_min_max")),
        Range.of(line.path("injured_min_max")),
        named == null ? "" : named);
  }

  /** The narrative, to be read; when it was written isn't known. */
  TrialReport report() {
    return TrialReport.text(code, null, narrative);
  }

  /** Whether Israel's forces are a belligerent. */
  boolean byIsrael() {
    return belligerents.contains("Israeli");
  }

  /** Whether others than Israel's forces are. */
  boolean byOthers() {
    return belligerents.contains("Palestinian");
  }
}

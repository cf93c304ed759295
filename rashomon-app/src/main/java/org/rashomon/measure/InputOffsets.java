package org.rashomon.measure;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.TreeMap;

/**
 * Leads from a report's text back to the text that came in, for gold that counts in the latter. All
 * offsets are code points. Holds where no title of its own was put before the text.
 */
public final class InputOffsets {
  /** Where a kept stretch starts in the report's text, and how much was cut before it. */
  private final TreeMap<Integer, Integer> cut = new TreeMap<>(Map.of(0, 0));

  /** The way back for a report of the ledger's document. */
  public InputOffsets(JsonNode report) {
    int sum = 0;
    for (JsonNode dropped : report.path("dropped")) {
      int start = dropped.path("start").asInt();
      cut.put(start - sum, sum + dropped.path("end").asInt() - start);
      sum += dropped.path("end").asInt() - start;
    }
  }

  /** The first code point in the input of what starts here in the report's text. */
  public int start(int offset) {
    return offset + cut.floorEntry(offset).getValue();
  }

  /** The end in the input of what ends here in the report's text and isn't empty. */
  public int end(int offset) {
    return start(offset - 1) + 1;
  }
}

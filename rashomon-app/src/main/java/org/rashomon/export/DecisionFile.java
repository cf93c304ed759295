package org.rashomon.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.rashomon.decide.Decision;

/** Decisions as JSON Lines, one a line in the order of deciding, to take to another ledger. */
public final class DecisionFile {
  private static final ObjectMapper MAPPER = JsonDocument.mapper();

  private DecisionFile() {}

  /** Writes them; flushes, but doesn't close. */
  public static void write(List<Decision> decisions, OutputStream out) throws IOException {
    for (Decision decision : decisions) {
      out.write((MAPPER.writeValueAsString(decision) + "\n").getBytes(StandardCharsets.UTF_8));
    }
    out.flush();
  }

  /**
   * Reads them.
   *
   * @throws IllegalArgumentException where a line is no decision; the message names the line
   */
  public static List<Decision> read(Reader in) throws IOException {
    List<Decision> decisions = new ArrayList<>();
    BufferedReader lines = new BufferedReader(in);
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (!line.isBlank()) {
        try {
          decisions.add(MAPPER.readValue(line, Decision.class));
        } catch (JsonProcessingException e) {
          throw new IllegalArgumentException("line " + number + " is no decision", e);
        }
      }
    }
    return decisions;
  }
}

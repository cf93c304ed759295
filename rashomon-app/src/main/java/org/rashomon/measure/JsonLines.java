package org.rashomon.measure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Labelled data with one JSON object a line. */
public final class JsonLines {
  private JsonLines() {}

  /**
   * The objects of a file, in its order; blank lines are passed over.
   *
   * @throws IOException if the file can't be read or a line is no JSON
   */
  public static List<JsonNode> read(Path file) throws IOException {
    JsonMapper json = JsonMapper.builder().build();
    List<JsonNode> objects = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (!line.isBlank()) {
        objects.add(json.readTree(line));
      }
    }
    return objects;
  }

  /** The text of a field; null where it is missing or null. */
  public static String text(JsonNode object, String field) {
    JsonNode value = object.path(field);
    return value.isMissingNode() || value.isNull() ? null : value.asText();
  }

  /** The whole number in a field; null where it is missing or null. */
  public static Integer number(JsonNode object, String field) {
    JsonNode value = object.path(field);
    return value.isNumber() ? value.asInt() : null;
  }
}

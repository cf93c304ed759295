package org.rashomon.measure;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * A ledger's exported JSON document in a file. That of a {@link Trial} is gone when the trial is
 * closed.
 */
public final class LedgerDocument {
  private final JsonMapper json = JsonMapper.builder().build();
  private final Path file;

  /** The document in this file. */
  public LedgerDocument(Path file) {
    this.file = file;
  }

  /** All of it at once; for suites of some hundred reports. */
  public JsonNode tree() throws IOException {
    return json.readTree(file.toFile());
  }

  /** Hands over the items of one list ({@code reports}, {@code claims}…), one at a time. */
  public void each(String list, Consumer<JsonNode> items) throws IOException {
    try (JsonParser parser = json.createParser(file.toFile())) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        boolean wanted = parser.currentName().equals(list);
        parser.nextToken();
        if (!wanted) {
          parser.skipChildren();
          continue;
        }
        while (parser.nextToken() == JsonToken.START_OBJECT) {
          items.accept(json.readTree(parser));
        }
      }
    }
  }
}

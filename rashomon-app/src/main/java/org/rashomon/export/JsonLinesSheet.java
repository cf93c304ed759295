package org.rashomon.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Rows as JSON Lines: one object a line, every column in it, empty cells null. */
final class JsonLinesSheet implements Sheet {
  private final ObjectMapper mapper = JsonDocument.mapper();
  private final List<String> names;
  private final OutputStream out;

  JsonLinesSheet(List<Column> columns, OutputStream out) {
    this.names = Column.names(columns);
    this.out = out;
  }

  @Override
  public void row(List<Object> cells) throws IOException {
    Map<String, Object> object = new LinkedHashMap<>();
    for (int i = 0; i < names.size(); i++) {
      object.put(names.get(i), cells.get(i));
    }
    out.write((mapper.writeValueAsString(object) + "\n").getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void close() throws IOException {
    out.flush();
  }
}

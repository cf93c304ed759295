package org.rashomon.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Events as one GeoJSON FeatureCollection (RFC 7946). A point is the middle of what the words
 * allow; {@code uncertainty_km} says how far around it the event may have been. An event whose
 * place isn't told has no geometry.
 */
final class GeoJson implements Sheet {
  private final ObjectMapper mapper = JsonDocument.mapper();
  private final List<String> names;
  private final OutputStream out;
  private boolean first = true;

  GeoJson(List<Column> columns, List<String> about, OutputStream out) throws IOException {
    this.names = Column.names(columns);
    this.out = out;
    text("{\"type\":\"FeatureCollection\",\"corpus\":" + mapper.writeValueAsString(about));
    text(",\"attribution\":\"GeoNames, CC BY 4.0\",\"features\":[");
  }

  private void text(String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void row(List<Object> cells) throws IOException {
    Map<String, Object> properties = new LinkedHashMap<>();
    for (int i = 0; i < names.size(); i++) {
      properties.put(names.get(i), cells.get(i));
    }
    Map<String, Object> feature = new LinkedHashMap<>();
    feature.put("type", "Feature");
    feature.put("id", properties.get("event"));
    Object lon = properties.remove("longitude");
    Object lat = properties.remove("latitude");
    feature.put("geometry", lat == null || lon == null ? null : point(lon, lat));
    properties.remove("corpus");
    feature.put("properties", properties);
    text(first ? "\n" : ",\n");
    first = false;
    out.write(mapper.writeValueAsBytes(feature));
  }

  private static Map<String, Object> point(Object lon, Object lat) {
    Map<String, Object> point = new LinkedHashMap<>();
    point.put("type", "Point");
    point.put("coordinates", List.of(lon, lat));
    return point;
  }

  @Override
  public void close() throws IOException {
    text("\n]}\n");
    out.flush();
  }
}

package org.rashomon.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.rashomon.decide.Decision;
import org.rashomon.ledger.Ledger;

/**
 * A named snapshot of the events that an export holds, frozen in a file of JSON Lines: a first line
 * about it, then one event a line, with its claims and the decisions that bear on it.
 *
 * @param events by id
 */
public record Release(String name, String corpus, Map<String, Row> events) {
  private static final ObjectMapper MAPPER = JsonDocument.mapper();

  /**
   * One event.
   *
   * @param cells by column, as text; empty cells left out
   * @param claims ids
   * @param decisions those that stand on its claims: id to "who: why"
   */
  public record Row(
      String id, Map<String, String> cells, Set<String> claims, Map<String, String> decisions) {}

  /**
   * Freezes the ledger's events as they may leave today. The file has its name only when it is
   * whole: a killed run leaves none, or one that ends in {@code .part} and is written over.
   *
   * @throws java.nio.file.FileAlreadyExistsException where it is there already
   */
  public static void write(String name, Ledger ledger, Export export, Path target)
      throws IOException {
    Path part = target.resolveSibling(target.getFileName() + ".part");
    try (OutputStream out = Files.newOutputStream(part)) {
      write(name, ledger, export, out);
    }
    Files.move(part, target);
  }

  /** Writes the ledger's events as they may leave today; flushes, but doesn't close. */
  static void write(String name, Ledger ledger, Export export, OutputStream out)
      throws IOException {
    ObjectNode head = MAPPER.createObjectNode();
    head.put("release", name).put("corpus", CorpusStatement.line(ledger));
    if (!export.codebook().text().isBlank()) {
      head.put("codebook", export.codebook().text());
    }
    line(out, head);
    EventTable table = new EventTable("", export.judgements(), export.codebook());
    List<Decision> decisions = ledger.decisions();
    List<ObjectNode> rows = new ArrayList<>();
    export.eachEvent(
        file -> table.rows(file, cells -> rows.add(row(file, table.columns(), cells, decisions))));
    for (ObjectNode row : rows) {
      line(out, row);
    }
    out.flush();
  }

  private static void line(OutputStream out, JsonNode node) throws IOException {
    out.write((MAPPER.writeValueAsString(node) + "\n").getBytes(StandardCharsets.UTF_8));
  }

  private static ObjectNode row(
      EventFile file, List<Column> columns, List<Object> cells, List<Decision> decisions) {
    ObjectNode row = MAPPER.createObjectNode();
    row.put("id", file.event().id());
    Map<String, String> told = new LinkedHashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      if (cells.get(i) != null) {
        told.put(columns.get(i).name(), cells.get(i).toString());
      }
    }
    row.set("cells", MAPPER.valueToTree(told));
    row.set("claims", MAPPER.valueToTree(file.event().claims()));
    Set<Decision.Anchor> anchors =
        file.claims().stream().map(Judgements::anchor).collect(Collectors.toSet());
    Map<String, String> bearing = new LinkedHashMap<>();
    decisions.stream()
        .filter(one -> one.anchors().stream().anyMatch(anchors::contains))
        .forEach(
            one -> bearing.put(one.id(), one.who() + ": " + (one.why() == null ? "" : one.why())));
    row.set("decisions", MAPPER.valueToTree(bearing));
    return row;
  }

  /**
   * Reads a snapshot.
   *
   * @throws IllegalArgumentException where the file is none
   */
  public static Release read(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    try {
      JsonNode head = MAPPER.readTree(lines.isEmpty() ? "{}" : lines.get(0));
      if (!head.has("release")) {
        throw new IllegalArgumentException(file + " is no release");
      }
      Map<String, Row> events = new TreeMap<>();
      for (String line : lines.subList(1, lines.size())) {
        Row row = row(MAPPER.readTree(line));
        events.put(row.id(), row);
      }
      return new Release(head.path("release").asText(), head.path("corpus").asText(), events);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(file + " is no release", e);
    }
  }

  private static Row row(JsonNode node) {
    Set<String> claims = new TreeSet<>();
    node.path("claims").forEach(claim -> claims.add(claim.asText()));
    return new Row(
        node.path("id").asText(), texts(node.path("cells")), claims, texts(node.path("decisions")));
  }

  private static Map<String, String> texts(JsonNode object) {
    Map<String, String> texts = new LinkedHashMap<>();
    object.properties().forEach(field -> texts.put(field.getKey(), field.getValue().asText()));
    return texts;
  }
}

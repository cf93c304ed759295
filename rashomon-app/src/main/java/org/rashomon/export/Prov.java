package org.rashomon.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.rashomon.decide.Decision;
import org.rashomon.ledger.ClaimRow;
import org.rashomon.resolve.Chain;

/**
 * Where everything came from, as PROV-O in JSON-LD: events are derived from claims, claims quoted
 * from reports and attributed to those who said them; decisions are activities of the people who
 * made them.
 */
final class Prov {
  private static final String CONTEXT =
      "{\"@context\":{\"prov\":\"http://www.w3.org/ns/prov#\",\"rsh\":\"urn:rashomon:\","
          + "\"xsd\":\"http://www.w3.org/2001/XMLSchema#\"},\"@graph\":[";

  private final ObjectMapper mapper = JsonDocument.mapper();
  private final OutputStream out;
  private final Set<String> reports = new TreeSet<>();
  private final Set<String> agents = new TreeSet<>();
  private boolean first = true;

  Prov(OutputStream out) throws IOException {
    this.out = out;
    text(CONTEXT);
  }

  private void text(String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }

  private void node(String id, String type, Map<String, Object> fields) throws IOException {
    Map<String, Object> node = new LinkedHashMap<>();
    node.put("@id", id);
    node.put("@type", type);
    node.putAll(fields);
    text(first ? "\n" : ",\n");
    first = false;
    out.write(mapper.writeValueAsBytes(node));
  }

  private static Map<String, Object> to(String id) {
    return Map.of("@id", id);
  }

  private static List<Map<String, Object>> all(List<String> ids) {
    return ids.stream().map(Prov::to).toList();
  }

  /** An event, its claims, their reports and speakers. */
  void event(EventFile file) throws IOException {
    List<String> claims = file.claims().stream().map(claim -> claim(claim.id())).toList();
    Map<String, Object> event = new LinkedHashMap<>();
    event.put("rsh:type", file.event().type().toString());
    event.put("prov:wasDerivedFrom", all(claims));
    node("rsh:event:" + file.event().id(), "prov:Entity", event);
    for (ClaimRow row : file.rows()) {
      claim(row);
    }
  }

  private static String claim(String id) {
    return "rsh:claim:" + id;
  }

  private void claim(ClaimRow row) throws IOException {
    String report = "rsh:report:" + row.claim().report();
    if (reports.add(report)) {
      Map<String, Object> fields = new LinkedHashMap<>();
      if (row.outlet() != null) {
        fields.put("prov:wasAttributedTo", to(agent(row.outlet())));
      }
      if (row.published() != null) {
        fields.put("rsh:published", row.published());
      }
      node(report, "prov:Entity", fields);
    }
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("prov:wasQuotedFrom", to(report));
    fields.put("prov:value", row.claim().quote());
    fields.put("rsh:status", row.claim().status());
    Set<String> speakers = new TreeSet<>();
    for (Chain chain : row.claim().sources()) {
      Chain.Hop nearest = chain.hops().get(0);
      String name = nearest.name() != null ? nearest.name() : nearest.text();
      if (name != null) {
        speakers.add(agent(name));
      }
    }
    if (!speakers.isEmpty()) {
      fields.put("prov:wasAttributedTo", all(List.copyOf(speakers)));
    }
    node(claim(row.claim().id()), "prov:Entity", fields);
  }

  private String agent(String name) throws IOException {
    String id = "rsh:agent:" + java.net.URLEncoder.encode(name, StandardCharsets.UTF_8);
    if (agents.add(id)) {
      node(id, "prov:Agent", Map.of("rsh:name", name));
    }
    return id;
  }

  /** A decision of a person. */
  void decision(Decision decision) throws IOException {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("rsh:action", decision.action().toString().toLowerCase(java.util.Locale.ROOT));
    fields.put("prov:wasAssociatedWith", to(agent(decision.who())));
    fields.put("prov:endedAtTime", typed(decision.when()));
    if (decision.why() != null) {
      fields.put("rsh:why", decision.why());
    }
    fields.put(
        "prov:used",
        all(decision.anchors().stream().map(a -> "rsh:report:" + a.report()).distinct().toList()));
    node("rsh:decision:" + decision.id(), "prov:Activity", fields);
  }

  private static Map<String, Object> typed(String time) {
    Map<String, Object> typed = new LinkedHashMap<>();
    typed.put("@type", "xsd:dateTime");
    typed.put("@value", time);
    return typed;
  }

  void end() throws IOException {
    text("\n]}\n");
    out.flush();
  }
}

package org.rashomon.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.rashomon.decide.Decision;
import org.rashomon.decide.Decision.Action;
import org.rashomon.decide.Decision.Anchor;
import org.rashomon.ingest.Report;
import org.rashomon.ledger.Ledger;
import org.rashomon.resolve.ResolvedClaim;
import org.rashomon.resolve.ResolvedReport;
import org.rashomon.text.CodePoints;
import org.rashomon.text.Span;

/**
 * What people decided as cases that the program is measured against: {@code reports.jsonl} and
 * {@code expected.json}, which {@code measure --gold} reads. A claim that was accepted, corrected
 * or added is wanted as it now stands; one that was rejected, and a sentence found to hold none,
 * must yield none; what was put together or apart makes events. Claims that nobody looked at, in
 * the same reports, may be found or not.
 */
public final class GoldCases {
  static final String REPORTS = "reports.jsonl";
  static final String EXPECTED = "expected.json";

  private static final ObjectMapper MAPPER = JsonDocument.mapper();
  private static final String SETTLED = "settled";
  private static final Set<Action> LOOKED_AT =
      Set.of(Action.ACCEPT, Action.SET, Action.ADD, Action.MERGE, Action.SPLIT);

  private final Map<String, ResolvedReport> reports = new TreeMap<>();
  private final List<Map<String, Object>> claims = new ArrayList<>();
  private final List<Map<String, Object>> absent = new ArrayList<>();
  private final List<Map<String, Object>> events = new ArrayList<>();

  /** The cases of a ledger's decisions that stand. */
  public GoldCases(Ledger ledger) {
    List<Decision> standing = ledger.decisions().stream().filter(GoldCases::isJudgement).toList();
    for (Decision decision : standing) {
      for (Anchor anchor : decision.anchors()) {
        if (!reports.containsKey(anchor.report()) && ledger.has(anchor.report())) {
          reports.put(anchor.report(), ledger.report(anchor.report()));
        }
      }
    }
    Set<Anchor> rejected = anchors(standing, Set.of(Action.REJECT));
    Set<Anchor> wanted = anchors(standing, LOOKED_AT);
    for (ResolvedReport report : reports.values()) {
      GoldText text = new GoldText(report.report());
      for (ResolvedClaim claim : report.claims()) {
        add(text, claim, rejected, wanted);
      }
      standing.stream()
          .filter(one -> one.action() == Action.ACCEPT)
          .flatMap(one -> one.anchors().stream())
          .filter(anchor -> isSentenceOf(anchor, report.report()))
          .forEach(anchor -> absent.add(absent(text, anchor.start(), anchor.end(), "*")));
    }
    standing.forEach(this::event);
    settled(standing).forEach(this::sentence);
  }

  private static boolean isJudgement(Decision one) {
    return one.action() == Action.REJECT
        || LOOKED_AT.contains(one.action())
        || one.action() == Action.CODE && SETTLED.equals(one.field());
  }

  /** The last settlement of each sentence that coders coded differently. */
  private static Map<Anchor, Decision> settled(List<Decision> standing) {
    Map<Anchor, Decision> settled = new LinkedHashMap<>();
    standing.stream()
        .filter(one -> one.action() == Action.CODE)
        .forEach(one -> settled.put(one.anchors().get(0), one));
    return settled;
  }

  /** A sentence as it was settled: a claim of it, or none. */
  private void sentence(Anchor anchor, Decision decision) {
    ResolvedReport report = reports.get(anchor.report());
    if (report == null || anchor.start() < report.report().titleEnd()) {
      return;
    }
    GoldText text = new GoldText(report.report());
    JsonNode coded = GoldClaims.coded(decision.value());
    if (coded.path("type").asText().isEmpty()) {
      absent.add(absent(text, anchor.start(), anchor.end(), "*"));
    } else {
      Span words = new Span(anchor.start(), anchor.end());
      claims.add(GoldClaims.of(anchor.report(), text.quote(words), coded));
    }
  }

  private static Set<Anchor> anchors(List<Decision> decisions, Set<Action> actions) {
    Set<Anchor> anchors = new HashSet<>();
    decisions.stream()
        .filter(one -> actions.contains(one.action()))
        .forEach(one -> anchors.addAll(one.anchors()));
    return anchors;
  }

  private static boolean isSentenceOf(Anchor anchor, Report report) {
    return anchor.type().equals(Decision.SENTENCE) && anchor.report().equals(report.id());
  }

  private void add(GoldText text, ResolvedClaim claim, Set<Anchor> rejected, Set<Anchor> wanted) {
    if (claim.trigger().start() < text.bodyStart()) {
      return;
    }
    Anchor anchor = Judgements.anchor(claim);
    if (rejected.contains(anchor)) {
      absent.add(
          absent(text, claim.trigger().start(), claim.trigger().end(), claim.type().toString()));
    } else {
      Map<String, Object> gold = GoldClaims.of(claim, text.quote(claim.trigger().span()));
      if (!wanted.contains(anchor)) {
        gold.put("optional", true);
      }
      claims.add(gold);
    }
  }

  private static Map<String, Object> absent(GoldText text, int start, int end, String type) {
    Map<String, Object> one = new LinkedHashMap<>();
    one.put("doc", text.report().id());
    one.put("quote", text.quote(new Span(start, end)));
    one.put("type", type);
    return one;
  }

  private void event(Decision decision) {
    boolean together = decision.action() == Action.MERGE;
    if (!together && decision.action() != Action.SPLIT) {
      return;
    }
    List<List<String>> places = new ArrayList<>();
    for (Anchor anchor : decision.anchors()) {
      ResolvedReport report = reports.get(anchor.report());
      boolean stands =
          report != null
              && report.claims().stream().anyMatch(c -> Judgements.anchor(c).equals(anchor));
      if (stands) {
        GoldText text = new GoldText(report.report());
        places.add(List.of(anchor.report(), text.quote(new Span(anchor.start(), anchor.end()))));
      }
    }
    if (places.size() > 1) {
      Map<String, Object> event = new LinkedHashMap<>();
      event.put("name", decision.id());
      event.put("together", together ? places : places.subList(0, 1));
      event.put("apart", together ? List.of() : places.subList(1, places.size()));
      events.add(event);
    }
  }

  /** How many claims are wanted or must not be there. */
  public int size() {
    return (int) claims.stream().filter(one -> !one.containsKey("optional")).count()
        + absent.size();
  }

  private byte[] reports() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (ResolvedReport one : reports.values()) {
      lines.append(MAPPER.writeValueAsString(line(one.report()))).append('\n');
    }
    return lines.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** The report so that reading it again gives the same text. */
  private static Map<String, Object> line(Report report) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("id", report.id());
    line.put("url", report.url());
    line.put("outlet", report.outlet());
    line.put("published", report.published() == null ? null : report.published().value());
    line.put("language", report.language().equals("und") ? null : report.language());
    line.put("title", report.title());
    CodePoints text = new CodePoints(report.text());
    line.put("text", text.cut(report.titleEnd(), text.length()));
    return line;
  }

  private byte[] expected() throws IOException {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put(
        "note",
        "Made of what people decided on the pages. quote: words of the act; a claim that nobody"
            + " looked at is optional; absent: what was rejected, or a sentence without a claim.");
    document.put("claims", claims);
    document.put("absent", absent);
    document.put("events", events);
    return (MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(document) + "\n")
        .getBytes(StandardCharsets.UTF_8);
  }

  /** Writes both files into a folder, which is made where there is none. */
  public void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.write(folder.resolve(REPORTS), reports());
    Files.write(folder.resolve(EXPECTED), expected());
  }

  /** Writes both files as one archive; flushes, but doesn't close. */
  public void write(OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out);
    for (String name : new TreeSet<>(Set.of(REPORTS, EXPECTED))) {
      ZipEntry entry = new ZipEntry(name);
      entry.setTime(0);
      zip.putNextEntry(entry);
      zip.write(name.equals(REPORTS) ? reports() : expected());
      zip.closeEntry();
    }
    zip.finish();
    out.flush();
  }
}

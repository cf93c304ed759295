package org.rashomon.measure.polnear;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rashomon.measure.JsonLines;
import org.rashomon.measure.LedgerDocument;

/** The attributions that a ledger's document has, by article, in the article's own offsets. */
final class ReadAttributions {
  private final Map<String, String> names = new HashMap<>();
  private final Map<String, int[]> offsets = new HashMap<>();
  private final Map<String, int[]> texts = new HashMap<>();
  private final Map<String, Map<String, Marked>> attributions = new HashMap<>();

  /** What was read of these articles. */
  static ReadAttributions of(LedgerDocument document, List<MarkedArticle> articles)
      throws IOException {
    ReadAttributions read = new ReadAttributions();
    articles.forEach(a -> read.texts.put(a.name(), a.text().codePoints().toArray()));
    document.each("reports", read::report);
    document.each("attributions", read::attribution);
    return read;
  }

  /** Where each code point of the report's text stands in the article: some of it was cut. */
  private void report(JsonNode report) {
    String text = JsonLines.text(report, "text");
    int[] at = new int[text.codePointCount(0, text.length()) + 1];
    int input = 0;
    int cut = 0;
    JsonNode dropped = report.path("dropped");
    for (int i = 0; i < at.length; i++, input++) {
      while (cut < dropped.size() && dropped.get(cut).path("start").asInt() <= input) {
        input = Math.max(input, dropped.get(cut++).path("end").asInt());
      }
      at[i] = input;
    }
    names.put(JsonLines.text(report, "id"), JsonLines.text(report, "externalId"));
    offsets.put(JsonLines.text(report, "externalId"), at);
  }

  /** Speakers of the same words are one source, as they are marked. */
  private void attribution(JsonNode attribution) {
    String name = names.get(JsonLines.text(attribution, "report"));
    BitSet source = span(name, attribution.path("source"));
    BitSet cue = span(name, attribution.path("cue"));
    BitSet content = new BitSet();
    attribution.path("content").forEach(run -> content.or(span(name, run)));
    Marked marked = new Marked(source, cue, content);
    attributions
        .computeIfAbsent(name, n -> new LinkedHashMap<>())
        .merge(
            cue + " " + content,
            marked,
            (one, other) -> {
              one.source().or(other.source());
              return one;
            });
  }

  private BitSet span(String name, JsonNode words) {
    BitSet span = new BitSet();
    if (words.isObject()) {
      int[] at = offsets.get(name);
      int start = at[words.path("start").asInt()];
      Marked.add(texts.get(name), start, at[words.path("end").asInt() - 1] + 1, span);
    }
    return span;
  }

  /** The attributions of an article. */
  List<Marked> of(String name) {
    return new ArrayList<>(attributions.getOrDefault(name, Map.of()).values());
  }
}

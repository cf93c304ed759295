package org.rashomon.measure.police;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rashomon.measure.JsonLines;

/**
 * One article and what its readers saw police do in it.
 *
 * @param id the article's number
 * @param text as it came, date line and all
 * @param acts what police did by gold, each with the first sentence that says so; empty for most
 */
record PoliceArticle(String id, String text, Map<PoliceAct, String> acts) {

  /** Copies. */
  PoliceArticle {
    acts = Map.copyOf(acts);
  }

  /** The articles of {@code docs.jsonl}, in its order, with the labels of {@code sents.jsonl}. */
  static List<PoliceArticle> in(Path folder) throws IOException {
    Map<String, Map<PoliceAct, String>> acts = new HashMap<>();
    for (JsonNode sentence : JsonLines.read(folder.resolve("sents.jsonl"))) {
      Map<PoliceAct, String> known =
          acts.computeIfAbsent(
              sentence.path("doc_id").asText(), id -> new EnumMap<>(PoliceAct.class));
      for (JsonNode label : sentence.path("sent_labels")) {
        PoliceAct.named(label.asText())
            .ifPresent(act -> known.putIfAbsent(act, sentence.path("sent_text").asText()));
      }
    }
    return JsonLines.read(folder.resolve("docs.jsonl")).stream()
        .map(
            line ->
                new PoliceArticle(
                    line.path("doc_id").asText(),
                    line.path("doc_text").asText(),
                    acts.getOrDefault(
                        line.path("doc_id").asText(), new EnumMap<>(PoliceAct.class))))
        .toList();
  }

  /** Whether police did none of what is asked. */
  boolean isQuiet() {
    return acts.isEmpty();
  }
}

package org.rashomon.measure.dates;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rashomon.measure.Figure;
import org.rashomon.measure.InputOffsets;
import org.rashomon.measure.PrecisionRecall;
import org.rashomon.measure.Surroundings;
import org.rashomon.text.Span;

/**
 * Time expressions by the measures of TempEval-3 (UzZaman et al. 2013): found by the same words
 * (strict) or by any of them (relaxed), and found by any with the right value. Each expression
 * answers one at most.
 */
final class DatesScorer {
  private final Map<String, List<JsonNode>> mentions = new HashMap<>();
  private final Map<String, InputOffsets> offsets = new HashMap<>();
  private final List<String> lines = new ArrayList<>();
  private PrecisionRecall strict = PrecisionRecall.NONE;
  private PrecisionRecall relaxed = PrecisionRecall.NONE;
  private PrecisionRecall value = PrecisionRecall.NONE;
  private long rightTexts;
  private long texts;

  /** Takes in what a ledger's document says. */
  DatesScorer(JsonNode ledger) {
    Map<String, String> texts = new HashMap<>();
    for (JsonNode report : ledger.path("reports")) {
      texts.put(report.path("id").asText(), report.path("externalId").asText());
      offsets.put(report.path("externalId").asText(), new InputOffsets(report));
    }
    for (JsonNode mention : ledger.path("mentions")) {
      if (mention.path("kind").asText().equals("time")) {
        mentions
            .computeIfAbsent(texts.get(mention.path("report").asText()), id -> new ArrayList<>())
            .add(mention);
      }
    }
  }

  /** Judges one text. */
  void judge(TimedText text) {
    List<TimeMark> read = new ArrayList<>(read(text));
    int found = read.size();
    int relaxedRight = 0;
    int strictRight = 0;
    int valueRight = 0;
    for (TimeMark gold : text.marks()) {
      Optional<TimeMark> answer =
          read.stream().filter(mark -> mark.span().overlaps(gold.span())).findFirst();
      answer.ifPresent(read::remove);
      relaxedRight += answer.isPresent() ? 1 : 0;
      strictRight += answer.filter(mark -> mark.span().equals(gold.span())).isPresent() ? 1 : 0;
      boolean isRight = answer.filter(mark -> mark.value().equals(gold.value())).isPresent();
      valueRight += isRight ? 1 : 0;
      if (!isRight) {
        String said = answer.map(mark -> "means " + mark.value()).orElse("missed");
        lines.add(line(text, gold) + " is " + gold.value() + ", " + said + sentence(text, gold));
      }
    }
    read.forEach(mark -> lines.add(line(text, mark) + " is no time" + sentence(text, mark)));
    texts++;
    rightTexts += valueRight == text.marks().size() && read.isEmpty() ? 1 : 0;
    relaxed = relaxed.plus(new PrecisionRecall(relaxedRight, found, text.marks().size()));
    strict = strict.plus(new PrecisionRecall(strictRight, found, text.marks().size()));
    value = value.plus(new PrecisionRecall(valueRight, found, text.marks().size()));
  }

  private List<TimeMark> read(TimedText text) {
    InputOffsets back = offsets.get(text.id());
    return mentions.getOrDefault(text.id(), List.of()).stream()
        .map(
            mention ->
                new TimeMark(
                    new Span(
                        back.start(mention.path("start").asInt()),
                        back.end(mention.path("end").asInt())),
                    text.value().apply(mention)))
        .toList();
  }

  private static String line(TimedText text, TimeMark mark) {
    int start = text.text().offsetByCodePoints(0, mark.span().start());
    int end = text.text().offsetByCodePoints(start, mark.span().length());
    return "%s: \"%s\"".formatted(text.id(), text.text().substring(start, end));
  }

  private static String sentence(TimedText text, TimeMark mark) {
    return " | " + Surroundings.of(text.text(), mark.span());
  }

  /** Shares from 0 to 1. */
  List<Figure> figures() {
    List<Figure> figures = new ArrayList<>(relaxed.figures("relaxed"));
    figures.add(Figure.share("strict F1", strict.f()));
    figures.add(Figure.share("value F1", value.f()));
    figures.add(Figure.share("texts right", rightTexts, texts));
    return figures;
  }

  /** One line for each expression that was missed, misunderstood, or is none. */
  List<String> lines() {
    return List.copyOf(lines);
  }
}

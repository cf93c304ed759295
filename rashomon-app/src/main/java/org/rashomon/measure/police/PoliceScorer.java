package org.rashomon.measure.police;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rashomon.measure.Figure;
import org.rashomon.measure.PrecisionRecall;

/**
 * Whether a ledger tells what police did in each article: precision, recall and F1 over articles
 * for each act, and how many of 100 quiet articles raise an alarm. An article has an act where any
 * of its claims says so.
 */
final class PoliceScorer {
  /** How many quiet articles of a hundred raise an alarm. */
  static final String ALARMS = "alarms in 100 quiet articles";

  private static final double PER = 100;

  private final Map<String, Map<PoliceAct, String>> read = new HashMap<>();
  private final List<String> lines = new ArrayList<>();
  private final Map<PoliceAct, PrecisionRecall> scores = new EnumMap<>(PoliceAct.class);
  private int quiet;
  private int alarms;

  /** Takes in what a ledger's document says. */
  PoliceScorer(JsonNode ledger) {
    Map<String, String> articles = new HashMap<>();
    for (JsonNode report : ledger.path("reports")) {
      articles.put(report.path("id").asText(), report.path("externalId").asText());
    }
    for (JsonNode claim : ledger.path("claims")) {
      for (PoliceAct act : PoliceAct.values()) {
        if (act.isIn(claim)) {
          read.computeIfAbsent(
                  articles.get(claim.path("report").asText()), id -> new EnumMap<>(PoliceAct.class))
              .putIfAbsent(act, claim.path("quote").asText());
        }
      }
    }
  }

  /** Judges one article. */
  void judge(PoliceArticle article) {
    Map<PoliceAct, String> found = read.getOrDefault(article.id(), Map.of());
    for (PoliceAct act : PoliceAct.values()) {
      boolean isRead = found.containsKey(act);
      boolean isGold = article.acts().containsKey(act);
      scores.merge(act, PrecisionRecall.NONE.plus(isRead, isGold), PrecisionRecall::plus);
      if (isRead != isGold) {
        lines.add(
            "%s %s %s: %s"
                .formatted(
                    isRead ? "wrong" : "missed",
                    act.name().toLowerCase(Locale.ROOT),
                    article.id(),
                    (isRead ? found : article.acts()).get(act).replace('\n', ' ')));
      }
    }
    if (article.isQuiet()) {
      quiet++;
      alarms += found.isEmpty() ? 0 : 1;
    }
  }

  /** Shares, and alarms in 100 quiet articles. */
  List<Figure> figures() {
    List<Figure> figures = new ArrayList<>();
    scores.forEach(
        (act, score) -> figures.addAll(score.figures(act.name().toLowerCase(Locale.ROOT))));
    figures.add(new Figure(ALARMS, quiet == 0 ? 0 : PER * alarms / quiet, 1));
    return figures;
  }

  /** One line for each act that was missed or is wrong. */
  List<String> lines() {
    return List.copyOf(lines);
  }
}

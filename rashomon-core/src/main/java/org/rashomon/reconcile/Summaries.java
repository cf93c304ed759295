package org.rashomon.reconcile;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import org.rashomon.reconcile.Reconciliation.ReportSummary;
import org.rashomon.resolve.ResolvedReport;

/** What a report is mainly about, and the toll it gives of it. */
final class Summaries {
  /** A claim in the headline or the first three sentences counts double. */
  private static final int FIRST_SENTENCES = 3;

  private Summaries() {}

  /**
   * The summary of a report.
   *
   * @param told its claims, in order
   * @param eventOf claim id to event id
   */
  static ReportSummary of(
      ResolvedReport report, String family, List<Told> told, Map<String, String> eventOf) {
    String event = mainEvent(report, told, eventOf);
    if (event == null) {
      return new ReportSummary(family, null, List.of());
    }
    List<Told> own = told.stream().filter(claim -> event.equals(eventOf.get(claim.id()))).toList();
    return new ReportSummary(
        family,
        event,
        ReportToll.of(told, own, endOfSentence(report, 1), endOfSentence(report, FIRST_SENTENCES)));
  }

  private static String mainEvent(
      ResolvedReport report, List<Told> told, Map<String, String> eventOf) {
    int top = endOfSentence(report, FIRST_SENTENCES);
    Map<String, Integer> votes = new HashMap<>();
    for (Told claim : told) {
      String event = eventOf.get(claim.id());
      if (event != null) {
        votes.merge(event, claim.claim().start() < top ? 2 : 1, Integer::sum);
      }
    }
    return votes.entrySet().stream()
        .min(
            Comparator.comparing((Map.Entry<String, Integer> vote) -> -vote.getValue())
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  /** The code point behind the body's first sentences. */
  private static int endOfSentence(ResolvedReport report, int sentences) {
    String text = report.report().text();
    int body = text.offsetByCodePoints(0, report.report().titleEnd());
    Matcher end = Sentences.END.matcher(text);
    end.region(body, text.length());
    int at = text.length();
    for (int sentence = 0; sentence < sentences && end.find(); sentence++) {
      at = end.end();
    }
    return text.codePointCount(0, at);
  }
}

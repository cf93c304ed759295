package org.rashomon.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import org.rashomon.extract.CountKind;
import org.rashomon.reconcile.Reconciliation.ReportSummary;
import org.rashomon.reconcile.Reconciliation.Toll;
import org.rashomon.reconcile.Tolls.Entry;
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
    return new ReportSummary(family, event, toll(own));
  }

  private static String mainEvent(
      ResolvedReport report, List<Told> told, Map<String, String> eventOf) {
    int top = endOfTop(report);
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

  /** The code point behind the third sentence of the body. */
  private static int endOfTop(ResolvedReport report) {
    String text = report.report().text();
    int body = text.offsetByCodePoints(0, report.report().titleEnd());
    Matcher end = Sentences.END.matcher(text);
    end.region(body, text.length());
    int at = text.length();
    for (int sentence = 0; sentence < FIRST_SENTENCES && end.find(); sentence++) {
      at = end.end();
    }
    return text.codePointCount(0, at);
  }

  private static List<Toll> toll(List<Told> own) {
    Map<CountKind, List<Entry>> kinds = new TreeMap<>();
    for (Entry entry : Tolls.entries(own)) {
      kinds.computeIfAbsent(entry.count().kind(), kind -> new ArrayList<>()).add(entry);
    }
    List<Toll> tolls = new ArrayList<>();
    kinds.forEach((kind, entries) -> tolls.add(total(entries)));
    return tolls;
  }

  /**
   * Groups of one claim are disjoint and added; of several claims that total the same kind, the
   * greatest stands, unless they name different sides, which are added too.
   */
  private static Toll total(List<Entry> entries) {
    Map<String, Toll> bySide = new TreeMap<>();
    Map<String, Toll> ofClaim = new TreeMap<>();
    for (Entry entry : entries) {
      String side = entry.count().side() == null ? "" : entry.count().side();
      ofClaim.merge(entry.told().id() + "\n" + side, of(entry), Summaries::add);
    }
    ofClaim.forEach(
        (key, toll) ->
            bySide.merge(key.substring(key.indexOf('\n') + 1), toll, Summaries::greater));
    Toll open = bySide.remove("");
    Toll sided = bySide.values().stream().reduce(Summaries::add).orElse(null);
    return sided == null ? open : open == null ? sided : greater(open, sided);
  }

  private static Toll of(Entry entry) {
    Bounds bounds = entry.bounds();
    return new Toll(
        entry.count().kind(),
        bounds.low() == null ? bounds.value() : bounds.low(),
        bounds.nearest(),
        bounds.high());
  }

  private static Toll add(Toll a, Toll b) {
    return new Toll(
        a.kind(), sum(a.low(), b.low()), sum(a.best(), b.best()), sum(a.high(), b.high()));
  }

  private static Integer sum(Integer a, Integer b) {
    return a == null || b == null ? null : Integer.valueOf(a + b);
  }

  private static Toll greater(Toll a, Toll b) {
    int one = a.best() == null ? -1 : a.best();
    int other = b.best() == null ? -1 : b.best();
    return one >= other ? a : b;
  }
}

package org.rashomon.ledger.jdbc;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.rashomon.extract.CountKind;
import org.rashomon.ledger.LedgerOverview.IncidentSum;
import org.rashomon.reconcile.CountRule;
import org.rashomon.reconcile.Event;
import org.rashomon.reconcile.Event.EventCount;
import org.rashomon.reconcile.Level;

/** The killed of single incidents by each rule of counting, so that they can be summed by any. */
final class KilledTable {
  /** The letters of a month in an ISO day. */
  private static final int MONTH = 7;

  private KilledTable() {}

  /** The killed of all sides together; a bound that one side leaves open stays open. */
  record Killed(Integer low, Integer best, Integer high) {
    static Killed of(List<EventCount> figures) {
      List<EventCount> counts =
          figures.stream().filter(count -> count.kind() == CountKind.KILLED).toList();
      return counts.isEmpty()
          ? new Killed(null, null, null)
          : new Killed(
              sum(counts.stream().map(EventCount::low).toList()),
              sum(counts.stream().map(EventCount::best).toList()),
              sum(counts.stream().map(EventCount::high).toList()));
    }

    private static Integer sum(List<Integer> parts) {
      long sum = 0;
      for (Integer part : parts) {
        if (part == null) {
          return null;
        }
        sum += part;
      }
      return (int) Math.min(sum, Integer.MAX_VALUE);
    }
  }

  /** Puts what these events say in the place of what they said; forgets those that are gone. */
  static void replace(Handle handle, List<Event> events, Set<String> gone) {
    List<String> written = events.stream().map(Event::id).toList();
    Set<String> left = new TreeSet<>(gone);
    left.addAll(written);
    Parts.each(
        left,
        part ->
            handle
                .createUpdate("DELETE FROM event_killed WHERE event IN (<ids>)")
                .bindList("ids", part)
                .execute());
    Map<String, String> days =
        Parts.pairs(handle, "SELECT id, day FROM event WHERE id IN (<ids>)", written);
    PreparedBatch batch =
        handle.prepareBatch(
            "INSERT INTO event_killed (rule, month, event, low, high) VALUES (:rule, :month,"
                + " :event, :low, :high)");
    for (Event event : events) {
      String day = days.getOrDefault(event.id(), "");
      if (event.level() == Level.INCIDENT && !day.isEmpty()) {
        add(batch, event, day.substring(0, Math.min(MONTH, day.length())));
      }
    }
    Parts.execute(batch);
  }

  private static void add(PreparedBatch batch, Event event, String month) {
    Set<String> rules = new TreeSet<>(CountRule.codes());
    event.otherRules().stream()
        .filter(figure -> figure.kind() == CountKind.KILLED)
        .forEach(figure -> rules.add(figure.rule()));
    for (String rule : rules) {
      Killed killed = Killed.of(event.counts(rule));
      if (killed.low() != null || killed.high() != null) {
        batch
            .bind("rule", rule)
            .bind("month", month)
            .bind("event", event.id())
            .bind("low", killed.low())
            .bind("high", killed.high())
            .add();
      }
    }
  }

  /** The sums of each rule by month, first month first. */
  static Map<String, List<IncidentSum>> sums(Handle handle) {
    Map<String, List<IncidentSum>> sums = new LinkedHashMap<>();
    handle
        .createQuery(
            "SELECT rule, month, COUNT(*), SUM(COALESCE(low, 0)), SUM(COALESCE(high, low)),"
                + " SUM(CASE WHEN high IS NULL THEN 1 ELSE 0 END) FROM event_killed"
                + " GROUP BY rule, month ORDER BY rule, month")
        .map(
            (row, context) ->
                sums.computeIfAbsent(row.getString(1), rule -> new ArrayList<>())
                    .add(
                        new IncidentSum(
                            row.getString(2),
                            row.getLong(3),
                            row.getLong(4),
                            row.getLong(5),
                            row.getLong(6))))
        .forEach(taken -> {});
    return sums;
  }
}

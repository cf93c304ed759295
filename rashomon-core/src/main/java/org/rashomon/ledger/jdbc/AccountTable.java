package org.rashomon.ledger.jdbc;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.rashomon.reconcile.DisputeStanding;
import org.rashomon.reconcile.Event;
import org.rashomon.reconcile.Event.Account;
import org.rashomon.reconcile.Event.Dispute;

/** How each source stands in each event, summed by source; and events as lists show them. */
final class AccountTable {
  private static final int BATCH = 5_000;

  /** Of a long list, what a line of a list of events may need. */
  private static final int KEPT = 24;

  private final LedgerJson json;

  AccountTable(LedgerJson json) {
    this.json = json;
  }

  /** Puts what these events say in the place of what was there. */
  void replace(Handle handle, List<Event> events) {
    handle.execute("DELETE FROM account");
    handle.execute("DELETE FROM event_line");
    handle.execute("DELETE FROM source");
    handle.execute("DELETE FROM event_standing");
    Map<String, String> days =
        days(handle, "SELECT c.id, r.day FROM claim c JOIN report r ON r.number = c.report");
    Map<String, String> listed = days(handle, "SELECT id, day FROM event");
    PreparedBatch accounts =
        handle.prepareBatch(
            "INSERT INTO account (name, event, day, alone, first, contradicted) VALUES (:name,"
                + " :event, :day, :alone, :first, :contradicted) ON CONFLICT (name, event)"
                + " DO NOTHING");
    PreparedBatch lines =
        handle.prepareBatch("INSERT INTO event_line (id, body) VALUES (:id, :body)");
    for (Event event : events) {
      lines.bind("id", event.id()).bind("body", json.write(line(event))).add();
      add(accounts, event, days, listed);
      flush(lines, BATCH);
      flush(accounts, BATCH);
    }
    flush(lines, 1);
    flush(accounts, 1);
    sum(handle);
  }

  private static void flush(PreparedBatch batch, int from) {
    if (batch.size() >= from) {
      batch.execute();
    }
  }

  /** Days by id; they are few, so each is held once. */
  private static Map<String, String> days(Handle handle, String sql) {
    Map<String, String> known = new HashMap<>();
    Map<String, String> days = new HashMap<>();
    handle
        .createQuery(sql)
        .map((row, context) -> Map.entry(row.getString(1), row.getString(2)))
        .forEach(
            row -> days.put(row.getKey(), known.computeIfAbsent(row.getValue(), same -> same)));
    return days;
  }

  private static void add(
      PreparedBatch batch, Event event, Map<String, String> days, Map<String, String> listed) {
    List<Account> accounts = event.accounts();
    List<String> earliest = accounts.stream().map(one -> earliest(one, days)).toList();
    List<String> sorted = earliest.stream().sorted().toList();
    boolean alone = accounts.size() == 1;
    List<Set<String>> disputes =
        event.disputes().stream()
            .filter(dispute -> dispute.standing() == DisputeStanding.REAL)
            .map(dispute -> Set.copyOf(dispute.claims()))
            .toList();
    for (int i = 0; i < accounts.size(); i++) {
      String day = earliest.get(i);
      boolean first =
          !alone && !day.isEmpty() && day.equals(sorted.get(0)) && !day.equals(sorted.get(1));
      batch
          .bind("name", Objects.requireNonNullElse(accounts.get(i).source(), ""))
          .bind("event", event.id())
          .bind("day", listed.getOrDefault(event.id(), ""))
          .bind("alone", alone ? 1 : 0)
          .bind("first", first ? 1 : 0)
          .bind("contradicted", contradicted(accounts.get(i), disputes) ? 1 : 0)
          .add();
    }
  }

  private static String earliest(Account account, Map<String, String> days) {
    return account.claims().stream()
        .map(days::get)
        .filter(Objects::nonNull)
        .min(String::compareTo)
        .orElse("");
  }

  /** Whether a dispute sets some claim of the account against one that isn't its own. */
  private static boolean contradicted(Account account, List<Set<String>> disputes) {
    for (Set<String> claims : disputes) {
      long own = account.claims().stream().filter(claims::contains).count();
      if (own > 0 && own < claims.size()) {
        return true;
      }
    }
    return false;
  }

  private static void sum(Handle handle) {
    handle.execute(
        "INSERT INTO source (name, kind, events, alone, first, contradicted)"
            + " SELECT a.name, COALESCE((SELECT MIN(v.kind) FROM voice v WHERE v.name = a.name),"
            + " 'outlet'), COUNT(*), SUM(a.alone), SUM(a.first), SUM(a.contradicted)"
            + " FROM account a WHERE a.name NOT IN ('', 'unknown') GROUP BY a.name");
    handle.execute("DELETE FROM source WHERE kind IN ('anonymous', 'witness')");
    handle.execute(
        "INSERT INTO event_standing (standing, day, event) SELECT DISTINCT v.standing, e.day, e.id"
            + " FROM voice v JOIN claim c ON c.number = v.claim JOIN event e ON e.id = c.event");
  }

  /** The event with its long lists cut; what counts its claims is not in it. */
  private static Event line(Event event) {
    return new Event(
        event.id(),
        event.type(),
        event.level(),
        event.parent(),
        event.time(),
        event.place(),
        List.of(),
        cut(event.claims()),
        event.reports(),
        new Event.Origins(event.origins().atMost(), List.of()),
        cut(event.accounts()).stream()
            .map(one -> new Account(one.source(), one.side(), cut(one.claims())))
            .toList(),
        event.counts().stream().map(AccountTable::line).toList(),
        event.disputes().stream()
            .map(one -> new Dispute(one.field(), cut(one.claims()), one.standing(), one.why()))
            .toList(),
        List.of());
  }

  private static Event.EventCount line(Event.EventCount count) {
    return new Event.EventCount(
        count.kind(),
        count.side(),
        count.victims(),
        count.low(),
        count.best(),
        count.high(),
        cut(count.claims()),
        count.rule());
  }

  private static <T> List<T> cut(List<T> list) {
    return list.subList(0, Math.min(KEPT, list.size()));
  }
}

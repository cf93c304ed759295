package org.rashomon.ledger.jdbc;

import static java.util.stream.Collectors.joining;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;
import org.rashomon.reconcile.DisputeStanding;
import org.rashomon.reconcile.Event;
import org.rashomon.reconcile.Event.Account;
import org.rashomon.reconcile.Event.Dispute;
import org.rashomon.resolve.HopKind;

/** How each source stands in each event, summed by source; and events as lists show them. */
final class AccountTable {
  private static final int BATCH = 5_000;

  /** Of a long list, what a line of a list of events may need. */
  private static final int KEPT = 24;

  private static final String STANDINGS = "event_standing WHERE event";

  private static final String SUMS =
      "SELECT name, COUNT(*), SUM(alone), SUM(first), SUM(contradicted)";

  /** Kinds of those who are nobody in particular. */
  private static final Set<String> NAMELESS = Set.of("anonymous", "witness");

  private static final Set<String> NOBODY = Set.of("", "unknown");

  /** Every kind of speaker, as rows. */
  private static final String KINDS =
      Stream.of(HopKind.values())
          .map(kind -> "SELECT '" + kind + "' AS kind")
          .collect(joining(" UNION ALL "));

  private final LedgerJson json;

  AccountTable(LedgerJson json) {
    this.json = json;
  }

  /** Puts what these events say in the place of what they said; forgets those that are gone. */
  void replace(Handle handle, List<Event> events, Set<String> gone) {
    List<String> written = events.stream().map(Event::id).toList();
    Set<String> left = new TreeSet<>(gone);
    left.addAll(written);
    Map<String, Sum> before = new TreeMap<>();
    Parts.each(
        left,
        part -> sums(handle, part).forEach((name, sum) -> before.merge(name, sum, Sum::plus)));
    Parts.each(left, part -> forget(handle, part));
    Map<String, String> days =
        Parts.pairs(
            handle,
            "SELECT c.id, r.day FROM claim c JOIN report r ON r.number = c.report"
                + " WHERE c.event IN (<ids>)",
            written);
    Map<String, String> listed =
        Parts.pairs(handle, "SELECT id, day FROM event WHERE id IN (<ids>)", written);
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
    Parts.each(written, part -> stand(handle, part));
    Map<String, Sum> moved = new TreeMap<>();
    before.forEach((name, sum) -> moved.put(name, Sum.NONE.minus(sum)));
    Parts.each(
        written,
        part -> sums(handle, part).forEach((name, sum) -> moved.merge(name, sum, Sum::plus)));
    moved.keySet().removeAll(NOBODY);
    Parts.each(moved.keySet(), part -> move(handle, part, moved));
  }

  /** Writes the line of an event anew whose parent is another. */
  void rewrite(Handle handle, Event event) {
    handle
        .createUpdate("UPDATE event_line SET body = :body WHERE id = :id")
        .bind("id", event.id())
        .bind("body", json.write(line(event)))
        .execute();
  }

  /** Takes out what was said of events. */
  private static void forget(Handle handle, List<String> events) {
    for (String table : List.of("account WHERE event", "event_line WHERE id", STANDINGS)) {
      handle.createUpdate("DELETE FROM " + table + " IN (<ids>)").bindList("ids", events).execute();
    }
  }

  /** In how many events a source speaks, and in how many of them alone, first and contradicted. */
  private record Sum(int events, int alone, int first, int contradicted) {
    static final Sum NONE = new Sum(0, 0, 0, 0);

    Sum plus(Sum other) {
      return new Sum(
          events + other.events,
          alone + other.alone,
          first + other.first,
          contradicted + other.contradicted);
    }

    Sum minus(Sum other) {
      return new Sum(
          events - other.events,
          alone - other.alone,
          first - other.first,
          contradicted - other.contradicted);
    }
  }

  /** What the accounts of these events add up to, by source. */
  private static Map<String, Sum> sums(Handle handle, List<String> events) {
    return sums(handle, SUMS + " FROM account WHERE event IN (<ids>) GROUP BY name", events);
  }

  private static Map<String, Sum> sums(Handle handle, String query, List<String> ids) {
    Map<String, Sum> sums = new TreeMap<>();
    handle
        .createQuery(query)
        .bindList("ids", ids)
        .map(
            (row, context) ->
                sums.put(
                    row.getString(1),
                    new Sum(row.getInt(2), row.getInt(3), row.getInt(4), row.getInt(5))))
        .forEach(old -> {});
    return sums;
  }

  private static void flush(PreparedBatch batch, int from) {
    if (batch.size() >= from) {
      batch.execute();
    }
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
          .bind("name", name(accounts.get(i)))
          .bind("event", event.id())
          .bind("day", listed.getOrDefault(event.id(), ""))
          .bind("alone", alone ? 1 : 0)
          .bind("first", first ? 1 : 0)
          .bind("contradicted", contradicted(accounts.get(i), disputes) ? 1 : 0)
          .add();
    }
  }

  private static String name(Account account) {
    return Objects.requireNonNullElse(account.source(), "");
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

  private static void stand(Handle handle, List<String> events) {
    handle
        .createUpdate(
            "INSERT INTO event_standing (standing, day, event) SELECT DISTINCT v.standing, e.day,"
                + " e.id FROM event e JOIN claim c ON c.event = e.id JOIN voice v"
                + " ON v.claim = c.number WHERE e.id IN (<ids>)")
        .bindList("ids", events)
        .execute();
  }

  /**
   * Adds to the sums of these sources what moved; the kind is the first by code that one speaks as.
   * Nameless people are summed nowhere, so that one who gets a name is summed from the start.
   */
  private static void move(Handle handle, List<String> names, Map<String, Sum> moved) {
    Map<String, String> kinds = kinds(handle, names);
    Map<String, Sum> sums =
        sums(
            handle,
            "SELECT name, events, alone, first, contradicted FROM source WHERE name IN (<ids>)",
            names);
    sums.replaceAll((name, sum) -> sum.plus(moved.get(name)));
    List<String> unknown =
        names.stream()
            .filter(name -> !sums.containsKey(name) && !NAMELESS.contains(kinds.get(name)))
            .toList();
    Parts.each(
        unknown,
        part ->
            sums.putAll(
                sums(handle, SUMS + " FROM account WHERE name IN (<ids>) GROUP BY name", part)));
    handle
        .createUpdate("DELETE FROM source WHERE name IN (<ids>)")
        .bindList("ids", names)
        .execute();
    PreparedBatch batch =
        handle.prepareBatch(
            "INSERT INTO source (name, kind, events, alone, first, contradicted) VALUES (:name,"
                + " :kind, :events, :alone, :first, :contradicted)");
    sums.forEach(
        (name, sum) -> {
          if (sum.events() > 0 && !NAMELESS.contains(kinds.get(name))) {
            batch
                .bind("name", name)
                .bind("kind", kinds.getOrDefault(name, "outlet"))
                .bind("events", sum.events())
                .bind("alone", sum.alone())
                .bind("first", sum.first())
                .bind("contradicted", sum.contradicted())
                .add();
          }
        });
    Parts.execute(batch);
  }

  /** The names are rows of their own, so that no row of all that a source said is read. */
  private static Map<String, String> kinds(Handle handle, List<String> names) {
    String rows =
        IntStream.range(0, names.size()).mapToObj(n -> "(:n" + n + ")").collect(joining(", "));
    Query query =
        handle.createQuery(
            "WITH a (name) AS (VALUES "
                + rows
                + ") SELECT a.name, MIN(k.kind) FROM a JOIN ("
                + KINDS
                + ") k ON EXISTS (SELECT 1 FROM voice v WHERE v.kind = k.kind AND v.name = a.name)"
                + " GROUP BY a.name");
    for (int n = 0; n < names.size(); n++) {
      query.bind("n" + n, names.get(n));
    }
    Map<String, String> kinds = new HashMap<>();
    query.map((row, context) -> kinds.put(row.getString(1), row.getString(2))).forEach(old -> {});
    return kinds;
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
        new Event.Origins(event.origins().atMost(), List.of(), List.of(), 0),
        cut(event.accounts()).stream()
            .map(
                one ->
                    new Account(
                        one.source(),
                        one.side(),
                        cut(one.claims()),
                        List.of(),
                        List.of(),
                        List.of()))
            .toList(),
        event.counts().stream().map(AccountTable::line).toList(),
        event.disputes().stream()
            .map(one -> new Dispute(one.field(), cut(one.claims()), one.standing(), one.why()))
            .toList(),
        List.of(),
        List.of(),
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

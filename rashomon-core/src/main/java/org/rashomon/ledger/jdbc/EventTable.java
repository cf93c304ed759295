package org.rashomon.ledger.jdbc;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.rashomon.extract.CountKind;
import org.rashomon.reconcile.Ceasefire;
import org.rashomon.reconcile.DisputeStanding;
import org.rashomon.reconcile.Event;
import org.rashomon.reconcile.Reconciliation;
import org.rashomon.reconcile.Reconciliation.ReportSummary;
import org.rashomon.reconcile.Reconciliation.Toll;
import org.rashomon.resolve.ResolvedPlace;

/** What reconciling made: events, ceasefires, which claim is in which event. */
final class EventTable {
  private static final int BATCH = 5_000;
  private static final TypeReference<List<Toll>> TOLLS = new TypeReference<>() {};

  private final LedgerJson json;
  private final ReportTable reports;
  private final AccountTable accounts;

  EventTable(LedgerJson json, ReportTable reports) {
    this.json = json;
    this.reports = reports;
    this.accounts = new AccountTable(json);
  }

  /** Puts a reconciliation in the place of the one before; writes only what differs. */
  void replace(Handle handle, Reconciliation reconciliation) {
    Map<String, String> before = eventBodies(handle);
    Set<String> now = new HashSet<>();
    for (Event event : reconciliation.events()) {
      now.add(event.id());
    }
    supersede(handle, before, now);
    writeEvents(handle, reconciliation.events(), before);
    placeClaims(handle, reconciliation);
    listByReport(handle);
    rebuildSides(handle);
    accounts.replace(handle, reconciliation.events());
    writeCeasefires(handle, reconciliation.ceasefires());
    summariseReports(handle, reconciliation.reports());
  }

  private static Map<String, String> eventBodies(Handle handle) {
    Map<String, String> bodies = new HashMap<>();
    handle
        .createQuery("SELECT id, body FROM event")
        .map((row, context) -> bodies.put(row.getString(1), row.getString(2)))
        .forEach(old -> {});
    return bodies;
  }

  private void supersede(Handle handle, Map<String, String> before, Set<String> now) {
    for (Map.Entry<String, String> old : before.entrySet()) {
      if (now.contains(old.getKey())) {
        continue;
      }
      Event event = json.read(old.getValue(), Event.class);
      if (!event.claims().isEmpty()) {
        handle
            .createUpdate(
                "INSERT INTO former_event (id, claim) VALUES (:id, :claim)"
                    + " ON CONFLICT (id) DO NOTHING")
            .bind("id", event.id())
            .bind("claim", event.claims().get(0))
            .execute();
      }
      handle.execute("DELETE FROM event WHERE id = ?", old.getKey());
    }
  }

  private void writeEvents(Handle handle, List<Event> events, Map<String, String> before) {
    PreparedBatch batch =
        handle.prepareBatch(
            "INSERT INTO event (id, type, level, parent, day, from_day, to_day, place, country,"
                + " latitude, longitude, place_precision, claims, reports, origins, killed_low,"
                + " killed_best, killed_high, disputes, disputed, body) VALUES (:id, :type, :level,"
                + " :parent, :day, :from, :to, :place, :country, :lat, :lon, :precision, :claims,"
                + " :reports, :origins, :killedLow, :killedBest, :killedHigh, :disputes, :disputed,"
                + " :body)");
    for (Event event : events) {
      String body = json.write(event);
      String old = before.get(event.id());
      if (body.equals(old)) {
        continue;
      }
      if (old != null) {
        handle.execute("DELETE FROM event WHERE id = ?", event.id());
      }
      bind(batch, event, body);
      if (batch.size() == BATCH) {
        batch.execute();
      }
    }
    execute(batch);
  }

  private static void bind(PreparedBatch batch, Event event, String body) {
    ResolvedPlace place = event.place();
    Killed killed = Killed.of(event);
    List<String> disputes = disputes(event);
    batch
        .bind("id", event.id())
        .bind("type", event.type().toString())
        .bind("level", event.level().toString())
        .bind("parent", event.parent())
        .bind("day", ClaimTable.day(event.time()))
        .bind("from", event.time() == null ? null : event.time().from())
        .bind("to", event.time() == null ? null : event.time().to())
        .bind("place", place == null ? null : place.name())
        .bind("country", place == null ? null : place.country())
        .bind("lat", place == null ? null : Degrees.stored(place.lat()))
        .bind("lon", place == null ? null : Degrees.stored(place.lon()))
        .bind(
            "precision",
            place == null || place.precision() == null ? null : place.precision().toString())
        .bind("claims", event.claims().size())
        .bind("reports", event.reports())
        .bind("origins", event.origins().atMost())
        .bind("killedLow", killed.low())
        .bind("killedBest", killed.best())
        .bind("killedHigh", killed.high())
        .bind("disputes", String.join(" ", disputes))
        .bind("disputed", disputes.isEmpty() ? 0 : 1)
        .bind("body", body)
        .add();
  }

  private static List<String> disputes(Event event) {
    return event.disputes().stream()
        .filter(dispute -> dispute.standing() == DisputeStanding.REAL)
        .map(dispute -> dispute.field().toString())
        .distinct()
        .sorted()
        .toList();
  }

  /** The killed of all sides together; a bound that one side leaves open stays open. */
  private record Killed(Integer low, Integer best, Integer high) {
    static Killed of(Event event) {
      List<Event.EventCount> counts =
          event.counts().stream().filter(count -> count.kind() == CountKind.KILLED).toList();
      if (counts.isEmpty()) {
        return new Killed(null, null, null);
      }
      return new Killed(
          sum(counts.stream().map(Event.EventCount::low).toList()),
          sum(counts.stream().map(Event.EventCount::best).toList()),
          sum(counts.stream().map(Event.EventCount::high).toList()));
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

  /** Sets each claim's event and place in it, where either differs from what is there. */
  private static void placeClaims(Handle handle, Reconciliation reconciliation) {
    Map<String, Integer> orders = new HashMap<>();
    for (Event event : reconciliation.events()) {
      for (int order = 0; order < event.claims().size(); order++) {
        orders.put(event.claims().get(order), order);
      }
    }
    PreparedBatch batch =
        handle.prepareBatch(
            "UPDATE claim SET event = :event, event_order = :order WHERE number = :number");
    for (PlacedClaim claim : placedClaims(handle)) {
      String event = reconciliation.eventOf().get(claim.id());
      Integer order = orders.get(claim.id());
      if (!java.util.Objects.equals(event, claim.event())
          || !java.util.Objects.equals(order, claim.order())) {
        batch.bind("event", event).bind("order", order).bind("number", claim.number()).add();
      }
      if (batch.size() == BATCH) {
        batch.execute();
      }
    }
    execute(batch);
  }

  private record PlacedClaim(int number, String id, String event, Integer order) {}

  private static List<PlacedClaim> placedClaims(Handle handle) {
    return handle
        .createQuery("SELECT number, id, event, event_order FROM claim")
        .map(
            (row, context) ->
                new PlacedClaim(
                    row.getInt(1),
                    row.getString(2),
                    row.getString(3),
                    Rows.integer(row, "event_order")))
        .list();
  }

  /** An event whose day isn't told is listed under the day of its first report. */
  private static void listByReport(Handle handle) {
    handle.execute(
        "UPDATE event SET day = COALESCE((SELECT MIN(r.day) FROM claim c JOIN report r"
            + " ON r.number = c.report WHERE c.event = event.id AND r.day <> ''), '')"
            + " WHERE from_day IS NULL AND to_day IS NULL");
  }

  private static void rebuildSides(Handle handle) {
    handle.execute("DELETE FROM event_side");
    handle.execute(
        "INSERT INTO event_side (side, day, event) SELECT DISTINCT s.side, e.day, e.id"
            + " FROM claim_side s JOIN claim c ON c.number = s.claim"
            + " JOIN event e ON e.id = c.event WHERE s.part IN ('actor', 'target')");
  }

  private void writeCeasefires(Handle handle, List<Ceasefire> ceasefires) {
    handle.execute("DELETE FROM ceasefire");
    PreparedBatch batch =
        handle.prepareBatch(
            "INSERT INTO ceasefire (id, event, day, body) VALUES (:id, :event, :day, :body)");
    for (Ceasefire ceasefire : ceasefires) {
      batch
          .bind("id", ceasefire.id())
          .bind("event", ceasefire.event())
          .bind("day", day(ceasefire))
          .bind("body", json.write(ceasefire))
          .add();
    }
    execute(batch);
  }

  private static String day(Ceasefire ceasefire) {
    for (Ceasefire.Moment moment :
        new Ceasefire.Moment[] {
          ceasefire.effective(), ceasefire.signed(), ceasefire.announced(), ceasefire.ended()
        }) {
      if (moment != null && moment.date() != null) {
        return moment.date();
      }
    }
    return "";
  }

  private void summariseReports(Handle handle, Map<String, ReportSummary> summaries) {
    Map<String, ReportSummary> before = summaries(handle);
    for (Map.Entry<String, ReportSummary> entry : summaries.entrySet()) {
      if (!entry.getValue().equals(before.get(entry.getKey()))) {
        reports.summarise(handle, entry.getKey(), entry.getValue());
      }
    }
  }

  private Map<String, ReportSummary> summaries(Handle handle) {
    Map<String, ReportSummary> summaries = new HashMap<>();
    handle
        .createQuery("SELECT id, family, event, toll FROM report WHERE family IS NOT NULL")
        .map(
            (row, context) ->
                summaries.put(
                    row.getString(1),
                    new ReportSummary(
                        row.getString(2),
                        row.getString(3),
                        json.readList(row.getString(4), TOLLS))))
        .forEach(old -> {});
    return summaries;
  }

  Reconciliation all(Handle handle) {
    Map<String, String> eventOf = new HashMap<>();
    handle
        .createQuery("SELECT id, event FROM claim WHERE event IS NOT NULL")
        .map((row, context) -> eventOf.put(row.getString(1), row.getString(2)))
        .forEach(old -> {});
    return new Reconciliation(
        handle
            .createQuery("SELECT body FROM event ORDER BY id")
            .mapTo(String.class)
            .map(body -> json.read(body, Event.class))
            .list(),
        handle
            .createQuery("SELECT body FROM ceasefire ORDER BY id")
            .mapTo(String.class)
            .map(body -> json.read(body, Ceasefire.class))
            .list(),
        eventOf,
        summaries(handle));
  }

  /** The id that an event id, current or former, leads to now; null if none. */
  static String current(Handle handle, String id) {
    boolean there =
        handle
            .createQuery("SELECT 1 FROM event WHERE id = :id")
            .bind("id", id)
            .mapTo(int.class)
            .findOne()
            .isPresent();
    if (there) {
      return id;
    }
    return handle
        .createQuery(
            "SELECT c.event FROM former_event f JOIN claim c ON c.id = f.claim"
                + " WHERE f.id = :id AND c.event IS NOT NULL")
        .bind("id", id)
        .mapTo(String.class)
        .findOne()
        .orElse(null);
  }

  private static void execute(PreparedBatch batch) {
    if (batch.size() > 0) {
      batch.execute();
    }
  }
}

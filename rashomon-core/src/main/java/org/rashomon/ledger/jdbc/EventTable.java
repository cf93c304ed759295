package org.rashomon.ledger.jdbc;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.rashomon.reconcile.Ceasefire;
import org.rashomon.reconcile.Change;
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

  /** Writes what a change says of events, ceasefires and reports; all else stays as it is. */
  void apply(Handle handle, Change change) {
    supersede(handle, change.gone());
    List<String> written = change.events().stream().map(Event::id).toList();
    Map<String, String> parents =
        Parts.pairs(handle, "SELECT id, parent FROM event WHERE id IN (<ids>)", written);
    parents.putAll(change.parents());
    writeEvents(handle, change.events(), parents);
    moveParents(handle, change.parents(), Set.copyOf(written));
    placeClaims(handle, change);
    listByReport(handle, written);
    placeSides(handle, written);
    accounts.replace(handle, change.events(), change.gone());
    KilledTable.replace(handle, change.events(), change.gone());
    replaceCeasefires(handle, change);
    change.summaries().forEach((report, summary) -> reports.summarise(handle, report, summary));
  }

  private void supersede(Handle handle, Set<String> gone) {
    Parts.each(
        gone,
        part -> {
          handle
              .createUpdate(
                  "INSERT INTO former_event (id, claim) SELECT c.event, c.id FROM claim c"
                      + " WHERE c.event IN (<ids>) AND c.event_order = 0"
                      + " ON CONFLICT (id) DO NOTHING")
              .bindList("ids", part)
              .execute();
          delete(handle, "UPDATE claim SET event = NULL, event_order = NULL WHERE event", part);
          delete(handle, "DELETE FROM event WHERE id", part);
          delete(handle, "DELETE FROM event_side WHERE event", part);
        });
  }

  private static void delete(Handle handle, String statement, List<String> ids) {
    handle.createUpdate(statement + " IN (<ids>)").bindList("ids", ids).execute();
  }

  private void writeEvents(Handle handle, List<Event> events, Map<String, String> parents) {
    Parts.each(
        events.stream().map(Event::id).toList(),
        part -> delete(handle, "DELETE FROM event WHERE id", part));
    PreparedBatch batch =
        handle.prepareBatch(
            "INSERT INTO event (id, type, level, parent, day, from_day, to_day, place, country,"
                + " latitude, longitude, place_precision, claims, reports, origins, killed_low,"
                + " killed_best, killed_high, disputes, disputed, body) VALUES (:id, :type, :level,"
                + " :parent, :day, :from, :to, :place, :country, :lat, :lon, :precision, :claims,"
                + " :reports, :origins, :killedLow, :killedBest, :killedHigh, :disputes, :disputed,"
                + " :body)");
    for (Event event : events) {
      Event whole = event.partOf(orNull(parents.get(event.id())));
      bind(batch, whole, json.write(whole));
      if (batch.size() == BATCH) {
        batch.execute();
      }
    }
    Parts.execute(batch);
  }

  private static String orNull(String id) {
    return id == null || id.isEmpty() ? null : id;
  }

  /** Sets the parents of events that are not written anew, where they differ. */
  private void moveParents(Handle handle, Map<String, String> parents, Set<String> written) {
    Map<String, String> before =
        Parts.pairs(
            handle,
            "SELECT id, COALESCE(parent, '') FROM event WHERE id IN (<ids>)",
            parents.keySet());
    before.forEach(
        (id, old) -> {
          String parent = parents.get(id);
          if (!written.contains(id) && !parent.equals(old)) {
            Event event =
                json.read(
                    handle
                        .createQuery("SELECT body FROM event WHERE id = :id")
                        .bind("id", id)
                        .mapTo(String.class)
                        .one(),
                    Event.class);
            handle
                .createUpdate("UPDATE event SET parent = :parent, body = :body WHERE id = :id")
                .bind("id", id)
                .bind("parent", orNull(parent))
                .bind("body", json.write(event.partOf(orNull(parent))))
                .execute();
            accounts.rewrite(handle, event.partOf(orNull(parent)));
          }
        });
  }

  private static void bind(PreparedBatch batch, Event event, String body) {
    ResolvedPlace place = event.place();
    KilledTable.Killed killed = KilledTable.Killed.of(event.counts());
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

  /** Writes where claims stand in their events, where that is another place than before. */
  private static void placeClaims(Handle handle, Change change) {
    Map<String, String> before =
        Parts.pairs(
            handle,
            "SELECT id, event || ' ' || event_order FROM claim WHERE event IN (<ids>)",
            change.events().stream().map(Event::id).toList());
    PreparedBatch batch =
        handle.prepareBatch("UPDATE claim SET event = :event, event_order = :order WHERE id = :id");
    for (Event event : change.events()) {
      for (int order = 0; order < event.claims().size(); order++) {
        String claim = event.claims().get(order);
        if (!(event.id() + " " + order).equals(before.get(claim))) {
          batch.bind("event", event.id()).bind("order", order).bind("id", claim).add();
        }
      }
      if (batch.size() >= BATCH) {
        batch.execute();
      }
    }
    Parts.execute(batch);
  }

  private static void placeSides(Handle handle, List<String> events) {
    Parts.each(
        events,
        part -> {
          delete(handle, "DELETE FROM event_side WHERE event", part);
          handle
              .createUpdate(
                  "INSERT INTO event_side (side, day, event) SELECT DISTINCT s.side, e.day, e.id"
                      + " FROM event e JOIN claim c ON c.event = e.id"
                      + " JOIN claim_side s ON s.claim = c.number"
                      + " WHERE e.id IN (<ids>) AND s.part IN ('actor', 'target')")
              .bindList("ids", part)
              .execute();
        });
  }

  /** An event whose day isn't told is listed under the day of its first report. */
  private static void listByReport(Handle handle, List<String> events) {
    Parts.each(
        events,
        part ->
            handle
                .createUpdate(
                    "UPDATE event SET day = COALESCE((SELECT MIN(r.day) FROM claim c JOIN report r"
                        + " ON r.number = c.report WHERE c.event = event.id AND r.day <> ''), '')"
                        + " WHERE from_day IS NULL AND to_day IS NULL AND id IN (<ids>)")
                .bindList("ids", part)
                .execute());
  }

  private void replaceCeasefires(Handle handle, Change change) {
    Set<String> gone = new TreeSet<>(change.goneCeasefires());
    change.ceasefires().forEach(ceasefire -> gone.add(ceasefire.event()));
    Parts.each(gone, part -> delete(handle, "DELETE FROM ceasefire WHERE event", part));
    PreparedBatch batch =
        handle.prepareBatch(
            "INSERT INTO ceasefire (id, event, day, body) VALUES (:id, :event, :day, :body)");
    for (Ceasefire ceasefire : change.ceasefires()) {
      batch
          .bind("id", ceasefire.id())
          .bind("event", ceasefire.event())
          .bind("day", day(ceasefire))
          .bind("body", json.write(ceasefire))
          .add();
    }
    Parts.execute(batch);
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

  /** The claims of events, in order. */
  static Map<String, List<String>> claimsOf(Handle handle, Collection<String> events) {
    Map<String, List<String>> claims = new HashMap<>();
    Parts.each(
        events,
        part ->
            handle
                .createQuery(
                    "SELECT event, id FROM claim WHERE event IN (<ids>)"
                        + " ORDER BY event, event_order")
                .bindList("ids", part)
                .map((row, context) -> List.of(row.getString(1), row.getString(2)))
                .forEach(
                    row ->
                        claims
                            .computeIfAbsent(row.get(0), event -> new ArrayList<>())
                            .add(row.get(1))));
    return claims;
  }

  /** The reports that have a claim in one of the events. */
  static Set<String> reportsOf(Handle handle, Collection<String> events) {
    return new TreeSet<>(
        Parts.ask(
            events,
            part ->
                handle
                    .createQuery(
                        "SELECT DISTINCT r.id FROM claim c JOIN report r ON r.number = c.report"
                            + " WHERE c.event IN (<ids>)")
                    .bindList("ids", part)
                    .mapTo(String.class)
                    .list()));
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
}

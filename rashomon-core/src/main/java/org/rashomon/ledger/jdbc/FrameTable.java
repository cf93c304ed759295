package org.rashomon.ledger.jdbc;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.rashomon.reconcile.Frame;

/** Frames of events, and which ceasefire events of violations are said to break. */
final class FrameTable {
  private final LedgerJson json;

  FrameTable(LedgerJson json) {
    this.json = json;
  }

  List<Frame> of(Handle handle, Collection<String> events) {
    return Parts.ask(
        events,
        part ->
            handle
                .createQuery("SELECT body FROM event_frame WHERE event IN (<ids>) ORDER BY event")
                .bindList("ids", part)
                .map((row, context) -> frame(row.getString(1)))
                .list());
  }

  List<Frame> find(Handle handle, String key, Frame.Part part, long from, long to) {
    return handle
        .createQuery(
            "SELECT f.body FROM event_part p JOIN event_frame f ON f.event = p.event"
                + " WHERE p.side = :side AND p.part = :part AND p.day >= :from AND p.day <= :to"
                + " ORDER BY p.event")
        .bind("side", key)
        .bind("part", code(part))
        .bind("from", from)
        .bind("to", to)
        .map((row, context) -> frame(row.getString(1)))
        .list();
  }

  private Frame frame(String body) {
    return json.read(body, Frame.class);
  }

  private static String code(Frame.Part part) {
    return part.name().toLowerCase(Locale.ROOT);
  }

  void replace(Handle handle, List<Frame> frames, Set<String> gone) {
    Set<String> all = new TreeSet<>(gone);
    frames.forEach(frame -> all.add(frame.event()));
    for (String table : List.of("event_frame", "event_part")) {
      Parts.each(
          all,
          part ->
              handle
                  .createUpdate("DELETE FROM " + table + " WHERE event IN (<ids>)")
                  .bindList("ids", part)
                  .execute());
    }
    PreparedBatch rows =
        handle.prepareBatch("INSERT INTO event_frame (event, body) VALUES (:event, :body)");
    PreparedBatch parts =
        handle.prepareBatch(
            "INSERT INTO event_part (side, part, day, event)"
                + " VALUES (:side, :part, :day, :event)");
    for (Frame frame : frames) {
      rows.bind("event", frame.event()).bind("body", json.write(frame)).add();
      for (Frame.Part part : frame.parts()) {
        for (String key : frame.keys(part)) {
          for (long day : frame.days(part)) {
            parts
                .bind("side", key)
                .bind("part", code(part))
                .bind("day", day)
                .bind("event", frame.event())
                .add();
          }
        }
      }
    }
    Parts.execute(rows);
    Parts.execute(parts);
  }

  static Map<String, String> broken(Handle handle, Collection<String> violations) {
    return Parts.pairs(
        handle, "SELECT event, ceasefire FROM event_breach WHERE event IN (<ids>)", violations);
  }

  static Set<String> breaches(Handle handle, String ceasefire) {
    return new TreeSet<>(
        handle
            .createQuery("SELECT event FROM event_breach WHERE ceasefire = :ceasefire")
            .bind("ceasefire", ceasefire)
            .mapTo(String.class)
            .list());
  }

  static void breach(Handle handle, Map<String, String> broken) {
    PreparedBatch gone = handle.prepareBatch("DELETE FROM event_breach WHERE event = :event");
    PreparedBatch rows =
        handle.prepareBatch(
            "INSERT INTO event_breach (event, ceasefire) VALUES (:event, :ceasefire)");
    broken.forEach(
        (event, ceasefire) -> {
          gone.bind("event", event).add();
          if (!ceasefire.isEmpty()) {
            rows.bind("event", event).bind("ceasefire", ceasefire).add();
          }
        });
    Parts.execute(gone);
    Parts.execute(rows);
  }
}

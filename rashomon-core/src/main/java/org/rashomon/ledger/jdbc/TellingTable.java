package org.rashomon.ledger.jdbc;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.rashomon.reconcile.Blocks;
import org.rashomon.reconcile.Telling;

/** Tellings of reports, what they are looked up by, and the hashes of reports' texts. */
final class TellingTable {
  /** So many tellings, of 2 KB or so each, are kept decoded. */
  private static final int LATELY = 10_000;

  private final LedgerJson json;

  /** By their kept form, so that what another program writes is seen at once. */
  private final Map<String, Telling> lately =
      Collections.synchronizedMap(
          new LinkedHashMap<>(LATELY, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Telling> eldest) {
              return size() > LATELY;
            }
          });

  TellingTable(LedgerJson json) {
    this.json = json;
  }

  List<Telling> ofReports(Handle handle, Collection<String> reports) {
    return Parts.ask(
        reports,
        part ->
            handle
                .createQuery(
                    "SELECT t.body FROM telling t JOIN report r ON r.number = t.report"
                        + " WHERE r.id IN (<ids>) ORDER BY t.id")
                .bindList("ids", part)
                .map((row, context) -> telling(row.getString(1)))
                .list());
  }

  List<Telling> ofComponents(Handle handle, Collection<String> components) {
    return Parts.ask(
        components,
        part ->
            handle
                .createQuery("SELECT body FROM telling WHERE component IN (<ids>) ORDER BY id")
                .bindList("ids", part)
                .map((row, context) -> telling(row.getString(1)))
                .list());
  }

  List<Telling> under(Handle handle, String prefix) {
    return handle
        .createQuery(
            "SELECT t.body FROM telling t WHERE t.id IN (SELECT p.telling FROM telling_path p"
                + " WHERE p.path >= :from AND p.path < :to) ORDER BY t.id")
        .bind("from", prefix)
        .bind("to", behind(prefix))
        .map((row, context) -> telling(row.getString(1)))
        .list();
  }

  int countUnder(Handle handle, String prefix, int most) {
    return handle
        .createQuery(
            "SELECT COUNT(*) FROM (SELECT 1 FROM telling_path WHERE path >= :from AND path < :to"
                + " LIMIT :most) AS found")
        .bind("from", prefix)
        .bind("to", behind(prefix))
        .bind("most", most)
        .mapTo(int.class)
        .one();
  }

  /** Sorts behind all that begins with the prefix, which ends in a step. */
  private static String behind(String prefix) {
    return prefix.substring(0, prefix.length() - 1) + (char) (Blocks.STEP + 1);
  }

  /** Reports of one month are compared with the same tellings again and again. */
  private Telling telling(String body) {
    Telling known = lately.get(body);
    if (known == null) {
      known = json.read(body, Telling.class);
      lately.put(body, known);
    }
    return known;
  }

  Map<String, String> components(Handle handle, Collection<String> tellings) {
    return Parts.pairs(handle, "SELECT id, component FROM telling WHERE id IN (<ids>)", tellings);
  }

  /** Puts these tellings in the place of all that the reports had. */
  void replace(
      Handle handle,
      Collection<String> reports,
      List<Telling> tellings,
      Map<String, String> components) {
    Map<String, Integer> numbers = new HashMap<>();
    Parts.each(
        reports,
        part ->
            handle
                .createQuery("SELECT id, number FROM report WHERE id IN (<ids>)")
                .bindList("ids", part)
                .map((row, context) -> numbers.put(row.getString(1), row.getInt(2)))
                .list());
    for (int number : numbers.values()) {
      handle.execute(
          "DELETE FROM telling_path WHERE telling IN (SELECT id FROM telling WHERE report = ?)",
          number);
      handle.execute("DELETE FROM telling WHERE report = ?", number);
    }
    PreparedBatch rows =
        handle.prepareBatch(
            "INSERT INTO telling (id, report, component, body)"
                + " VALUES (:id, :report, :component, :body)");
    PreparedBatch paths =
        handle.prepareBatch("INSERT INTO telling_path (path, telling) VALUES (:path, :telling)");
    Set<String> written = new HashSet<>();
    for (Telling telling : tellings) {
      written.add(telling.id());
      rows.bind("id", telling.id())
          .bind("report", numbers.get(telling.report()))
          .bind("component", components.get(telling.id()))
          .bind("body", json.write(telling))
          .add();
      for (String path : Blocks.paths(telling)) {
        paths.bind("path", path).bind("telling", telling.id()).add();
      }
    }
    Parts.execute(rows);
    Parts.execute(paths);
    move(handle, components, written);
  }

  private static void move(Handle handle, Map<String, String> components, Set<String> written) {
    PreparedBatch moves =
        handle.prepareBatch(
            "UPDATE telling SET component = :component WHERE id = :id"
                + " AND component <> :component");
    components.forEach(
        (telling, component) -> {
          if (!written.contains(telling)) {
            moves.bind("id", telling).bind("component", component).add();
          }
        });
    Parts.execute(moves);
  }

  /** Reports that share at least so many of the hashes, of these days or of none; null for any. */
  static Set<String> sharing(Handle handle, long[] hashes, int least, String from, String to) {
    return new HashSet<>(
        handle
            .createQuery(
                "SELECT r.id FROM report r JOIN (SELECT report FROM report_sketch WHERE hash IN"
                    + " (<hashes>) GROUP BY report HAVING COUNT(*) >= :least) s"
                    + " ON s.report = r.number"
                    + (from == null ? "" : " WHERE r.day = '' OR r.day BETWEEN :from AND :to"))
            .bindList("hashes", java.util.Arrays.stream(hashes).boxed().toList())
            .bind("least", least)
            .bindMap(from == null ? Map.of() : Map.of("from", from, "to", to))
            .mapTo(String.class)
            .list());
  }

  static void addSketches(Handle handle, Map<String, long[]> sketches) {
    PreparedBatch batch =
        handle.prepareBatch(
            "INSERT INTO report_sketch (hash, report)"
                + " SELECT :hash, number FROM report WHERE id = :report");
    sketches.forEach(
        (report, hashes) -> {
          for (long hash : hashes) {
            batch.bind("hash", hash).bind("report", report).add();
          }
        });
    Parts.execute(batch);
  }
}

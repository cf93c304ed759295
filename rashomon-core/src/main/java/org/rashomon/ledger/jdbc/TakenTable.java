package org.rashomon.ledger.jdbc;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.rashomon.reconcile.Taken;

/** From which report of its family each report was taken. */
final class TakenTable {
  private static final String SELECT =
      "SELECT r.id, t.body FROM report_taken t JOIN report r ON r.number = t.report ";

  private final LedgerJson json;

  TakenTable(LedgerJson json) {
    this.json = json;
  }

  void replace(Handle handle, Map<String, Taken> taken) {
    PreparedBatch gone =
        handle.prepareBatch(
            "DELETE FROM report_taken WHERE report = (SELECT number FROM report WHERE id = :id)");
    PreparedBatch rows =
        handle.prepareBatch(
            "INSERT INTO report_taken (report, body) SELECT number, :body FROM report"
                + " WHERE id = :id");
    taken.forEach(
        (report, from) -> {
          gone.bind("id", report).add();
          if (from != null) {
            rows.bind("id", report).bind("body", json.write(from)).add();
          }
        });
    Parts.execute(gone);
    Parts.execute(rows);
  }

  /** Of these reports, those that were taken from another. */
  Map<String, Taken> of(Handle handle, Collection<String> reports) {
    return read(Parts.pairs(handle, SELECT + "WHERE r.id IN (<ids>)", reports));
  }

  /** Of all reports. */
  Map<String, Taken> all(Handle handle) {
    Map<String, String> bodies = new HashMap<>();
    handle
        .createQuery(SELECT)
        .map((row, context) -> Map.entry(row.getString(1), row.getString(2)))
        .forEach(row -> bodies.put(row.getKey(), row.getValue()));
    return read(bodies);
  }

  private Map<String, Taken> read(Map<String, String> bodies) {
    Map<String, Taken> taken = new HashMap<>();
    bodies.forEach((report, body) -> taken.put(report, json.read(body, Taken.class)));
    return taken;
  }
}

package org.rashomon.ledger.jdbc;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.rashomon.resolve.Chain;
import org.rashomon.resolve.ResolvedClaim;
import org.rashomon.resolve.ResolvedCount;
import org.rashomon.resolve.ResolvedParty;
import org.rashomon.resolve.ResolvedPlace;
import org.rashomon.resolve.ResolvedTime;

/** Claims, the sides they speak of, and the words of their sentences. */
final class ClaimTable {
  private final LedgerJson json;

  ClaimTable(LedgerJson json) {
    this.json = json;
  }

  void insert(Handle handle, int report, Collection<ResolvedClaim> claims) {
    if (claims.isEmpty()) {
      return;
    }
    int number =
        handle.createQuery("SELECT COALESCE(MAX(number), 0) FROM claim").mapTo(int.class).one();
    PreparedBatch rows =
        handle.prepareBatch(
            "INSERT INTO claim (number, id, report, start_at, type, status, day, country,"
                + " latitude, longitude, body) VALUES (:number, :id, :report, :start, :type,"
                + " :status, :day, :country, :lat, :lon, :body)");
    PreparedBatch sides =
        handle.prepareBatch(
            "INSERT INTO claim_side (side, part, claim) VALUES (:side, :part, :claim)");
    PreparedBatch words =
        handle.prepareBatch("INSERT INTO claim_words (rowid, words) VALUES (:claim, :words)");
    for (ResolvedClaim claim : claims) {
      number++;
      addRow(rows, number, report, claim);
      addSides(sides, number, claim);
      words.bind("claim", number).bind("words", claim.quote()).add();
    }
    rows.execute();
    if (sides.size() > 0) {
      sides.execute();
    }
    words.execute();
  }

  private void addRow(PreparedBatch rows, int number, int report, ResolvedClaim claim) {
    ResolvedPlace place = claim.place();
    rows.bind("number", number)
        .bind("id", claim.id())
        .bind("report", report)
        .bind("start", claim.start())
        .bind("type", claim.type().toString())
        .bind("status", claim.status())
        .bind("day", day(claim.time()))
        .bind("country", place == null ? null : place.country())
        .bind("lat", place == null ? null : Degrees.stored(place.lat()))
        .bind("lon", place == null ? null : Degrees.stored(place.lon()))
        .bind("body", json.write(claim))
        .add();
  }

  /** The last day of an act, or its first where that is open, or an empty string. */
  static String day(ResolvedTime time) {
    if (time == null) {
      return "";
    }
    if (time.to() != null) {
      return time.to();
    }
    return time.from() == null ? "" : time.from();
  }

  private static void addSides(PreparedBatch batch, int number, ResolvedClaim claim) {
    add(batch, number, "actor", claim.actors().stream().map(ResolvedParty::side).toList());
    add(batch, number, "target", claim.targets().stream().map(ResolvedParty::side).toList());
    add(batch, number, "victim", claim.counts().stream().map(ResolvedCount::side).toList());
    add(
        batch,
        number,
        "source",
        claim.sources().stream().map(chain -> chain.hops().get(0)).map(Chain.Hop::side).toList());
  }

  private static void add(PreparedBatch batch, int number, String part, List<String> sides) {
    Set<String> codes = new TreeSet<>();
    for (String side : sides) {
      if (side != null && !side.equals("unknown")) {
        codes.addAll(List.of(side.split("\\|")));
      }
    }
    for (String code : codes) {
      batch.bind("side", code).bind("part", part).bind("claim", number).add();
    }
  }

  ResolvedClaim claim(String body) {
    return json.read(body, ResolvedClaim.class);
  }

  /** The claims of these reports by their report's number, in the order they were given. */
  Map<Integer, List<ResolvedClaim>> ofReports(Handle handle, List<String> reports) {
    Map<Integer, List<ResolvedClaim>> claims = new HashMap<>();
    handle
        .createQuery(
            "SELECT c.report, c.body FROM claim c JOIN report r ON r.number = c.report"
                + " WHERE r.id IN (<ids>) ORDER BY c.number")
        .bindList("ids", reports)
        .map((row, context) -> Map.entry(row.getInt(1), claim(row.getString(2))))
        .forEach(
            entry ->
                claims
                    .computeIfAbsent(entry.getKey(), report -> new ArrayList<>())
                    .add(entry.getValue()));
    return claims;
  }

  /** A report's claims, in the order they were given. */
  List<ResolvedClaim> ofReport(Handle handle, int report) {
    return handle
        .createQuery("SELECT body FROM claim WHERE report = :report ORDER BY number")
        .bind("report", report)
        .mapTo(String.class)
        .map(this::claim)
        .list();
  }
}

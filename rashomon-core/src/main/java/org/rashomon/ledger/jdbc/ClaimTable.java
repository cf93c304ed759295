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
import org.rashomon.decide.Anchors;
import org.rashomon.decide.Decision;
import org.rashomon.reconcile.ClaimIndex;
import org.rashomon.reconcile.ReportHead;
import org.rashomon.resolve.Chain;
import org.rashomon.resolve.ResolvedClaim;
import org.rashomon.resolve.ResolvedCount;
import org.rashomon.resolve.ResolvedParty;
import org.rashomon.resolve.ResolvedPlace;
import org.rashomon.resolve.ResolvedTime;

/** Claims, the sides they speak of, and the words of their sentences. */
final class ClaimTable {
  /** Tables whose rows are parts of a claim. */
  private static final List<String> PARTS = List.of("claim_side", "voice", "stated_toll");

  /** Tables whose rows are parts of an event, and the column of its id. */
  private static final List<String> EVENT_PARTS =
      List.of(
          "event.id",
          "event_side.event",
          "event_frame.event",
          "event_part.event",
          "event_line.id",
          "event_standing.event",
          "account.event");

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
    PreparedBatch words = handle.prepareBatch("<add_claim_words>");
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
    VoiceTable.insert(handle, number - claims.size() + 1, claims);
  }

  /** A claim's event and place in it. */
  private record Seat(Decision.Anchor anchor, String event, Integer order) {}

  /**
   * Takes a report's claims away, and puts these in their place, each in the event of the claim
   * whose words it stands on; an event left without any claim goes.
   */
  void replace(Handle handle, int report, Collection<ResolvedClaim> claims) {
    List<Seat> seats =
        handle
            .createQuery(
                "SELECT body, event, event_order FROM claim WHERE report = :report AND event IS NOT"
                    + " NULL")
            .bind("report", report)
            .map(
                (row, context) ->
                    new Seat(
                        Corrections.anchor(claim(row.getString(1))),
                        row.getString(2),
                        row.getInt(3)))
            .list();
    remove(handle, report);
    insert(handle, report, claims);
    for (ResolvedClaim claim : claims) {
      List<Decision.Anchor> taken = seats.stream().map(Seat::anchor).toList();
      int found = taken.indexOf(Anchors.find(Corrections.anchor(claim), taken));
      if (found >= 0) {
        handle.execute(
            "UPDATE claim SET event = ?, event_order = ? WHERE id = ?",
            seats.get(found).event(),
            seats.get(found).order(),
            claim.id());
      }
    }
    handle.execute("UPDATE report SET claims = ? WHERE number = ?", claims.size(), report);
    seats.forEach(seat -> dropEmpty(handle, seat.event()));
  }

  private static void remove(Handle handle, int report) {
    handle.execute("<drop_claim_words>", report);
    for (String table : PARTS) {
      handle.execute(
          "DELETE FROM " + table + " WHERE claim IN (SELECT number FROM claim WHERE report = ?)",
          report);
    }
    handle.execute("DELETE FROM claim WHERE report = ?", report);
  }

  private static void dropEmpty(Handle handle, String event) {
    for (String column : EVENT_PARTS) {
      String[] named = column.split("\\.");
      handle.execute(
          "DELETE FROM "
              + named[0]
              + " WHERE "
              + named[1]
              + " = ? AND NOT EXISTS (SELECT 1 FROM claim c WHERE c.event = ?)",
          event,
          event);
    }
  }

  private void addRow(PreparedBatch rows, int number, int report, ResolvedClaim claim) {
    ResolvedPlace place = claim.place();
    rows.bind("number", number)
        .bind("id", claim.id())
        .bind("report", report)
        .bind("start", claim.start())
        .bind("type", claim.type().toString())
        .bind("status", claim.status())
        .bind("day", day(claim))
        .bind("country", place == null ? null : place.country())
        .bind("lat", place == null ? null : Degrees.stored(place.lat()))
        .bind("lon", place == null ? null : Degrees.stored(place.lon()))
        .bind("body", json.write(claim))
        .add();
  }

  /** The day a claim is listed under: that of its act, else the one it was said on. */
  static String day(ResolvedClaim claim) {
    String day = day(claim.time());
    String said = claim.statedAt();
    boolean told = !day.isEmpty() || said == null || !said.matches("\\d{4}-\\d{2}-\\d{2}.*");
    return told ? day : said.substring(0, 10);
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

  /** These claims with what comparing them needs of their reports. */
  List<ClaimIndex.Kept> kept(Handle handle, List<String> ids) {
    return handle
        .createQuery(
            "SELECT c.body, r.id, r.outlet, r.published, r.published_from, r.published_to,"
                + " r.published_about, r.title_end, r.family FROM claim c"
                + " JOIN report r ON r.number = c.report WHERE c.id IN (<ids>)")
        .bindList("ids", ids)
        .map(
            (row, context) ->
                new ClaimIndex.Kept(
                    claim(row.getString("body")),
                    new ReportHead(
                        row.getString("id"),
                        row.getString("outlet"),
                        ReportTable.date(row),
                        row.getInt("title_end")),
                    row.getString("family")))
        .list();
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

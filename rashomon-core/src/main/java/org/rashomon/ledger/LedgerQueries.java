package org.rashomon.ledger;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.rashomon.reconcile.Ceasefire;
import org.rashomon.reconcile.Event;
import org.rashomon.reconcile.Taken;

/**
 * What pages and exports ask of a ledger. Lists come in pages of a stated length with a cursor to
 * the next; a cursor is opaque, stays good while the ledger grows, and one that was tampered with
 * is treated as the first page's. Safe for use by many threads.
 */
public interface LedgerQueries {

  /** How much is in the ledger. */
  LedgerCounts counts();

  /**
   * Events that pass the filter, latest day first, those of one day by id, last first.
   *
   * @param cursor null for the first page
   * @param limit 1 to 1000
   */
  Page<EventRow> events(EventFilter filter, String cursor, int limit);

  /** The event with this id, current or superseded; null if there is none. */
  Event event(String eventId);

  /** Events that have this one for parent, latest day first; at most 1000. */
  List<EventRow> parts(String eventId);

  /** The event's claims in order of report date, report id and offset. */
  Page<ClaimRow> claimsOfEvent(String eventId, String cursor, int limit);

  /** The claims with these ids, sorted by id; ids that lead nowhere are left out. */
  List<ClaimRow> claims(Collection<String> claimIds);

  /** Claims that pass the filter, latest day first, those of one day by id, last first. */
  Page<ClaimRow> claims(ClaimFilter filter, String cursor, int limit);

  /** Reports that pass the filter, latest first, those of one day by id, last first. */
  Page<ReportRow> reports(ReportFilter filter, String cursor, int limit);

  /** The report with this id, its claims by offset; null if there is none. */
  ReportView report(String reportId);

  /** Of these reports, those that were taken from another of their family, and how. */
  Map<String, Taken> taken(Collection<String> reportIds);

  /** Ids of the reports with the caller's own id or the address, sorted. */
  List<String> reportsKnownAs(String externalIdOrUrl);

  /** All ceasefires, latest first. */
  List<Ceasefire> ceasefires();

  /** Ceasefires, latest first, those of one day by id, last first. */
  Page<Ceasefire> ceasefires(String cursor, int limit);

  /** The ceasefires that have this event, latest first. */
  List<Ceasefire> ceasefiresOf(String eventId);

  /** The ceasefire with this id; null if there is none. */
  Ceasefire ceasefire(String ceasefireId);

  /** How many reports each outlet gave, most first; an unknown outlet is null. */
  List<Tally> outlets();

  /** How many reports there are in each language, most first. */
  List<Tally> languages();

  /** How many events each side takes part in, most first, at most 100. */
  List<Tally> sides();

  /** How many events there are in each country, most first; an unknown country is null. */
  List<Tally> countries();

  /** How many events there are of each type, most first. */
  List<Tally> types();

  /**
   * Walks through all reports, claims, events or ceasefires as they are at one moment, each sorted
   * by id, one at a time in memory.
   */
  void walk(Walk walk);

  /** What a walk does with each item; the four kinds come in this order. */
  interface Walk {
    /** One report, without its claims, with what reconciling added. */
    void report(ReportView report);

    /** Called when the last report has come. */
    default void reportsDone() {}

    /** One claim, with its event. */
    void claim(ClaimRow claim);

    /** Called when the last claim has come. */
    default void claimsDone() {}

    /** One event. */
    void event(Event event);

    /** Called when the last event has come. */
    default void eventsDone() {}

    /** One ceasefire. */
    void ceasefire(Ceasefire ceasefire);
  }

  /** Walks through the claims alone, sorted by id. */
  void eachClaim(Consumer<ClaimRow> reader);
}

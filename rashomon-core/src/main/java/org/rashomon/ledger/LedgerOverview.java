package org.rashomon.ledger;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rashomon.extract.ClaimType;
import org.rashomon.reconcile.Event;

/** What charts, maps and pages of sources ask of a ledger. Safe for use by many threads. */
public interface LedgerOverview {

  /**
   * The events with these ids, in their order, with long lists cut short and without names and
   * history: what a line of a list shows. Ids that lead nowhere are left out.
   */
  List<Event> lines(Collection<String> eventIds);

  /** The events with these ids as they are recorded, in their order. */
  List<Event> whole(Collection<String> eventIds);

  /**
   * The first claims of each event, in order.
   *
   * @param most of each event
   */
  Map<String, List<ClaimRow>> openings(Collection<String> eventIds, int most);

  /** What charts and the map show of the events that pass the filter. */
  Sums sums(EventFilter filter);

  /**
   * The killed of single incidents by the code of each rule of counting, and by month, first month
   * first; empty where an older release reconciled the ledger.
   */
  Map<String, List<IncidentSum>> incidentsByRule();

  /**
   * How many reports of each outlet are of each day from one ISO day to another, both included;
   * reports dated to a month or a year are of no day.
   */
  List<ReadCount> readings(String from, String to);

  /** Tolls of a period or war as stated, in the order of saying; at most {@code limit}. */
  List<StatedToll> tolls(int limit);

  /**
   * Sources, those that tell of most events first; witnesses and unnamed sources are left out.
   *
   * @param words a part of the name, or null
   */
  List<SourceRow> sources(String words, int limit);

  /** The source with this name; null if there is none. */
  SourceRow source(String name);

  /** Those of the names that some claim begins with as a witness or an unnamed source. */
  Set<String> privateVoices(Collection<String> names);

  /** How many claims a source begins, by standing, most first. */
  List<Tally> standings(String source);

  /** Ids of the events of a source that are really disputed between it and others, latest first. */
  List<String> contradicted(String source, int limit);

  /** How many claims of a type there are on each day, first day first. */
  List<DayCount> claimDays(ClaimType type);

  /** How many claims there are of each status, most first. */
  List<Tally> statuses();

  /**
   * Sums over events.
   *
   * @param days how many end on each day, first day first
   * @param spots where they are told to be, most events first, at most 2000 places
   * @param months the killed of single incidents read here, first month first; clashes, operations
   *     and wars are left out
   */
  record Sums(List<DayCount> days, List<Spot> spots, List<IncidentSum> months) {
    /** Copies the lists. */
    public Sums {
      days = List.copyOf(days);
      spots = List.copyOf(spots);
      months = List.copyOf(months);
    }
  }

  /**
   * A place with how many events it has.
   *
   * @param place canonical name, or null
   * @param country alpha-3, {@code A|B} where disputed, or null
   * @param lat degrees north, or null where only the country is told
   * @param lon degrees east, or null
   * @param precision code, or null
   */
  record Spot(
      String place,
      String country,
      Double lat,
      Double lon,
      String precision,
      long events,
      long disputed) {}

  /** An ISO day, an outlet or null where it isn't known, and how many reports. */
  record ReadCount(String day, String outlet, long reports) {}

  /** An ISO day, or an empty string where it is not told, and its events or claims. */
  record DayCount(String day, long events, long disputed) {}

  /**
   * A sum over single incidents.
   *
   * @param month such as {@code 2022-08}
   * @param incidents how many have a figure
   * @param low sum of the lower bounds, an open one as 0
   * @param high sum of the upper bounds, an open one as the lower
   * @param open how many have no upper bound
   */
  record IncidentSum(String month, long incidents, long low, long high, long open) {}

  /**
   * One stated toll.
   *
   * @param event id of the claim's event, or null before reconciling
   * @param origin name of the origin it goes back to, as far as the text tells
   * @param kind code of what is counted
   * @param side whose they are, or an empty string
   * @param words as said
   * @param basis {@code period} or {@code war}
   * @param from ISO day it counts from, or null
   * @param to ISO day it counts to, or null
   * @param said ISO day, month or year it was said, or an empty string
   * @param source who says so: a side for its officials, else a name, or an empty string
   * @param sourceKind kind of that speaker
   * @param low or null where open
   * @param best or null
   * @param high or null where open
   */
  record StatedToll(
      String claim,
      String report,
      String event,
      String origin,
      String kind,
      String side,
      String victims,
      String words,
      String basis,
      String from,
      String to,
      String said,
      String source,
      String sourceKind,
      String standing,
      Integer low,
      Integer best,
      Integer high) {}

  /**
   * How a source stands in the events it tells of.
   *
   * @param kind of speaker
   * @param events how many it tells of
   * @param alone of them, those that nobody else tells
   * @param first of the others, those where its report is of an earlier day than all others
   * @param contradicted those where a real dispute sets it against another
   */
  record SourceRow(
      String name, String kind, long events, long alone, long first, long contradicted) {}
}

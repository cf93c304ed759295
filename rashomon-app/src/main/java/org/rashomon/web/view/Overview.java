package org.rashomon.web.view;

import java.util.List;

/**
 * The first page.
 *
 * @param summary how many events pass the filter, in words
 * @param chips what is asked for, each leading to the same without it
 * @param kept searches kept under a name
 * @param here its own address where something is asked for, else null
 * @param spots places of the events for the map, as JSON
 * @param places the same as links, most events first
 * @param nowhere how many events have no place that the map could show
 * @param contested events that are disputed, latest first; none where a filter is set
 * @param fresh latest reports; none where a filter is set
 * @param truces latest ceasefires; none where a filter is set
 * @param tolls stated tolls, a chart for each side's losses
 * @param incidents the sum of incidents read here, or null
 * @param first address of the first page, or null where this is it
 * @param next address of the next page, or null
 */
public record Overview(
    FilterForm form,
    String summary,
    List<Link> chips,
    List<Link> kept,
    String here,
    List<Day> days,
    Timeline timeline,
    String spots,
    List<Link> places,
    long nowhere,
    List<EventItem> contested,
    List<ReportItem> fresh,
    List<Link> truces,
    List<BandChart> tolls,
    IncidentChart incidents,
    String first,
    String next,
    boolean filtered) {

  /** Events whose last day is this, or whose day is not told. */
  public record Day(String day, List<EventItem> events) {

    /** Copies the list. */
    public Day {
      events = List.copyOf(events);
    }
  }

  /** Copies the lists. */
  public Overview {
    chips = List.copyOf(chips);
    kept = List.copyOf(kept);
    days = List.copyOf(days);
    places = List.copyOf(places);
    contested = List.copyOf(contested);
    fresh = List.copyOf(fresh);
    truces = List.copyOf(truces);
    tolls = List.copyOf(tolls);
  }
}

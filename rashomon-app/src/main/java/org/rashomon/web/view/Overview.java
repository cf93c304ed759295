package org.rashomon.web.view;

import java.util.List;

/**
 * The first page.
 *
 * @param chips what is asked for, each leading to the same without it
 * @param here its own address where something is asked for, else null
 * @param contested events that are disputed, latest first; none where a filter is set
 * @param fresh latest reports; none where a filter is set
 * @param truces latest ceasefires; none where a filter is set
 * @param charts null where they come behind the page
 * @param later address of the page with its charts
 * @param first address of the first page, or null where this is it
 * @param next address of the next page, or null
 */
public record Overview(
    FilterForm form,
    List<Link> chips,
    String here,
    List<Day> days,
    List<EventItem> contested,
    List<ReportItem> fresh,
    List<Link> truces,
    Charts charts,
    String later,
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

  /**
   * What is summed over all events that pass the filter.
   *
   * @param summary how many they are, in words
   * @param timeline null where no day is told
   * @param spots their places for the map, as JSON
   * @param places the same as links, most events first
   * @param nowhere how many have no place that the map could show
   * @param tolls stated tolls, a chart for each side's losses; none where a filter is set
   * @param incidents the sum of incidents read here, or null
   */
  public record Charts(
      String summary,
      Timeline timeline,
      String spots,
      List<Link> places,
      long nowhere,
      List<BandChart> tolls,
      IncidentChart incidents) {

    /** Copies the lists. */
    public Charts {
      places = List.copyOf(places);
      tolls = List.copyOf(tolls);
    }
  }

  /** Copies the lists. */
  public Overview {
    chips = List.copyOf(chips);
    days = List.copyOf(days);
    contested = List.copyOf(contested);
    fresh = List.copyOf(fresh);
    truces = List.copyOf(truces);
  }
}

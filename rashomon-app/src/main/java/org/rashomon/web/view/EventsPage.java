package org.rashomon.web.view;

import java.util.List;

/**
 * A list of events.
 *
 * @param first address of the first page, or null where this is it
 * @param next address of the next page, or null
 */
public record EventsPage(
    FilterForm form, List<Day> days, String first, String next, boolean filtered) {

  /** Events whose last day is this, or whose day is not told. */
  public record Day(String day, List<EventItem> events) {

    /** Copies the list. */
    public Day {
      events = List.copyOf(events);
    }
  }

  /** What is asked for, as given, and what may be chosen. */
  public record FilterForm(
      String words,
      String type,
      String side,
      String from,
      String to,
      boolean disputed,
      List<Choice> types,
      List<Choice> sides) {

    /** Copies the lists. */
    public FilterForm {
      types = List.copyOf(types);
      sides = List.copyOf(sides);
    }
  }

  /** Something to choose: its code, its words, how many events it has. */
  public record Choice(String code, String words, long count) {}

  /** Copies the list. */
  public EventsPage {
    days = List.copyOf(days);
  }
}

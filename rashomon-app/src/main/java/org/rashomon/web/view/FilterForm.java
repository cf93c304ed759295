package org.rashomon.web.view;

import java.util.List;

/** What is asked for, as given, and what may be chosen. */
public record FilterForm(
    String words,
    String type,
    String side,
    String standing,
    String place,
    String country,
    String from,
    String to,
    boolean disputed,
    List<Choice> types,
    List<Choice> sides,
    List<Choice> standings) {

  /** Something to choose: its code, its words, how often there is it. */
  public record Choice(String code, String words, long count) {}

  /** Whether days, a place or a standing is asked for. */
  public boolean narrow() {
    return standing != null || place != null || from != null || to != null;
  }

  /** Copies the lists. */
  public FilterForm {
    types = List.copyOf(types);
    sides = List.copyOf(sides);
    standings = List.copyOf(standings);
  }
}

package org.rashomon.web.view;

import java.util.List;

/**
 * Who says how many, since when, of whose; and the sum of incidents, apart.
 *
 * @param standings that may be chosen
 * @param standing the one chosen, or null
 * @param incidents or null where none has a figure
 */
public record TollsPage(
    List<BandChart> charts,
    List<Row> rows,
    boolean more,
    List<String> standings,
    String standing,
    IncidentChart incidents) {

  /**
   * One stated toll.
   *
   * @param said when, in words, or null
   * @param named whether the source may be named and has a page
   * @param window from when to when it counts, in words
   */
  public record Row(
      String said,
      String by,
      String source,
      boolean named,
      String standing,
      String kind,
      String whose,
      String range,
      String words,
      String window,
      String href) {}

  /** Copies the lists. */
  public TollsPage {
    charts = List.copyOf(charts);
    rows = List.copyOf(rows);
    standings = List.copyOf(standings);
  }
}

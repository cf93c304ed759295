package org.rashomon.web.view;

import java.util.List;

/**
 * Who says how many, since when, of whose; and the sum of incidents, apart.
 *
 * @param standings that may be chosen
 * @param standing the one chosen, or null
 * @param figures by a rule, or null where nobody states a toll
 * @param incidents or null where none has a figure by the rule in use
 * @param rule code of the rule in use
 */
public record TollsPage(
    List<BandChart> charts,
    List<Row> rows,
    boolean more,
    List<String> standings,
    String standing,
    String rule,
    TollFigures figures,
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

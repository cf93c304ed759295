package org.rashomon.web.view;

import java.util.List;

/**
 * The killed of single incidents read here, by month; never anybody's toll of a war.
 *
 * @param total in words
 * @param incidents how many, in words
 * @param rule the code of the rule that each incident's figure is made by
 * @param others what other rules would give, each leading to the page by it
 * @param months a row each
 */
public record IncidentChart(
    String total, String incidents, String rule, List<Link> others, List<Month> months) {

  /**
   * One month.
   *
   * @param low length of the bar that all bounds share, 0 to 1000
   * @param high length of the bar to the upper bounds
   */
  public record Month(String name, String range, long incidents, int low, int high, String href) {}

  /** Copies the lists. */
  public IncidentChart {
    others = List.copyOf(others);
    months = List.copyOf(months);
  }
}

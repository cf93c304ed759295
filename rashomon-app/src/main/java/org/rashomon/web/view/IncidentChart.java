package org.rashomon.web.view;

import java.util.List;

/**
 * The killed of single incidents read here, by month; never anybody's toll of a war.
 *
 * @param total in words
 * @param incidents how many, in words
 * @param months a row each
 */
public record IncidentChart(String total, String incidents, List<Month> months) {

  /**
   * One month.
   *
   * @param low length of the bar that all bounds share, 0 to 1000
   * @param high length of the bar to the upper bounds
   */
  public record Month(String name, String range, long incidents, int low, int high, String href) {}

  /** Copies the months. */
  public IncidentChart {
    months = List.copyOf(months);
  }
}

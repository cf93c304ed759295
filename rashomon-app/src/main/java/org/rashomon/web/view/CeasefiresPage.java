package org.rashomon.web.view;

import java.util.List;

/**
 * Ceasefires.
 *
 * @param weeks alleged breaches by week, latest first
 */
public record CeasefiresPage(List<Docket> dockets, List<Link> weeks, String first, String next) {

  /** Copies the lists. */
  public CeasefiresPage {
    dockets = List.copyOf(dockets);
    weeks = List.copyOf(weeks);
  }
}

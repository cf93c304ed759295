package org.rashomon.web.view;

import java.util.List;

/**
 * Ceasefires.
 *
 * @param weeks alleged breaches by week, latest first
 */
public record CeasefiresPage(List<Docket> dockets, List<Link> weeks, String first, String next) {
  /** So many weeks are seen at once. */
  private static final int SEEN = 12;

  /** Copies the lists. */
  public CeasefiresPage {
    dockets = List.copyOf(dockets);
    weeks = List.copyOf(weeks);
  }

  /** The weeks that are seen at once; no field of the JSON. */
  public List<Link> latest() {
    return weeks.subList(0, Math.min(SEEN, weeks.size()));
  }

  /** The weeks behind them. */
  public List<Link> earlier() {
    return weeks.subList(latest().size(), weeks.size());
  }
}

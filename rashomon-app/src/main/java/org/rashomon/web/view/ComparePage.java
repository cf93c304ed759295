package org.rashomon.web.view;

import java.util.List;

/**
 * Two reports beside each other.
 *
 * @param same how many sentences both have, in words
 */
public record ComparePage(Link left, Link right, String same, List<Row> rows) {

  /**
   * Sentences that stand side by side; the segments of one are marked where the other differs.
   *
   * @param kind {@code same}, {@code changed}, {@code left} or {@code right}
   */
  public record Row(String kind, List<Segment> left, List<Segment> right) {

    /** Copies the lists. */
    public Row {
      left = List.copyOf(left);
      right = List.copyOf(right);
    }
  }

  /** Copies the rows. */
  public ComparePage {
    rows = List.copyOf(rows);
  }
}

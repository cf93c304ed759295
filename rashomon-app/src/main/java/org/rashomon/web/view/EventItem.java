package org.rashomon.web.view;

import java.util.List;

/**
 * One event in a list.
 *
 * @param time in words, or null
 * @param place in words, or null
 * @param tellers who tells it, in words
 */
public record EventItem(
    String id,
    String href,
    String title,
    String type,
    String level,
    String time,
    String place,
    String tellers,
    List<Figure> figures,
    List<Badge> disputes,
    int origins,
    int reports,
    int claims) {

  /** A field that accounts differ on, really or not, and why not. */
  public record Badge(String field, boolean real, String why) {}

  /** Copies the lists. */
  public EventItem {
    figures = List.copyOf(figures);
    disputes = List.copyOf(disputes);
  }
}

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
    List<Contest> contests,
    int origins,
    int reports,
    int claims) {

  /**
   * A field that accounts differ on.
   *
   * @param question the field as a question
   * @param real whether they really differ
   * @param why why they only seem to, or null
   * @param positions what is said and by whom
   */
  public record Contest(
      String field, String question, boolean real, String why, List<Position> positions) {

    /** Copies the list. */
    public Contest {
      positions = List.copyOf(positions);
    }
  }

  /**
   * What is said on a field, in a few words.
   *
   * @param by who say it, each leading to the sentence it stands in
   */
  public record Position(String words, List<Link> by) {}

  /** Copies the lists. */
  public EventItem {
    figures = List.copyOf(figures);
    contests = List.copyOf(contests);
  }

  /** Whether accounts really differ. */
  public boolean disputed() {
    return contests.stream().anyMatch(Contest::real);
  }
}

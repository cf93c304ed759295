package org.rashomon.web.view;

import java.util.List;

/**
 * One figure of each stated toll by the rule in use, and what each other rule would give.
 *
 * @param code of the rule in use
 * @param words what it does
 * @param rules codes and words of all that may be chosen
 * @param heads names of the rules of the columns, the one in use first and without an address
 * @param more whether there are others
 */
public record TollFigures(
    String code, String words, List<Choice> rules, List<Link> heads, List<Row> rows, boolean more) {

  /** A rule to choose: its code, and what it does. */
  public record Choice(String code, String words) {}

  /**
   * One figure.
   *
   * @param window since when it counts, in words
   * @param event what its claims speak of
   * @param cells one for each head
   * @param parties what each party says, in words; empty where none does
   */
  public record Row(
      String kind,
      String whose,
      String window,
      Link event,
      List<FigureRules.Cell> cells,
      String parties) {

    /** Copies the list. */
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /** Copies the lists. */
  public TollFigures {
    rules = List.copyOf(rules);
    heads = List.copyOf(heads);
    rows = List.copyOf(rows);
  }
}

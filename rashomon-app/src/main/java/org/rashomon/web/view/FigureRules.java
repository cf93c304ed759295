package org.rashomon.web.view;

import java.util.List;

/**
 * The rule that figures are made by, the others to choose from, and what each would give.
 *
 * @param code of the rule in use
 * @param words what it does
 * @param heads what the figures are of
 * @param rows one for each rule
 */
public record FigureRules(String code, String words, List<String> heads, List<Row> rows) {

  /**
   * One rule.
   *
   * @param href the page by this rule, or null where it is the one in use
   */
  public record Row(String name, String words, String href, List<Cell> cells) {

    /** Copies the list. */
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A figure by a rule.
   *
   * @param range in words, or null where the rule has no count for it
   * @param differs whether it isn't what the rule in use gives
   */
  public record Cell(String range, boolean differs) {}

  /** Copies the lists. */
  public FigureRules {
    heads = List.copyOf(heads);
    rows = List.copyOf(rows);
  }
}

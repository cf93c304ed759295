package org.rashomon.web.view;

import java.util.List;

/**
 * A question in SQL and its answer.
 *
 * @param columns names of the answer's columns
 * @param rows the answer, as text; binary values by their size
 * @param more whether there were more rows than are shown
 * @param problem why it could not be answered, or null
 * @param tables what can be asked
 */
public record SqlPage(
    String question,
    List<String> columns,
    List<List<String>> rows,
    boolean more,
    String problem,
    List<Table> tables) {
  /** A table with the names of its columns. */
  public record Table(String name, String columns) {}

  /** Nothing asked yet. */
  public static SqlPage empty() {
    return refused("", null);
  }

  /** Asked, and not answered. */
  public static SqlPage refused(String question, String problem) {
    return new SqlPage(question, List.of(), List.of(), false, problem, List.of());
  }

  /** The same, with what can be asked. */
  public SqlPage of(List<Table> known) {
    return new SqlPage(question, columns, rows, more, problem, List.copyOf(known));
  }
}

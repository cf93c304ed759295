package org.rashomon.web.view;

import java.util.List;

/**
 * A question in SQL and its answer.
 *
 * @param columns names of the answer's columns
 * @param rows the answer, as text; binary values by their size
 * @param more whether there were more rows than are shown
 * @param problem why it could not be answered, or null
 */
public record SqlPage(
    String question, List<String> columns, List<List<String>> rows, boolean more, String problem) {
  /** Nothing asked yet. */
  public static SqlPage empty() {
    return new SqlPage("", List.of(), List.of(), false, null);
  }

  /** Asked, and not answered. */
  public static SqlPage refused(String question, String problem) {
    return new SqlPage(question, List.of(), List.of(), false, problem);
  }
}

package org.rashomon.lexicon;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * One row of a table: its cells by column name. Cells are trimmed; a missing cell is empty, never
 * null.
 */
public record LexiconRow(String table, int line, Map<String, String> cells) {

  /** Copies the cells. */
  public LexiconRow {
    cells = Map.copyOf(cells);
  }

  /** The row's id, unique over all tables. */
  public String id() {
    return get("id");
  }

  /** The cell of a column; throws when the table has no such column. */
  public String get(String column) {
    String cell = cells.get(column);
    if (cell == null) {
      throw new IllegalArgumentException(table + " has no column " + column);
    }
    return cell;
  }

  /** The cell's parts between bars; empty for an empty cell. */
  public List<String> list(String column) {
    String cell = get(column);
    return cell.isEmpty()
        ? List.of()
        : Arrays.stream(cell.split("\\|")).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }
}

package org.rashomon.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One row in the making: cells by column name, empty where nothing is put. */
final class Cells {
  private final List<Column> columns;
  private final Map<String, Object> cells = new HashMap<>();

  Cells(List<Column> columns) {
    this.columns = columns;
  }

  /** Puts a cell; an empty text is an empty cell. Throws where the table has no such column. */
  Cells put(String name, Object value) {
    if (columns.stream().noneMatch(column -> column.name().equals(name))) {
      throw new IllegalArgumentException("no column " + name);
    }
    if (value instanceof Long number) {
      cells.put(name, Math.toIntExact(number));
    } else if (value != null && !value.equals("")) {
      cells.put(name, value);
    }
    return this;
  }

  List<Object> row() {
    List<Object> row = new ArrayList<>();
    columns.forEach(column -> row.add(cells.get(column.name())));
    return row;
  }
}

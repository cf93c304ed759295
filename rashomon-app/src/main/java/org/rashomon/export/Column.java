package org.rashomon.export;

import java.util.List;

/** A column of a table: its name and what its cells hold. */
record Column(String name, Kind kind) {

  /** What a cell holds; every cell may also be empty. */
  enum Kind {
    TEXT,
    WHOLE,
    DECIMAL
  }

  static Column text(String name) {
    return new Column(name, Kind.TEXT);
  }

  static Column whole(String name) {
    return new Column(name, Kind.WHOLE);
  }

  static Column decimal(String name) {
    return new Column(name, Kind.DECIMAL);
  }

  static List<String> names(List<Column> columns) {
    return columns.stream().map(Column::name).toList();
  }
}

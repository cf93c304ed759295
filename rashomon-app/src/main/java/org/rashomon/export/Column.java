package org.rashomon.export;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** A column of a table: its name and what its cells hold. */
record Column(String name, Kind kind) {
  private static final Set<String> DEGREES = Set.of("latitude", "longitude");

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

  /**
   * Columns by their names, in that order: coordinates are decimal, the rest whole numbers or text.
   *
   * @param names with a blank between each
   */
  static List<Column> listed(String names, Predicate<String> isWhole) {
    return Arrays.stream(names.split(" "))
        .map(
            name ->
                DEGREES.contains(name)
                    ? decimal(name)
                    : isWhole.test(name) ? whole(name) : text(name))
        .toList();
  }

  static List<String> names(List<Column> columns) {
    return columns.stream().map(Column::name).toList();
  }
}

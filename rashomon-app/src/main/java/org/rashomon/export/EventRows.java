package org.rashomon.export;

import java.util.List;
import java.util.function.Consumer;

/** What makes rows of one table from events. */
interface EventRows {

  /** The table's columns. */
  List<Column> columns();

  /**
   * Hands over an event's rows, none where the table has no place for it; cells are {@link String},
   * {@link Integer}, {@link Double} or null, one a column.
   */
  void rows(EventFile file, Consumer<List<Object>> to);
}

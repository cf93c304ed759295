package org.rashomon.export;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** A file of rows being written. Closing ends the file, but not the stream it is written to. */
interface Sheet extends Closeable {

  /** Appends a row: one cell a column. */
  void row(List<Object> cells) throws IOException;
}

package org.rashomon.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Rows as CSV (RFC 4180): UTF-8, lines end with CR LF, every text in quotation marks. A text that a
 * spreadsheet would run as a formula gets an apostrophe before it.
 */
final class CsvSheet implements Sheet {
  /** Signs that begin a formula, also in their full width, and those that hide one. */
  private static final String BEGINS_FORMULA = "=+-@\t\r\n|%\uFF1D\uFF0B\uFF0D\uFF20";

  private final Writer out;

  CsvSheet(List<Column> columns, OutputStream target) throws IOException {
    out = new BufferedWriter(new OutputStreamWriter(target, StandardCharsets.UTF_8));
    row(List.copyOf(Column.names(columns)));
  }

  /** The text as a cell that no spreadsheet runs. */
  static String harmless(String text) {
    return text.isEmpty() || BEGINS_FORMULA.indexOf(text.charAt(0)) < 0 ? text : "'" + text;
  }

  @Override
  public void row(List<Object> cells) throws IOException {
    for (int i = 0; i < cells.size(); i++) {
      out.write(i == 0 ? "" : ",");
      Object cell = cells.get(i);
      if (cell instanceof String text) {
        out.write('"');
        out.write(harmless(text).replace("\"", "\"\""));
        out.write('"');
      } else if (cell != null) {
        out.write(cell.toString());
      }
    }
    out.write("\r\n");
  }

  @Override
  public void close() throws IOException {
    out.flush();
  }
}

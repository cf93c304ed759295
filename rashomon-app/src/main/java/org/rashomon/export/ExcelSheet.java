package org.rashomon.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Rows as an Excel workbook, with what they rest on in a second sheet. Texts are typed as texts and
 * written as {@link CsvSheet#harmless} says, so that they stay harmless when the sheet is saved as
 * CSV. What is longer than a cell may be ends in an ellipsis.
 */
final class ExcelSheet implements Sheet {
  /** Excel's own limits. */
  private static final int LONGEST_CELL = 32_767;

  private static final int MOST_ROWS = 1_048_576;

  private final Workbook workbook;
  private final Worksheet sheet;
  private final List<String> about;
  private int next;

  ExcelSheet(List<Column> columns, List<String> about, OutputStream out) {
    this.workbook = new Workbook(out, "Rashomon", null);
    this.sheet = workbook.newWorksheet("rows");
    this.about = about;
    for (int i = 0; i < columns.size(); i++) {
      sheet.value(0, i, columns.get(i).name());
    }
    sheet.range(0, 0, 0, columns.size() - 1).style().bold().set();
    sheet.freezePane(0, 1);
    next = 1;
  }

  @Override
  public void row(List<Object> cells) throws IOException {
    if (next == MOST_ROWS) {
      throw new IOException("Excel holds " + MOST_ROWS + " rows; choose fewer, or another form");
    }
    for (int i = 0; i < cells.size(); i++) {
      Object cell = cells.get(i);
      if (cell instanceof Number number) {
        sheet.value(next, i, number);
      } else if (cell != null) {
        sheet.value(next, i, shortened(CsvSheet.harmless(cell.toString())));
      }
    }
    next++;
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST_CELL ? text : text.substring(0, LONGEST_CELL - 1) + "\u2026";
  }

  @Override
  public void close() throws IOException {
    Worksheet second = workbook.newWorksheet("about");
    for (int i = 0; i < about.size(); i++) {
      second.value(i, 0, CsvSheet.harmless(about.get(i)));
    }
    workbook.finish();
  }
}

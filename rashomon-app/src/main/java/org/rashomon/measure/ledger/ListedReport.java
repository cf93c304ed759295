package org.rashomon.measure.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.rashomon.measure.TrialReport;

/**
 * A report whose text is a file of its own and of which a table tells the rest.
 *
 * @param id the gold's id of it
 * @param file its text, relative to the data folder
 * @param outlet who published it; empty if that isn't known
 * @param published when, in the ledger contract's form
 */
record ListedReport(String id, String file, String outlet, String published) {
  private static final int COLUMNS = 4;

  /**
   * The lines of a table with these columns, separated by tabs.
   *
   * @throws IllegalArgumentException if a line doesn't have its four columns
   */
  static List<ListedReport> read(Path table) throws IOException {
    return Files.readAllLines(table).stream().skip(1).map(ListedReport::parse).toList();
  }

  private static ListedReport parse(String line) {
    String[] cells = line.split("\t", -1);
    if (cells.length != COLUMNS) {
      throw new IllegalArgumentException("not four columns: " + line);
    }
    return new ListedReport(cells[0], cells[1], cells[2], cells[3]);
  }

  /** The report with its text. */
  TrialReport in(Path data) throws IOException {
    String text = Files.readString(data.resolve(file));
    return new TrialReport(id, null, outlet.isEmpty() ? null : outlet, null, published, text, null);
  }
}

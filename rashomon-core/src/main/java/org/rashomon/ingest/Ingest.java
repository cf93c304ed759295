package org.rashomon.ingest;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.rashomon.problem.Problem;

/**
 * Reads files, folders and archives into reports, one after another: only one report is held at a
 * time. Plain text, HTML pages, JSON Lines, alone, in folders or in .gz and .zip; see {@code
 * docs/formats.md}. Keeps no state between calls; safe for several threads.
 */
public final class Ingest {
  /** The longest report read, in bytes of its file or line. */
  public static final int LONGEST_REPORT = 20_000_000;

  private final CopyDesk desk = new CopyDesk();

  /**
   * Reads all inputs in the order given; folders are read with all they hold, sorted by path.
   *
   * @param inputs files and folders
   * @param given what holds for all of them
   * @param reports gets each report read; what was wrong with a report that was kept stands in the
   *     report's own {@code problems}
   * @param problems gets what made no report: the file or line named there was not read
   */
  public void read(
      List<Path> inputs, Given given, Consumer<Report> reports, Consumer<Problem> problems) {
    FileReader reader =
        new FileReader(dispatch -> take(dispatch, given, reports, problems), problems);
    for (Path input : inputs) {
      reader.read(input);
    }
  }

  /** One report from a dispatch that is already in memory; empty, with problems told, if none. */
  public void read(
      Dispatch dispatch, Given given, Consumer<Report> reports, Consumer<Problem> problems) {
    take(new FileReader.Found(dispatch, List.of()), given, reports, problems);
  }

  private void take(
      FileReader.Found found, Given given, Consumer<Report> reports, Consumer<Problem> problems) {
    desk.edit(found.dispatch(), given, found.problems(), problems).ifPresent(reports);
  }
}

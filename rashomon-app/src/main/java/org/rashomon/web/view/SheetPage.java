package org.rashomon.web.view;

import java.util.List;
import java.util.Map;

/**
 * A sheet that came in: cells edited elsewhere, or rows that others coded.
 *
 * @param name of the file; null before one came
 * @param edits changed cells, the first of them
 * @param all how many cells were changed
 * @param rows the changed rows as JSON, to be sent back where they are taken over
 * @param fingerprint of the changes
 * @param passedOver what can't be taken over, and why
 * @param matches what became of coded rows, the first of them
 * @param sums how many coded rows by verdict
 * @param unmatched how many events are in no coded row
 * @param said what the last step did, or null
 * @param refused why the sheet can't be read, or null
 */
public record SheetPage(
    String name,
    List<Edit> edits,
    int all,
    String rows,
    String fingerprint,
    List<String> passedOver,
    List<Match> matches,
    Map<String, Integer> sums,
    int unmatched,
    String said,
    String refused,
    ReviewPage.Files files) {

  /** One changed cell. */
  public record Edit(String href, String quote, String column, String before, String after) {}

  /**
   * One coded row.
   *
   * @param href address of the event it was matched with, or null
   */
  public record Match(String row, String verdict, String href, String why) {}

  /** Before a sheet came. */
  public static SheetPage empty(String said, String refused, ReviewPage.Files files) {
    return new SheetPage(
        null, List.of(), 0, null, null, List.of(), List.of(), Map.of(), 0, said, refused, files);
  }
}

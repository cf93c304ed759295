package org.rashomon.web.view;

import java.util.List;

/**
 * What is hidden from everybody.
 *
 * @param redactions the last first
 * @param mayOpen whether the visitor may see the words, with a reason that is logged
 * @param said what the last step did, or null
 * @param refused why the last step was not done, or null
 */
public record RedactionsPage(
    List<Redacted> redactions,
    boolean mayOpen,
    String said,
    String refused,
    ReviewPage.Files files) {

  /**
   * One decision to hide.
   *
   * @param stretches how many stretches of text
   * @param reports the reports they stand in, as links
   * @param words what is hidden, where it was opened; else empty
   */
  public record Redacted(
      String id,
      String who,
      String when,
      String why,
      int stretches,
      List<Link> reports,
      List<String> words) {}
}

package org.rashomon.web.view;

import java.util.List;

/**
 * One side put in place of another, looked at before it is done.
 *
 * @param fingerprint of the claims that would change; null before the first look
 * @param changes the first of them
 */
public record BulkPage(
    String from,
    String to,
    String words,
    String why,
    int claims,
    String fingerprint,
    List<Change> changes,
    String said,
    ReviewPage.Files files) {

  /** One claim: its sentence, its parties before and after. */
  public record Change(String quote, String before, String after) {}
}

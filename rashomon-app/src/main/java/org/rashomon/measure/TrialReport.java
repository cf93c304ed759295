package org.rashomon.measure;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * A labelled document as the ledger contract takes reports in; each field but the id may be null.
 *
 * @param id the suite's own id; the ledger's {@code externalId}
 * @param url its address
 * @param outlet who published it
 * @param title its headline
 * @param published its date in the contract's form
 * @param text its text; null if {@code html} is given
 * @param html its page
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TrialReport(
    String id,
    String url,
    String outlet,
    String title,
    String published,
    String text,
    String html) {
  /** A text of which nothing else is told but perhaps its date. */
  public static TrialReport text(String id, String published, String text) {
    return new TrialReport(id, null, null, null, published, text, null);
  }
}

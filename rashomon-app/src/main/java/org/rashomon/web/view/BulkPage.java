package org.rashomon.web.view;

import java.util.List;
import java.util.Map;

/**
 * One thing done to many claims, looked at before it is done.
 *
 * @param asked what was asked for, by form field; a missing field is an empty text
 * @param claims how many would change
 * @param fingerprint of the claims that would change; null before the first look
 * @param changes the first of them
 * @param types codes of acts
 * @param said what the last step did, or null
 * @param refused why nothing can be looked at, or null
 */
public record BulkPage(
    Map<String, String> asked,
    int claims,
    String fingerprint,
    List<Change> changes,
    List<String> types,
    String said,
    String refused,
    ReviewPage.Files files) {

  /** One claim: its sentence, and what changes of it. */
  public record Change(String quote, String before, String after) {}

  /** What was asked for in a form field. */
  public String of(String field) {
    return asked.getOrDefault(field, "");
  }
}

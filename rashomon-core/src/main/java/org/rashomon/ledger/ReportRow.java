package org.rashomon.ledger;

/**
 * One line of a list of reports.
 *
 * @param published as given, or null
 * @param day ISO last day it may have been published, or null
 * @param family or null before reconciling
 * @param event the event it is mainly about, or null
 */
public record ReportRow(
    String id,
    String externalId,
    String url,
    String outlet,
    String title,
    String published,
    String day,
    String language,
    int claims,
    String family,
    String event) {

  /** The same under another title. */
  public ReportRow titled(String other) {
    return new ReportRow(
        id, externalId, url, outlet, other, published, day, language, claims, family, event);
  }
}

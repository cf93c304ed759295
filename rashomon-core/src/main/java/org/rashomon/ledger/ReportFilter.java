package org.rashomon.ledger;

/**
 * Which reports to list; a null part is not asked for.
 *
 * @param words words that stand, all of them, in title or text
 * @param family only reports of this family
 * @param event only reports mainly about this event
 * @param from ISO day it was not published before
 * @param to ISO day it was not published after
 */
public record ReportFilter(
    String words, String outlet, String family, String event, String from, String to) {
  /** Every report. */
  public static final ReportFilter ALL = new ReportFilter(null, null, null, null, null, null);
}

package org.rashomon.web.view;

import java.util.List;

/** A list of reports; addresses of other pages are null where there are none. */
public record ReportsPage(
    String words,
    String outlet,
    String from,
    String to,
    List<FilterForm.Choice> outlets,
    List<ReportItem> reports,
    String first,
    String next,
    boolean filtered) {

  /** Copies the lists. */
  public ReportsPage {
    outlets = List.copyOf(outlets);
    reports = List.copyOf(reports);
  }
}

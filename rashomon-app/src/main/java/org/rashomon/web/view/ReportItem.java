package org.rashomon.web.view;

/** One report in a list; date in words, or null. */
public record ReportItem(
    String href, String title, String outlet, String date, String language, int claims) {}

package org.rashomon.web.view;

/** The form that chooses what to export; null where nothing is asked for. */
public record ExportPage(
    String words,
    String type,
    String side,
    String from,
    String to,
    boolean disputed,
    ReviewPage.Files files) {}

package org.rashomon.web.view;

/**
 * The form that takes files with reports.
 *
 * @param open whether files are taken here
 * @param refused why what was brought is not taken, or null
 * @param outlet as typed, or null
 * @param published as typed, or null
 */
public record ReadPage(boolean open, String refused, String outlet, String published) {}

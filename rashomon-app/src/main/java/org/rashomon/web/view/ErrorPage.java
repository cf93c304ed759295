package org.rashomon.web.view;

/** Why there is no page, and what to do. */
public record ErrorPage(int status, String code, String error, String remedy) {}

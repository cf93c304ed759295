package org.rashomon.web.view;

/** Words and the address they lead to. */
public record Link(String text, String href) {}

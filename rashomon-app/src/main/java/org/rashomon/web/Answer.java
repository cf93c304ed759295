package org.rashomon.web;

import java.util.function.Supplier;

/**
 * What answers a request; only the form that is asked for is made.
 *
 * @param template of the page, without its ending
 * @param title of the window
 * @param room entry of the menu
 */
record Answer(
    String template, String title, String room, Supplier<Object> page, Supplier<Object> json) {}

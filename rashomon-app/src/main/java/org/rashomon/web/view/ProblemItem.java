package org.rashomon.web.view;

/**
 * Something that went wrong with an input.
 *
 * @param input name of the input, without its folder
 * @param line from 1, or 0 where lines mean nothing
 */
public record ProblemItem(
    String code, String name, String input, int line, String detail, String remedy) {}

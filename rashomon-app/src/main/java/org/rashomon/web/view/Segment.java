package org.rashomon.web.view;

/**
 * Words of a quote and how they are marked.
 *
 * @param mark {@code contested}, {@code figure}, {@code trigger}, {@code actor}, {@code target}, or
 *     an empty string
 */
public record Segment(String text, String mark) {}

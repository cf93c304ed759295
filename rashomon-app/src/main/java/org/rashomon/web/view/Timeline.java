package org.rashomon.web.view;

import java.util.List;

/**
 * Events over time as bars in a box of {@link #WIDTH} by {@link #HEIGHT} units.
 *
 * @param unit what a bar is: day, week, month or year
 * @param from ISO day the box begins
 * @param to ISO day it ends
 * @param most events of the highest bar
 * @param undated events whose day is not told
 */
public record Timeline(
    List<Bar> bars, String unit, String from, String to, long most, long undated) {
  /** Width of the box. */
  public static final int WIDTH = 1000;

  /** Height of the box. */
  public static final int HEIGHT = 100;

  /**
   * One bar.
   *
   * @param height of all its events
   * @param disputed height of the disputed ones among them
   * @param words days and numbers in words
   * @param href the list of its events
   */
  public record Bar(
      double x, double width, int height, int disputed, long events, String words, String href) {}

  /** Copies the bars. */
  public Timeline {
    bars = List.copyOf(bars);
  }
}

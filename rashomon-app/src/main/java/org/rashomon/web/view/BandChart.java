package org.rashomon.web.view;

import java.util.List;

/**
 * Ranges over time, ready to be drawn in a box of {@link #WIDTH} by {@link #HEIGHT} units.
 *
 * @param title what is shown
 * @param series one a speaker
 * @param across lines of the grid with their numbers
 * @param days days under it
 * @param left how many speakers are not drawn
 */
public record BandChart(
    String title, List<Series> series, List<Tick> across, List<Tick> days, long left) {
  /** Width of the box. */
  public static final int WIDTH = 720;

  /** Height of the box. */
  public static final int HEIGHT = 240;

  /** Left edge of the drawing. */
  public static final int LEFT = 64;

  /** Lower edge of the drawing. */
  public static final int FLOOR = 208;

  /**
   * What one speaker states.
   *
   * @param number which of the colours and shapes is its
   * @param band outline of the band between lower and upper bounds, as a path; empty for one point
   */
  public record Series(String name, int number, String band, List<Bar> bars) {

    /** Copies the list. */
    public Series {
      bars = List.copyOf(bars);
    }
  }

  /**
   * One figure.
   *
   * @param top y of its upper bound, or of its lower where that is open
   * @param open whether it has no upper bound
   * @param words all of it in words
   * @param href its sentence
   */
  public record Bar(int x, int top, int bottom, boolean open, String words, String href) {}

  /** A mark on an axis. */
  public record Tick(int at, String words) {}

  /** Copies the lists. */
  public BandChart {
    series = List.copyOf(series);
    across = List.copyOf(across);
    days = List.copyOf(days);
  }
}

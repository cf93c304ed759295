package org.rashomon.measure;

import java.util.List;

/**
 * What a suite measured.
 *
 * @param figures in a fixed order, no name twice
 * @param table lines that a user sees first
 * @param errors each error, one a line, with the sentence where there is one
 */
public record Measured(List<Figure> figures, List<String> table, List<String> errors) {
  /** Copies. */
  public Measured {
    figures = List.copyOf(figures);
    table = List.copyOf(table);
    errors = List.copyOf(errors);
  }

  /** Figures whose table is one line for each. */
  public static Measured of(List<Figure> figures, List<String> errors) {
    int width = figures.stream().mapToInt(figure -> figure.name().length()).max().orElse(0);
    List<String> table =
        figures.stream()
            .map(f -> f.name() + " ".repeat(width - f.name().length() + 2) + f.shown())
            .toList();
    return new Measured(figures, table, errors);
  }
}

package org.rashomon.measure.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The figures that were kept of an earlier run, each with the band in which a new run must lie. The
 * file has one line of tab-separated columns for each: figure, value, how far below is still well,
 * how far above. A figure above its band is no less a fault: it tells that the table is stale.
 */
public final class KeptScores {
  private static final String HEAD = "figure\tvalue\tbelow\tabove";
  private static final double SHARE_BAND = 0.03;
  private static final double NUMBER_BAND = 1;

  /** Figures are kept with three digits, so two that differ by less are the same. */
  private static final double ROUNDING = 0.0005;

  private final List<Kept> kept;

  /** One line. */
  private record Kept(String figure, double value, double below, double above) {
    static Kept of(String figure, double value) {
      double band = figure.endsWith(LedgerScores.INVENTED) ? NUMBER_BAND : SHARE_BAND;
      return new Kept(figure, value, band, band);
    }

    static Kept parse(String line) {
      String[] cells = line.split("\t", -1);
      if (cells.length != HEAD.split("\t", -1).length) {
        throw new IllegalArgumentException("not four columns: " + line);
      }
      return new Kept(
          cells[0],
          Double.parseDouble(cells[1]),
          Double.parseDouble(cells[2]),
          Double.parseDouble(cells[3]));
    }

    boolean holds(Double found) {
      return found != null
          && found >= value - below - ROUNDING
          && found <= value + above + ROUNDING;
    }

    String shown(double number) {
      return LedgerScores.shown(figure, number);
    }

    String line() {
      return String.join("\t", figure, shown(value), shown(below), shown(above));
    }

    String complaint(Double found) {
      return "outside: %s %s, kept %s (-%s, +%s)"
          .formatted(
              figure,
              found == null ? "not measured" : shown(found),
              shown(value),
              shown(below),
              shown(above));
    }
  }

  private KeptScores(List<Kept> kept) {
    this.kept = List.copyOf(kept);
  }

  /** Keeps these figures, with a band of 0.03 on both sides of a share and 1 of a number. */
  public static KeptScores of(Map<String, Double> figures) {
    return new KeptScores(
        figures.entrySet().stream().map(f -> Kept.of(f.getKey(), f.getValue())).toList());
  }

  /**
   * Reads the table.
   *
   * @throws IllegalArgumentException if a line doesn't have its four columns
   */
  public static KeptScores read(Path file) throws IOException {
    return new KeptScores(Files.readAllLines(file).stream().skip(1).map(Kept::parse).toList());
  }

  /** Writes the table. */
  public void write(Path file) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.writeString(
        file, kept.stream().map(Kept::line).collect(Collectors.joining("\n", HEAD + "\n", "\n")));
  }

  /** One line for each kept figure that wasn't measured or lies outside its band. */
  public List<String> outside(Map<String, Double> figures) {
    return kept.stream()
        .filter(line -> !line.holds(figures.get(line.figure())))
        .map(line -> line.complaint(figures.get(line.figure())))
        .toList();
  }
}

package org.rashomon.measure;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The figures that were kept of an earlier run, each with the band in which a new run must lie. The
 * file has one line of tab-separated columns for each: figure, value, how far below is still well,
 * how far above. A figure above its band is no less a fault: it tells that the table is stale. The
 * figures of a {@link Sample} stand beside those of the whole, under its label.
 */
public final class KeptScores {
  private static final String HEAD = "figure\tvalue\tbelow\tabove";
  private static final BigDecimal SHARE_BAND = new BigDecimal("0.030");
  private static final BigDecimal NUMBER_BAND = BigDecimal.ONE;

  /** A sample's figures are for the test run: one document more or less right is no news. */
  private static final BigDecimal SAMPLE_BAND = new BigDecimal("0.100");

  private final List<Kept> kept;

  /**
   * One line.
   *
   * @param figure its name, a sample's with its label
   * @param value with as many digits as it was kept with
   * @param below how far below is still well
   * @param above how far above is still well
   */
  public record Kept(String figure, BigDecimal value, BigDecimal below, BigDecimal above) {
    private static Kept of(Figure figure) {
      BigDecimal share = figure.name().startsWith(Sample.LABEL) ? SAMPLE_BAND : SHARE_BAND;
      BigDecimal band = figure.digits() == 0 ? NUMBER_BAND : share;
      return new Kept(figure.name(), figure.rounded(), band, band);
    }

    private static Kept parse(String line) {
      String[] cells = line.split("\t", -1);
      if (cells.length != HEAD.split("\t", -1).length) {
        throw new IllegalArgumentException("not four columns: " + line);
      }
      return new Kept(
          cells[0], new BigDecimal(cells[1]), new BigDecimal(cells[2]), new BigDecimal(cells[3]));
    }

    private Kept moved(Figure found) {
      return new Kept(figure, found.rounded(), below, above);
    }

    private boolean holds(Figure found) {
      return found != null
          && found.rounded().compareTo(value.subtract(below)) >= 0
          && found.rounded().compareTo(value.add(above)) <= 0;
    }

    private boolean within(String label) {
      return label.isEmpty() ? !figure.startsWith(Sample.LABEL) : figure.startsWith(label);
    }

    private String line() {
      return String.join(
          "\t", figure, value.toPlainString(), below.toPlainString(), above.toPlainString());
    }

    private String complaint(Figure found) {
      return "outside: %s %s, kept %s (-%s, +%s)"
          .formatted(
              figure,
              found == null ? "not measured" : found.shown(),
              value.toPlainString(),
              below.toPlainString(),
              above.toPlainString());
    }
  }

  private KeptScores(List<Kept> kept) {
    this.kept = List.copyOf(kept);
  }

  /**
   * Reads the table; one that isn't there is empty.
   *
   * @throws IllegalArgumentException if a line doesn't have its four columns
   */
  public static KeptScores read(Path file) throws IOException {
    return Files.exists(file)
        ? new KeptScores(Files.readAllLines(file).stream().skip(1).map(Kept::parse).toList())
        : new KeptScores(List.of());
  }

  /** Writes the table. */
  public void write(Path file) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.writeString(
        file, kept.stream().map(Kept::line).collect(Collectors.joining("\n", HEAD + "\n", "\n")));
  }

  /** Every line, in the file's order. */
  public List<Kept> lines() {
    return kept;
  }

  /** The samples of which figures were kept, in the file's order. */
  public List<Sample> samples() {
    return kept.stream()
        .filter(line -> line.figure().startsWith(Sample.LABEL))
        .map(line -> line.figure().split("[ :]")[1])
        .distinct()
        .map(size -> new Sample(Integer.parseInt(size)))
        .toList();
  }

  /**
   * This table with the figures of one sample, or of the whole, in place of those it had. A figure
   * that was kept before keeps its band; a new one gets 0.03 on both sides of a share (0.1 for a
   * sample) and 1 of a number.
   */
  public KeptScores with(Sample sample, List<Figure> figures) {
    Map<String, Kept> before =
        kept.stream().collect(Collectors.toMap(Kept::figure, Function.identity()));
    List<Kept> fresh = new ArrayList<>();
    for (Figure figure : figures) {
      Figure labelled = figure.under(sample.label());
      Kept line = before.get(labelled.name());
      fresh.add(line == null ? Kept.of(labelled) : line.moved(labelled));
    }
    List<Kept> others = kept.stream().filter(line -> !line.within(sample.label())).toList();
    List<Kept> all = new ArrayList<>(sample.label().isEmpty() ? fresh : others);
    all.addAll(sample.label().isEmpty() ? others : fresh);
    return new KeptScores(all);
  }

  /**
   * One line for each kept figure of the sample, or of the whole, that wasn't measured or lies
   * outside its band, and for each measured one that isn't kept.
   */
  public List<String> outside(Sample sample, List<Figure> figures) {
    Map<String, Figure> found = new LinkedHashMap<>();
    figures.forEach(f -> found.put(sample.label() + f.name(), f.under(sample.label())));
    List<String> complaints = new ArrayList<>();
    for (Kept line : kept) {
      Figure figure = found.remove(line.figure());
      if (line.within(sample.label()) && !line.holds(figure)) {
        complaints.add(line.complaint(figure));
      }
    }
    found.values().forEach(f -> complaints.add("not kept: " + f.name() + " " + f.shown()));
    return complaints;
  }
}

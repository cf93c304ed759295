package org.rashomon.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A figure of another system, to stand beside ours.
 *
 * @param system its name
 * @param how where the figure is from: run by {@code benchmarks/}, or published, with the paper
 * @param figure the name of our figure that it stands beside
 * @param value as it is shown
 */
record Peer(String system, String how, String figure, String value) {
  private static final int COLUMNS = 4;

  /** The lines of a table with these columns, separated by tabs; none where there is no file. */
  static List<Peer> read(Path file) throws IOException {
    return Files.exists(file)
        ? Files.readAllLines(file).stream().skip(1).map(Peer::parse).toList()
        : List.of();
  }

  private static Peer parse(String line) {
    String[] cells = line.split("\t", -1);
    if (cells.length != COLUMNS) {
      throw new IllegalArgumentException("not four columns: " + line);
    }
    return new Peer(cells[0], cells[1], cells[2], cells[3]);
  }
}

package org.rashomon.measure;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Labelled data and the metrics of their field. To add one: implement this, add it to the list in
 * {@code cli.Suites}, measure it with {@code --save} and run {@code ./rashomon docs}.
 */
public interface Suite {
  /** Its name on the command line and its folder's in {@code gold/}: small letters and digits. */
  String name();

  /**
   * What is measured, on what, and by whose rules, in a few sentences of Markdown; stands above its
   * figures in {@code docs/scores.md}.
   */
  String about();

  /** The figures that stand for it in the README. */
  List<Headline> headlines();

  /**
   * The folder that is measured where the user names none; empty if he must.
   *
   * @param gold the suite's own folder, {@code gold/SUITE}
   */
  default Optional<Path> ownData(Path gold) {
    return Optional.empty();
  }

  /**
   * The files and folders, relative to the data folder, that must be those of which the figures
   * were kept; empty if the data may differ.
   *
   * @param gold the suite's own folder, {@code gold/SUITE}
   */
  List<String> files(Path data, Path gold) throws IOException;

  /** Whether a part can be measured; a suite that can't is small enough to be measured whole. */
  default boolean hasSamples() {
    return true;
  }

  /**
   * Measures. The same data and sample give the same result.
   *
   * @throws IOException if the data can't be read
   */
  Measured measure(Run run) throws IOException;

  /**
   * A line of the README's scoreboard.
   *
   * @param on what was measured, a few words of Markdown
   * @param prefix what the names of its figures begin with, left out on the line; may be empty
   * @param figures the rest of their names, those that are most telling first
   */
  record Headline(String on, String prefix, List<String> figures) {}

  /**
   * One run of a suite.
   *
   * @param data the folder of labelled data
   * @param gold the suite's own folder, {@code gold/SUITE}
   * @param sample which documents to measure
   * @param trial reads reports
   */
  record Run(Path data, Path gold, Sample sample, Trial trial) {}
}

package org.rashomon.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rashomon.ingest.PagesScore.PageScore;

/** Holds the article extractor to its score on the pages beside the project, where they are. */
class PagesTest {
  @Test
  void findsArticlesAsWellAsBefore() throws IOException {
    Path folder =
        Path.of(System.getProperty("rashomon.root", "..")).resolve("../shared/data/pages");
    assumeTrue(Files.isDirectory(folder), "no pages beside the project: not measured");
    List<PageScore> scores = PagesScore.of(folder);
    double precision = scores.stream().mapToDouble(PageScore::precision).average().orElse(0);
    double recall = scores.stream().mapToDouble(PageScore::recall).average().orElse(0);
    assertThat(2 * precision * recall / (precision + recall)).isGreaterThan(0.96);
  }
}

package org.rashomon.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScoreboardTest {
  @TempDir Path gold;

  /** A suite that is only described. */
  private record Told(String name) implements Suite {
    @Override
    public String about() {
      return "What it is.";
    }

    @Override
    public List<Headline> headlines() {
      return List.of(new Headline("ten texts", "en ", List.of("found", "lost")));
    }

    @Override
    public List<String> files(Path data, Path gold) {
      return List.of();
    }

    @Override
    public Measured measure(Run run) {
      throw new UnsupportedOperationException();
    }
  }

  @BeforeEach
  void keep() throws IOException {
    Path folder = Files.createDirectories(gold.resolve("one"));
    Files.writeString(
        folder.resolve("scores.tsv"),
        """
        figure\tvalue\tbelow\tabove
        en found\t0.500\t0.030\t0.030
        en more\t7\t1\t2
        sample 4: en found\t1.000\t0.030\t0.030
        """);
    Files.writeString(
        folder.resolve("peers.tsv"),
        "system\thow\tfigure\tvalue\nOther\tpublished, Paper 1999\ten found\t0.400\n");
  }

  @Test
  void theReadmeShowsTheHeadlinesThatWereKept() throws IOException {
    assertThat(scoreboard().summary())
        .isEqualTo(
            """
            | measured on | suite | figures |
            |---|---|---|
            | ten texts | `one` | found 0.500 |
            """);
  }

  @Test
  void thePageShowsEachFigureOfTheWholeBesideItsPeers() throws IOException {
    assertThat(scoreboard().page())
        .contains("## one\n\nWhat it is.\n\n")
        .contains("| figure | Rashomon | band | Other |\n")
        .contains("| en found | 0.500 | ±0.030 | 0.400 |\n")
        .contains("| en more | 7 | -1 +2 |  |\n")
        .contains("Other: published, Paper 1999.\n")
        .doesNotContain("sample 4")
        .doesNotContain("## two");
  }

  private Scoreboard scoreboard() {
    return new Scoreboard(gold, List.of(new Told("one"), new Told("two")));
  }
}

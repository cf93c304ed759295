package org.rashomon.measure.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptScoresTest {
  @TempDir Path folder;

  @Test
  void aFigureOutsideItsBandOnEitherSideIsTold() throws IOException {
    Path file = folder.resolve("scores.tsv");
    KeptScores.of(Map.of("claims", 0.5)).write(file);
    KeptScores kept = KeptScores.read(file);
    assertThat(kept.outside(Map.of("claims", 0.53))).isEmpty();
    assertThat(kept.outside(Map.of("claims", 0.47))).isEmpty();
    assertThat(kept.outside(Map.of("claims", 0.44)))
        .containsExactly("outside: claims 0.440, kept 0.500 (-0.030, +0.030)");
    assertThat(kept.outside(Map.of("claims", 0.56))).hasSize(1);
    assertThat(kept.outside(Map.of())).hasSize(1);
  }
}

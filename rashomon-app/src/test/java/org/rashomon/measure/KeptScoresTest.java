package org.rashomon.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptScoresTest {
  @TempDir Path folder;

  @Test
  void aFigureOutsideItsBandOnEitherSideIsTold() throws IOException {
    KeptScores kept = kept(Sample.ALL, Figure.share("claims", 0.5));
    assertThat(kept.outside(Sample.ALL, List.of(Figure.share("claims", 0.53)))).isEmpty();
    assertThat(kept.outside(Sample.ALL, List.of(Figure.share("claims", 0.47)))).isEmpty();
    assertThat(kept.outside(Sample.ALL, List.of(Figure.share("claims", 0.44))))
        .containsExactly("outside: claims 0.440, kept 0.500 (-0.030, +0.030)");
    assertThat(kept.outside(Sample.ALL, List.of(Figure.share("claims", 0.56)))).hasSize(1);
    assertThat(kept.outside(Sample.ALL, List.of())).hasSize(1);
  }

  @Test
  void aFigureThatIsNotKeptIsTold() throws IOException {
    KeptScores kept = kept(Sample.ALL, Figure.share("claims", 0.5));
    assertThat(
            kept.outside(
                Sample.ALL, List.of(Figure.share("claims", 0.5), Figure.number("invented", 2))))
        .containsExactly("not kept: invented 2");
  }

  @Test
  void aSamplesFiguresStandBesideThoseOfTheWhole() throws IOException {
    Sample ten = new Sample(10);
    KeptScores both =
        kept(Sample.ALL, Figure.share("claims", 0.5)).with(ten, List.of(Figure.share("claims", 1)));
    assertThat(both.lines()).hasSize(2);
    assertThat(both.samples()).containsExactly(ten);
    assertThat(both.outside(ten, List.of(Figure.share("claims", 1)))).isEmpty();
    assertThat(both.outside(Sample.ALL, List.of(Figure.share("claims", 0.5)))).isEmpty();
    assertThat(both.outside(ten, List.of(Figure.share("claims", 0.5)))).hasSize(1);
  }

  @Test
  void aFigureThatIsKeptAnewKeepsItsBand() throws IOException {
    Path file = folder.resolve("scores.tsv");
    Files.writeString(file, "figure\tvalue\tbelow\tabove\nclaims\t0.500\t0.100\t0.200\n");
    KeptScores anew = KeptScores.read(file).with(Sample.ALL, List.of(Figure.share("claims", 0.9)));
    assertThat(anew.lines())
        .containsExactly(
            new KeptScores.Kept(
                "claims",
                new BigDecimal("0.900"),
                new BigDecimal("0.100"),
                new BigDecimal("0.200")));
  }

  private KeptScores kept(Sample sample, Figure figure) throws IOException {
    Path file = folder.resolve("scores.tsv");
    KeptScores.read(file).with(sample, List.of(figure)).write(file);
    return KeptScores.read(file);
  }
}

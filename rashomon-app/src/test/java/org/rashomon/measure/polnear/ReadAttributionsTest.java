package org.rashomon.measure.polnear;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rashomon.measure.Figure;
import org.rashomon.measure.LedgerDocument;

class ReadAttributionsTest {
  private static final String TEXT = "Share this!\n\nAnn said “it rained”. Bob knew.\n";
  private static final String MARKS =
      """
      T1\tSource 13 16\tAnn
      T2\tCue 17 21\tsaid
      T3\tContent 22 33\t“it rained”
      E1\tAttribution:T9 Content:T3 Cue:T2 Source:T1
      T4\tSource 35 38\tBob
      T5\tCue 39 43\tknew
      T6\tContent 25 26;26 32\train
      E2\tAttribution:T8 Content:T6 Cue:T5 Source:T4
      """;
  private static final String LEDGER =
      """
      {"reports":[{"id":"r","externalId":"daily_2016-09-12_rain","text":"Ann said “it rained”. Bob knew.",
        "dropped":[{"start":0,"end":13,"why":"share"}]}],
      "attributions":[
      {"report":"r","source":{"start":0,"end":3},"cue":{"start":4,"end":8},
        "content":[{"start":10,"end":12},{"start":13,"end":19}]},
      {"report":"r","source":{"start":22,"end":25},"cue":null,"content":[{"start":10,"end":12}]}]}
      """;

  @TempDir Path folder;
  private MarkedArticle article;
  private List<Marked> read;

  @BeforeEach
  void read() throws IOException {
    Files.createDirectories(folder.resolve("text"));
    Files.createDirectories(folder.resolve("attributions"));
    Files.writeString(folder.resolve("text/daily_2016-09-12_rain.txt"), TEXT);
    Files.writeString(folder.resolve("attributions/daily_2016-09-12_rain_0a.ann"), MARKS);
    Files.writeString(folder.resolve("attributions/daily_2016-09-12_rain_0b.ann"), "");
    article = MarkedArticle.in(folder).get(0);
    Path ledger = Files.writeString(folder.resolve("ledger.json"), LEDGER);
    List<MarkedArticle> articles = List.of(article);
    read = ReadAttributions.of(new LedgerDocument(ledger), articles).of(article.name());
  }

  @Test
  void whatWasReadIsLedBackToTheArticle() {
    assertThat(article.report().published()).isEqualTo("2016-09-12");
    assertThat(read).hasSize(2);
    assertThat(read.get(0)).isEqualTo(article.attributions().get(0));
    assertThat(read.get(1).overlaps(article.attributions().get(1))).isFalse();
  }

  @Test
  void partsAndWholesAreScoredApart() {
    AttributionScore score = new AttributionScore();
    score.judge(article.attributions(), read);
    assertThat(score.figures("x: "))
        .contains(
            Figure.share("x: source exact F", 1),
            Figure.share("x: cue exact P", 1),
            Figure.share("x: cue exact R", 1, 2),
            Figure.share("x: content overlap P", 1, 1),
            Figure.share("x: whole exact R", 1, 2),
            Figure.share("x: whole overlap P", 1, 2));
  }
}

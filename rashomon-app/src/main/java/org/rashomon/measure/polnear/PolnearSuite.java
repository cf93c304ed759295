package org.rashomon.measure.polnear;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.rashomon.export.Extra;
import org.rashomon.measure.Figure;
import org.rashomon.measure.Measured;
import org.rashomon.measure.Suite;
import org.rashomon.text.CodePoints;

/** The suite {@code polnear}. */
public final class PolnearSuite implements Suite {
  @Override
  public String name() {
    return "polnear";
  }

  @Override
  public String about() {
    return "Attributions in US articles on the campaign of 2016, train (840) and dev (84) of"
        + " PolNeAR (Newell, Margolin and Ruths, LREC 2018), against `export --with"
        + " attributions`. A part is exact if it has the same letters and digits as the"
        + " marked one (blanks and punctuation aren't compared), and overlaps if it shares"
        + " one; a whole attribution if all three parts do, a source that neither has"
        + " counting as the same. Speakers of the same words are one source. Of several"
        + " annotators the first by name counts.";
  }

  @Override
  public List<Headline> headlines() {
    List<String> figures =
        List.of("source exact F", "cue exact F", "content exact F", "content overlap F");
    return List.of(new Headline("who said it, 84 US articles (dev)", "dev: ", figures));
  }

  @Override
  public List<String> files(Path data, Path gold) {
    return List.of("dev", "train");
  }

  /** A sample is of dev alone. */
  @Override
  public Measured measure(Run run) throws IOException {
    List<Figure> figures = new ArrayList<>();
    List<String> errors = new ArrayList<>();
    List<String> sets = run.sample().size() > 0 ? List.of("dev") : List.of("dev", "train");
    for (String set : sets) {
      List<MarkedArticle> all = MarkedArticle.in(run.data().resolve(set));
      List<MarkedArticle> articles = run.sample().of(all, MarkedArticle::name);
      ReadAttributions read =
          ReadAttributions.of(
              run.trial()
                  .read(articles.stream().map(MarkedArticle::report).toList(), Extra.ATTRIBUTIONS),
              articles);
      figures.addAll(score(set, articles, read, errors));
    }
    return Measured.of(figures, errors);
  }

  private static List<Figure> score(
      String set, List<MarkedArticle> articles, ReadAttributions read, List<String> errors) {
    AttributionScore score = new AttributionScore();
    for (MarkedArticle article : articles) {
      List<Marked> found = read.of(article.name());
      score.judge(article.attributions(), found);
      CodePoints text = new CodePoints(article.text());
      for (Marked wanted : article.attributions()) {
        if (found.stream().noneMatch(wanted::overlaps)) {
          errors.add("missed  " + article.name() + " " + shown(text, wanted));
        }
      }
      for (Marked given : found) {
        if (article.attributions().stream().noneMatch(given::overlaps)) {
          errors.add("extra   " + article.name() + " " + shown(text, given));
        }
      }
    }
    return score.figures(set + ": ");
  }

  private static String shown(CodePoints text, Marked marked) {
    return "%s | %s | %s"
        .formatted(
            shown(text, marked.source()), shown(text, marked.cue()), shown(text, marked.content()));
  }

  private static String shown(CodePoints text, BitSet span) {
    return span.isEmpty()
        ? "-"
        : text.cut(span.nextSetBit(0), span.length()).replaceAll("\\s+", " ");
  }
}

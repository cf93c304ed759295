package org.rashomon.measure.police;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.rashomon.measure.Measured;
import org.rashomon.measure.Suite;
import org.rashomon.measure.TrialReport;

/** The suite {@code india-police}: what police did, in articles of an ordinary news stream. */
public final class PoliceSuite implements Suite {

  @Override
  public String name() {
    return "india-police";
  }

  @Override
  public String about() {
    return "Articles of one Indian paper from March 2002, most of them about nothing of the kind"
        + " (IndiaPoliceEvents, Halterman et al. 2021). Precision, recall and F1 over articles: an"
        + " article has the act where any of its claims says that police killed, arrested or used"
        + " force; claims that are denied, negated, planned or hypothetical don't count. An arrest"
        + " or force against protesters of which no doer is named is theirs. A quiet article is"
        + " one in which police did none of the three; one alarm is one such article with any of"
        + " the three.";
  }

  @Override
  public List<Headline> headlines() {
    return List.of(
        new Headline(
            "what police did, 628 Indian articles",
            "",
            List.of("kill F1", "arrest F1", "force F1", PoliceScorer.ALARMS)));
  }

  @Override
  public List<String> files(Path data, Path gold) {
    return List.of("docs.jsonl", "sents.jsonl");
  }

  @Override
  public Measured measure(Run run) throws IOException {
    List<PoliceArticle> articles = run.sample().of(PoliceArticle.in(run.data()), PoliceArticle::id);
    PoliceScorer scorer =
        new PoliceScorer(
            run.trial()
                .read(articles.stream().map(a -> TrialReport.text(a.id(), null, a.text())).toList())
                .tree());
    articles.forEach(scorer::judge);
    return Measured.of(scorer.figures(), scorer.lines());
  }
}

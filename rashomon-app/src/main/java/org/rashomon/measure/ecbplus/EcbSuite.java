package org.rashomon.measure.ecbplus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rashomon.measure.Measured;
import org.rashomon.measure.Suite;
import org.rashomon.measure.TrialReport;

/** The suite {@code ecbplus}: cross-report merging. */
public final class EcbSuite implements Suite {

  @Override
  public String name() {
    return "ecbplus";
  }

  @Override
  public String about() {
    return "Actions marked in the news articles of ECB+ (Cybulska and Vossen 2014), topics 1 to 35,"
        + " most of them about no conflict. All articles go into one ledger; an action belongs to"
        + " the event of the claim whose trigger it overlaps, or is an event of its own. Scored"
        + " within each sub-topic on gold's actions, events of one action counted: MUC, B3, CEAF-e"
        + " and their mean, the CoNLL score. *Claimed actions* are those that have a claim."
        + " *Head lemma* is the baseline on the same actions: one lemma, one event, with our"
        + " lemmas and heads.";
  }

  @Override
  public List<Headline> headlines() {
    List<String> figures = List.of("CoNLL F1", "B3 F1");
    return List.of(
        new Headline("merging, ECB+, actions with a claim", "claimed actions: ", figures),
        new Headline(
            "the same by head lemma, the baseline", "head lemma, claimed actions: ", figures));
  }

  @Override
  public List<String> files(Path data, Path gold) {
    return List.of(".");
  }

  @Override
  public Measured measure(Run run) throws IOException {
    List<EcbDocument> documents = run.sample().of(EcbDocument.in(run.data()), EcbDocument::topic);
    List<TrialReport> reports =
        documents.stream().map(d -> TrialReport.text(d.id(), null, d.text())).toList();
    EcbScorer scorer = new EcbScorer(run.trial().read(reports).tree());
    Map<String, String> lemmas = HeadLemmas.of(documents, run.trial().see(reports));
    Map<String, List<EcbDocument>> topics = new TreeMap<>();
    documents.forEach(d -> topics.computeIfAbsent(d.topic(), t -> new ArrayList<>()).add(d));
    topics.values().forEach(topic -> scorer.judge(topic, lemmas));
    return Measured.of(scorer.figures(), scorer.lines());
  }
}

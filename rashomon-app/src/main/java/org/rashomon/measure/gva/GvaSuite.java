package org.rashomon.measure.gva;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rashomon.measure.JsonLines;
import org.rashomon.measure.Measured;
import org.rashomon.measure.Suite;
import org.rashomon.measure.TrialReport;

/** The suite {@code gva}. */
public final class GvaSuite implements Suite {
  @Override
  public String name() {
    return "gva";
  }

  @Override
  public String about() {
    return "4,566 US news articles on 2,582 shootings, with the Gun Violence Archive's record of"
        + " each (the data of SemEval-2018 task 5). Per article: is the report's toll"
        + " (`best`) exactly the record, a number that isn't told being 0; perpetrators are"
        + " counted in. Per incident: the same for the event that most of its articles are"
        + " mainly about. Merging: B3 of the articles' main events, an article without one"
        + " standing alone. A hard pair is two articles on different incidents of one state"
        + " within 7 days; the share of them that were merged is better the lower. A sample"
        + " takes so many incidents.";
  }

  @Override
  public List<Headline> headlines() {
    return List.of(
        new Headline(
            "4,566 articles on shootings",
            "",
            List.of("article: killed", "article: injured", "article: both", "merging: B3 F")));
  }

  @Override
  public List<String> files(Path data, Path gold) {
    return List.of("reports.jsonl", "gold.jsonl");
  }

  @Override
  public Measured measure(Run run) throws IOException {
    List<Shooting> gold =
        run.sample()
            .of(
                JsonLines.read(run.data().resolve("gold.jsonl")).stream()
                    .map(Shooting::of)
                    .toList(),
                Shooting::incident);
    Map<String, TrialReport> reports = new HashMap<>();
    JsonLines.read(run.data().resolve("reports.jsonl"))
        .forEach(
            line ->
                reports.put(
                    JsonLines.text(line, "id"),
                    new TrialReport(
                        JsonLines.text(line, "id"),
                        JsonLines.text(line, "url"),
                        null,
                        JsonLines.text(line, "title"),
                        JsonLines.text(line, "published"),
                        JsonLines.text(line, "text"),
                        null)));
    List<TrialReport> wanted = new ArrayList<>();
    gold.forEach(shooting -> wanted.add(reports.get(shooting.id())));
    return new GvaScorer(gold, ReadShootings.of(run.trial().read(wanted))).score();
  }
}

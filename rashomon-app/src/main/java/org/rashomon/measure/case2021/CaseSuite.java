package org.rashomon.measure.case2021;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.rashomon.export.AcledSubEvent;
import org.rashomon.measure.Measured;
import org.rashomon.measure.Suite;
import org.rashomon.measure.TrialReport;

/** The suite {@code case2021}: sub-event types of ACLED. */
public final class CaseSuite implements Suite {

  @Override
  public String name() {
    return "case2021";
  }

  @Override
  public String about() {
    return "509 snippets of news labelled with fine-grained types (CASE 2021, task 2; Haneczok et"
        + " al. 2021). Each is read as a report with a day of its own, since none is given and ACLED has no"
        + " row without one; its type is the sub_event_type of the rows that the ACLED export has for"
        + " the events it tells of, when a coder includes what one unnamed source alone says: of"
        + " several the type that most of its claims have, of as many the first told, unless the"
        + " codebook puts another before it. F1 of each type, weighted by how often gold has it; types of at least ten snippets are shown. The labels that ACLED has no code"
        + " for are left out with their 82 snippets: natural and man-made disaster, diplomacy,"
        + " attribution of responsibility, organised crime.";
  }

  @Override
  public List<Headline> headlines() {
    return List.of(
        new Headline("ACLED's type, 427 snippets", "", List.of("weighted F1", "accuracy")));
  }

  @Override
  public List<String> files(Path data, Path gold) {
    return List.of("task2.tsv");
  }

  @Override
  public Measured measure(Run run) throws IOException {
    List<Snippet> snippets =
        run.sample()
            .of(
                Snippet.in(run.data()).stream().filter(s -> s.type() != null).toList(),
                Snippet::id);
    List<TrialReport> reports =
        snippets.stream().map(s -> TrialReport.text(s.id(), s.day().toString(), s.text())).toList();
    Map<String, AcledSubEvent> types =
        run.trial().inLedger(reports, ledger -> new AcledRows(ledger, snippets).types());
    TypeScorer scorer = new TypeScorer();
    snippets.forEach(snippet -> scorer.judge(snippet, types.get(snippet.id())));
    return Measured.of(scorer.figures(), scorer.lines());
  }
}

package org.rashomon.measure.dates;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.rashomon.export.Extra;
import org.rashomon.measure.Measured;
import org.rashomon.measure.Suite;
import org.rashomon.measure.TrialReport;

/** The suite {@code dates}: the project's own sentences, or a folder of TimeML files. */
public final class DatesSuite implements Suite {
  private static final String OWN = "times.tsv";

  @Override
  public String name() {
    return "dates";
  }

  @Override
  public String about() {
    return "Time expressions, by the measures of TempEval-3 (UzZaman et al. 2013): *relaxed*, found"
        + " by any of their words; *strict*, by the same words; *value*, found by any and"
        + " understood right; and the share of texts in which every expression is and nothing else"
        + " is taken for one. The kept figures are of some 310 sentences of our own"
        + " (`gold/times`), where the value is the first and the last day. With `--data` the"
        + " suite takes any folder of TimeML files (`.tml`), where it is TIMEX3's; give that"
        + " folder kept figures of its own with `--gold`. Parts of days, durations and sets"
        + " aren't kept as such and are wrong there.";
  }

  @Override
  public List<Headline> headlines() {
    return List.of(
        new Headline(
            "time expressions, some 310 sentences",
            "",
            List.of("relaxed F1", "value F1", "texts right")));
  }

  @Override
  public Optional<Path> ownData(Path gold) {
    return Optional.of(gold.resolveSibling("times"));
  }

  @Override
  public List<String> files(Path data, Path gold) {
    return List.of();
  }

  @Override
  public boolean hasSamples() {
    return false;
  }

  @Override
  public Measured measure(Run run) throws IOException {
    Path own = run.data().resolve(OWN);
    List<TimedText> texts =
        run.sample()
            .of(Files.exists(own) ? TimesTable.read(own) : TimeMl.in(run.data()), TimedText::id);
    DatesScorer scorer =
        new DatesScorer(
            run.trial()
                .read(
                    texts.stream()
                        .map(t -> TrialReport.text(t.id(), t.published(), t.text()))
                        .toList(),
                    Extra.MENTIONS)
                .tree());
    texts.forEach(scorer::judge);
    return Measured.of(scorer.figures(), scorer.lines());
  }
}

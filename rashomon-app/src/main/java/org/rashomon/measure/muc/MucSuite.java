package org.rashomon.measure.muc;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rashomon.measure.Figure;
import org.rashomon.measure.Measured;
import org.rashomon.measure.Suite;

/** The suite {@code muc4}: what was read of messages, as templates, against the keys of 1992. */
public final class MucSuite implements Suite {
  private static final List<String> SETS = List.of("tst3", "dev");
  private static final String KEY = "key-";

  @Override
  public String name() {
    return "muc4";
  }

  @Override
  public String about() {
    return "Wire reports in capitals on political violence in Latin America (MUC-4, 1992): the test"
        + " set TST3 (100) and the development set (1,300). The ledger is turned into templates"
        + " and scored by the rules of that year (alignment, partial credit, alternatives,"
        + " optional fills); on the answers of that year's 17 systems the scorer comes within 3"
        + " points of each official F. All Templates is the official score; Matched/Missing leaves"
        + " out spurious templates. Five slots by entity is the later, easier measure of GRIT and"
        + " GTT (perpetrators, targets, victims by name, weapons). MUC-4 counts terrorist acts"
        + " alone, so a filter stands before it: no rumours, nothing older than two months, no"
        + " fight between armed sides, no arrest by a state, none outside its nine countries, and"
        + " none that names neither target nor kind of attack or is only told in passing.";
  }

  @Override
  public List<Headline> headlines() {
    List<String> figures =
        List.of("All Templates F", "Matched/Missing F", "five slots by entity F");
    return List.of(new Headline("MUC-4, 24-slot templates, TST3", "tst3: ", figures));
  }

  @Override
  public List<String> files(Path data, Path gold) {
    return List.of("corpora/tst3", "corpora/dev", "task/templ-doc-basic");
  }

  /** A sample is of the development set alone. */
  @Override
  public Measured measure(Run run) throws IOException {
    List<Figure> figures = new ArrayList<>();
    List<String> errors = new ArrayList<>();
    for (String set : run.sample().size() > 0 ? List.of("dev") : SETS) {
      Path folder = run.data().resolve("corpora").resolve(set);
      List<MucReport> messages = new ArrayList<>();
      for (Path file : files(folder, false)) {
        messages.addAll(MucReport.read(file));
      }
      List<MucReport> taken = run.sample().of(messages, MucReport::id);
      JsonNode ledger = run.trial().read(taken.stream().map(MucReport::toBeRead).toList()).tree();
      List<MucTemplate> response = new MucTemplates(run.data()).templates(ledger);
      List<MucTemplate> key = key(folder, taken);
      score(key, response).forEach(figure -> figures.add(figure.under(set + ": ")));
      Map<String, String> texts =
          taken.stream().collect(Collectors.toMap(MucReport::id, MucReport::text, (a, b) -> a));
      errors.addAll(MucErrors.of(new MucScorer().pairs(key, response), texts));
    }
    return Measured.of(figures, errors);
  }

  private static List<Path> files(Path folder, boolean keys) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith(KEY) == keys)
          .filter(file -> !file.getFileName().toString().startsWith("text-headers"))
          .sorted()
          .toList();
    }
  }

  /** The templates of the messages that were read. */
  private static List<MucTemplate> key(Path folder, List<MucReport> messages) throws IOException {
    Set<String> ids = new HashSet<>();
    messages.forEach(message -> ids.add(message.id()));
    List<MucTemplate> key = new ArrayList<>();
    for (Path file : files(folder, true)) {
      MucTemplateReader.read(file).stream()
          .filter(template -> ids.contains(template.message()))
          .forEach(key::add);
    }
    return key;
  }

  /**
   * The figures, in a fixed order: All Templates and Matched/Missing recall, precision and F,
   * Matched Only F, the slots by entity, and All Templates F of each slot.
   */
  static List<Figure> score(List<MucTemplate> key, List<MucTemplate> response) {
    MucScores scores = new MucScorer().score(key, response);
    Map<MucSlot, MucEntityScorer.Hits> entities = new MucEntityScorer().score(key, response);
    List<Figure> figures = new ArrayList<>();
    figures.addAll(figures("All Templates", scores.allTemplates()));
    figures.addAll(figures("Matched/Missing", scores.matchedMissing()));
    figures.add(Figure.share("Matched Only F", scores.matchedOnly().f()));
    figures.add(Figure.share("five slots by entity F", MucEntityScorer.five(entities).f()));
    figures.add(Figure.share("type and five slots by entity F", MucEntityScorer.all(entities).f()));
    scores
        .slots()
        .forEach((slot, tally) -> figures.add(Figure.share(slot.label() + " F", tally.f())));
    return figures;
  }

  private static List<Figure> figures(String name, MucTally tally) {
    return List.of(
        Figure.share(name + " recall", tally.recall()),
        Figure.share(name + " precision", tally.precision()),
        Figure.share(name + " F", tally.f()));
  }
}

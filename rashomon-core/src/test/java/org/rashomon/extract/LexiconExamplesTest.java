package org.rashomon.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.rashomon.lexicon.LexiconRow;
import org.rashomon.lexicon.LexiconTable;
import org.rashomon.read.Network;
import org.rashomon.read.Reader;
import org.rashomon.read.Reading;

/** Every row's example must match and its counter-example must not, read by the real reader. */
class LexiconExamplesTest {
  private static Network network;
  private static Reader reader;
  private static final WordClasses CLASSES = new WordClasses(LexiconTable.shipped("en", "classes"));

  @BeforeAll
  static void load() {
    network = Network.load(1);
    reader = new Reader(network::parse);
  }

  @AfterAll
  static void close() {
    network.close();
  }

  @TestFactory
  Stream<DynamicTest> acts() {
    ActFinder finder = new ActFinder(LexiconTable.shipped("en", "acts"), CLASSES);
    return rows("acts", (row, reading) -> named(finder, reading).contains(row.id()));
  }

  private static Set<String> named(ActFinder finder, Reading reading) {
    Set<String> ids = new HashSet<>();
    for (int s = 0; s < reading.sentences(); s++) {
      finder.find(reading, s).forEach(act -> ids.add(act.rule().id()));
    }
    return ids;
  }

  @TestFactory
  Stream<DynamicTest> classes() {
    return rows("classes", (row, reading) -> hasLemma(row, reading));
  }

  @TestFactory
  Stream<DynamicTest> means() {
    return rows("means", (row, reading) -> hasLemma(row, reading));
  }

  private static boolean hasLemma(LexiconRow row, Reading reading) {
    Set<String> lemmas = new HashSet<>(row.list("lemmas"));
    for (int t = 0; t < reading.size(); t++) {
      if (lemmas.contains(reading.lemma(t).toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  @TestFactory
  Stream<DynamicTest> speech() {
    SpeechFinder finder =
        new SpeechFinder(
            LexiconTable.shipped("en", "speech"), LexiconTable.shipped("en", "acts"), CLASSES);
    return rows(
        "speech",
        (row, reading) ->
            Stream.concat(finder.find(reading).stream(), finder.attributed(reading).stream())
                .anyMatch(speech -> speech.rule() != null && speech.rule().id().equals(row.id())));
  }

  @TestFactory
  Stream<DynamicTest> certainty() {
    ActFinder acts = new ActFinder(LexiconTable.shipped("en", "acts"), CLASSES);
    CertaintyReader certainty = new CertaintyReader(LexiconTable.shipped("en", "certainty"));
    return rows("certainty", (row, reading) -> !certainties(acts, certainty, reading).isEmpty());
  }

  /** What differs from an act told plainly. */
  private static List<Certainty> certainties(
      ActFinder acts, CertaintyReader certainty, Reading reading) {
    List<Certainty> found = new ArrayList<>();
    for (int s = 0; s < reading.sentences(); s++) {
      for (Act act : acts.find(reading, s)) {
        Certainty read = certainty.read(reading, act, List.of());
        if (!read.equals(Certainty.PLAIN)) {
          found.add(read);
        }
      }
    }
    return found;
  }

  @TestFactory
  Stream<DynamicTest> answers() {
    Extractor extractor = new Extractor("en");
    return rows(
        "answers",
        (row, reading) ->
            extractor.extract(reading).stream()
                .flatMap(claim -> claim.links().stream())
                .anyMatch(link -> link.type().toString().equals(row.get("relation"))));
  }

  @TestFactory
  Stream<DynamicTest> quantifiers() {
    return rows("quantifiers", (row, reading) -> standsIn(row, reading));
  }

  /** Whether one of the row's phrases stands in the sentence with a number or noun beside it. */
  private static boolean standsIn(LexiconRow row, Reading reading) {
    QuantityReader alone = new QuantityReader(only(row), CLASSES);
    QuantityReader none = new QuantityReader(header(), CLASSES);
    for (int t = 0; t < reading.size(); t++) {
      Quantity with = alone.at(reading, t, reading.size());
      Quantity without = none.at(reading, t, reading.size());
      if (with != null && !with.equals(without)) {
        return true;
      }
    }
    return false;
  }

  private static LexiconTable header() {
    return LexiconTable.parse("none", "id\twords\tstands\tmeans\tlow\texample\tcounter\n");
  }

  private static LexiconTable only(LexiconRow row) {
    String line =
        String.join(
            "\t",
            List.of(
                row.id(),
                row.get("words"),
                row.get("stands"),
                row.get("means"),
                row.get("low"),
                row.get("example"),
                row.get("counter")));
    return LexiconTable.parse(
        row.id(), "id\twords\tstands\tmeans\tlow\texample\tcounter\n" + line + "\n");
  }

  private static Stream<DynamicTest> rows(String table, BiPredicate<LexiconRow, Reading> matches) {
    return LexiconTable.shipped("en", table).rows().stream()
        .map(row -> DynamicTest.dynamicTest(row.id(), () -> check(row, matches)));
  }

  private static void check(LexiconRow row, BiPredicate<LexiconRow, Reading> matches) {
    assertThat(row.get("example")).as("example of %s", row.id()).isNotEmpty();
    assertThat(matches.test(row, reader.read(row.get("example"), 0)))
        .as("%s must match: %s", row.id(), row.get("example"))
        .isTrue();
    assertThat(matches.test(row, reader.read(row.get("counter"), 0)))
        .as("%s must not match: %s", row.id(), row.get("counter"))
        .isFalse();
  }
}

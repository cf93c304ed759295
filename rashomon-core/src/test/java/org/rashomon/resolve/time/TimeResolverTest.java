package org.rashomon.resolve.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.rashomon.extract.time.TimeExpression;
import org.rashomon.extract.time.TimeFinder;
import org.rashomon.ingest.ReportDate;
import org.rashomon.lexicon.LexiconRow;
import org.rashomon.lexicon.LexiconTable;
import org.rashomon.resolve.ResolvedTime;
import org.rashomon.text.Phrase;

/** Runs the suite of time expressions in gold/times. */
class TimeResolverTest {
  private static final double TARGET = 0.97;
  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{N}]+(?:[.:/'\u2019-][\\p{L}\\p{N}]+)*\\.?|\\S");

  private final TimeFinder finder = TimeFinder.shipped();
  private final TimeResolver resolver = new TimeResolver(false);

  private static List<String[]> cases() throws IOException {
    Path here = Path.of("gold/times/times.tsv");
    Path file = Files.exists(here) ? here : Path.of("..").resolve(here);
    return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
        .filter(line -> !line.startsWith("#") && !line.startsWith("id\t"))
        .map(line -> line.split("\t", -1))
        .toList();
  }

  @Test
  void resolvesTheSuite() throws IOException {
    List<String> wrong = new ArrayList<>();
    List<String[]> cases = cases();
    for (String[] one : cases) {
      String problem = check(one);
      if (problem != null) {
        wrong.add(one[0] + " " + one[1] + " " + one[3] + ": " + problem);
      }
    }
    double share = 1 - (double) wrong.size() / cases.size();
    assertThat(cases.size()).isGreaterThanOrEqualTo(300);
    assertThat(share).as(String.join("\n", wrong)).isGreaterThanOrEqualTo(TARGET);
  }

  private String check(String[] one) {
    int open = one[3].indexOf('[');
    int close = one[3].indexOf(']') - 1;
    String sentence = one[3].replace("[", "").replace("]", "");
    List<int[]> places = new ArrayList<>();
    List<String> words = words(sentence, places);
    List<TimeExpression> found = finder.find(words);
    if (open < 0) {
      return found.isEmpty() ? null : "found " + found;
    }
    TimeExpression expression =
        found.stream()
            .filter(e -> places.get(e.first())[0] < close && places.get(e.end() - 1)[1] > open)
            .findFirst()
            .orElse(null);
    if (expression == null) {
      return "not found";
    }
    ResolvedTime got = resolve(one, expression);
    String want = String.join(" ", one[4], one[5], one[6], one[7]).strip();
    String have =
        String.join(
                " ",
                text(got.from()),
                text(got.to()),
                got.precision().toString(),
                one[7].isEmpty() ? "" : Objects.requireNonNullElse(got.clock(), "-"))
            .strip();
    return want.equals(have) && found.size() == 1 ? null : have + " " + found;
  }

  private ResolvedTime resolve(String[] one, TimeExpression expression) {
    return resolver.resolve(
        new Phrase(0, 1, "x"),
        expression,
        ReportDate.parse(one[1]).orElse(null),
        Tense.valueOf(one[2].toUpperCase(Locale.ROOT)),
        null);
  }

  private static String text(String day) {
    return day == null ? "-" : day;
  }

  private static List<String> words(String sentence, List<int[]> places) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(sentence);
    while (matcher.find()) {
      String word = matcher.group();
      boolean last =
          matcher.end() == sentence.length()
              && word.length() > 1
              && word.endsWith(".")
              && word.indexOf('.') == word.length() - 1;
      words.add(last ? word.substring(0, word.length() - 1) : word);
      places.add(new int[] {matcher.start(), matcher.end()});
    }
    return words;
  }

  @Test
  void everyWordsExampleHoldsATimeAndItsCounterNone() {
    List<String> wrong = new ArrayList<>();
    for (LexiconRow row : LexiconTable.shipped("en", "time-words").rows()) {
      if (finder.find(words(row.get("example"), new ArrayList<>())).isEmpty()
          || !finder.find(words(row.get("counter"), new ArrayList<>())).isEmpty()) {
        wrong.add(row.id() + ": " + row.get("example"));
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void aSeasonSouthOfTheEquatorIsAnother() {
    List<String> words = List.of("in", "the", "summer", "of", "2019");
    TimeExpression summer = finder.find(words).get(0);
    ResolvedTime got =
        new TimeResolver(true)
            .resolve(
                new Phrase(0, 1, "x"),
                summer,
                ReportDate.of(LocalDate.of(2020, 5, 1)),
                Tense.PAST,
                null);
    assertThat(got.from()).isEqualTo("2019-12-01");
  }

  @Test
  void theDayBeforeCountsFromTheTimeBeforeIt() {
    ResolvedTime monday =
        resolve(
            new String[] {"", "2020-11-12", "past"}, finder.find(List.of("on", "Monday")).get(0));
    TimeExpression before = finder.find(List.of("the", "previous", "day")).get(0);
    ResolvedTime got =
        resolver.resolve(
            new Phrase(0, 1, "x"),
            before,
            ReportDate.of(LocalDate.of(2020, 11, 12)),
            Tense.PAST,
            monday);
    assertThat(got.from()).isEqualTo("2020-11-08");
  }
}

package org.rashomon.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The reader with a parser that hangs every word on the first, so that no model is needed. */
class ReaderTest {
  private final Reader reader = new Reader(ReaderTest::flat);

  /** A parse without knowledge: the first word is the root, the others hang on it. */
  static List<Parse> flat(List<List<String>> sentences) {
    List<Parse> parses = new ArrayList<>();
    for (List<String> words : sentences) {
      int n = words.size();
      String[] upos = new String[n];
      String[] xpos = new String[n];
      String[] relation = new String[n];
      int[] head = new int[n];
      for (int i = 0; i < n; i++) {
        boolean capital = Character.isUpperCase(words.get(i).charAt(0));
        upos[i] = capital ? "PROPN" : "NOUN";
        xpos[i] = capital ? "NNP" : "NN";
        head[i] = i == 0 ? -1 : 0;
        relation[i] = i == 0 ? "root" : "dep";
      }
      parses.add(new Parse(upos, xpos, head, relation, List.of()));
    }
    return parses;
  }

  private List<String> sentences(String text) {
    Reading reading = reader.read(text, 0);
    return IntStream.range(0, reading.sentences())
        .mapToObj(s -> reading.text().cut(reading.span(s)))
        .toList();
  }

  private List<String> words(String text) {
    Reading reading = reader.read(text, 0);
    return IntStream.range(0, reading.size()).mapToObj(reading::form).toList();
  }

  @Test
  void datelinesInitialsAndAbbreviationsEndNoSentence() {
    assertThat(
            sentences(
                "KYIV, March 3 (Agency) - Gen. A. B. Petrov met Mr. Cole at 9 a.m. on Friday. The"
                    + " U.S. Army and the U.N. were told, e.g. by phone. It ended at 5 p.m. The"
                    + " talks failed."))
        .hasSize(4)
        .element(3)
        .isEqualTo("The talks failed.");
  }

  @Test
  void aStopWithoutASpaceBehindItEndsASentence() {
    assertThat(sentences("They left the town.The army came in.“We are here,” it said."))
        .containsExactly("They left the town.", "The army came in.", "“We are here,” it said.");
  }

  @Test
  void whatClosesBehindAStopBelongsToTheSentence() {
    assertThat(
            sentences("He said \"we hold the town.\" They left. (It was over.) \"Go!\" he said."))
        .containsExactly(
            "He said \"we hold the town.\"", "They left.", "(It was over.)", "\"Go!\" he said.");
  }

  @Test
  void headlinesAndLinesOfAListAreSentences() {
    assertThat(sentences("Truce holds in the north\n\nThe truce held.\n• One dead\n• Two hurt"))
        .containsExactly("Truce holds in the north", "The truce held.", "• One dead", "• Two hurt");
  }

  @Test
  void wrappedLinesGoOn() {
    assertThat(
            sentences(
                """
                   THE NORTHERN COMMAND HAS REPORTED THAT THE GARRISON OF THE
                RIVER TOWN WAS ATTACKED LAST NIGHT BY ABOUT FIFTY GUNMEN OF THE
                SOUTHERN FRONT.  NOBODY WAS HURT.
                """))
        .hasSize(2);
  }

  @Test
  void theHeadlineEndsWhereItIsSaidToEnd() {
    Reading reading = reader.read("Town taken. Army says\n\nThe army took the town.", 23);
    assertThat(reading.sentences()).isEqualTo(3);
    assertThat(reading.isTitle(1)).isTrue();
    assertThat(reading.isTitle(2)).isFalse();
  }

  @Test
  void wordsAreCutAsTheTreebankCutsThem() {
    assertThat(words("It didn't hit Sana'a's anti-tank well-known T-72s at 9:30am for $1,000."))
        .containsExactly(
            "It",
            "did",
            "n't",
            "hit",
            "Sana'a",
            "'s",
            "anti-tank",
            "well",
            "-",
            "known",
            "T",
            "-",
            "72s",
            "at",
            "9:30",
            "am",
            "for",
            "$",
            "1,000",
            ".");
  }

  @Test
  void gluedWordsArePartedAndKeepTheirPlaces() {
    Reading reading =
        reader.read("In Nordland and theSouthland a Nordlandwhere Nordlandraising fear.", 0);
    assertThat(IntStream.range(0, reading.size()).mapToObj(reading::form))
        .containsExactly(
            "In",
            "Nordland",
            "and",
            "the",
            "Southland",
            "a",
            "Nordland",
            "where",
            "Nordland",
            "raising",
            "fear",
            ".");
    assertThat(reading.text().cut(reading.start(7), reading.endOf(7))).isEqualTo("where");
  }

  @Test
  void shoutedSentencesAreReadInOrdinaryCase() {
    Reading reading =
        new Reader(sentences -> named(sentences, "PALMA"))
            .read("SOLDIERS ENTERED PALMA. THE MAYOR FLED.", 0);
    assertThat(IntStream.range(0, reading.size()).mapToObj(reading::form))
        .containsExactly("Soldiers", "entered", "Palma", ".", "The", "mayor", "fled", ".");
  }

  @Test
  void aShoutedNameOfSeveralWordsIsNoShortName() {
    Reading reading =
        new Reader(sentences -> whole(flat(sentences).get(0))).read("JOSE PEREZ JOINED FMLN", 0);
    assertThat(IntStream.range(0, reading.size()).mapToObj(reading::form))
        .containsExactly("Jose", "Perez", "Joined", "FMLN");
  }

  @Test
  void aShoutedShortNameIsLearnedFromItsBrackets() {
    Reading reading = reader.read("THE BUREAU (ZOTUB) HELD HIM. ZOTUB SAID NOTHING.", 0);
    assertThat(IntStream.range(0, reading.size()).mapToObj(reading::form))
        .contains("ZOTUB")
        .doesNotContain("Zotub");
  }

  /** The parse with a person's name of its first two words. */
  private static List<Parse> whole(Parse parse) {
    List<Name> names = List.of(new Name(0, 2, NameKind.PERSON));
    return List.of(new Parse(parse.upos(), parse.xpos(), parse.head(), parse.relation(), names));
  }

  private static List<Parse> named(List<List<String>> sentences, String name) {
    List<Parse> parses = flat(sentences);
    for (int s = 0; s < parses.size(); s++) {
      for (int i = 0; i < parses.get(s).size(); i++) {
        boolean is = sentences.get(s).get(i).equalsIgnoreCase(name);
        parses.get(s).xpos()[i] = is ? "NNP" : "NN";
      }
    }
    return parses;
  }

  @Test
  void quotesOfAnyStyleAreFound() {
    for (String marks : List.of("“”", "\"\"", "«»", "‘’", "''")) {
      String text = "He said " + marks.charAt(0) + "we won" + marks.charAt(1) + " and left.";
      Reading reading = reader.read(text, 0);
      assertThat(reading.quotes()).as(marks).hasSize(1);
      assertThat(reading.phrase(reading.quotes().get(0)).text()).as(marks).isEqualTo("we won");
    }
  }

  @Test
  void aQuoteThatIsNeverClosedEndsWithItsSentence() {
    Reading reading = reader.read("He said “we won. They left the “old” town.", 0);
    assertThat(reading.quotes())
        .extracting(q -> reading.phrase(q).text())
        .containsExactly("we won.", "old");
  }

  @Test
  void aQuoteGoesOnThroughSentencesAndParagraphs() {
    Reading reading = reader.read("“We won. They lost.\n\n“It is over,” he said.", 0);
    assertThat(reading.quotes())
        .extracting(q -> reading.phrase(q).text())
        .containsExactly("We won. They lost.", "It is over,");
  }

  @Test
  void aVeryLongRunOfWordsIsCut() {
    Reading reading = reader.read("word ".repeat(1000), 0);
    assertThat(reading.sentences()).isEqualTo(3);
    assertThat(reader.longSentences(reading)).containsExactly(0, 1);
  }

  @Test
  void anyTextAtAllIsReadAndItsSpansHold() {
    Random random = new Random(20240817);
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("tr-TR"));
    try {
      for (int i = 0; i < 200; i++) {
        check(random(random));
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  private static String random(Random random) {
    String marks = "abcXYZI İıé .,!?\"'“”‘’-–\n\n\t()[]…:;$%&@#/1239_\u00AD\u200B\uFEFF«»السلام和平";
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(400);
    for (int i = 0; i < length; i++) {
      int kind = random.nextInt(20);
      if (kind == 0) {
        text.append((char) random.nextInt(0x10000));
      } else if (kind == 1) {
        text.appendCodePoint(0x1F600 + random.nextInt(60));
      } else if (kind < 6) {
        text.append(' ').append(WORDS.get(random.nextInt(WORDS.size())));
      } else {
        text.append(marks.charAt(random.nextInt(marks.length())));
      }
    }
    return text.toString();
  }

  private static final List<String> WORDS =
      List.of(
          "the", "Mr.", "U.S.", "isn't", "a.m.", "theArmy", "http://a.b/c?d", "x@y.org", "IT'S");

  private void check(String text) {
    Reading reading = reader.read(text, random(text));
    int end = 0;
    for (int t = 0; t < reading.size(); t++) {
      assertThat(reading.start(t)).as(text).isGreaterThanOrEqualTo(end);
      end = reading.endOf(t);
      assertThat(end).as(text).isGreaterThan(reading.start(t));
      String original = reading.text().cut(reading.start(t), end);
      assertThat(plain(reading.form(t))).as(text).isEqualTo(plain(original));
    }
    assertThat(end).isLessThanOrEqualTo(reading.text().length());
    assertThat(rest(text, reading).chars().filter(c -> !Letters.isSpace((char) c)).count())
        .as(text)
        .isZero();
  }

  private static int random(String text) {
    return Math.floorMod(text.hashCode(), text.length() + 2);
  }

  private static String plain(String word) {
    return word.toLowerCase(Locale.ROOT)
        .replace("\u00AD", "")
        .replaceAll("[\"'`’‘“”„‟«»″‹›‚‛ʼ´,]+", "'");
  }

  /** What is left of a text when its words are taken out. */
  private static String rest(String text, Reading reading) {
    int[] codePoints = codePoints(text);
    boolean[] taken = new boolean[codePoints.length];
    for (int t = 0; t < reading.size(); t++) {
      Arrays.fill(taken, reading.start(t), reading.endOf(t), true);
    }
    StringBuilder rest = new StringBuilder();
    for (int i = 0; i < taken.length; i++) {
      if (!taken[i]) {
        rest.appendCodePoint(codePoints[i]);
      }
    }
    return rest.toString();
  }

  private static int[] codePoints(String text) {
    return text.codePoints().toArray();
  }

  @Test
  void readingManyGivesWhatReadingEachGives() {
    List<ReportText> reports =
        List.of(
            new ReportText("One fell. Two rose.", 0),
            new ReportText("", 0),
            new ReportText("Three \uD83D\uDE00 “sat.”", 0));
    List<Reading> many = reader.read(reports);
    for (int i = 0; i < reports.size(); i++) {
      Reading one = reader.read(reports.get(i).text(), 0);
      assertThat(many.get(i).size()).isEqualTo(one.size());
      assertThat(many.get(i).quotes()).isEqualTo(one.quotes());
    }
    assertThat(many.get(2).form(3)).isEqualTo("sat");
    assertThat(many.get(2).start(3)).isEqualTo(9);
  }
}

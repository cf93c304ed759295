package org.rashomon.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class NetworkTest {
  private static final String[] WHO = {
    "The army",
    "Rebels",
    "Local officials",
    "Two women",
    "Ankara",
    "The defence ministry's spokesman",
    "He"
  };
  private static final String[] DID = {
    "said on Monday that", "denied that", "told reporters,", "wrote that", "has claimed"
  };
  private static final String[] WHAT = {
    "shells fell on the market",
    "at least 12 people were killed",
    "the bridge had been blown up by retreating troops",
    "they had shot down a Russian-made drone near the town of Altinova",
    "the truce which both sides signed last week holds"
  };
  private static final String[] END = {
    ".", ", according to witnesses.", "", "!", "; no one was hurt."
  };

  private static final String TEXT = "# text = ";

  private static Network one;
  private static Network two;

  @BeforeAll
  static void load() {
    one = Network.load(1);
    two = Network.load(2);
  }

  @AfterAll
  static void close() {
    one.close();
    two.close();
  }

  @Test
  void readsAPlainSentence() {
    Parse parse = one.parse(List.of(words("Rebels shelled the town on Monday ."))).get(0);
    assertThat(parse.upos())
        .containsExactly("NOUN", "VERB", "DET", "NOUN", "ADP", "PROPN", "PUNCT");
    assertThat(parse.head()).containsExactly(1, -1, 3, 1, 5, 1, 1);
    assertThat(parse.relation())
        .containsExactly("nsubj", "root", "det", "obj", "case", "obl", "punct");
    assertThat(parse.xpos()[1]).isEqualTo("VBD");
  }

  @Test
  void findsNames() {
    Parse parse =
        one.parse(List.of(words("Russian troops entered Melitopol , Anna Petrova said ."))).get(0);
    assertThat(parse.names())
        .containsExactly(
            new Name(0, 1, NameKind.PEOPLE),
            new Name(3, 4, NameKind.PLACE),
            new Name(5, 7, NameKind.PERSON));
  }

  @Test
  void readsASentenceTheSameAloneInAnyBatchInAnyOrderWithOneOrTwoThreads() throws IOException {
    List<ReportText> sentences = sentences(500);
    Reader alone = new Reader(one::parse);
    Reader shared = new Reader(two::parse);
    List<String> together = printed(alone.read(sentences));
    assertThat(printed(shared.read(sentences))).isEqualTo(together);
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      order.add(i);
    }
    Collections.shuffle(order, new Random(9));
    List<String> shuffled = printed(shared.read(order.stream().map(sentences::get).toList()));
    for (int i = 0; i < order.size(); i++) {
      assertThat(shuffled.get(i)).isEqualTo(together.get(order.get(i)));
    }
    for (int i = 0; i < sentences.size(); i++) {
      assertThat(printed(alone.read(List.of(sentences.get(i))))).containsExactly(together.get(i));
    }
  }

  @Test
  void takesEveryInputAsItIs() {
    List<List<String>> odd =
        List.of(
            List.of(),
            List.of(""),
            List.of(" ", "\t", "\u0000"),
            List.of("\ud800", "😀", "\u200b", "東京", "مدينة"),
            List.of("x".repeat(5000)));
    List<Parse> parses = one.parse(odd);
    assertThat(parses).extracting(Parse::size).containsExactly(0, 1, 3, 5, 1);
    assertThat(one.parse(List.of())).isEmpty();
  }

  @Test
  void cutsSentencesTooLongForItAndDropsNoWord() {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < 150; i++) {
      words.addAll(words("the mayor of the town said that shells fell ,"));
    }
    Parse parse = one.parse(List.of(words)).get(0);
    assertThat(parse.size()).isEqualTo(1500);
    assertThat(Arrays.stream(parse.head()).filter(h -> h < 0)).hasSize(1);
    assertThat(Arrays.stream(parse.head())).allMatch(h -> h < 1500);
  }

  /** The sentences we parsed by hand, and made ones up to the number wanted. */
  private static List<ReportText> sentences(int count) throws IOException {
    List<ReportText> out = new ArrayList<>();
    for (String file : List.of("conflict-test.conllu", "own-parsed.conllu")) {
      for (String line : Files.readAllLines(Path.of("..", "training", "data", file))) {
        if (line.startsWith(TEXT)) {
          out.add(new ReportText(line.substring(TEXT.length()), 0));
        }
      }
    }
    Random chance = new Random(3);
    while (out.size() < count) {
      StringBuilder text = new StringBuilder();
      int clauses = 1 + chance.nextInt(4);
      for (int i = 0; i < clauses; i++) {
        text.append(i > 0 ? " and " : "").append(WHO[chance.nextInt(WHO.length)]).append(' ');
        text.append(DID[chance.nextInt(DID.length)]).append(' ');
        text.append(WHAT[chance.nextInt(WHAT.length)]);
      }
      out.add(new ReportText(text + END[chance.nextInt(END.length)], 0));
    }
    return out;
  }

  private static List<String> words(String text) {
    return List.of(text.strip().split(" +"));
  }

  private static List<String> printed(List<Reading> readings) {
    return readings.stream().map(NetworkTest::printed).toList();
  }

  private static String printed(Reading reading) {
    StringBuilder out = new StringBuilder();
    for (int word = 0; word < reading.size(); word++) {
      out.append(reading.start(word)).append(' ').append(reading.endOf(word));
      out.append(' ').append(reading.form(word)).append(' ').append(reading.lemma(word));
      out.append(' ').append(reading.upos(word)).append(' ').append(reading.xpos(word));
      out.append(' ').append(reading.head(word)).append(' ').append(reading.relation(word));
      out.append(' ').append(reading.antecedent(word)).append('\n');
    }
    for (int sentence = 0; sentence < reading.sentences(); sentence++) {
      out.append(reading.span(sentence)).append(reading.first(sentence));
    }
    return out.append(reading.names()).append(reading.quotes()).toString();
  }
}

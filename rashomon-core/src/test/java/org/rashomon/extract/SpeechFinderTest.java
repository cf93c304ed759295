package org.rashomon.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rashomon.lexicon.LexiconTable;
import org.rashomon.read.Parse;
import org.rashomon.read.Reader;
import org.rashomon.read.Reading;

final class SpeechFinderTest {
  private static final SpeechFinder FINDER =
      new SpeechFinder(
          LexiconTable.shipped("en", "speech"),
          LexiconTable.shipped("en", "acts"),
          new WordClasses(LexiconTable.shipped("en", "classes")));

  /** Reads one sentence with the tree of the rows: upos, xpos, head counted from 1, relation. */
  private static Reading read(String text, String... rows) {
    return new Reader(sentences -> sentences.stream().map(words -> parse(words, rows)).toList())
        .read(text, 0);
  }

  private static Parse parse(List<String> words, String... rows) {
    assertThat(words).hasSameSizeAs(rows);
    int n = rows.length;
    String[] upos = new String[n];
    String[] xpos = new String[n];
    int[] head = new int[n];
    String[] relation = new String[n];
    for (int i = 0; i < n; i++) {
      List<String> cells = List.of(rows[i].split(" "));
      upos[i] = cells.get(0);
      xpos[i] = cells.get(1);
      head[i] = Integer.parseInt(cells.get(2)) - 1;
      relation[i] = cells.get(3);
    }
    return new Parse(upos, xpos, head, relation, List.of());
  }

  private static List<String> speakers(Reading reading) {
    List<String> all = new ArrayList<>();
    for (Speech speech : FINDER.find(reading)) {
      speech.speakers().forEach(word -> all.add(reading.form(word)));
    }
    return all;
  }

  @Test
  void aCueAtTheEndCoversWhatStandsBeforeItWhateverTheTree() {
    Reading reading =
        read(
            "Two boats sank off the cape the ministry said.",
            "NUM CD 2 nummod",
            "NOUN NNS 3 nsubj",
            "VERB VBD 0 root",
            "ADP IN 6 case",
            "DET DT 6 det",
            "NOUN NN 3 obl",
            "DET DT 8 det",
            "NOUN NN 9 nsubj",
            "VERB VBD 6 acl:relcl",
            "PUNCT . 3 punct");
    List<Speech> found = FINDER.find(reading);
    assertThat(speakers(reading)).containsExactly("ministry");
    assertThat(found.get(0).covers(2)).isTrue();
    assertThat(found.get(0).covers(7)).isFalse();
  }

  @Test
  void aSpeakerBehindHisVerbIsNoObject() {
    Reading reading =
        read(
            "The boats sank, added the officer.",
            "DET DT 2 det",
            "NOUN NNS 3 nsubj",
            "VERB VBD 5 ccomp",
            "PUNCT , 3 punct",
            "VERB VBD 0 root",
            "DET DT 7 det",
            "NOUN NN 5 obj",
            "PUNCT . 5 punct");
    assertThat(speakers(reading)).containsExactly("officer");
  }

  @Test
  void aDoubtIsNobodysWord() {
    Reading reading =
        read(
            "The ministry could not confirm that boats sank.",
            "DET DT 2 det",
            "NOUN NN 5 nsubj",
            "AUX MD 5 aux",
            "PART RB 5 advmod",
            "VERB VB 0 root",
            "SCONJ IN 8 mark",
            "NOUN NNS 8 nsubj",
            "VERB VBD 5 ccomp",
            "PUNCT . 5 punct");
    assertThat(speakers(reading)).isEmpty();
    assertThat(new Doubts(reading).find()).containsExactly(4);
  }
}

package org.rashomon.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.rashomon.text.CodePoints;
import org.rashomon.text.Span;

/**
 * Reads reports: cuts words and sentences, mends what was glued or shouted, has the sentences
 * parsed, and adds lemmas, quotes and what pronouns stand for. Keeps nothing between reports; safe
 * for use by many threads when the parser is.
 */
public final class Reader {
  private static final String SHORT_NAME = "IS";
  private static final String LONG_NAME = "ISIS";

  private final Function<List<List<String>>, List<Parse>> parser;
  private final WordCutter wordCutter;
  private final SentenceCutter sentenceCutter;
  private final Mender mender;
  private final Forms forms;
  private final Lemmas lemmas;
  private final Quotes quotes;
  private final Coreference coreference;

  /**
   * A reader of English.
   *
   * @param parser gives a parse for each sentence, in order: {@code network::parse}
   */
  public Reader(Function<List<List<String>>, List<Parse>> parser) {
    this.parser = parser;
    CuttingRules rules = CuttingRules.shipped("en");
    Vocabulary vocabulary = Vocabulary.shipped("en");
    this.wordCutter = new WordCutter(rules);
    this.sentenceCutter = new SentenceCutter(rules);
    this.mender = new Mender(rules, vocabulary);
    this.forms = new Forms(vocabulary);
    this.lemmas = Lemmas.shipped("en", vocabulary);
    this.quotes = new Quotes();
    this.coreference = Coreference.shipped("en");
  }

  /**
   * Reads one text.
   *
   * @param titleEnd code point where the body starts; 0 if there is no headline
   */
  public Reading read(String text, int titleEnd) {
    return read(List.of(new ReportText(text, titleEnd))).get(0);
  }

  /** Reads many texts; the parser gets the sentences of all of them at once. */
  public List<Reading> read(List<ReportText> reports) {
    List<Draft> drafts = reports.stream().map(this::draft).toList();
    List<List<String>> sentences = new ArrayList<>();
    for (Draft draft : drafts) {
      for (int s = 0; s < draft.sentences(); s++) {
        sentences.add(asParsed(draft.words(s)));
      }
    }
    List<Parse> parses = sentences.isEmpty() ? List.of() : parser.apply(sentences);
    List<Reading> readings = new ArrayList<>();
    int from = 0;
    for (Draft draft : drafts) {
      int to = from + draft.sentences();
      readings.add(reading(draft, parses.subList(from, to)));
      from = to;
    }
    return readings;
  }

  /**
   * The words as the parser gets them: "IS" amid small letters is a name, which it would take for
   * the verb.
   */
  private static List<String> asParsed(List<String> words) {
    boolean small = words.stream().anyMatch(word -> Character.isLowerCase(word.codePointAt(0)));
    return small && words.contains(SHORT_NAME)
        ? words.stream().map(word -> word.equals(SHORT_NAME) ? LONG_NAME : word).toList()
        : words;
  }

  /**
   * The sentences of a reading that were cut for their length, so that the way can record a problem
   * of it.
   */
  public int[] longSentences(Reading reading) {
    return IntStream.range(0, reading.sentences())
        .filter(s -> reading.end(s) - reading.first(s) >= SentenceCutter.LONGEST)
        .toArray();
  }

  private Draft draft(ReportText report) {
    CodePoints text = new CodePoints(report.text());
    int titleUnit = text.unit(Math.min(report.titleEnd(), text.length()));
    Cuts cuts = mender.mend(report.text(), wordCutter.cut(report.text()));
    int[] first = sentenceCutter.cut(report.text(), cuts, titleUnit);
    return new Draft(text, cuts, first, forms.plain(report.text(), cuts), titleUnit);
  }

  private Reading reading(Draft draft, List<Parse> parses) {
    List<Name> names = names(draft, parses);
    Words words = words(draft, parses, names);
    List<TokenSpan> quoted = quotes.find(draft, words.head());
    Reading.Sentences sentences = sentences(draft, words);
    int titles = draft.titleSentences();
    int[] none = new int[draft.size()];
    Arrays.fill(none, -1);
    String text = draft.text().text();
    Reading plain = new Reading(text, words, sentences, titles, names, quoted, none);
    int[] antecedent = coreference.find(plain);
    return new Reading(text, words, sentences, titles, names, quoted, antecedent);
  }

  private Words words(Draft draft, List<Parse> parses, List<Name> names) {
    int n = draft.size();
    String[] upos = new String[n];
    String[] xpos = new String[n];
    String[] relation = new String[n];
    int[] head = new int[n];
    for (int s = 0; s < draft.sentences(); s++) {
      int first = draft.first()[s];
      Parse parse = parses.get(s);
      int size = draft.first()[s + 1] - first;
      if (parse.size() != size) {
        throw new IllegalStateException("a parse of " + parse.size() + " words for " + size);
      }
      System.arraycopy(parse.upos(), 0, upos, first, size);
      System.arraycopy(parse.xpos(), 0, xpos, first, size);
      System.arraycopy(parse.relation(), 0, relation, first, size);
      for (int i = 0; i < size; i++) {
        head[first + i] = parse.head()[i] < 0 ? -1 : first + parse.head()[i];
      }
    }
    String[] form = forms.cased(draft, xpos, names);
    String[] lemma = lemmas.of(form, upos, xpos);
    int[][] edges = edges(draft);
    return new Words(form, lemma, upos, xpos, relation, head, edges[0], edges[1]);
  }

  private static int[][] edges(Draft draft) {
    int n = draft.size();
    int[][] edges = new int[2][n];
    CodePoints text = draft.text();
    for (int i = 0; i < n; i++) {
      edges[0][i] = text.codePoint(draft.cuts().start(i));
      edges[1][i] = text.codePoint(draft.cuts().end(i));
    }
    return edges;
  }

  private static Reading.Sentences sentences(Draft draft, Words words) {
    Span[] spans = new Span[draft.sentences()];
    for (int s = 0; s < spans.length; s++) {
      int first = draft.first()[s];
      spans[s] = new Span(words.start()[first], words.end()[draft.first()[s + 1] - 1]);
    }
    return new Reading.Sentences(draft.first(), spans);
  }

  private static List<Name> names(Draft draft, List<Parse> parses) {
    List<Name> names = new ArrayList<>();
    for (int s = 0; s < parses.size(); s++) {
      int first = draft.first()[s];
      for (Name name : parses.get(s).names()) {
        names.add(new Name(first + name.first(), first + name.end(), name.kind()));
      }
    }
    return names;
  }
}

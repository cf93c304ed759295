package org.rashomon.read;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import org.rashomon.text.CodePoints;
import org.rashomon.text.Phrase;
import org.rashomon.text.Span;

/**
 * What reading saw in one report: words in sentences, each word with its lemma, part of speech and
 * place in the sentence's tree; names; quotes; what pronouns stand for. Words are counted over the
 * whole report from 0, offsets are code points of the report's text. Immutable, safe for use by
 * many threads.
 */
public final class Reading {
  private final CodePoints text;
  private final Words words;

  /** First word of each sentence, and behind them the number of words. */
  private final int[] sentenceFirst;

  private final Span[] sentenceSpan;
  private final int titleSentences;
  private final List<Name> names;
  private final List<TokenSpan> quotes;

  /** For each word the word it stands for, or -1. */
  private final int[] antecedent;

  private final String[] lower;
  private final int[][] children;
  private final int[] sentenceOf;

  /**
   * A reading of a text.
   *
   * @param sentences runs of words and code points, in order, covering every word
   * @param titleSentences how many of the first sentences belong to the headline
   * @param names in order, not overlapping
   * @param quotes runs of words between quotation marks, in order
   * @param antecedent for each word the head word of what it stands for, or -1
   */
  public Reading(
      String text,
      Words words,
      Sentences sentences,
      int titleSentences,
      List<Name> names,
      List<TokenSpan> quotes,
      int[] antecedent) {
    this.text = new CodePoints(text);
    this.words = words;
    this.sentenceFirst = sentences.first();
    this.sentenceSpan = sentences.span();
    this.titleSentences = titleSentences;
    this.names = List.copyOf(names);
    this.quotes = List.copyOf(quotes);
    this.antecedent = antecedent;
    this.lower = new String[words.form().length];
    Arrays.setAll(lower, t -> words.form()[t].toLowerCase(Locale.ROOT));
    this.sentenceOf = sentencesOf();
    this.children = childrenOf();
  }

  /**
   * Where sentences lie.
   *
   * @param first first word of each sentence and, as one more cell, the number of words
   * @param span code points of each sentence
   */
  public record Sentences(int[] first, Span[] span) {
    /** Throws when the two don't fit. */
    public Sentences {
      if (first.length != span.length + 1) {
        throw new IllegalArgumentException("one more first word than sentences is needed");
      }
    }
  }

  private int[] sentencesOf() {
    int[] of = new int[size()];
    for (int s = 0; s < sentences(); s++) {
      Arrays.fill(of, first(s), end(s), s);
    }
    return of;
  }

  private int[][] childrenOf() {
    int[] counts = new int[size()];
    for (int head : words.head()) {
      if (head >= 0) {
        counts[head]++;
      }
    }
    int[][] of = new int[size()][];
    for (int t = 0; t < of.length; t++) {
      of[t] = new int[counts[t]];
    }
    for (int t = of.length - 1; t >= 0; t--) {
      int head = words.head()[t];
      if (head >= 0) {
        of[head][--counts[head]] = t;
      }
    }
    return of;
  }

  /** The report's text. */
  public CodePoints text() {
    return text;
  }

  /** How many words there are. */
  public int size() {
    return words.form().length;
  }

  /** How many sentences there are. */
  public int sentences() {
    return sentenceSpan.length;
  }

  /** First word of a sentence. */
  public int first(int sentence) {
    return sentenceFirst[sentence];
  }

  /** The word behind a sentence's last. */
  public int end(int sentence) {
    return sentenceFirst[sentence + 1];
  }

  /** Code points of a sentence. */
  public Span span(int sentence) {
    return sentenceSpan[sentence];
  }

  /** The sentence a word stands in. */
  public int sentenceOf(int word) {
    return sentenceOf[word];
  }

  /** Whether the sentence is the first of the text or stands behind a line break. */
  public boolean startsLine(int sentence) {
    int first = first(sentence);
    if (first == 0) {
      return true;
    }
    int gap = endOf(first - 1);
    int next = start(first);
    return text.cut(gap, next).indexOf('\n') >= 0;
  }

  /** Whether the sentence belongs to the headline. */
  public boolean isTitle(int sentence) {
    return sentence < titleSentences;
  }

  /** The word as to be read: mended and truecased. */
  public String form(int word) {
    return words.form()[word];
  }

  /** The word in lower case. */
  public String lower(int word) {
    return lower[word];
  }

  /** Dictionary form, lower case but for names. */
  public String lemma(int word) {
    return words.lemma()[word];
  }

  /** Universal part of speech, such as {@code VERB}. */
  public String upos(int word) {
    return words.upos()[word];
  }

  /** Penn Treebank tag, such as {@code VBD}. */
  public String xpos(int word) {
    return words.xpos()[word];
  }

  /** UD v2 relation to the head, with subtype. */
  public String relation(int word) {
    return words.relation()[word];
  }

  /** The word it hangs on; -1 for a root. */
  public int head(int word) {
    return words.head()[word];
  }

  /** First code point of a word in the report's text. */
  public int start(int word) {
    return words.start()[word];
  }

  /** Code point behind a word's last. */
  public int endOf(int word) {
    return words.end()[word];
  }

  /**
   * Words that hang on a word, in order; the array is the reading's own and must not be changed.
   */
  public int[] children(int word) {
    return children[word];
  }

  /** The first child with the relation, with or without subtype; -1 if there is none. */
  public int child(int word, String relation) {
    for (int child : children[word]) {
      if (hasRelation(child, relation)) {
        return child;
      }
    }
    return -1;
  }

  /** The children with the relation, with or without subtype, in order. */
  public int[] children(int word, String relation) {
    return Arrays.stream(children[word]).filter(c -> hasRelation(c, relation)).toArray();
  }

  /** Whether the word's relation is this one or, where none is asked for, a subtype of it. */
  public boolean hasRelation(int word, String relation) {
    String own = words.relation()[word];
    return own.equals(relation)
        || (own.length() > relation.length()
            && own.startsWith(relation)
            && own.charAt(relation.length()) == ':');
  }

  /** The root of the sentence; its first word when no word is marked as one. */
  public int root(int sentence) {
    for (int t = first(sentence); t < end(sentence); t++) {
      if (words.head()[t] < 0) {
        return t;
      }
    }
    return first(sentence);
  }

  /** Whether the word is the other or hangs on it through any number of words. */
  public boolean dominates(int ancestor, int word) {
    int steps = size();
    for (int t = word; t >= 0 && steps-- > 0; t = words.head()[t]) {
      if (t == ancestor) {
        return true;
      }
    }
    return false;
  }

  /** The word with all that hangs on it, as one run from the first to the last of them. */
  public TokenSpan subtree(int word) {
    return subtree(word, t -> true);
  }

  /**
   * The word with all that hangs on it through words that pass the test; a word that fails is left
   * out with all that hangs on it. The run goes from the first to the last word kept.
   */
  public TokenSpan subtree(int word, IntPredicate keep) {
    int[] edges = {word, word + 1};
    widen(word, keep, edges, 0);
    return new TokenSpan(edges[0], edges[1], word);
  }

  private void widen(int word, IntPredicate keep, int[] edges, int depth) {
    edges[0] = Math.min(edges[0], word);
    edges[1] = Math.max(edges[1], word + 1);
    for (int child : children[word]) {
      if (depth < size() && keep.test(child)) {
        widen(child, keep, edges, depth + 1);
      }
    }
  }

  /** All names, in order. */
  public List<Name> names() {
    return names;
  }

  /** The name a word is part of, or null. */
  public Name nameAt(int word) {
    int low = 0;
    int high = names.size() - 1;
    while (low <= high) {
      int mid = (low + high) >>> 1;
      Name name = names.get(mid);
      if (name.end() <= word) {
        low = mid + 1;
      } else if (name.first() > word) {
        high = mid - 1;
      } else {
        return name;
      }
    }
    return null;
  }

  /** Runs of words between quotation marks, in order. */
  public List<TokenSpan> quotes() {
    return quotes;
  }

  /** The quote a word stands in, or null. */
  public TokenSpan quoteAt(int word) {
    for (TokenSpan quote : quotes) {
      if (quote.contains(word)) {
        return quote;
      }
    }
    return null;
  }

  /** The head word of what a pronoun or noun phrase stands for; -1 when it stands for itself. */
  public int antecedent(int word) {
    return antecedent[word];
  }

  /** The report's own words for a run of words. */
  public Phrase phrase(TokenSpan run) {
    return text.phrase(start(run.first()), endOf(run.end() - 1));
  }

  /** The report's own words from one word up to, not including, another. */
  public Phrase phrase(int first, int end) {
    return text.phrase(start(first), endOf(end - 1));
  }
}

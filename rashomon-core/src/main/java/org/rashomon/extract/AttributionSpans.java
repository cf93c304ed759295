package org.rashomon.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.rashomon.read.Reading;
import org.rashomon.read.TokenSpan;

/**
 * Draws the spans of an attribution as annotators of news do: the source as its whole noun phrase
 * with what is set beside it, the cue as its verb group, the content with its "that" and its
 * quotation marks and without the stops around it. For one reading.
 */
final class AttributionSpans {
  private static final Set<String> BESIDE_NOUN =
      Set.of("parataxis", "ccomp", "advcl", "aux", "mark", "cop", "nsubj", "nsubj:pass");

  private final Reading reading;
  private final CueSpans cues;

  AttributionSpans(Reading reading) {
    this.reading = reading;
    this.cues = new CueSpans(reading);
  }

  /** The attribution of a speech, its speakers taken together. */
  Attribution of(Speech speech) {
    TokenSpan cue = cues.of(speech);
    TokenSpan source = source(speech, cue);
    return new Attribution(source, cue, content(speech, source, cue), kind(speech));
  }

  /** From the first to the last word of the speakers' noun phrases; null where nobody speaks. */
  private TokenSpan source(Speech speech, TokenSpan cue) {
    int pronoun = cue == null ? -1 : relative(cue.head());
    if (pronoun >= 0) {
      return TokenSpan.of(pronoun);
    }
    List<Integer> speakers = outside(speech.speakers(), cue);
    if (speakers.isEmpty()) {
      return null;
    }
    int first = Integer.MAX_VALUE;
    int end = -1;
    for (int speaker : speakers) {
      TokenSpan run = reading.subtree(speaker, t -> isOfNoun(t, speaker));
      first = Math.min(first, run.first());
      end = Math.max(end, run.end());
    }
    int head = speakers.get(0);
    if (cue != null && head < cue.first()) {
      end = Math.min(end, cue.first());
    } else if (cue != null && head >= cue.end()) {
      first = Math.max(first, cue.end());
    }
    return first < end ? new TokenSpan(first, end, head) : TokenSpan.of(head);
  }

  /** "The club issued a statement saying": who issued it, where the paper is part of the cue. */
  private List<Integer> outside(List<Integer> speakers, TokenSpan cue) {
    if (cue == null || speakers.stream().noneMatch(cue::contains)) {
      return speakers;
    }
    for (int t = cue.first(); t < cue.end(); t++) {
      int subject = reading.child(t, "nsubj");
      if (subject >= 0 && subject < cue.first()) {
        return List.of(subject);
      }
    }
    return List.of();
  }

  /** "The senator, who said": the pronoun that speaks in a relative clause; -1 for none. */
  private int relative(int cue) {
    int subject = reading.child(cue, "nsubj");
    boolean clause = reading.relation(cue).equals("acl:relcl");
    boolean who = subject >= 0 && subject < cue && reading.xpos(subject).startsWith("W");
    return clause && who ? subject : -1;
  }

  private boolean isOfNoun(int word, int speaker) {
    String relation = reading.relation(word);
    if (reading.head(word) == speaker && relation.equals("case")) {
      return reading.xpos(word).equals("POS");
    }
    boolean own = reading.head(word) == speaker;
    boolean listed = own && relation.equals("punct") && isSentenceMark(word);
    return !listed && (!own || !BESIDE_NOUN.contains(relation));
  }

  private boolean isSentenceMark(int word) {
    return Set.of(".", ":", ";", "-", "\u2014", "\u2013").contains(reading.form(word));
  }

  private List<TokenSpan> content(Speech speech, TokenSpan source, TokenSpan cue) {
    BitSet words = (BitSet) speech.content().clone();
    clear(words, source);
    clear(words, cue);
    List<TokenSpan> runs = new ArrayList<>();
    for (int t = words.nextSetBit(0); t >= 0; ) {
      int end = words.nextClearBit(t);
      int next = words.nextSetBit(end);
      while (next >= 0 && isOnlyStops(end, next) && !holds(source, end, next)) {
        end = words.nextClearBit(next);
        next = words.nextSetBit(end);
      }
      TokenSpan run = trimmed(t, end);
      if (run != null) {
        runs.add(run);
      }
      t = next;
    }
    return runs;
  }

  private static void clear(BitSet words, TokenSpan span) {
    if (span != null) {
      words.clear(span.first(), span.end());
    }
  }

  private static boolean holds(TokenSpan span, int first, int end) {
    return span != null && span.first() >= first && span.end() <= end;
  }

  private boolean isOnlyStops(int first, int end) {
    for (int t = first; t < end; t++) {
      if (!reading.upos(t).equals("PUNCT")) {
        return false;
      }
    }
    return true;
  }

  /** Without stops at its edges, with the quotation marks of quotes that begin or end there. */
  private TokenSpan trimmed(int from, int to) {
    int first = from;
    int end = to;
    while (first < end && isStop(first) && !opens(first + 1)) {
      first++;
    }
    while (end > first && isStop(end - 1) && !isQuoted(end - 1) && !closes(end - 1)) {
      end--;
    }
    if (first >= end) {
      return null;
    }
    first = opens(first) && first > 0 && isMark(first - 1) ? first - 1 : first;
    TokenSpan quote = reading.quoteAt(end - 1);
    int close = quote == null ? end : quote.end();
    boolean inside = quote != null && isOnlyStops(end, close);
    if (inside && close < reading.size() && isMark(close)) {
      end = close + 1;
    }
    return new TokenSpan(first, end, first);
  }

  private boolean isStop(int word) {
    return reading.upos(word).equals("PUNCT");
  }

  private boolean isQuoted(int word) {
    return reading.quoteAt(word) != null;
  }

  /** Whether a quote begins at the word. */
  private boolean opens(int word) {
    TokenSpan quote = word < reading.size() ? reading.quoteAt(word) : null;
    return quote != null && quote.first() == word;
  }

  /** Whether the word is the mark that ends a quote. */
  private boolean closes(int word) {
    TokenSpan quote = word > 0 ? reading.quoteAt(word - 1) : null;
    return quote != null && quote.end() == word && isMark(word);
  }

  private boolean isMark(int word) {
    return reading.form(word).matches("[\"'`\u00ab\u00bb\u2018-\u201f]{1,2}");
  }

  private Attribution.Kind kind(Speech speech) {
    if (speech.direct()) {
      return Attribution.Kind.DIRECT;
    }
    boolean quoted = reading.quotes().stream().anyMatch(quote -> speech.covers(quote.first()));
    return quoted ? Attribution.Kind.MIXED : Attribution.Kind.INDIRECT;
  }
}

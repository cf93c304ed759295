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
  private static final Set<String> GROUP = Set.of("aux", "aux:pass", "compound:prt", "advmod");

  private static final Set<String> WRITTEN =
      Set.of("statement", "interview", "speech", "tweet", "email", "memo", "letter", "post");

  private static final Set<String> BESIDE_NOUN =
      Set.of("parataxis", "ccomp", "advcl", "aux", "mark", "cop", "nsubj", "nsubj:pass");

  private final Reading reading;

  AttributionSpans(Reading reading) {
    this.reading = reading;
  }

  /** The attribution of a speech, its speakers taken together. */
  Attribution of(Speech speech) {
    TokenSpan cue = cue(speech);
    TokenSpan source = source(speech, cue);
    return new Attribution(source, cue, content(speech, source, cue), kind(speech));
  }

  /** The verb with its auxiliaries, adverbs and particles, and the colon behind it. */
  private TokenSpan cue(Speech speech) {
    TokenSpan cue = speech.cue();
    if (cue == null || !reading.upos(cue.head()).equals("VERB") || cue.end() > cue.head() + 1) {
      return cue;
    }
    int verb = cue.head();
    int first = verb;
    while (first > 0 && inGroup(first - 1, verb)) {
      first--;
    }
    int end = verb + 1;
    int last = reading.end(reading.sentenceOf(verb));
    while (end < last && reading.head(end) == verb && isTail(end)) {
      end++;
    }
    end = Math.max(end, written(verb, end));
    end = end == verb + 1 ? preposition(speech, verb, end) : end;
    boolean colon = end < last && reading.form(end).equals(":");
    return new TokenSpan(first, colon ? end + 1 : end, verb);
  }

  /** "Called for a truce": the preposition that the content would begin with is the cue's. */
  private int preposition(Speech speech, int verb, int at) {
    boolean content = at < reading.size() && speech.covers(at) && reading.upos(at).equals("ADP");
    int noun = content && reading.hasRelation(at, "case") ? reading.head(at) : -1;
    int clause = content && reading.hasRelation(at, "mark") ? reading.head(at) : -1;
    boolean object = noun >= 0 && reading.head(noun) == verb;
    boolean gerund =
        clause >= 0 && reading.head(clause) == verb && reading.xpos(clause).equals("VBG");
    return (object || gerund) && speech.content().nextSetBit(0) == at ? at + 1 : at;
  }

  private boolean inGroup(int word, int verb) {
    boolean to = reading.xpos(word).equals("TO") && reading.relation(word).equals("mark");
    return reading.head(word) == verb && (to || GROUP.contains(reading.relation(word)));
  }

  private boolean isTail(int word) {
    String relation = reading.relation(word);
    return relation.equals("compound:prt")
        || (relation.equals("advmod") && !reading.xpos(word).startsWith("W"));
  }

  /** The word behind "in a statement" right behind the verb; -1 where it doesn't stand there. */
  private int written(int verb, int end) {
    for (int child : reading.children(verb)) {
      boolean paper =
          reading.hasRelation(child, "obl")
              && WRITTEN.contains(reading.lemma(child))
              && reading.child(child, "case") == end;
      if (paper) {
        return reading.subtree(child, t -> !reading.hasRelation(t, "acl")).end();
      }
    }
    return -1;
  }

  /** From the first to the last word of the speakers' noun phrases; null where nobody speaks. */
  private TokenSpan source(Speech speech, TokenSpan cue) {
    if (speech.speakers().isEmpty()) {
      return null;
    }
    int first = Integer.MAX_VALUE;
    int end = -1;
    for (int speaker : speech.speakers()) {
      TokenSpan run = reading.subtree(speaker, t -> isOfNoun(t, speaker));
      first = Math.min(first, run.first());
      end = Math.max(end, run.end());
    }
    int head = speech.speakers().get(0);
    if (cue != null && head < cue.first()) {
      end = Math.min(end, cue.first());
    } else if (cue != null && head >= cue.end()) {
      first = Math.max(first, cue.end());
    }
    return first < end ? new TokenSpan(first, end, head) : TokenSpan.of(head);
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

package org.rashomon.extract;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rashomon.read.Reading;
import org.rashomon.read.TokenSpan;

/**
 * Rounds off what a speech says for an attribution: with the whole of its quotes and what goes on
 * with them, with whom it is about ("accused him of lying", "expect the army to win"), without what
 * the outlet adds behind a comma. For one reading.
 */
final class AttributedContent {
  /** A quote begins no more than so many words behind its cue. */
  private static final int NEXT = 6;

  /** A shorter quote is a word put in marks, not speech. */
  private static final int SHORTEST = 4;

  /** Verbs whose object is told something: it is no part of what is said. */
  private static final Set<String> TELLING =
      Set.of("tell", "inform", "assure", "remind", "notify", "brief", "advise", "warn", "show");

  private final Reading reading;

  AttributedContent(Reading reading) {
    this.reading = reading;
  }

  /** The speech with its content rounded off; {@code all} is the report's speech. */
  Speech of(Speech speech, List<Speech> all) {
    BitSet content = (BitSet) speech.content().clone();
    int cue = speech.cue().head();
    about(speech, content);
    quotes(speech, content);
    if (!speech.speakers().isEmpty()) {
      goesOn(speech, all, content);
    }
    for (Speech other : all) {
      int adds = other.cue() == null ? -1 : other.cue().head();
      boolean participle = adds > cue && reading.xpos(adds).equals("VBG") && content.get(adds);
      if (participle && reading.quoteAt(adds) == null && isAside(adds)) {
        content.andNot(subtree(adds));
      }
    }
    withoutAdded(cue, content);
    withoutJoint(content);
    content.clear(cue);
    return new Speech(
        speech.rule(),
        speech.speakers(),
        speech.cue(),
        content,
        speech.accused(),
        speech.via(),
        speech.direct());
  }

  /** "Accused him of lying", "expect the army to win": who the clause is about. */
  private void about(Speech speech, BitSet content) {
    int cue = speech.cue().head();
    if (speech.cue().end() > cue + 1) {
      return;
    }
    if (speech.accused() >= 0) {
      content.or(subtree(speech.accused()));
      return;
    }
    boolean clause = reading.child(cue, "xcomp") >= 0;
    for (int child : reading.children(cue)) {
      boolean object = reading.relation(child).matches("i?obj") && child > cue;
      boolean told = TELLING.contains(lemma(cue)) || speech.speakers().contains(child);
      if ((object && clause && !told) || isRole(cue, child)) {
        content.or(subtree(child));
      }
    }
  }

  /** "Described the deal as a mistake", "charged him with murder", "is known for". */
  private boolean isRole(int cue, int child) {
    int link = Math.max(reading.child(child, "case"), reading.child(child, "mark"));
    boolean behind =
        link > cue
            && (reading.hasRelation(child, "obl") || reading.relation(child).equals("advcl"));
    String word = behind ? reading.lower(link) : "";
    boolean passive = reading.child(cue, "nsubj:pass") >= 0;
    return (word.equals("as") && reading.hasRelation(child, "obl"))
        || (word.equals("with") && lemma(cue).equals("charge"))
        || (word.equals("for") && passive);
  }

  /** What stands behind a comma and says more of the last name, or goes on from the cue. */
  private void withoutAdded(int cue, BitSet content) {
    int sentence = reading.sentenceOf(cue);
    for (int t = reading.first(sentence); t < reading.end(sentence); t++) {
      boolean outside = content.get(t) && reading.quoteAt(t) == null;
      if (outside && isAddition(t, cue) && !isAllSaid(t, content)) {
        content.andNot(subtree(t));
      }
    }
  }

  /** A clause or a name set off by a comma: ", which may take years", ", putting her at odds". */
  private boolean isAddition(int word, int cue) {
    String relation = reading.relation(word);
    boolean adds =
        relation.endsWith(":relcl")
            || (relation.equals("advcl") && reading.head(word) == cue && word > cue);
    int first = reading.subtree(word).first();
    return adds
        && (reading.form(first).equals(",") || (first > 0 && reading.form(first - 1).equals(",")));
  }

  private boolean isAllSaid(int word, BitSet content) {
    BitSet rest = (BitSet) content.clone();
    rest.andNot(subtree(word));
    return rest.isEmpty();
  }

  /** "But the plan failed, he said": the joint before what is said is no part of it. */
  private void withoutJoint(BitSet content) {
    int first = content.nextSetBit(0);
    while (first >= 0
        && reading.quoteAt(first) == null
        && (reading.upos(first).equals("PUNCT") || reading.relation(first).equals("cc"))) {
      content.clear(first);
      first = content.nextSetBit(first);
    }
  }

  /** "..., arguing that": a participle behind a comma. */
  private boolean isAside(int participle) {
    int before = participle - 1;
    while (before > 0 && reading.upos(before).equals("ADV")) {
      before--;
    }
    return reading.hasRelation(participle, "advcl") && reading.form(before).equals(",");
  }

  /** All of a quote of which an edge is said, and of one that begins right behind the cue. */
  private void quotes(Speech speech, BitSet content) {
    int cue = speech.cue().head();
    for (TokenSpan quote : reading.quotes()) {
      boolean edge = content.get(quote.first()) || content.get(quote.end() - 1);
      boolean next = quote.first() > cue && quote.first() - cue <= NEXT && opensWith(cue, quote);
      boolean isSpeech = quote.end() - quote.first() >= SHORTEST;
      if (isSpeech && !quote.contains(cue) && (edge || next)) {
        content.set(quote.first(), quote.end());
      }
    }
  }

  private boolean opensWith(int cue, TokenSpan quote) {
    boolean mark = false;
    for (int t = cue + 1; t < quote.first(); t++) {
      mark |= Set.of(",", ":").contains(reading.form(t));
      if (reading.upos(t).equals("VERB")) {
        return false;
      }
    }
    return mark;
  }

  /** The sentences behind that are nothing but quotes which no other cue tells. */
  private void goesOn(Speech speech, List<Speech> all, BitSet content) {
    int said = content.length() - 1;
    int next = reading.sentenceOf(Math.max(said, speech.cue().head())) + 1;
    boolean says = speech.rule().part() == SpeechRule.Part.V;
    while (says && next < reading.sentences()) {
      TokenSpan quote = alone(next);
      boolean elsewhere = quote == null || isTold(quote, speech, all);
      boolean breaks =
          quote != null && reading.startsLine(next) && !isQuoted(reading.first(next) - 1);
      if (elsewhere || breaks) {
        return;
      }
      content.set(quote.first(), quote.end());
      next = reading.sentenceOf(quote.end() - 1) + 1;
    }
  }

  /** The quote that a sentence, or several from it on, consist of; or null. */
  private TokenSpan alone(int sentence) {
    int first = reading.first(sentence);
    TokenSpan quote = reading.quoteAt(first);
    quote = quote == null && first + 1 < reading.size() ? reading.quoteAt(first + 1) : quote;
    boolean begins = quote != null && quote.first() - first <= 1 && quote.first() >= first;
    return begins && reading.end(reading.sentenceOf(quote.end() - 1)) - quote.end() <= 2
        ? quote
        : null;
  }

  private boolean isTold(TokenSpan quote, Speech speech, List<Speech> all) {
    for (Speech other : all) {
      boolean covers = !other.equals(speech) && other.cue() != null && other.covers(quote.first());
      if (covers && !quote.contains(other.cue().head())) {
        return true;
      }
    }
    return false;
  }

  private boolean isQuoted(int word) {
    return word > 0 && (reading.quoteAt(word) != null || reading.quoteAt(word - 1) != null);
  }

  /** A word and all that hangs on it. */
  private BitSet subtree(int word) {
    BitSet words = new BitSet();
    collect(word, words);
    return words;
  }

  private void collect(int word, BitSet words) {
    words.set(word);
    for (int child : reading.children(word)) {
      if (!words.get(child)) {
        collect(child, words);
      }
    }
  }

  private String lemma(int word) {
    return reading.lemma(word).toLowerCase(Locale.ROOT);
  }
}

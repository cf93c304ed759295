package org.rashomon.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rashomon.read.Reading;
import org.rashomon.read.TokenSpan;

/**
 * Attributions beyond speech: whom somebody praises, wants, plans, supports or fears, which make
 * him no source of a claim. All that follows the verb in its clause is the content. For one
 * reading.
 */
final class Attitudes {
  private static final Set<String> NO_CONTENT =
      Set.of(
          "punct", "aux", "aux:pass", "compound:prt", "nsubj", "nsubj:pass", "cc", "mark", "expl");

  /** A quote begins no more than so many words behind its cue. */
  private static final int NEXT = 6;

  /** A shorter quote is a word put in marks, not speech. */
  private static final int SHORTEST = 4;

  private final Reading reading;
  private final SpeakerFinder speakers;
  private final Arguments arguments;
  private final Map<String, SpeechRule> rules;

  Attitudes(
      Reading reading, Arguments arguments, SpeakerFinder speakers, Map<String, SpeechRule> rules) {
    this.reading = reading;
    this.arguments = arguments;
    this.speakers = speakers;
    this.rules = rules;
  }

  /**
   * The speech found with the attitudes added, outermost only: what a speaker says that others say
   * or want is part of what he says. In the order of the cues.
   */
  List<Speech> added(List<Speech> found) {
    List<Speech> all = new ArrayList<>(found);
    all.removeIf(s -> s.rule() != null && s.rule().act() == SpeechRule.SpeechAct.CITE);
    BitSet cues = new BitSet();
    all.stream().filter(s -> s.cue() != null).forEach(s -> cues.set(s.cue().head()));
    for (int t = 0; t < reading.size(); t++) {
      Speech attitude = cues.get(t) ? null : at(t);
      if (attitude != null && !attitude.content().isEmpty()) {
        all.add(attitude);
      }
    }
    List<Speech> told = new ArrayList<>();
    all.stream()
        .filter(speech -> speech.cue() != null)
        .sorted(Comparator.comparingInt(speech -> speech.cue().head()))
        .forEach(speech -> told.add(whole(speech, all)));
    return told.stream().filter(s -> told.stream().noneMatch(o -> holds(o, s))).toList();
  }

  /** With the whole of its quotes, what goes on with them, and without what is added by "-ing". */
  private Speech whole(Speech speech, List<Speech> all) {
    BitSet content = (BitSet) speech.content().clone();
    int cue = speech.cue().head();
    quotes(speech, content);
    for (Speech other : all) {
      if (other.cue() == null && goesOn(speech, other)) {
        content.or(other.content());
      }
      int adds = other.cue() == null ? -1 : other.cue().head();
      boolean participle = adds > cue && reading.xpos(adds).equals("VBG") && content.get(adds);
      if (participle && reading.quoteAt(adds) == null && isAside(adds)) {
        BitSet added = new BitSet();
        subtree(adds, added);
        content.andNot(added);
      }
    }
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

  /** Whether a quote without a cue stands right behind what the same speaker said. */
  private boolean goesOn(Speech speech, Speech quote) {
    int first = quote.content().nextSetBit(0);
    int gap = reading.sentenceOf(first) - reading.sentenceOf(speech.cue().head());
    return gap >= 0
        && gap <= 1
        && !reading.startsLine(reading.sentenceOf(first))
        && !speech.speakers().isEmpty()
        && speech.speakers().equals(quote.speakers());
  }

  private static boolean holds(Speech outer, Speech inner) {
    boolean covers = outer.covers(inner.cue().head()) && !outer.equals(inner);
    return covers && (outer.cue() == null || !inner.covers(outer.cue().head()));
  }

  private Speech at(int verb) {
    String lemma = reading.lemma(verb).toLowerCase(Locale.ROOT);
    SpeechRule rule = reading.upos(verb).equals("VERB") ? rules.get("M " + lemma) : null;
    if (rule == null || Set.of("amod", "acl", "compound").contains(reading.relation(verb))) {
      return null;
    }
    boolean passive = arguments.passive(verb);
    List<Integer> holders = passive ? byWhom(verb) : speakers.at(rule, verb);
    if (holders.isEmpty() && !passive) {
      return null;
    }
    BitSet content = new BitSet();
    for (int child : reading.children(verb)) {
      String relation = reading.relation(child);
      boolean follows = child > verb && !NO_CONTENT.contains(relation) && !isNext(child);
      boolean told = !holders.contains(child) && !isAdverb(child, verb);
      if ((follows && told) || (passive && relation.equals("nsubj:pass"))) {
        subtree(child, content);
      }
    }
    content.clear(verb);
    return new Speech(rule, holders, TokenSpan.of(verb), content, -1, -1, false);
  }

  private List<Integer> byWhom(int verb) {
    int by = arguments.agent(verb);
    return by < 0 ? List.of() : speakers.heads(by);
  }

  private boolean isNext(int child) {
    return reading.hasRelation(child, "conj") || reading.hasRelation(child, "parataxis");
  }

  /** An adverb right behind the verb belongs to the cue. */
  private boolean isAdverb(int child, int verb) {
    return reading.relation(child).equals("advmod") && child == verb + 1;
  }

  private void subtree(int word, BitSet words) {
    words.set(word);
    for (int child : reading.children(word)) {
      if (!words.get(child)) {
        subtree(child, words);
      }
    }
  }
}

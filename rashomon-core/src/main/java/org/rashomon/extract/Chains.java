package org.rashomon.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rashomon.extract.time.TimeForm;
import org.rashomon.read.Name;
import org.rashomon.read.NameKind;
import org.rashomon.read.Reading;
import org.rashomon.read.TokenSpan;

/** Makes chains of speakers from the speeches that cover an act, nearest first. For one reading. */
final class Chains {
  private static final int MOST_CHAINS = 4;

  private static final Set<ClaimType> SPOKEN_ACTS =
      Set.of(ClaimType.DEMAND, ClaimType.ACCUSE, ClaimType.THREATEN, ClaimType.REJECT);

  /** What is recorded on a day was on that day. */
  private static final Set<String> RECORDING =
      Set.of("record", "register", "document", "log", "observe", "detect");

  private static final Set<String> PLACED =
      Set.of("source", "official", "officer", "spokesman", "spokesperson", "spokeswoman");

  private static final Set<String> SEATED =
      Set.of(
          "source",
          "official",
          "diplomat",
          "spokesman",
          "spokeswoman",
          "spokesperson",
          "government",
          "ministry",
          "regime",
          "embassy",
          "correspondent",
          "reporter",
          "council",
          "army",
          "military",
          "headquarters",
          "office");

  private final Reading reading;
  private final NounPhrases phrases;
  private final WordClasses classes;
  private final SpeakerFinder finder;
  private final SpeakerTrail trail;
  private final List<Speech> said;

  Chains(
      Reading reading,
      NounPhrases phrases,
      WordClasses classes,
      SpeakerFinder finder,
      List<Speech> said) {
    this.reading = reading;
    this.classes = classes;
    this.phrases = phrases;
    this.finder = finder;
    this.said = said;
    this.trail = new SpeakerTrail(reading, said);
  }

  /** One chain for each way the words came; the outlet's own voice where nobody speaks. */
  List<Source> sources(Draft draft) {
    List<List<Integer>> chains = new ArrayList<>();
    chains.add(own(draft));
    for (Speech speech : isAnswerAside(draft) ? List.<Speech>of() : draft.speeches()) {
      chains = extended(chains, speech);
    }
    List<Source> sources = new ArrayList<>();
    for (List<Integer> chain : chains) {
      Source source = new Source(chain.stream().map(this::speaker).toList());
      if (!sources.contains(source)) {
        sources.add(source);
      }
    }
    return sources;
  }

  /** "..., a charge that X rejects": who spoke before doesn't say what X answers. */
  private boolean isAnswerAside(Draft draft) {
    int verb = draft.head();
    int noun = reading.head(verb);
    return draft.type() == ClaimType.REJECT
        && reading.hasRelation(verb, "acl")
        && noun >= 0
        && classes.is(reading.lemma(noun).toLowerCase(Locale.ROOT), "charge");
  }

  /** Who demands, accuses or threatens is the source of that he does. */
  private List<Integer> own(Draft draft) {
    int verb = draft.head();
    if (!SPOKEN_ACTS.contains(draft.type()) || !phrases.arguments().isVerb(verb)) {
      return List.of();
    }
    for (Speech speech : said) {
      boolean here = speech.cue() != null && speech.cue().head() == verb;
      if (here && !speech.speakers().isEmpty()) {
        return speech.speakers().subList(0, 1);
      }
    }
    int agent = phrases.arguments().agent(verb);
    boolean actor = agent >= 0 && (finder.acts(agent) || reading.upos(agent).equals("PRON"));
    return actor && finder.canSpeak(agent) ? List.of(agent) : List.of();
  }

  private List<List<Integer>> extended(List<List<Integer>> chains, Speech speech) {
    if (speech.speakers().isEmpty() && speech.via() < 0) {
      return chains;
    }
    List<List<Integer>> longer = new ArrayList<>();
    for (List<Integer> chain : chains) {
      if (speech.speakers().isEmpty()) {
        longer.add(with(chain, speech.via()));
      }
      for (int speaker : speech.speakers()) {
        if (longer.size() < MOST_CHAINS) {
          longer.add(with(with(chain, speaker), speech.via()));
        }
      }
    }
    return longer;
  }

  /** The chain with one more speaker, unless he is in it. */
  private List<Integer> with(List<Integer> chain, int speaker) {
    boolean theirs = speaker >= 0 && !chain.isEmpty() && isBareStatement(speaker);
    if (speaker < 0 || theirs) {
      return chain;
    }
    List<Integer> next = new ArrayList<>(chain);
    if (!chain.isEmpty() && isItself(chain.get(chain.size() - 1), speaker)) {
      next.remove(next.size() - 1);
    }
    if (next.stream().noneMatch(other -> same(other, speaker))) {
      next.add(speaker);
    }
    return next;
  }

  /** "The mission said it had recorded": the one that says it, whoever was named last. */
  private boolean isItself(int pronoun, int speaker) {
    return reading.lower(pronoun).equals("it")
        && speaker < pronoun
        && reading.sentenceOf(speaker) == reading.sentenceOf(pronoun);
  }

  /** "X denied it, according to a statement": X's own, where nobody else is named with it. */
  private boolean isBareStatement(int word) {
    boolean statement = Set.of("statement", "communique").contains(reading.lemma(word));
    for (int child : reading.children(word)) {
      boolean owner = Set.of("nmod", "nmod:poss", "compound").contains(reading.relation(child));
      statement &= !owner && !reading.lower(child).equals("the");
    }
    return statement;
  }

  private boolean same(int a, int b) {
    Name name = reading.nameAt(end(a));
    return end(a) == end(b) || (name != null && name.equals(reading.nameAt(end(b))));
  }

  private int end(int speaker) {
    int stands = trail.follow(speaker);
    return stands < 0 ? speaker : stands;
  }

  private Source.Speaker speaker(int head) {
    int stands = trail.follow(head);
    return new Source.Speaker(mention(head), stands < 0 ? null : mention(stands));
  }

  /** The mention with the person's name that is put beside it, and where a source sits. */
  TokenSpan mention(int head) {
    TokenSpan run = phrases.mention(head);
    int end = run.end();
    for (int child : reading.children(head)) {
      boolean named = reading.hasRelation(child, "appos") && isPerson(child) && child - end < 3;
      named |= reading.hasRelation(child, "appos") && child == end && isBody(child);
      boolean placed =
          reading.hasRelation(child, "nmod")
              && PLACED.contains(reading.lemma(head).toLowerCase(Locale.ROOT))
              && child > head;
      if (named || placed) {
        end = Math.max(end, phrases.mention(child).end());
      }
    }
    int first = Math.min(first(run, head), titled(head));
    while (first < head && reading.upos(first).equals("PUNCT")) {
      first++;
    }
    return new TokenSpan(first, clipped(head, end), head);
  }

  /** Before the first verb behind the head that isn't of its phrase, as a crossed tree has it. */
  private int clipped(int head, int end) {
    for (int t = head + 1; t < end; t++) {
      if (reading.upos(t).equals("VERB") && !reading.dominates(head, t)) {
        return t;
      }
    }
    return end;
  }

  /**
   * Where "the head of the watchdog" before a person's name begins; the head where there is none.
   */
  private int titled(int head) {
    int first = head;
    int noun = isPerson(head) ? reading.head(head) : -1;
    for (int steps = 0; steps < 4 && noun >= 0 && noun < head && isTitle(noun, head); steps++) {
      first = phrases.mention(noun).first();
      noun = reading.head(noun);
    }
    return first;
  }

  private boolean isTitle(int noun, int head) {
    if (reading.upos(head - 1).equals("ADP")) {
      return false;
    }
    for (int t = noun; t < head; t++) {
      boolean hyphen = reading.form(t).equals("-");
      if (Set.of("PUNCT", "VERB", "CCONJ").contains(reading.upos(t)) && !hyphen) {
        return false;
      }
    }
    return Set.of("NOUN", "PROPN").contains(reading.upos(noun));
  }

  /** "State news agency X": the agency's name, with no comma before it. */
  private boolean isBody(int word) {
    Name name = reading.nameAt(word);
    return name != null && name.kind() == NameKind.ORGANISATION;
  }

  /** Begins at the last article before the head, and with a noun lost from before it. */
  private int first(TokenSpan run, int head) {
    for (int t = head - 1; t > run.first(); t--) {
      boolean article = Set.of("the", "a", "an").contains(reading.lower(t));
      if (article && !reading.upos(t - 1).equals("ADP") && !reading.upos(t - 1).equals("DET")) {
        return t;
      }
    }
    int before = run.first() - 1;
    boolean lost =
        before >= 0
            && reading.relation(before).startsWith("nsubj")
            && reading.head(before) == reading.head(head)
            && Set.of("NOUN", "PROPN").contains(reading.upos(before));
    return lost ? before : run.first();
  }

  private boolean isPerson(int word) {
    Name name = reading.nameAt(word);
    return name != null && name.kind() == NameKind.PERSON;
  }

  /** "Said on Tuesday", whatever the tree hangs the day on. */
  private boolean isRightBehind(TokenSpan time, int cue) {
    if (time.first() <= cue
        || Set.of("nmod:poss", "compound").contains(reading.relation(time.head()))) {
      return false;
    }
    for (int t = cue + 1; t < time.first(); t++) {
      if (!Set.of("ADP", "DET").contains(reading.upos(t))) {
        return false;
      }
    }
    return reading.upos(cue).equals("VERB");
  }

  /** Whether a place is only where a speaker sits: "sources in X", "the X government". */
  boolean seats(TokenSpan place, Speech speech) {
    return speech.speakers().stream()
        .anyMatch(
            speaker ->
                SEATED.contains(reading.lemma(speaker).toLowerCase(Locale.ROOT))
                    && speaker != place.head()
                    && reading.dominates(speaker, place.head()));
  }

  /** When the first speaker said it: the time phrase that hangs on his cue; or null. */
  TimePhrase stated(Draft draft, List<TimePhrase> candidates) {
    for (Speech speech : draft.speeches()) {
      for (TimePhrase time : candidates) {
        if (dates(time, speech, draft)) {
          return time;
        }
      }
    }
    return null;
  }

  /**
   * Whether the phrase says when it was said: it hangs on the cue. In "On Sunday three men were
   * killed, the army said" and "On Sunday, it is claimed, ..." it says when the act was.
   */
  boolean dates(TimePhrase time, Speech speech, Draft draft) {
    int cue = speech.cue() == null ? -1 : speech.cue().head();
    if (cue >= 0 && isRightBehind(time.words(), cue)) {
      return true;
    }
    if (cue < 0 || !hangsOn(time.words().head(), cue, speech) || isOfRecord(time, cue, draft)) {
      return false;
    }
    int at = time.words().head();
    boolean leads = at < draft.head() && draft.head() < cue;
    return !leads && (at > cue || !speech.speakers().isEmpty());
  }

  /** "Recorded 41 violations in the week ending 5 May": when they were, not when it was said. */
  private boolean isOfRecord(TimePhrase time, int cue, Draft draft) {
    boolean behind = draft.head() > cue && time.words().first() > draft.head();
    return behind
        && (time.said().form() instanceof TimeForm.Range || RECORDING.contains(reading.lemma(cue)));
  }

  /** On the cue itself, or on a noun of its clause that isn't said: "in an address on Sunday". */
  private boolean hangsOn(int word, int cue, Speech speech) {
    int t = reading.head(word);
    while (t >= 0 && t != cue && t > cue && reading.upos(t).equals("NOUN") && !speech.covers(t)) {
      t = reading.head(t);
    }
    return t == cue;
  }
}

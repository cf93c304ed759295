package org.rashomon.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rashomon.read.Reading;
import org.rashomon.read.TokenSpan;

/** Writes a claim from a draft: adds place, time, means and chains of sources. */
final class ClaimWriter {
  /** Acts that are where they lead to or away from, with the prepositions that say so. */
  private static final Map<ClaimType, Set<String>> MOVES =
      Map.of(
          ClaimType.DEPLOYMENT, Set.of("to", "into"),
          ClaimType.WITHDRAWAL, Set.of("from", "to", "out of"),
          ClaimType.DISPLACEMENT, Set.of("to", "into", "from"));

  private final Reading reading;
  private final NounPhrases phrases;
  private final WordClasses classes;
  private final Circumstances circumstances;
  private final ActTimes actTimes;
  private final OtherActs otherActs;
  private final Targets targets;
  private final TimePhrases times;
  private final Chains chains;
  private final Answers answers;

  ClaimWriter(
      Reading reading,
      NounPhrases phrases,
      WordClasses classes,
      TimePhrases times,
      Chains chains,
      Answers answers) {
    this.reading = reading;
    this.answers = answers;
    this.phrases = phrases;
    this.classes = classes;
    this.circumstances = new Circumstances(reading, phrases.arguments(), classes);
    this.actTimes = new ActTimes(reading, circumstances);
    this.otherActs = new OtherActs(reading, phrases.arguments());
    this.targets = new Targets(reading, phrases.arguments(), phrases, classes);
    this.times = times;
    this.chains = chains;
  }

  /**
   * The claim of a draft.
   *
   * @param others the head words of the sentence's other acts
   */
  Claim write(int sentence, Draft draft, Set<Integer> others) {
    Act act = draft.act();
    Roles.Cast cast = draft.cast();
    List<TokenSpan> places = new ArrayList<>(circumstances.places(sentence));
    places.removeIf(place -> draft.speeches().stream().anyMatch(s -> chains.seats(place, s)));
    places.addAll(circumstances.destinations(sentence, MOVES.getOrDefault(draft.type(), Set.of())));
    places.removeIf(place -> otherActs.isOfAnother(place, act, others));
    TokenSpan place = circumstances.of(act, places);
    List<TimePhrase> told = times.of(sentence);
    List<TimePhrase> own =
        unsaid(told, draft).stream()
            .filter(time -> !otherActs.isOfAnother(time.words(), act, others))
            .toList();
    return new Claim(
        sentence,
        draft.type(),
        act.words(),
        actors(draft),
        targets(draft),
        cast.reciprocal(),
        means(act),
        place,
        circumstances.around(act, place, places),
        actTimes.of(act, own),
        draft.counts(),
        draft.certainty(),
        isVersion(draft) ? Links.VERSION : null,
        chains.sources(draft),
        chains.stated(draft, told),
        answers.of(reading, act, draft.speeches()),
        draft.rules(),
        1.0);
  }

  /** The accused of an accusation does the act that has no agent of its own. */
  private List<Party> actors(Draft draft) {
    if (!draft.actors().isEmpty()) {
      return distinct(draft.actors());
    }
    for (Speech speech : draft.speeches()) {
      if (speech.accused() >= 0) {
        return accused(speech);
      }
    }
    return List.of();
  }

  /** "They accused each other of": each of those who accuse. */
  private List<Party> accused(Speech speech) {
    if (!targets.isEachOther(speech.accused())) {
      return phrases.parties(speech.accused());
    }
    return speech.cue() == null
        ? List.of()
        : phrases.parties(phrases.arguments().agent(speech.cue().head()));
  }

  /** Whom the clause names; where it only names things of nobody, those hurt too. */
  private List<Party> targets(Draft draft) {
    List<Party> all = new ArrayList<>(draft.cast().targets());
    boolean clash = draft.act().rule().frame() == ActRule.Frame.PARTIES;
    if (!clash && all.stream().noneMatch(party -> targets.tellsWhom(party.words()))) {
      all.addAll(draft.victims());
    }
    for (Speech speech : draft.speeches()) {
      all.removeIf(party -> party.words().contains(speech.accused()));
    }
    return distinct(all);
  }

  /** Each once, as it was found first. */
  private static List<Party> distinct(List<Party> all) {
    List<Party> kept = new ArrayList<>();
    for (Party party : all) {
      if (kept.stream().noneMatch(other -> other.words().overlaps(party.words()))) {
        kept.add(party);
      }
    }
    return kept;
  }

  /** Times of acts: those that hang on a cue are when it was said. */
  private List<TimePhrase> unsaid(List<TimePhrase> times, Draft draft) {
    return times.stream()
        .filter(time -> draft.speeches().stream().noneMatch(s -> chains.dates(time, s, draft)))
        .toList();
  }

  private boolean isVersion(Draft draft) {
    return draft.speeches().stream().anyMatch(s -> Versions.isOneVersion(reading, s));
  }

  private TokenSpan means(Act act) {
    int sentence = reading.sentenceOf(act.head());
    List<TokenSpan> weapons = new ArrayList<>();
    for (int t = reading.first(sentence); t < reading.end(sentence); t++) {
      String lemma = reading.lemma(t).toLowerCase(Locale.ROOT);
      boolean arm =
          classes.is(lemma, "weapon") || classes.is(lemma, "bomb") || classes.is(lemma, "aircraft");
      boolean accusation = lemma.equals("charge") && reading.child(t, "compound") < 0;
      if (arm && !accusation && !reading.upos(t).equals("VERB")) {
        weapons.add(TokenSpan.of(t));
      }
    }
    for (TokenSpan weapon : weapons) {
      if (act.words().contains(weapon.head())) {
        return weapon;
      }
    }
    return circumstances.nearest(act, weapons);
  }
}

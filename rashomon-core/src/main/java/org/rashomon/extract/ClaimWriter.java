package org.rashomon.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rashomon.read.Reading;
import org.rashomon.read.TokenSpan;

/** Writes a claim from a draft: adds place, time, means and chains of sources. */
final class ClaimWriter {
  private final Reading reading;
  private final NounPhrases phrases;
  private final WordClasses classes;
  private final Circumstances circumstances;
  private final TimePhrases times;
  private final Chains chains;

  ClaimWriter(
      Reading reading, NounPhrases phrases, WordClasses classes, TimePhrases times, Chains chains) {
    this.reading = reading;
    this.phrases = phrases;
    this.classes = classes;
    this.circumstances = new Circumstances(reading, phrases.arguments(), classes);
    this.times = times;
    this.chains = chains;
  }

  Claim write(int sentence, Draft draft) {
    Act act = draft.act();
    Roles.Cast cast = draft.cast();
    List<TokenSpan> places = circumstances.places(sentence);
    TokenSpan place = circumstances.of(act, places);
    List<TimePhrase> told = times.of(sentence);
    return new Claim(
        sentence,
        draft.type(),
        act.words(),
        actors(draft),
        draft.targets(),
        cast.reciprocal(),
        means(act),
        place,
        circumstances.around(act, place, places),
        circumstances.time(act, unsaid(told, draft)),
        draft.counts(),
        draft.certainty(),
        null,
        chains.sources(draft),
        chains.stated(draft, told),
        List.of(),
        draft.rules(),
        1.0);
  }

  /** The accused of an accusation does the act that has no agent of its own. */
  private List<Party> actors(Draft draft) {
    if (!draft.fighters().isEmpty()) {
      return draft.fighters();
    }
    for (Speech speech : draft.speeches()) {
      if (speech.accused() >= 0) {
        return phrases.parties(speech.accused());
      }
    }
    return List.of();
  }

  /** Times of acts: those that hang on a cue are when it was said. */
  private List<TimePhrase> unsaid(List<TimePhrase> times, Draft draft) {
    return times.stream()
        .filter(time -> draft.speeches().stream().noneMatch(s -> chains.dates(time, s, draft)))
        .toList();
  }

  private TokenSpan means(Act act) {
    int sentence = reading.sentenceOf(act.head());
    List<TokenSpan> weapons = new ArrayList<>();
    for (int t = reading.first(sentence); t < reading.end(sentence); t++) {
      String lemma = reading.lemma(t).toLowerCase(Locale.ROOT);
      if (classes.is(lemma, "weapon")
          || classes.is(lemma, "bomb")
          || classes.is(lemma, "aircraft")) {
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

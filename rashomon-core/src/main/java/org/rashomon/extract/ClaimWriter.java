package org.rashomon.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rashomon.extract.time.TimeFinder;
import org.rashomon.read.Reading;
import org.rashomon.read.TokenSpan;

/** Writes a claim from a draft: adds place, time, means and chains of sources. */
final class ClaimWriter {
  private static final int MOST_CHAINS = 4;

  private final Reading reading;
  private final NounPhrases phrases;
  private final WordClasses classes;
  private final Circumstances circumstances;
  private final TimePhrases times;

  ClaimWriter(Reading reading, NounPhrases phrases, WordClasses classes, TimeFinder finder) {
    this.reading = reading;
    this.phrases = phrases;
    this.classes = classes;
    this.circumstances = new Circumstances(reading, phrases.arguments(), classes);
    this.times = new TimePhrases(reading, finder);
  }

  Claim write(int sentence, Draft draft) {
    Act act = draft.act();
    Roles.Cast cast = draft.cast();
    List<TokenSpan> spoken = times.of(sentence);
    return new Claim(
        sentence,
        draft.type(),
        act.words(),
        actors(draft),
        draft.targets(),
        cast.reciprocal(),
        means(act),
        circumstances.nearest(act, circumstances.places(sentence)),
        circumstances.nearest(act, spoken),
        draft.counts(),
        draft.certainty(),
        null,
        sources(draft.speeches()),
        stated(draft.speeches(), spoken),
        List.of(),
        draft.rules(),
        1.0);
  }

  /** The accused of an accusation does the act that has no agent of its own. */
  private List<Party> actors(Draft draft) {
    if (!draft.cast().actors().isEmpty()) {
      return draft.fighters();
    }
    for (Speech speech : draft.speeches()) {
      if (speech.accused() >= 0) {
        return phrases.parties(speech.accused());
      }
    }
    return List.of();
  }

  /** When the first speaker said it: the time phrase that hangs on his cue. */
  private TokenSpan stated(List<Speech> speeches, List<TokenSpan> candidates) {
    for (Speech speech : speeches) {
      for (TokenSpan time : candidates) {
        if (speech.cue() != null && reading.head(time.head()) == speech.cue().head()) {
          return time;
        }
      }
    }
    return null;
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

  /** One chain for each way the words came; the outlet's own voice where nobody speaks. */
  private List<Source> sources(List<Speech> speeches) {
    List<List<Source.Speaker>> chains = new ArrayList<>();
    chains.add(List.of());
    for (Speech speech : speeches) {
      chains = extended(chains, speech);
    }
    return chains.stream().map(Source::new).toList();
  }

  private List<List<Source.Speaker>> extended(List<List<Source.Speaker>> chains, Speech speech) {
    if (speech.speakers().isEmpty()) {
      return chains;
    }
    List<List<Source.Speaker>> longer = new ArrayList<>();
    for (List<Source.Speaker> chain : chains) {
      for (int speaker : speech.speakers()) {
        if (longer.size() < MOST_CHAINS) {
          List<Source.Speaker> next = new ArrayList<>(chain);
          next.add(speaker(speaker));
          if (speech.via() >= 0) {
            next.add(speaker(speech.via()));
          }
          longer.add(next);
        }
      }
    }
    return longer;
  }

  private Source.Speaker speaker(int head) {
    return new Source.Speaker(phrases.mention(head), phrases.antecedent(head));
  }
}

package org.rashomon.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rashomon.read.Name;
import org.rashomon.read.NameKind;
import org.rashomon.read.Reading;
import org.rashomon.read.TokenSpan;

/** Finds all that one report mentions, claimed or not. */
final class MentionFinder {
  private static final Set<String> NOUNS = Set.of("NOUN", "PROPN");

  private final Reading reading;
  private final NounPhrases phrases;
  private final QuantityReader quantities;
  private final TimePhrases times;

  MentionFinder(
      Reading reading, NounPhrases phrases, QuantityReader quantities, TimePhrases times) {
    this.reading = reading;
    this.phrases = phrases;
    this.quantities = quantities;
    this.times = times;
  }

  Mentioned all() {
    return new Mentioned(actors(), places(), times(), numbers());
  }

  private List<Party> actors() {
    List<Party> found = new ArrayList<>();
    for (int t = 0; t < reading.size(); t++) {
      Name name = reading.nameAt(t);
      boolean heads = name == null || head(name) == t;
      if (heads && NOUNS.contains(reading.upos(t)) && !isGround(t) && phrases.canBeParty(t)) {
        found.add(phrases.party(t));
      }
    }
    return found;
  }

  private List<TokenSpan> places() {
    List<TokenSpan> found = new ArrayList<>();
    for (Name name : reading.names()) {
      int head = head(name);
      boolean single = name.end() - name.first() == 1;
      if (isGround(head) && !(single && isDirection(head))) {
        int first = name.first() > 0 && isDirection(name.first() - 1) ? 1 : 0;
        found.add(new TokenSpan(name.first() - first, name.end(), head));
      }
    }
    return found;
  }

  /** A capital "Eastern" belongs to the name behind it. */
  private boolean isDirection(int word) {
    return Directions.at(reading, word) && Character.isUpperCase(reading.form(word).charAt(0));
  }

  /** Whether a name's head stands for ground: a place, or a state that isn't the one who acts. */
  private boolean isGround(int word) {
    Name name = reading.nameAt(word);
    boolean place = name != null && name.kind() == NameKind.PLACE;
    boolean state =
        name != null && name.kind() == NameKind.PEOPLE && reading.xpos(word).startsWith("NNP");
    return (place || state) && !reading.hasRelation(word, "nsubj");
  }

  private int head(Name name) {
    for (int t = name.first(); t < name.end(); t++) {
      int head = reading.head(t);
      if (head < name.first() || head >= name.end()) {
        return t;
      }
    }
    return name.first();
  }

  private List<Mentioned.Time> times() {
    List<Mentioned.Time> found = new ArrayList<>();
    for (int s = 0; s < reading.sentences(); s++) {
      for (TimePhrase phrase : times.of(s)) {
        found.add(new Mentioned.Time(phrase));
      }
    }
    return found;
  }

  private List<Mentioned.Amount> numbers() {
    List<Mentioned.Amount> found = new ArrayList<>();
    for (int t = 0; t < reading.size(); ) {
      Quantity quantity = quantities.at(reading, t, reading.end(reading.sentenceOf(t)));
      if (quantity != null) {
        TokenSpan words = new TokenSpan(quantity.first(), quantity.end(), t);
        found.add(
            new Mentioned.Amount(words, quantity.qualifier(), quantity.low(), quantity.high()));
      }
      t = quantity == null ? t + 1 : Math.max(t + 1, quantity.end());
    }
    return found;
  }
}

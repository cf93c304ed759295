package org.rashomon.extract;

import java.util.Set;
import org.rashomon.read.Reading;
import org.rashomon.read.TokenSpan;

/** Phrases of a sentence that belong to an act which its own act only refers to. */
final class OtherActs {
  /** Prepositions behind which stands an act of another time. */
  private static final Set<String> REFERRING =
      Set.of("after", "before", "following", "for", "to", "since", "over", "despite", "about");

  private final Reading reading;
  private final Arguments arguments;

  OtherActs(Reading reading, Arguments arguments) {
    this.reading = reading;
    this.arguments = arguments;
  }

  /**
   * Whether a phrase tells where or when another act was, which this one only refers to: "the
   * attack was a response to the bombing of Tuesday".
   *
   * @param others the head words of the sentence's other acts
   */
  boolean isOfAnother(TokenSpan phrase, Act act, Set<Integer> others) {
    for (int t = phrase.head(); t >= 0 && t != act.head(); t = reading.head(t)) {
      boolean other = others.contains(t) && reading.upos(t).equals("NOUN");
      boolean own = other && reading.head(phrase.head()) == t && t > phrase.head();
      if (own && !reading.dominates(act.head(), t)) {
        return !reading.dominates(t, act.head());
      }
      if (isReferredTo(t, other, act.head())) {
        return !reading.dominates(t, act.head());
      }
    }
    return false;
  }

  /** An act, or a clause that follows this act, behind a word that puts it at another time. */
  private boolean isReferredTo(int word, boolean isAct, int act) {
    boolean clause = word > act && reading.hasRelation(word, "advcl");
    int mark = clause ? reading.child(word, "mark") : -1;
    return (isAct && REFERRING.contains(arguments.preposition(word)))
        || (mark >= 0 && Set.of("after", "before").contains(reading.lower(mark)));
  }
}

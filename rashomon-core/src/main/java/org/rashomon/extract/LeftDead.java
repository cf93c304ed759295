package org.rashomon.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rashomon.read.Reading;

/**
 * Finds by word order whom a word of harm behind its object is said of: "left the mayor, an aide
 * and two guards dead and six people wounded", "found a man dead". The tree of such a sentence is
 * often wrong. For one reading.
 */
final class LeftDead {
  private static final Set<String> LEAVING = Set.of("leave", "find", "discover", "see");

  private static final Set<String> HARM =
      Set.of("dead", "wounded", "injured", "hurt", "missing", "unconscious");

  private static final Set<String> WITHIN = Set.of("of", "-", "'s", "’s");

  private final Reading reading;
  private final Arguments arguments;

  LeftDead(Reading reading, Arguments arguments) {
    this.reading = reading;
    this.arguments = arguments;
  }

  /** The nouns between a verb of leaving or finding and the word; empty where none governs it. */
  List<Integer> of(int word) {
    int floor = reading.first(reading.sentenceOf(word));
    int first = word - 1;
    while (first >= floor && !HARM.contains(reading.lower(first)) && !isVerb(first)) {
      first--;
    }
    int verb = first;
    while (verb >= floor && !isVerb(verb)) {
      verb--;
    }
    boolean left = verb >= floor && LEAVING.contains(reading.lemma(verb));
    return left && !arguments.passive(verb) ? nouns(first + 1, word) : List.of();
  }

  private boolean isVerb(int t) {
    boolean attribute = reading.hasRelation(t, "amod") && reading.head(t) > t;
    return reading.upos(t).equals("VERB") && !HARM.contains(reading.lower(t)) && !attribute;
  }

  /** The last noun of each member of a list; empty where something else stands between. */
  private List<Integer> nouns(int first, int end) {
    List<Integer> found = new ArrayList<>();
    int noun = -1;
    for (int t = first; t < end; t++) {
      String upos = reading.upos(t);
      if (reading.form(t).equals(",") || upos.equals("CCONJ")) {
        if (noun >= 0) {
          found.add(noun);
        }
        noun = -1;
      } else if (isNoun(t)) {
        noun = noun >= 0 && reading.lower(t - 1).equals("of") ? noun : t;
      } else if (!Set.of("DET", "ADJ", "NUM", "VERB").contains(upos)
          && !reading.xpos(t).equals("PRP$")
          && !WITHIN.contains(reading.lower(t))) {
        return List.of();
      } else if (upos.equals("NUM") && noun < 0) {
        noun = t;
      }
    }
    if (noun >= 0) {
      found.add(noun);
    }
    return found;
  }

  private boolean isNoun(int t) {
    return Set.of("NOUN", "PROPN").contains(reading.upos(t));
  }
}

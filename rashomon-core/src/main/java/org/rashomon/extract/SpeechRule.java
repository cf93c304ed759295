package org.rashomon.extract;

import java.util.Locale;
import org.rashomon.lexicon.LexiconRow;

/**
 * One row of {@code speech.tsv}: a word that says that something is said.
 *
 * @param id the row's id
 * @param part verb or noun
 * @param act what saying it does
 * @param hedge the distance it puts between the outlet and the words
 */
record SpeechRule(String id, Part part, SpeechAct act, Hedge hedge) {

  /** Verb or noun. */
  enum Part {
    V,
    N
  }

  /** What saying does. */
  enum SpeechAct {
    SAY,
    ACCUSE,
    DENY,
    CONFIRM,
    DOUBT,
    CITE,
    ASK
  }

  static SpeechRule of(LexiconRow row) {
    return new SpeechRule(
        row.id(),
        Part.valueOf(row.get("part")),
        SpeechAct.valueOf(row.get("act").toUpperCase(Locale.ROOT)),
        Hedge.valueOf(row.get("hedge").toUpperCase(Locale.ROOT)));
  }
}

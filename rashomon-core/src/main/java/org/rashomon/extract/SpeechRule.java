package org.rashomon.extract;

import java.util.Locale;
import org.rashomon.lexicon.LexiconRow;

/**
 * One row of {@code speech.tsv}: a word that says that something is said.
 *
 * @param id the row's id
 * @param part verb, noun or agentless passive
 * @param act what saying it does
 * @param hedge the distance it puts between the outlet and the words
 */
record SpeechRule(String id, Part part, SpeechAct act, Hedge hedge) {

  /** Verb, noun, or passive verb whose agent is unsaid. */
  enum Part {
    V,
    N,
    /** A passive verb without an agent: "it is claimed". */
    P,
    /** A verb that denies where its object is a report, a claim, an accusation. */
    D,
    /** A verb that gives a name: "dubbed the raid 'Vendetta'". */
    K,
    /** A word that says of a report, a claim that it is false. */
    F,
    /** A noun of what may be false. */
    G,
    /** A word that says so where it is negated: "is not true". */
    T,
    /** A mark between speaker and words. */
    C,
    /** A verb of mind or judgement: attributed, but no source of a claim. */
    M,
    /** The same of a verb with another word: "took issue with". */
    W,
    /** A noun of mind or judgement. */
    A,
    /** An adjective of mind or judgement. */
    J
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

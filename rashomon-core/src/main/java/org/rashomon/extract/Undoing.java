package org.rashomon.extract;

import java.util.HashSet;
import java.util.Set;
import org.rashomon.lexicon.LexiconRow;
import org.rashomon.lexicon.LexiconTable;
import org.rashomon.read.Reading;

/**
 * Truces of which their sentence goes on to say that they came to nothing: "a truce that failed",
 * "but it fell apart", "did not hold". By the rows of {@code certainty.tsv} that undo. Immutable.
 */
final class Undoing {
  private static final Set<String> TRUCES =
      Set.of("it", "ceasefire", "cease-fire", "truce", "agreement", "deal", "pact", "armistice");

  private static final Set<String> LASTING = Set.of("hold", "take");

  private final Set<String> undoing = new HashSet<>();
  private final Set<String> negations = new HashSet<>();

  Undoing(LexiconTable certainty) {
    for (LexiconRow row : certainty.rows()) {
      if (row.get("slot").equals("undoing")) {
        undoing.addAll(row.list("lemmas"));
      }
      if (row.get("slot").equals("adverb") && row.get("means").equals("negated")) {
        negations.addAll(row.list("lemmas"));
      }
    }
  }

  /** Whether the act is such a truce, or the brokering of one. */
  boolean isUndone(Reading reading, Act act) {
    ClaimType type = act.rule().type();
    if (type != ClaimType.CEASEFIRE_AGREEMENT && type != ClaimType.MEDIATION) {
      return false;
    }
    for (int t = act.head() + 1; t < reading.end(reading.sentenceOf(act.head())); t++) {
      boolean fails = isUndoing(reading, t) && !isNegated(reading, t);
      boolean lapses = LASTING.contains(reading.lemma(t)) && isNegated(reading, t);
      if ((fails || lapses) && isOfTruce(reading, act, t)) {
        return true;
      }
    }
    return false;
  }

  /** "Failed", "fell apart", "broke down". */
  private boolean isUndoing(Reading reading, int verb) {
    String lemma = reading.lemma(verb);
    String next = verb + 1 < reading.size() ? " " + reading.lower(verb + 1) : "";
    return undoing.contains(lemma) || undoing.contains(lemma + next);
  }

  /**
   * Whether a verb is said of the truce: by its subject, in a clause about it ("a truce that
   * failed"), or, where the tree has lost the subject, with the truce before it in its clause.
   */
  private static boolean isOfTruce(Reading reading, Act act, int verb) {
    int subject = reading.child(verb, "nsubj");
    if (subject < 0) {
      return reading.upos(verb).equals("VERB") && reading.dominates(verb, act.head());
    }
    boolean clause = reading.relation(verb).equals("acl:relcl");
    int named = clause && reading.xpos(subject).startsWith("W") ? reading.head(verb) : subject;
    return TRUCES.contains(reading.lemma(named));
  }

  private boolean isNegated(Reading reading, int word) {
    for (int child : reading.children(word)) {
      if (negations.contains(reading.lower(child))) {
        return true;
      }
    }
    return false;
  }
}

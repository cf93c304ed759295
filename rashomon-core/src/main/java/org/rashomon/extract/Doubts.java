package org.rashomon.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rashomon.read.Reading;

/**
 * Finds where a report says that something is not confirmed: "could not be verified", "was unable
 * to confirm", "no independent confirmation". For one reading.
 */
final class Doubts {
  private static final Set<String> CONFIRMING =
      Set.of("verify", "confirm", "corroborate", "authenticate", "substantiate");

  private static final Set<String> NONE = Set.of("neither", "none", "no");

  private final Reading reading;

  Doubts(Reading reading) {
    this.reading = reading;
  }

  /** The words that say so, in order. */
  List<Integer> find() {
    List<Integer> all = new ArrayList<>();
    for (int t = 0; t < reading.size(); t++) {
      if (isDoubt(t)) {
        all.add(t);
      }
    }
    return all;
  }

  /** Whether the word says that something is not confirmed. */
  boolean isDoubt(int word) {
    String lemma = reading.lemma(word).toLowerCase(Locale.ROOT);
    if (lemma.equals("confirmation") || lemma.equals("verification")) {
      int det = reading.child(word, "det");
      return det >= 0 && reading.lower(det).equals("no");
    }
    return CONFIRMING.contains(lemma) && (isNegated(word) || isUnable(word));
  }

  private boolean isNegated(int verb) {
    for (int child : reading.children(verb)) {
      boolean not = Set.of("not", "n't", "never", "nt").contains(reading.lower(child));
      if (not && reading.relation(child).startsWith("advmod")) {
        return hasModal(verb) || reading.child(verb, "aux:pass") >= 0;
      }
    }
    return isOfNeither(verb);
  }

  /** "Neither claim could be verified". */
  private boolean isOfNeither(int verb) {
    int subject = reading.child(verb, "nsubj");
    int det = subject < 0 ? -1 : reading.child(subject, "det");
    boolean neither = subject >= 0 && NONE.contains(reading.lower(det >= 0 ? det : subject));
    return neither && hasModal(verb);
  }

  private boolean hasModal(int verb) {
    for (int child : reading.children(verb)) {
      if (Set.of("can", "could", "ca").contains(reading.lower(child))) {
        return true;
      }
    }
    return false;
  }

  private boolean isUnable(int verb) {
    int head = reading.head(verb);
    boolean unable =
        head >= 0
            && Set.of("unable", "impossible", "difficult", "fail")
                .contains(reading.lemma(head).toLowerCase(Locale.ROOT));
    return unable && (reading.hasRelation(verb, "xcomp") || reading.hasRelation(verb, "csubj"));
  }
}

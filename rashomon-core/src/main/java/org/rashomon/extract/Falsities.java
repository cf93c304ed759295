package org.rashomon.extract;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rashomon.read.Reading;

/**
 * "The claims about the raid do not correspond to reality", "called the reports fake": what a noun
 * of saying tells is said to be false. Rows of {@code speech.tsv} name the words. For one reading.
 */
final class Falsities {
  private static final Set<String> NAMING =
      Set.of("call", "describe", "label", "brand", "term", "consider", "denounce", "declare");

  /** What words that aren't true don't agree with. */
  private static final Set<String> FACTS =
      Set.of("reality", "truth", "fact", "situation", "facts", "realities");

  /** What claims have none of: "have no basis in fact". */
  private static final Set<String> GROUNDS =
      Set.of("basis", "foundation", "ground", "truth", "merit", "relation", "connection");

  private final Reading reading;
  private final Arguments arguments;
  private final Map<String, SpeechRule> rules;

  Falsities(Reading reading, Arguments arguments, Map<String, SpeechRule> rules) {
    this.reading = reading;
    this.arguments = arguments;
    this.rules = rules;
  }

  /** The row by which what the noun tells is said to be false; null for none. */
  SpeechRule of(int noun) {
    int word = predicate(noun);
    if (word < 0) {
      return null;
    }
    SpeechRule untrue = rules.get("F " + lemma(word));
    if (untrue != null) {
      return isNegated(word) ? null : untrue;
    }
    if (lemma(word).equals("have")) {
      int of = arguments.patient(word);
      boolean none = of >= 0 && GROUNDS.contains(lemma(of)) && isNone(of);
      return none ? rules.get("F false") : null;
    }
    SpeechRule truth = rules.get("T " + lemma(word));
    return truth != null && isNegated(word) && agrees(word) ? truth : null;
  }

  /** Whoever calls it so, where a verb of naming says so; else -1. */
  int sayer(int noun) {
    int verb = naming(noun);
    return verb < 0 ? -1 : arguments.agent(verb);
  }

  /** The word said of the noun. */
  private int predicate(int noun) {
    int verb = naming(noun);
    if (verb >= 0) {
      int said = reading.child(verb, "xcomp");
      return said >= 0 ? said : arguments.oblique(verb, "as");
    }
    boolean subject = reading.hasRelation(noun, "nsubj");
    return subject && !rules.containsKey("N " + lemma(reading.head(noun)))
        ? reading.head(noun)
        : -1;
  }

  /** "Called the reports fake": the verb; the tree may put the noun beside what it is called. */
  private int naming(int noun) {
    int head = reading.head(noun);
    if (head >= 0 && reading.relation(noun).equals("compound") && noun == head - 1) {
      head = reading.relation(head).equals("xcomp") ? reading.head(head) : -1;
      return head >= 0 && NAMING.contains(lemma(head)) ? head : -1;
    }
    boolean object = reading.hasRelation(noun, "obj") || reading.hasRelation(noun, "nsubj:pass");
    return head >= 0 && object && NAMING.contains(lemma(head)) ? head : -1;
  }

  private boolean agrees(int word) {
    if (!arguments.isVerb(word)) {
      return true;
    }
    int object = arguments.patient(word);
    int with = arguments.oblique(word, "to", "with");
    return (object >= 0 && FACTS.contains(lemma(object)))
        || (with >= 0 && FACTS.contains(lemma(with)));
  }

  private boolean isNegated(int word) {
    for (int child : reading.children(word)) {
      if (Set.of("not", "n't", "never", "no").contains(reading.lower(child))) {
        return true;
      }
    }
    return false;
  }

  private boolean isNone(int noun) {
    int det = reading.child(noun, "det");
    return isNegated(reading.head(noun)) || (det >= 0 && reading.lower(det).equals("no"));
  }

  private String lemma(int word) {
    return reading.lemma(word).toLowerCase(Locale.ROOT);
  }
}

package org.rashomon.extract;

import java.util.Locale;
import java.util.Set;
import org.rashomon.read.Reading;

/**
 * Who does, or suffers, an act that a noun names, where the noun's own words don't say: by the verb
 * or the noun that carries it ("staged attacks and bombings", "took part in the raid", "was behind
 * the murders", "foiled the attack"). All words are word indexes; -1 stands for none.
 */
final class SupportVerbs {
  /** "Responded with artillery fire". */
  private static final Set<String> ANSWERS = Set.of("respond", "reply", "retaliate", "answer");

  private static final Set<String> SHARES =
      Set.of("part", "role", "responsibility", "hand", "involvement", "participation");

  /** Deeper nesting than this is a broken tree. */
  private static final int DEEPEST = 6;

  private final Reading reading;
  private final Arguments arguments;
  private final WordClasses classes;

  SupportVerbs(Reading reading, Arguments arguments, WordClasses classes) {
    this.reading = reading;
    this.arguments = arguments;
    this.classes = classes;
  }

  /** The head of whoever does the act of a noun. */
  int doer(int noun) {
    return doer(noun, 0);
  }

  private int doer(int noun, int depth) {
    if (depth > DEEPEST) {
      return -1;
    }
    int own = ofClause(noun);
    if (own >= 0) {
      return own;
    }
    int top = first(noun);
    String preposition = arguments.preposition(top);
    if (preposition.equals("behind")) {
      return behind(top);
    }
    int above = reading.head(top);
    if (above < 0) {
      return -1;
    }
    if (arguments.isVerb(above)) {
      boolean share = isObject(top) && SHARES.contains(lemma(top));
      boolean does = isObject(top) && is(above, "doer");
      return share ? ofShare(top) : does ? carrier(above) : sharer(above, preposition);
    }
    if (reading.upos(above).equals("NOUN")) {
      boolean share = SHARES.contains(lemma(above)) && Set.of("in", "for").contains(preposition);
      boolean many = classes.is(lemma(above), "measure") && preposition.equals("of");
      return share ? ofShare(above) : many ? doer(above, depth + 1) : -1;
    }
    boolean answers = lemma(above).equals("responsible") && preposition.equals("for");
    return answers ? reading.child(above, "nsubj") : -1;
  }

  /** "An offensive they had launched", "the raid that the rebels staged". */
  private int ofClause(int noun) {
    for (int child : reading.children(noun)) {
      boolean clause = reading.hasRelation(child, "acl") && is(child, "doer");
      if (clause && !arguments.passive(child) && arguments.patient(child) == noun) {
        int agent = arguments.agent(child);
        return agent == noun ? -1 : agent;
      }
    }
    return -1;
  }

  /** "Was behind the murders". */
  private int behind(int noun) {
    int subject = reading.child(noun, "nsubj");
    int above = reading.head(noun);
    if (subject >= 0 || above < 0) {
      return subject;
    }
    return arguments.isVerb(above)
        ? arguments.agent(above)
        : reading.hasRelation(noun, "nmod") ? above : -1;
  }

  /** "Took part in", "was involved in", "claimed responsibility for". */
  private int sharer(int verb, String preposition) {
    if (preposition.equals("with") && ANSWERS.contains(lemma(verb))) {
      return arguments.agent(verb);
    }
    if (!Set.of("in", "for").contains(preposition)) {
      return -1;
    }
    int object = reading.child(verb, "obj");
    if (object >= 0 && SHARES.contains(lemma(object))) {
      return ofShare(object);
    }
    return preposition.equals("in") && is(verb, "sharer") ? carrier(verb) : -1;
  }

  private int ofShare(int share) {
    int verb = reading.head(share);
    return verb >= 0 && arguments.isVerb(verb) && isObject(share) ? arguments.agent(verb) : -1;
  }

  /** The subject of an active verb, the by-phrase of a passive one; "are involved" is active. */
  private int carrier(int verb) {
    boolean stative = is(verb, "sharer") && arguments.passive(verb);
    return stative ? arguments.patient(verb) : arguments.agent(verb);
  }

  /** The head of whom an act befalls that is averted or endured: "foiled the attack". */
  int sufferer(int noun) {
    int top = first(noun);
    int verb = reading.head(top);
    boolean averted = verb >= 0 && arguments.isVerb(verb) && isObject(top) && is(verb, "averter");
    return averted ? arguments.agent(verb) : -1;
  }

  /** Whom the purpose of an act names: "an offensive to drive the militants from the town". */
  int opponent(int noun) {
    int top = first(noun);
    int verb = reading.head(top);
    int found = purpose(noun);
    if (found < 0 && verb >= 0 && arguments.isVerb(verb) && is(verb, "doer")) {
      found = purpose(verb);
    }
    return found;
  }

  private int purpose(int above) {
    for (int child : reading.children(above)) {
      boolean infinitive =
          reading.xpos(child).equals("VB")
              && (reading.hasRelation(child, "acl")
                  || reading.hasRelation(child, "advcl")
                  || reading.hasRelation(child, "xcomp"));
      if (infinitive && is(child, "opposing")) {
        return reading.child(child, "obj");
      }
    }
    return -1;
  }

  /** The first of coordinated nouns. */
  private int first(int noun) {
    int top = noun;
    for (int steps = 0; steps < DEEPEST && reading.relation(top).equals("conj"); steps++) {
      int above = reading.head(top);
      if (above < 0 || arguments.isVerb(above)) {
        break;
      }
      top = above;
    }
    return top;
  }

  private boolean isObject(int noun) {
    return reading.hasRelation(noun, "obj") || reading.hasRelation(noun, "nsubj:pass");
  }

  private boolean is(int word, String name) {
    return classes.is(lemma(word), name);
  }

  private String lemma(int word) {
    return reading.lemma(word).toLowerCase(Locale.ROOT);
  }
}

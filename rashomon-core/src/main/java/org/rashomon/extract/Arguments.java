package org.rashomon.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rashomon.read.Reading;

/**
 * Who does what to whom around a predicate, read off the tree: passives turned, relative clauses
 * led back to their noun, subjects shared by coordinated, complement and participle clauses found.
 * All words are word indexes of the reading; -1 stands for none.
 */
final class Arguments {
  private static final Set<String> RELATIVE = Set.of("that", "which", "who", "whom");

  /** Verbs that are never said with their subject behind them. */
  private static final Set<String> HARMING =
      Set.of("kill", "wound", "injure", "destroy", "damage", "hit", "strike", "capture", "attack");

  /** Verbs whose subject, not whose object, does what they are about. */
  private static final Set<String> PROMISES =
      Set.of("promise", "vow", "pledge", "swear", "threaten");

  /** Verbs that are never said without whom they befall. */
  private static final Set<String> UNDERGONE =
      Set.of(
          "kill", "wound", "injure", "hurt", "martyr", "arrest", "detain", "abduct", "kidnap",
          "behead", "execute", "slay");

  private static final Set<String> SELVES = Set.of("himself", "herself");

  /** Deeper nesting than this is a broken tree. */
  private static final int DEEPEST = 6;

  private final Reading reading;

  Arguments(Reading reading) {
    this.reading = reading;
  }

  /** A prepositional argument: the preposition's lemma (joined by spaces) and the noun's head. */
  record Oblique(String preposition, int head) {}

  /** Whether the verb stands in the passive, participles after a noun included. */
  boolean passive(int verb) {
    if (!reading.xpos(verb).equals("VBN") && !reading.xpos(verb).equals("VBD")) {
      return false;
    }
    if (has(verb, "aux:pass") || has(verb, "nsubj:pass")) {
      return true;
    }
    if (has(verb, "aux") || has(verb, "obj")) {
      return false;
    }
    if (isHeadline(verb)) {
      return true;
    }
    if (!reading.xpos(verb).equals("VBN")) {
      return false;
    }
    String relation = reading.relation(verb);
    return switch (relation) {
      case "acl", "advcl", "amod" -> true;
      case "conj" -> !has(verb, "nsubj") && passive(reading.head(verb));
      default -> !has(verb, "nsubj") || has(verb, "obl:agent");
    };
  }

  /** "Two guards martyred, three hurt": a headline leaves out the auxiliary. */
  private boolean isHeadline(int verb) {
    int subject = reading.child(verb, "nsubj");
    int next = reading.child(verb, "conj");
    return UNDERGONE.contains(reading.lemma(verb))
        && subject >= 0
        && subject < verb
        && !isRelative(subject)
        && !reading.relation(verb).equals("acl:relcl")
        && (next < 0 || !has(next, "obj"));
  }

  /** The one who acts: subject of an active verb, by-phrase of a passive one; or -1. */
  int agent(int verb) {
    return agent(verb, 0);
  }

  private int agent(int verb, int depth) {
    if (depth > DEEPEST) {
      return -1;
    }
    if (passive(verb)) {
      return byPhrase(verb, depth);
    }
    int subject = plainSubject(verb);
    if (subject >= 0) {
      return isStrayObject(verb, subject) ? -1 : antecedentOfRelative(subject, verb);
    }
    int head = reading.head(verb);
    if (head < 0) {
      return -1;
    }
    return switch (base(verb)) {
      case "conj" -> sharedSubject(head, depth);
      case "xcomp" -> controller(head, depth);
      case "ccomp" -> {
        int stray = Math.max(strayObject(verb, head), straySubject(verb, head));
        yield stray >= 0 ? stray : gerundSubject(verb, head, depth);
      }
      case "advcl" -> ofAccusation(verb) ? controller(head, depth) : sharedSubject(head, depth);
      case "acl" -> isVerb(head) ? agent(head, depth + 1) : modified(verb, head);
      case "obj" -> gerundSubject(verb, head, depth);
      default -> -1;
    };
  }

  /**
   * "Denied its forces attacked": the subject of a clause, read as the object of the verb above.
   */
  private int strayObject(int verb, int head) {
    int object = reading.child(head, "obj");
    return object == verb - 1 && object > head && !isInfinitive(verb) ? object : -1;
  }

  /** "Two gunmen shot dead a guard, police said": the gunmen read as a second subject of "said". */
  private int straySubject(int verb, int head) {
    int first = -1;
    int last = -1;
    for (int child : verb < head ? reading.children(head) : new int[0]) {
      if (reading.relation(child).equals("nsubj")) {
        first = first < 0 ? child : first;
        last = child;
      }
    }
    return first >= 0 && first < verb && last > verb ? first : -1;
  }

  private int byPhrase(int verb, int depth) {
    for (int child : reading.children(verb)) {
      boolean agent = reading.relation(child).equals("obl:agent");
      if ((agent && !preposition(child).endsWith("with"))
          || (reading.hasRelation(child, "obl") && preposition(child).equals("by"))) {
        return child;
      }
    }
    return base(verb).equals("conj") && passive(reading.head(verb)) && !has(verb, "nsubj:pass")
        ? byPhrase(reading.head(verb), depth + 1)
        : -1;
  }

  /**
   * The subject; of two, which only a broken tree has, the one nearer before the verb ("HOMS On
   * Thursday the army launched"), unless it stands behind a preposition.
   */
  private int plainSubject(int verb) {
    int found = -1;
    for (int child : reading.children(verb)) {
      boolean subject =
          reading.relation(child).equals("nsubj") || reading.relation(child).equals("nsubj:outer");
      boolean nearer = found < 0 || (child < verb && preposition(child).isEmpty());
      if (subject && nearer) {
        found = child;
      }
    }
    return found;
  }

  /**
   * Whether what was taken for a subject stands where only the object can: behind a verb of harm
   * that has lost its own subject to a dateline ("ADEN - Attacks killed three soldiers").
   */
  private boolean isStrayObject(int verb, int subject) {
    return subject > verb && HARMING.contains(reading.lemma(verb)) && !has(verb, "obj");
  }

  /** The subject of a clause whatever its voice, for clauses that share it. */
  private int sharedSubject(int head, int depth) {
    if (passive(head)) {
      return patient(head, depth + 1);
    }
    return agent(head, depth + 1);
  }

  private int controller(int head, int depth) {
    if (PROMISES.contains(reading.lemma(head))) {
      return sharedSubject(head, depth);
    }
    int object = reading.child(head, "obj");
    if (object < 0) {
      object = reading.child(head, "iobj");
    }
    return object >= 0 ? object : sharedSubject(head, depth);
  }

  /**
   * "Accused them of shelling", "kept them from leaving", "arrested them for plotting": the object
   * of the main verb acts.
   */
  private boolean ofAccusation(int verb) {
    int mark = reading.child(verb, "mark");
    return mark >= 0 && Set.of("of", "from", "for").contains(reading.lower(mark));
  }

  /** "Denied planning to attack". */
  private int gerundSubject(int verb, int head, int depth) {
    return reading.xpos(verb).equals("VBG") ? sharedSubject(head, depth) : -1;
  }

  /** "Men shelling the town", "troops to attack it". */
  private int modified(int verb, int head) {
    return reading.xpos(verb).equals("VBG") || isInfinitive(verb) ? head : -1;
  }

  private boolean isInfinitive(int verb) {
    return reading.xpos(verb).equals("VB") && has(verb, "mark");
  }

  /** The one acted upon: object of an active verb, subject of a passive one; or -1. */
  int patient(int verb) {
    return patient(verb, 0);
  }

  private int patient(int verb, int depth) {
    if (depth > DEEPEST) {
      return -1;
    }
    if (!passive(verb)) {
      return object(verb);
    }
    int subject = reading.child(verb, "nsubj:pass");
    if (subject < 0) {
      subject = reading.child(verb, "nsubj");
    }
    if (subject >= 0) {
      return antecedentOfRelative(subject, verb);
    }
    int head = reading.head(verb);
    if (head < 0) {
      return -1;
    }
    return switch (base(verb)) {
      case "acl", "amod" -> head;
      case "conj", "xcomp", "advcl" -> isVerb(head) ? sharedSubject(head, depth) : -1;
      default -> -1;
    };
  }

  private int object(int verb) {
    int object = reading.child(verb, "obj");
    if (object < 0) {
      object = reading.child(verb, "iobj");
    }
    if (object >= 0) {
      return antecedentOfRelative(object, verb);
    }
    int stray = plainSubject(verb);
    if (stray >= 0 && isStrayObject(verb, stray)) {
      return stray;
    }
    boolean gap = reading.relation(verb).equals("acl:relcl") && plainSubject(verb) >= 0;
    int subject = gap ? plainSubject(verb) : -1;
    if (gap && !isRelative(subject)) {
      return reading.head(verb);
    }
    return -1;
  }

  private int antecedentOfRelative(int word, int verb) {
    if (!isRelative(word)) {
      return word;
    }
    int up = verb;
    for (int steps = 0; steps < DEEPEST && up >= 0; steps++) {
      if (reading.relation(up).equals("acl:relcl")) {
        return reading.head(up);
      }
      up = reading.head(up);
    }
    return word;
  }

  private boolean isRelative(int word) {
    String tag = reading.xpos(word);
    return RELATIVE.contains(reading.lower(word))
        && (tag.equals("WDT") || tag.equals("WP") || tag.equals("IN") || tag.equals("DT"));
  }

  /** Prepositional arguments of a verb or noun, in order, with those of coordinated nouns. */
  List<Oblique> obliques(int word) {
    List<Oblique> found = new ArrayList<>();
    for (int child : reading.children(word)) {
      if (reading.hasRelation(child, "obl") || reading.hasRelation(child, "nmod")) {
        String preposition = preposition(child);
        if (!preposition.isEmpty()) {
          found.add(new Oblique(preposition, child));
        }
      }
    }
    return found;
  }

  /** The head of the first argument with one of the prepositions; -1 if there is none. */
  int oblique(int word, String... prepositions) {
    for (Oblique oblique : obliques(word)) {
      for (String preposition : prepositions) {
        if (oblique.preposition().equals(preposition)) {
          return oblique.head();
        }
      }
    }
    return -1;
  }

  /** The prepositions before a noun, joined by spaces; empty for none. */
  String preposition(int noun) {
    StringBuilder joined = new StringBuilder();
    for (int child : reading.children(noun)) {
      if (reading.relation(child).equals("case") && !reading.xpos(child).equals("POS")) {
        joined.append(joined.isEmpty() ? "" : " ").append(reading.lower(child));
        for (int fixed : reading.children(child)) {
          if (reading.relation(fixed).equals("fixed")) {
            joined.append(' ').append(reading.lower(fixed));
          }
        }
      }
    }
    return joined.toString();
  }

  /** The noun and those coordinated with it, in order. */
  List<Integer> conjuncts(int noun) {
    List<Integer> all = new ArrayList<>();
    all.add(noun);
    for (int child : reading.children(noun)) {
      boolean joined = reading.relation(child).equals("conj") && !isVerb(child);
      if (joined || isListed(noun, child)) {
        all.addAll(conjuncts(child));
      }
    }
    return all;
  }

  /**
   * "His girlfriend, her mother and a guard", "his wife, two sons, then himself": members of a list
   * that the tree takes for another name of the first.
   */
  private boolean isListed(int noun, int word) {
    if (!reading.relation(word).equals("appos") || reading.xpos(noun).endsWith("S")) {
      return false;
    }
    boolean self = false;
    for (int other : reading.children(noun)) {
      boolean joined = Set.of("appos", "conj").contains(reading.relation(other));
      self |= joined && SELVES.contains(reading.lower(other));
    }
    self &= !reading.upos(word).equals("PROPN");
    int last = reading.child(word, "conj");
    int behind = reading.child(noun, "conj");
    if (last < word && (reading.child(word, "nmod:poss") >= 0 || isClosing(behind))) {
      last = behind;
    }
    boolean owned = isOwned(word) || (last > word && isOwned(last));
    boolean named = reading.upos(noun).equals("PROPN") && !owned;
    return self
        || (isMember(word) && last > word && isMember(last) && !named)
        || isBareMember(noun, word);
  }

  /**
   * Whether it ends a list: "and" stands before it, with no comma that would close an apposition.
   */
  private boolean isClosing(int noun) {
    int and = noun < 0 ? -1 : reading.child(noun, "cc");
    return and > 0 && !reading.form(and - 1).equals(",");
  }

  /** "A man, woman and boy", "my daughter, brother and his wife": one article for all of them. */
  private boolean isBareMember(int noun, int word) {
    int next = word + 1;
    boolean and = next < reading.size() && reading.upos(next).equals("CCONJ");
    boolean more = next + 1 < reading.size() && reading.form(next).equals(",") && isOwned(noun);
    int det = reading.child(noun, "det");
    boolean one = det >= 0 && Set.of("a", "an").contains(reading.lower(det));
    int last = Math.max(reading.child(noun, "conj"), reading.child(word, "conj"));
    return (and || (more && isMember(last)))
        && reading.form(word - 1).equals(",")
        && reading.upos(word).equals("NOUN")
        && reading.upos(noun).equals("NOUN")
        && (one || isOwned(noun))
        && last > word;
  }

  /** "Her mother", "their baby". */
  private boolean isOwned(int noun) {
    int owner = reading.child(noun, "nmod:poss");
    return owner >= 0 && Set.of("his", "her", "their", "my", "our").contains(reading.lower(owner));
  }

  /** Whether a noun opens as a member of a list of people does: "her mother", "two guards". */
  private boolean isMember(int noun) {
    int owner = noun < 0 ? -1 : reading.child(noun, "nmod:poss");
    int det = noun < 0 ? -1 : reading.child(noun, "det");
    return (owner >= 0 && reading.upos(owner).equals("PRON"))
        || (noun >= 0 && (has(noun, "nummod") || reading.upos(noun).equals("NUM")))
        || (det >= 0 && Set.of("a", "an", "another").contains(reading.lower(det)));
  }

  /** Whether the word is tagged as a verb. */
  boolean isVerb(int word) {
    return reading.upos(word).equals("VERB");
  }

  private boolean has(int word, String relation) {
    for (int child : reading.children(word)) {
      if (reading.relation(child).equals(relation)) {
        return true;
      }
    }
    return false;
  }

  /** The relation without its subtype. */
  private String base(int word) {
    String relation = reading.relation(word);
    int colon = relation.indexOf(':');
    return colon < 0 ? relation : relation.substring(0, colon);
  }
}

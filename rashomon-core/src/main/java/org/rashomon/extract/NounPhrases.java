package org.rashomon.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rashomon.read.Name;
import org.rashomon.read.NameKind;
import org.rashomon.read.Reading;
import org.rashomon.read.TokenSpan;

/** Noun phrases as mentions: where they begin and end, whether they can be a party. */
final class NounPhrases {
  private static final Set<String> OUTSIDE =
      Set.of(
          "acl",
          "acl:relcl",
          "conj",
          "cc",
          "punct",
          "parataxis",
          "case",
          "appos",
          "mark",
          "cop",
          "nsubj",
          "nsubj:pass",
          "advcl",
          "aux",
          "ccomp",
          "orphan",
          "discourse",
          "dep",
          "advmod:emph",
          "list",
          "obl:unmarked",
          "obl:tmod",
          "nmod:tmod",
          "nmod:unmarked",
          "cc:preconj");

  private static final Set<NameKind> PARTY_NAMES =
      Set.of(NameKind.PERSON, NameKind.ORGANISATION, NameKind.PEOPLE, NameKind.UNIT);

  private static final Set<String> ACCUSING =
      Set.of("accuse", "suspect", "convict", "acquit", "absolve");

  /** An antecedent may have one of its own; longer chains are a mistake of reading. */
  private static final int LONGEST_CHAIN = 20;

  private final Reading reading;
  private final Arguments arguments;
  private final WordClasses classes;
  private final SupportVerbs support;

  NounPhrases(Reading reading, Arguments arguments, WordClasses classes) {
    this.support = new SupportVerbs(reading, arguments, classes);
    this.reading = reading;
    this.arguments = arguments;
    this.classes = classes;
  }

  /**
   * The mention a noun heads: its determiners, modifiers and of-phrases, without relative clauses,
   * appositions and coordinated nouns.
   */
  TokenSpan mention(int head) {
    TokenSpan run = loyal(reading.subtree(head, t -> belongs(t, head)));
    Name name = reading.nameAt(head);
    if (name == null) {
      return run;
    }
    return new TokenSpan(
        Math.min(run.first(), name.first()), Math.max(run.end(), name.end()), head);
  }

  /** "Forces loyal to X" says whose they are, wherever the tree has hung X. */
  private TokenSpan loyal(TokenSpan run) {
    int end = reading.end(reading.sentenceOf(run.head()));
    boolean cut =
        run.end() + 1 < end
            && reading.lower(run.end() - 1).equals("loyal")
            && reading.lower(run.end()).equals("to");
    for (int t = run.end() + 1; cut && t < Math.min(end, run.end() + 4); t++) {
      Name name = reading.nameAt(t);
      if (name != null) {
        return new TokenSpan(run.first(), name.end(), run.head());
      }
    }
    return run;
  }

  private boolean belongs(int word, int head) {
    String relation = reading.relation(word);
    if (relation.equals("nsubj")) {
      return word + 1 == head && reading.head(word) == head && reading.child(head, "cop") < 0;
    }
    if (relation.equals("acl") && reading.head(word) == head) {
      return isHolding(word);
    }
    int above = reading.head(word);
    if (relation.startsWith("obl") && isHolding(above)) {
      return Set.of("by", "to").contains(arguments.preposition(word));
    }
    if (relation.startsWith("obl") && isHyphened(word, above)) {
      return true;
    }
    if (relation.equals("nmod") && above == head && isCharge(word)) {
      return false;
    }
    if (relation.equals("nmod")) {
      return Set.of("of", "from").contains(arguments.preposition(word)) && nearby(word, head);
    }
    if (relation.equals("case")) {
      return reading.head(word) != head;
    }
    if (relation.equals("obl")) {
      return reading.upos(reading.head(word)).equals("ADJ") && reading.head(word) != head;
    }
    if (relation.equals("conj") || relation.equals("cc")) {
      return reading.head(word) != head && !arguments.isVerb(word);
    }
    return !OUTSIDE.contains(relation) || (relation.equals("punct") && inner(word, head));
  }

  /** "Accused the army of three breaches": what of, not whose. */
  private boolean isCharge(int word) {
    int accused = reading.head(word);
    int verb = reading.head(accused);
    return verb >= 0
        && ACCUSING.contains(reading.lemma(verb))
        && reading.hasRelation(accused, "obj")
        && arguments.preposition(word).equals("of")
        && reading.nameAt(word) == null
        && !classes.is(reading.lemma(word), "people")
        && !classes.is(reading.lemma(word), "force");
  }

  /** The US of "US-led". */
  private boolean isHyphened(int word, int above) {
    return word < above && reading.relation(above).equals("amod") && arguments.isVerb(above);
  }

  /** "Vehicles belonging to the army", "areas held by the rebels": whose they are. */
  private boolean isHolding(int word) {
    int end = word + 1 < reading.size() ? word + 1 : word;
    boolean belongs = reading.lemma(word).equals("belong") && reading.lower(end).equals("to");
    boolean held = classes.is(reading.lemma(word), "holding") && reading.lower(end).equals("by");
    return (belongs || held) && reading.hasRelation(word, "acl");
  }

  /** A hyphen or the like between two words of one phrase. */
  private boolean inner(int word, int head) {
    String form = reading.form(word);
    return form.equals("-") && word < head;
  }

  private boolean nearby(int word, int head) {
    return word - head < 12 && word > head;
  }

  /** The mentions of a noun and of those coordinated with it that can be a party. */
  List<Party> parties(int head) {
    List<Party> found = new ArrayList<>();
    if (head >= 0) {
      for (int noun : arguments.conjuncts(head)) {
        int who = canBeParty(noun) ? noun : behind(noun);
        if (who >= 0) {
          found.add(party(who));
        }
      }
    }
    return found;
  }

  /** Whose an attempt, a raid or a plan is that stands as the one who acts; -1 if it isn't told. */
  private int behind(int noun) {
    if (!reading.upos(noun).equals("NOUN")) {
      return -1;
    }
    int owner = owner(noun);
    int by = owner >= 0 ? owner : arguments.oblique(noun, "by", "from");
    int doer = by >= 0 ? by : support.doer(noun);
    return doer >= 0 && canBeParty(doer) ? doer : -1;
  }

  /** Who holds ground: named before it, behind it or as its holder ("rebel-held"). */
  List<Party> holders(int ground) {
    if (ground < 0) {
      return List.of();
    }
    int owner = owner(ground);
    int of = arguments.oblique(ground, "of");
    if (owner < 0 && of >= 0 && !isPlace(of) && canBeParty(of)) {
      owner = of;
    }
    if (owner < 0) {
      owner = holder(ground);
    }
    return parties(owner >= 0 ? owner : holdingClause(ground));
  }

  private boolean isPlace(int noun) {
    Name name = reading.nameAt(noun);
    return name != null && name.kind() == NameKind.PLACE;
  }

  /** "Headquarters al-Qaeda had held", "areas held by the rebels", "had been under X control". */
  private int holdingClause(int ground) {
    for (int child : reading.children(ground, "acl")) {
      boolean holds = classes.is(reading.lemma(child), "holding") && arguments.isVerb(child);
      if (holds) {
        return arguments.agent(child);
      }
      int under = arguments.preposition(child).equals("under") ? child : -1;
      if (under >= 0 && reading.lemma(under).equals("control")) {
        return owner(under);
      }
    }
    return -1;
  }

  /** The word before the hyphen of "rebel-held"; -1 for none. */
  private int holder(int ground) {
    for (int child : reading.children(ground)) {
      boolean holds = child < ground && classes.is(reading.lemma(child), "holding");
      for (int held : holds ? reading.children(child) : new int[0]) {
        if (held < child && canBeParty(held)) {
          return held;
        }
      }
    }
    return -1;
  }

  /** The mention that a pronoun or noun stands for, or null. */
  TokenSpan antecedent(int word) {
    int root = root(word);
    return root < 0 ? null : mention(root);
  }

  /** The head of what a word stands for in the end; -1 where it stands for itself. */
  private int root(int word) {
    int other = word;
    for (int steps = 0; steps < LONGEST_CHAIN && reading.antecedent(other) >= 0; steps++) {
      other = reading.antecedent(other);
    }
    return other == word ? -1 : other;
  }

  /** The mention as a party; owners stand for their weapons and aircraft. */
  Party party(int noun) {
    return mentioned(isWeapon(noun) && owner(noun) >= 0 ? owner(noun) : noun);
  }

  /** The mention as a party, whatever it is; a group's name beside its noun says it better. */
  Party mentioned(int noun) {
    int named = apposed(noun);
    int head = named >= 0 ? named : noun;
    int counted = measured(head);
    return Party.of(mention(head), antecedent(head), ownerOf(counted >= 0 ? counted : head));
  }

  /** The Nusra Front of "al-Qaeda affiliate the Nusra Front"; -1 where nothing is named beside. */
  private int apposed(int noun) {
    if (reading.nameAt(noun) != null || !classes.is(reading.lemma(noun), "outfit")) {
      return -1;
    }
    for (int child : reading.children(noun, "appos")) {
      Name name = reading.nameAt(child);
      if (child > noun && name != null && name.kind() == NameKind.ORGANISATION) {
        return child;
      }
    }
    return -1;
  }

  /** Who owns a noun behind a pronoun, whose own owner may be one: "its forces"; or null. */
  private TokenSpan ownerOf(int noun) {
    TokenSpan found = null;
    int at = noun;
    for (int steps = 0; steps < LONGEST_CHAIN && at >= 0; steps++) {
      int owner = reading.child(at, "nmod:poss");
      at = owner >= 0 && reading.upos(owner).equals("PRON") ? root(owner) : -1;
      found = at >= 0 ? mention(at) : found;
    }
    return found;
  }

  /** The fighters of "one of its fighters"; -1 where nothing is measured. */
  private int measured(int noun) {
    boolean measure =
        reading.upos(noun).equals("NUM")
            || classes.is(reading.lemma(noun).toLowerCase(Locale.ROOT), "measure");
    return measure ? arguments.oblique(noun, "of") : -1;
  }

  /** Whether the noun names people, a body, a state or what acts for them. */
  boolean canBeParty(int noun) {
    Name name = reading.nameAt(noun);
    if (name != null && PARTY_NAMES.contains(name.kind())) {
      return true;
    }
    String upos = reading.upos(noun);
    if (upos.equals("PRON")) {
      return reading.antecedent(noun) >= 0
          || Set.of("they", "them", "both").contains(reading.lower(noun));
    }
    int measured = measured(noun);
    if (measured > noun && canBeParty(measured)) {
      return true;
    }
    String lemma = lemma(noun);
    if (classes.is(lemma, "people") || classes.is(lemma, "force") || classes.is(lemma, "body")) {
      return true;
    }
    if (name != null && name.kind() == NameKind.PLACE) {
      return true;
    }
    return classes.is(lemma, "aircraft") || (isWeapon(noun) && owner(noun) >= 0);
  }

  private boolean isWeapon(int noun) {
    String lemma = lemma(noun);
    return classes.is(lemma, "weapon")
        || classes.is(lemma, "aircraft")
        || classes.is(lemma, "bomb");
  }

  /** Whose a thing or an act is: the state, people or body before it, or its possessor; or -1. */
  int owner(int noun) {
    for (int child : reading.children(noun)) {
      String relation = reading.relation(child);
      boolean before =
          relation.equals("amod") || relation.equals("compound") || relation.equals("nmod:poss");
      if (before && names(child)) {
        return child;
      }
    }
    return -1;
  }

  /** The owner, or whatever else is named right before the noun; -1 for none. */
  int named(int noun) {
    int owner = owner(noun);
    for (int child : reading.children(noun)) {
      boolean before = child < noun && reading.nameAt(child) != null;
      owner = owner < 0 && before ? child : owner;
    }
    return owner;
  }

  private boolean names(int word) {
    if (reading.upos(word).equals("VERB") || isDay(word)) {
      return false;
    }
    Name name = reading.nameAt(word);
    if (name != null) {
      return PARTY_NAMES.contains(name.kind());
    }
    if (reading.upos(word).equals("PRON")) {
      return reading.antecedent(word) >= 0;
    }
    if (reading.upos(word).equals("ADJ")) {
      return false;
    }
    String lemma = lemma(word);
    return classes.is(lemma, "people") || classes.is(lemma, "force") || classes.is(lemma, "body");
  }

  /** A day or month, its apostrophe lost or not: "Wednesdays strike". */
  private boolean isDay(int word) {
    String lemma = lemma(word);
    String bare = lemma.endsWith("s") ? lemma.substring(0, lemma.length() - 1) : lemma;
    return classes.is(lemma, "time") || classes.is(bare, "time");
  }

  private String lemma(int word) {
    return reading.lemma(word).toLowerCase(Locale.ROOT);
  }

  /** The tree's arguments. */
  Arguments arguments() {
    return arguments;
  }
}

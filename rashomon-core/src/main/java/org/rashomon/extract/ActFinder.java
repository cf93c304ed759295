package org.rashomon.extract;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rashomon.extract.ActRule.Condition;
import org.rashomon.extract.ActRule.Part;
import org.rashomon.lexicon.LexiconRow;
import org.rashomon.lexicon.LexiconTable;
import org.rashomon.read.Name;
import org.rashomon.read.Reading;
import org.rashomon.read.TokenSpan;

/**
 * Finds the words that name acts, by the rows of {@code acts.tsv}. Of the rows whose conditions
 * hold the one with most conditions wins, the earlier one on a tie. Immutable, safe for use by many
 * threads.
 */
final class ActFinder {
  private static final String SHOT = "shot";

  /** The name of an operation stands at most so many words behind the word. */
  private static final int FARTHEST_NAME = 7;

  private static final Set<String> PARTICLES = Set.of("off", "out", "up", "down", "back", "away");

  private final Map<Part, Map<String, List<ActRule>>> rules = new EnumMap<>(Part.class);
  private final WordClasses classes;

  ActFinder(LexiconTable acts, WordClasses classes) {
    for (Part part : Part.values()) {
      rules.put(part, new HashMap<>());
    }
    for (LexiconRow row : acts.rows()) {
      ActRule rule = ActRule.of(row);
      for (String lemma : row.list("lemmas")) {
        rules.get(rule.part()).computeIfAbsent(lemma, unused -> new ArrayList<>()).add(rule);
      }
    }
    rules.values().forEach(part -> part.values().forEach(l -> l.sort(ActFinder::bySpecificity)));
    this.classes = classes;
  }

  private static int bySpecificity(ActRule a, ActRule b) {
    return Integer.compare(b.weight(), a.weight());
  }

  /** The acts named in a sentence, in the order of their triggers. */
  List<Act> find(Reading reading, int sentence) {
    Arguments arguments = new Arguments(reading);
    List<Act> acts = new ArrayList<>();
    for (int t = reading.first(sentence); t < reading.end(sentence); t++) {
      Part part = part(reading, t);
      if (part != null) {
        ActRule rule = rule(reading, arguments, part, t);
        if (rule != null) {
          acts.add(act(reading, arguments, rule, t));
        }
      }
    }
    return acts;
  }

  private static Part part(Reading reading, int t) {
    return switch (reading.upos(t)) {
      case "VERB" -> attributive(reading, t) ? null : Part.V;
      case "NOUN", "PROPN" -> isShot(reading, t) ? Part.V : Part.N;
      case "ADJ" -> Part.A;
      default -> null;
    };
  }

  /** "Four shot in market": of shots there would be four. */
  static boolean isShot(Reading reading, int t) {
    int number = reading.child(t, "nummod");
    boolean counted = number == t - 1 && number >= reading.first(reading.sentenceOf(t));
    boolean one = counted && Numerals.plain(reading.lower(number)) == 1;
    return counted
        && reading.lower(t).equals(SHOT)
        && (!one || reading.isTitle(reading.sentenceOf(t)));
  }

  /** "Rebel-held", "the occupied hills": a participle before its noun says no act. */
  private static boolean attributive(Reading reading, int t) {
    return reading.relation(t).equals("amod") && reading.head(t) > t;
  }

  private ActRule rule(Reading reading, Arguments arguments, Part part, int t) {
    for (ActRule rule : candidates(reading, part, t)) {
      if (rule.conditions().stream().allMatch(c -> holds(reading, arguments, c, t))) {
        return rule;
      }
    }
    return null;
  }

  /**
   * Rows for the word as tagged; a gerund tagged as a verb is tried as a noun too, and so is
   * "counter-offensive", whose hyphen makes it look like an adjective.
   */
  private List<ActRule> candidates(Reading reading, Part part, int t) {
    List<ActRule> own = rules(part, key(reading, t));
    if (part == Part.N && operation(reading, t) >= 0) {
      return rules(Part.N, "operation-name");
    }
    if (part == Part.A && own.isEmpty() && reading.lower(t).startsWith("counter-")) {
      return rules(Part.N, reading.lower(t));
    }
    if (part == Part.A && own.isEmpty()) {
      // "Leaving five wounded": read as an adjective with the verb's lemma.
      return rules(part, reading.lower(t));
    }
    boolean gerund = reading.xpos(t).equals("VBG") || reading.lower(t).endsWith("ing");
    boolean finite = reading.child(t, "aux") >= 0 && reading.child(t, "obj") >= 0;
    if (part != Part.V || !gerund || finite) {
      return own;
    }
    List<ActRule> both = new ArrayList<>(own);
    both.addAll(rules(Part.N, reading.lower(t)));
    return both;
  }

  /** Where the name of an operation begins whose head this is: "Operation Shield"; else -1. */
  private static int operation(Reading reading, int t) {
    int behind = reading.child(t, "flat");
    boolean first = reading.form(t).equals("Operation") && behind == t + 1;
    for (int child : reading.children(t)) {
      boolean named = reading.form(child).equals("Operation") && reading.upos(t).equals("PROPN");
      if (named && child < t && Set.of("compound", "flat").contains(reading.relation(child))) {
        return child;
      }
    }
    return (first && Character.isUpperCase(reading.form(behind).charAt(0))) || isNamed(reading, t)
        ? t
        : -1;
  }

  /** "The operation, called 'Dawn', began": a name between quotation marks right behind it. */
  private static boolean isNamed(Reading reading, int t) {
    int end = Math.min(reading.end(reading.sentenceOf(t)), t + FARTHEST_NAME);
    for (int word = t + 1; reading.lower(t).equals("operation") && word < end; word++) {
      if (reading.quoteAt(word) != null) {
        return reading.upos(word).equals("PROPN")
            || (word + 1 < end && reading.upos(word + 1).equals("PROPN"));
      }
      boolean verb = reading.upos(word).equals("VERB");
      if (verb && !Set.of("call", "name", "dub", "nickname").contains(reading.lemma(word))) {
        return false;
      }
    }
    return false;
  }

  private List<ActRule> rules(Part part, String lemma) {
    return rules.get(part).getOrDefault(lemma, List.of());
  }

  private static String key(Reading reading, int t) {
    if (reading.upos(t).equals("NOUN") && isShot(reading, t)) {
      return "shoot";
    }
    return reading.lemma(t).toLowerCase(java.util.Locale.ROOT);
  }

  private boolean holds(Reading reading, Arguments arguments, Condition condition, int t) {
    List<Integer> found = slot(reading, arguments, condition.slot(), t);
    boolean any = false;
    for (int word : found) {
      String lemma = reading.lemma(word).toLowerCase(java.util.Locale.ROOT);
      any |=
          classes.matches(lemma, condition.words())
              || condition.words().contains(reading.lower(word))
              || condition.words().contains(kindOf(reading, word))
              || (condition.words().contains("@NUMBER") && reading.upos(word).equals("NUM"))
              || (condition.words().contains("@COUNTRY") && isCountry(reading, word));
    }
    return any != condition.negated();
  }

  /** Rules name kinds of names in capitals: {@code @PLACE}. */
  private static String kindOf(Reading reading, int word) {
    Name name = reading.nameAt(word);
    return name == null ? "" : "@" + name.kind();
  }

  /** A state named as a place; its people are named by an adjective or a plural. */
  private static boolean isCountry(Reading reading, int word) {
    return kindOf(reading, word).equals("@PEOPLE") && reading.xpos(word).equals("NNP");
  }

  /** The words that fill a slot of the trigger; behind a dot that of the words that fill it. */
  private List<Integer> slot(Reading reading, Arguments arguments, String slot, int t) {
    int dot = slot.indexOf('.');
    if (dot > 0) {
      List<Integer> found = new ArrayList<>();
      for (int word : slot(reading, arguments, slot.substring(0, dot), t)) {
        found.addAll(slot(reading, arguments, slot.substring(dot + 1), word));
      }
      return found;
    }
    return switch (slot) {
      case "subj" -> both(reading, arguments, arguments.agent(t));
      case "obj" -> object(reading, arguments, t);
      case "prt" -> particles(reading, t);
      case "comp" -> children(reading, t, Set.of("compound", "amod", "nmod:desc", "nmod:poss"));
      case "case" -> children(reading, t, Set.of("case"));
      case "advcl" -> children(reading, t, Set.of("advcl"));
      case "cop" -> children(reading, t, Set.of("cop"));
      case "det" -> children(reading, t, Set.of("det"));
      case "acl" -> children(reading, t, Set.of("acl"));
      case "gov" -> reading.head(t) < 0 ? List.of() : List.of(reading.head(t));
      case "xcomp" -> children(reading, t, Set.of("xcomp", "ccomp"));
      case "num" -> children(reading, t, Set.of("nummod"));
      default -> obliques(reading, arguments, slot, t);
    };
  }

  /** The object; behind "it" the truce told before: "the truce ... accused them of breaking it". */
  private List<Integer> object(Reading reading, Arguments arguments, int t) {
    int patient = arguments.patient(t);
    List<Integer> found = both(reading, arguments, patient);
    if (patient > t && reading.lower(patient).equals("it")) {
      int before = Math.max(0, reading.sentenceOf(t) - 1);
      for (int word = t - 1; word >= reading.first(before); word--) {
        if (classes.is(key(reading, word), "truce")) {
          found.add(word);
          return found;
        }
      }
    }
    return found;
  }

  private List<Integer> both(Reading reading, Arguments arguments, int word) {
    List<Integer> found = new ArrayList<>();
    if (word >= 0) {
      for (int noun : arguments.conjuncts(word)) {
        found.add(measured(reading, arguments, noun));
      }
    }
    return found;
  }

  /** What a measure measures: the missiles of "dozens of missiles". */
  private int measured(Reading reading, Arguments arguments, int noun) {
    boolean measure =
        classes.is(reading.lemma(noun).toLowerCase(Locale.ROOT), "measure")
            || Set.of("DET", "NUM").contains(reading.upos(noun));
    int of = measure ? arguments.oblique(noun, "of") : -1;
    return of >= 0 ? of : noun;
  }

  /** "Cut off the town": a particle right behind its verb, though read as a preposition. */
  private static List<Integer> particles(Reading reading, int t) {
    List<Integer> found = children(reading, t, Set.of("compound:prt", "advmod"));
    found.removeIf(adverb -> isOfPart(reading, t, adverb));
    boolean behind = t + 1 < reading.size() && PARTICLES.contains(reading.lower(t + 1));
    if (behind && !found.contains(t + 1)) {
      found.add(t + 1);
    }
    return found;
  }

  /** "Four were shot, one of them fatally": the adverb is said of the part behind the comma. */
  private static boolean isOfPart(Reading reading, int verb, int adverb) {
    for (int t = verb + 1; t < adverb; t++) {
      if (reading.form(t).equals(",")) {
        return true;
      }
    }
    return false;
  }

  private static List<Integer> children(Reading reading, int t, Set<String> relations) {
    List<Integer> found = new ArrayList<>();
    for (int child : reading.children(t)) {
      if (relations.contains(reading.relation(child))) {
        found.add(child);
      }
    }
    return found;
  }

  private List<Integer> obliques(Reading reading, Arguments arguments, String preposition, int t) {
    List<Integer> found = new ArrayList<>();
    for (int child : reading.children(t)) {
      boolean behind = child > 0 && reading.relation(child - 1).equals("compound:prt");
      if (behind
          && reading.relation(child).equals("obl")
          && reading.lower(child - 1).equals(preposition)) {
        found.add(child);
      }
    }
    for (Arguments.Oblique oblique : arguments.obliques(t)) {
      boolean day = classes.is(key(reading, oblique.head()), "time");
      if (oblique.preposition().equals(preposition) && !day) {
        found.addAll(both(reading, arguments, oblique.head()));
      }
    }
    return found;
  }

  private Act act(Reading reading, Arguments arguments, ActRule rule, int t) {
    int carrier = rule.part() == Part.N ? carrier(reading, arguments, t) : t;
    return new Act(rule, words(reading, rule, t), carrier);
  }

  /** A noun's trigger takes in the modifiers that say which: "missile strike", "car bomb". */
  private TokenSpan words(Reading reading, ActRule rule, int t) {
    if (rule.part() == Part.V) {
      return TokenSpan.of(t);
    }
    int first = operation(reading, t);
    if (first == t && reading.child(t, "flat") != t + 1) {
      return TokenSpan.of(t);
    }
    if (first >= 0) {
      return new TokenSpan(first, reading.child(t, "flat") == t + 1 ? t + 2 : t + 1, t);
    }
    first = t;
    while (first > reading.first(reading.sentenceOf(t))
        && reading.head(first - 1) == t
        && reading.relation(first - 1).equals("compound")
        && !classes.is(reading.lemma(first - 1), "time")
        && !reading.upos(first - 1).equals("NUM")
        && !classes.is(reading.lemma(first - 1).toLowerCase(Locale.ROOT), "force")
        && !classes.is(reading.lemma(first - 1).toLowerCase(Locale.ROOT), "people")
        && reading.nameAt(first - 1) == null) {
      first--;
    }
    return new TokenSpan(first, t + 1, t);
  }

  /** The light verb that carries a noun, or the noun itself. */
  private int carrier(Reading reading, Arguments arguments, int noun) {
    int head = reading.head(noun);
    if (head < 0 || !arguments.isVerb(head)) {
      return noun;
    }
    String verb = reading.lemma(head);
    boolean object = reading.hasRelation(noun, "obj") || reading.hasRelation(noun, "nsubj:pass");
    if (object && classes.is(verb, "light-verb")) {
      return head;
    }
    boolean agreed = verb.equals("agree") && reading.hasRelation(noun, "obl");
    if (agreed && Set.of("to", "on", "upon").contains(arguments.preposition(noun))) {
      return head;
    }
    if (reading.hasRelation(noun, "obl") && classes.is(verb, "come-under")) {
      return Set.of("under", "into").contains(arguments.preposition(noun)) ? head : noun;
    }
    return noun;
  }
}

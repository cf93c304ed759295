package org.rashomon.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.rashomon.read.Name;
import org.rashomon.read.NameKind;
import org.rashomon.read.Reading;
import org.rashomon.read.TokenSpan;

/** Finds where and when an act was: the place and time phrases nearest to it in the tree. */
final class Circumstances {
  private static final Set<String> LOCATING =
      Set.of(
          "in",
          "at",
          "near",
          "across",
          "into",
          "around",
          "inside",
          "within",
          "from",
          "outside",
          "along",
          "on",
          "to",
          "toward",
          "towards",
          "throughout",
          "over",
          "south of",
          "north of",
          "east of",
          "west of",
          "of",
          "through",
          "between",
          "against",
          "off",
          "northeast of");

  /** Prepositions that put an act in the place behind them. */
  private static final Set<String> WITHIN =
      Set.of("in", "inside", "within", "across", "throughout", "near", "around", "into", "at");

  private static final Set<String> WARS =
      Set.of("war", "conflict", "uprising", "insurgency", "crisis", "revolution", "fighting");

  private static final Set<String> LAND =
      Set.of(
          "territory",
          "region",
          "town",
          "city",
          "village",
          "province",
          "countryside",
          "area",
          "soil",
          "desert",
          "mountain",
          "coast");

  private static final Set<String> SETTLEMENTS = Set.of("town", "city", "village", "province");

  /** Parts of a town or province that have names of their own. */
  private static final Set<String> PARTS =
      Set.of("district", "neighbourhood", "neighborhood", "quarter", "suburb", "county", "camp");

  /** What is done to a town, told of it in the passive. */
  private static final Set<String> DONE_TO_TOWNS =
      Set.of(
          "shell",
          "bomb",
          "bombard",
          "attack",
          "hit",
          "strike",
          "pound",
          "seize",
          "capture",
          "recapture",
          "retake",
          "besiege",
          "storm",
          "overrun");

  /** What a place is or does where something happens in it. */
  private static final Set<String> SCENES =
      Set.of(
          "scene",
          "site",
          "target",
          "stronghold",
          "witness",
          "see",
          "fall",
          "suffer",
          "experience",
          "come",
          "control",
          "siege",
          "fire");

  /** A phrase farther away than this many steps in the tree is another clause's. */
  private static final int FARTHEST = 6;

  /** A phrase so many words behind an act is still beside it. */
  private static final int BESIDE = 12;

  /** Short names in capitals are bodies, not places. */
  private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{2,6}");

  private final Reading reading;
  private final Arguments arguments;
  private final WordClasses classes;
  private final CapitalNouns capitals;
  private final Directions directions;

  Circumstances(Reading reading, Arguments arguments, WordClasses classes) {
    this.reading = reading;
    this.arguments = arguments;
    this.classes = classes;
    this.capitals = new CapitalNouns(reading, arguments);
    this.directions = new Directions(reading, classes);
  }

  /** The place phrases of a sentence. */
  List<TokenSpan> places(int sentence) {
    List<TokenSpan> found = new ArrayList<>();
    for (Name name : reading.names()) {
      boolean here = name.first() >= reading.first(sentence) && name.end() <= reading.end(sentence);
      if (here && isPlace(name) && !isOrigin(head(name))) {
        found.add(phrase(name));
      }
    }
    return found;
  }

  /**
   * "Members of a regiment from X", "activists from X": where people are of, not where they are.
   */
  private boolean isOrigin(int head) {
    int noun = reading.head(head);
    if (noun < 0
        || !reading.hasRelation(head, "nmod")
        || !arguments.preposition(head).equals("from")) {
      return false;
    }
    String lemma = reading.lemma(noun).toLowerCase(Locale.ROOT);
    return noun < head && (classes.is(lemma, "people") || classes.is(lemma, "force"));
  }

  private boolean isPlace(Name name) {
    int head = head(name);
    boolean direction = directions.at(name.first()) && !isNamed(name);
    if (direction || namesAnother(name, head) || isSeat(head)) {
      return false;
    }
    if (name.kind() == NameKind.PLACE || name.kind() == NameKind.FACILITY) {
      return (!speaks(head) || isScene(head)) && !isBody(head);
    }
    if (name.kind() != NameKind.PEOPLE) {
      return false;
    }
    if (isCapital(head)) {
      return true;
    }
    return reading.upos(head).equals("PROPN")
        ? isIn(name, head) || ownsRegion(head) || isAtWar(head) || isBorder(head)
        : isRegionWord(head);
  }

  private boolean isCapital(int head) {
    int noun = reading.head(head);
    return capitals.isOf(head) && (capitals.isWhere(noun, LOCATING) || isScene(noun));
  }

  /** "A monitor based in Britain": where somebody sits, not where anything was. */
  private boolean isSeat(int head) {
    int seated = reading.head(head);
    boolean modifies = seated >= 0 && Set.of("acl", "acl:relcl").contains(reading.relation(seated));
    return modifies && Set.of("base", "headquarter").contains(reading.lemma(seated));
  }

  /** Whether more than "north" or "north and" is said. */
  private boolean isNamed(Name name) {
    for (int t = name.first(); t < name.end(); t++) {
      if (!directions.at(t) && !reading.upos(t).equals("CCONJ")) {
        return true;
      }
    }
    return false;
  }

  /** "The Syrian city of Homs", "X's main town Y": the place is the other name. */
  private boolean namesAnother(Name name, int head) {
    int noun = reading.head(head);
    boolean modifies =
        noun > head
            && Set.of("amod", "compound", "nmod:poss").contains(reading.relation(head))
            && !(name.kind() == NameKind.PLACE && isStretch(noun))
            && classes.is(reading.lemma(noun).toLowerCase(Locale.ROOT), "place");
    boolean bare = head == name.first() || !reading.upos(head - 1).equals("PROPN");
    boolean inside =
        (bare || !isStretch(head))
            && classes.is(reading.lemma(head).toLowerCase(Locale.ROOT), "place");
    return (modifies && hasName(noun)) || (inside && hasName(head));
  }

  /** "The Angor area of Waziristan" is the former, "the Delta city of Tanta" the latter. */
  private boolean isStretch(int noun) {
    String lemma = reading.lemma(noun);
    return PARTS.contains(lemma) || (LAND.contains(lemma) && !SETTLEMENTS.contains(lemma));
  }

  private boolean hasName(int noun) {
    for (int child : reading.children(noun)) {
      boolean of = reading.hasRelation(child, "nmod") && arguments.preposition(child).equals("of");
      boolean beside = reading.hasRelation(child, "appos") && !isWider(noun, child);
      if (child > noun && (of || beside) && reading.upos(child).equals("PROPN")) {
        return true;
      }
    }
    return false;
  }

  /** "Kachin State, Myanmar": the other name is of the state that the place lies in. */
  private boolean isWider(int noun, int other) {
    Name name = reading.nameAt(other);
    return reading.nameAt(noun) != null && name != null && name.kind() == NameKind.PEOPLE;
  }

  /** "The border between Thailand and Cambodia". */
  private boolean isBorder(int head) {
    int noun = reading.head(head);
    return noun >= 0
        && reading.lemma(noun).equals("border")
        && Set.of("between", "with", "of").contains(arguments.preposition(head));
  }

  /** "Yemen's war", "the Yemen conflict". */
  private boolean isAtWar(int head) {
    int noun = reading.head(head);
    return noun > head
        && Set.of("nmod:poss", "compound").contains(reading.relation(head))
        && WARS.contains(reading.lemma(noun).toLowerCase(Locale.ROOT));
  }

  /** A state's name behind "in": by the tree, or right before it where the tree went astray. */
  private boolean isIn(Name name, int head) {
    String preposition = arguments.preposition(head);
    boolean within =
        LOCATING.contains(preposition)
            && !Set.of("of", "to", "against", "from", "between", "over", "on")
                .contains(preposition);
    int before = name.first() - 1;
    int floor = reading.first(reading.sentenceOf(head));
    while (before > floor && (directions.at(before) || reading.upos(before).equals("DET"))) {
      before--;
    }
    boolean beside =
        before >= floor
            && reading.upos(before).equals("ADP")
            && WITHIN.contains(reading.lower(before))
            && name.end() - 1 == head;
    boolean scene = reading.relation(head).equals("nsubj") && isScene(head);
    boolean suffers =
        reading.relation(head).equals("nsubj:pass")
            && DONE_TO_TOWNS.contains(reading.lemma(reading.head(head)));
    return within || beside || scene || suffers;
  }

  /** "Yemen's restive south", "Pakistan's tribal region". */
  private boolean ownsRegion(int head) {
    int noun = reading.head(head);
    return noun > head
        && reading.relation(head).equals("nmod:poss")
        && classes.is(reading.lemma(noun).toLowerCase(Locale.ROOT), "place");
  }

  /** "Northern Syrian territories": a people's word on a stretch of land behind "in". */
  private boolean isRegionWord(int head) {
    int noun = reading.head(head);
    return noun > head
        && Set.of("amod", "compound").contains(reading.relation(head))
        && LAND.contains(reading.lemma(noun).toLowerCase(Locale.ROOT))
        && WITHIN.contains(arguments.preposition(noun));
  }

  /** A word of the same name that the reader left outside: "Aqareb es Safi". */
  private boolean isGoingOn(int word, Name name) {
    int head = reading.head(word);
    return reading.relation(word).equals("flat") && head >= name.first() && head < name.end();
  }

  /** States behind the prepositions: where people or arms are sent to, or leave. */
  List<TokenSpan> destinations(int sentence, Set<String> prepositions) {
    List<TokenSpan> found = new ArrayList<>();
    for (Name name : reading.names()) {
      int head = head(name);
      boolean here = name.first() >= reading.first(sentence) && name.end() <= reading.end(sentence);
      boolean state = here && name.kind() == NameKind.PEOPLE && reading.upos(head).equals("PROPN");
      if (state && prepositions.contains(arguments.preposition(head))) {
        found.add(phrase(name));
      }
    }
    return found;
  }

  /** "X was shelled", "X has been the scene of attacks", "X fell to the rebels". */
  private boolean isScene(int head) {
    if (reading.relation(head).equals("nsubj:pass")) {
      return true;
    }
    int predicate = reading.head(head);
    boolean noun = predicate >= 0 && reading.upos(predicate).equals("NOUN");
    String lemma = predicate < 0 ? "" : reading.lemma(predicate).toLowerCase(Locale.ROOT);
    return SCENES.contains(lemma)
        && (noun || !Set.of("fire", "target", "control").contains(lemma))
        && (noun || reading.relation(head).equals("nsubj"));
  }

  private boolean isBody(int word) {
    return ACRONYM.matcher(reading.form(word)).matches();
  }

  private boolean speaks(int word) {
    return reading.hasRelation(word, "nsubj");
  }

  private int head(Name name) {
    for (int t = name.first(); t < name.end(); t++) {
      int head = reading.head(t);
      if (head < name.first() || head >= name.end()) {
        return t;
      }
    }
    return name.first();
  }

  /** The name with what makes it one place: "Lachin district", "the city of Homs", "northern X". */
  private TokenSpan phrase(Name name) {
    int head = head(name);
    int noun = reading.head(head);
    if (name.kind() == NameKind.PEOPLE && isCapital(head)) {
      return new TokenSpan(Math.min(name.first(), noun), Math.max(name.end(), noun + 1), head);
    }
    boolean modifier =
        noun >= 0
            && Set.of("compound", "nmod:poss", "nmod:desc").contains(reading.relation(head))
            && classes.is(reading.lemma(noun), "place");
    if (modifier && noun >= name.end() && noun - name.end() < 2) {
      return new TokenSpan(name.first(), noun + 1, head);
    }
    if (ownsRegion(head)) {
      return new TokenSpan(name.first(), name.end(), head);
    }
    if (name.kind() == NameKind.PEOPLE && isRegionWord(head)) {
      int first = directions.at(name.first() - 1) ? name.first() - 1 : name.first();
      return new TokenSpan(first, noun + 1, head);
    }
    int first = name.first();
    if (first > 0 && directions.at(first - 1)) {
      first--;
    }
    int end = name.end();
    while (end < reading.size() && isGoingOn(end, name)) {
      end++;
    }
    return new TokenSpan(first, end, head);
  }

  /**
   * The phrase that belongs to an act by the tree; where none does, the only one of the sentence,
   * or the first that follows the act within a few words.
   */
  TokenSpan of(Act act, List<TokenSpan> all) {
    List<TokenSpan> candidates =
        all.stream().filter(one -> !directions.isMeasuredFrom(one, all)).toList();
    TokenSpan nearest = nearest(act, candidates);
    if (nearest != null || candidates.isEmpty()) {
      return nearest;
    }
    if (candidates.size() == 1) {
      return isOfNoun(candidates.get(0), act) ? null : candidates.get(0);
    }
    for (TokenSpan candidate : candidates) {
      int distance = candidate.first() - act.words().end();
      if (distance >= 0 && distance <= BESIDE) {
        return candidate;
      }
    }
    return null;
  }

  /**
   * The other place phrases tied to the act by the tree, nearest first; all of the sentence where
   * none is the act's own.
   */
  List<TokenSpan> around(Act act, TokenSpan place, List<TokenSpan> candidates) {
    return candidates.stream()
        .filter(one -> !one.equals(place))
        .filter(one -> place == null || steps(act, one.head()) <= FARTHEST)
        .sorted(Comparator.comparingInt(one -> steps(act, one.head())))
        .toList();
  }

  /** "The governor, elected in 2019, said": the phrase dates what is told of a noun. */
  boolean isOfNoun(TokenSpan time, Act act) {
    int t = time.head();
    while (t >= 0 && !reading.dominates(t, act.head())) {
      boolean clause = isClause(t) && !time.contains(t);
      boolean state = clause && reading.child(t, "cop") >= 0;
      if (state || (clause && !reading.dominates(act.head(), t))) {
        return true;
      }
      t = reading.head(t);
    }
    return false;
  }

  /**
   * Of phrases of a sentence the one that belongs to an act: that with the fewest steps up the tree
   * to the act; null when none does.
   */
  TokenSpan nearest(Act act, List<TokenSpan> candidates) {
    TokenSpan best = null;
    int fewest = FARTHEST + 1;
    for (TokenSpan candidate : candidates) {
      int steps = steps(act, candidate.head());
      if (steps < fewest || (steps == fewest && best != null && closer(act, candidate, best))) {
        fewest = steps;
        best = candidate;
      }
    }
    return best;
  }

  /** Of two as near in the tree the one that is set beside a noun: "X's main town Y". */
  private boolean closer(Act act, TokenSpan a, TokenSpan b) {
    if (reading.hasRelation(a.head(), "appos") != reading.hasRelation(b.head(), "appos")) {
      return reading.hasRelation(a.head(), "appos");
    }
    return Math.abs(a.head() - act.head()) < Math.abs(b.head() - act.head());
  }

  /** Steps from a phrase up to the act, or to a clause above the act, counted double beyond it. */
  private int steps(Act act, int word) {
    int steps = 0;
    for (int t = word; t >= 0 && steps <= FARTHEST; t = reading.head(t)) {
      if (t == act.head() || t == act.carrier()) {
        return steps;
      }
      if (t != word && (reading.upos(t).equals("VERB") || isClause(t))) {
        return reading.dominates(t, act.head()) ? steps + 1 + depth(t, act.head()) : FARTHEST + 1;
      }
      steps++;
    }
    return FARTHEST + 1;
  }

  /** "Who fled", "which was under their control". */
  private boolean isClause(int word) {
    return reading.hasRelation(word, "acl")
        && (reading.upos(word).equals("VERB") || reading.child(word, "cop") >= 0);
  }

  private int depth(int ancestor, int word) {
    int depth = 0;
    for (int t = word; t >= 0 && t != ancestor; t = reading.head(t)) {
      depth++;
    }
    return depth;
  }
}

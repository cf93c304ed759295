package org.rashomon.extract;

import java.util.ArrayList;
import java.util.List;
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

  /** A phrase farther away than this many steps in the tree is another clause's. */
  private static final int FARTHEST = 6;

  /** A phrase so many words behind an act is still beside it. */
  private static final int BESIDE = 12;

  /** Short names in capitals are bodies, not places. */
  private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{2,6}");

  private final Reading reading;
  private final Arguments arguments;
  private final WordClasses classes;

  Circumstances(Reading reading, Arguments arguments, WordClasses classes) {
    this.reading = reading;
    this.arguments = arguments;
    this.classes = classes;
  }

  /** The place phrases of a sentence. */
  List<TokenSpan> places(int sentence) {
    List<TokenSpan> found = new ArrayList<>();
    for (Name name : reading.names()) {
      boolean here = name.first() >= reading.first(sentence) && name.end() <= reading.end(sentence);
      if (here && isPlace(name)) {
        found.add(phrase(name));
      }
    }
    return found;
  }

  private boolean isPlace(Name name) {
    if (name.kind() == NameKind.PLACE || name.kind() == NameKind.FACILITY) {
      return !speaks(head(name)) && !isBody(head(name));
    }
    int head = head(name);
    return name.kind() == NameKind.PEOPLE
        && reading.upos(head).equals("PROPN")
        && LOCATING.contains(arguments.preposition(head))
        && !Set.of("of", "to", "against", "from", "between", "over", "on")
            .contains(arguments.preposition(head));
  }

  private boolean isBody(int word) {
    return ACRONYM.matcher(reading.form(word)).matches()
        || arguments.preposition(word).equals("against");
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
    boolean modifier =
        noun >= 0
            && Set.of("compound", "nmod:poss", "nmod:desc").contains(reading.relation(head))
            && classes.is(reading.lemma(noun), "place");
    if (modifier && noun >= name.end() && noun - name.end() < 2) {
      return new TokenSpan(name.first(), noun + 1, head);
    }
    int first = name.first();
    if (first > 0
        && Set.of(
                "northern",
                "southern",
                "eastern",
                "western",
                "central",
                "northeastern",
                "northwestern",
                "southeastern",
                "southwestern")
            .contains(reading.lower(first - 1))) {
      first--;
    }
    return new TokenSpan(first, name.end(), head);
  }

  /**
   * The phrase that belongs to an act by the tree; where none does, the only one of the sentence,
   * or the first that follows the act within a few words.
   */
  TokenSpan of(Act act, List<TokenSpan> candidates) {
    TokenSpan nearest = nearest(act, candidates);
    if (nearest != null || candidates.isEmpty()) {
      return nearest;
    }
    if (candidates.size() == 1) {
      return candidates.get(0);
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

  private static boolean closer(Act act, TokenSpan a, TokenSpan b) {
    return Math.abs(a.head() - act.head()) < Math.abs(b.head() - act.head());
  }

  /** Steps from a phrase up to the act, or to a clause above the act, counted double beyond it. */
  private int steps(Act act, int word) {
    int steps = 0;
    for (int t = word; t >= 0 && steps <= FARTHEST; t = reading.head(t)) {
      if (t == act.head() || t == act.carrier()) {
        return steps;
      }
      if (t != word && reading.upos(t).equals("VERB")) {
        return reading.dominates(t, act.head()) ? steps + 1 + depth(t, act.head()) : FARTHEST + 1;
      }
      steps++;
    }
    return FARTHEST + 1;
  }

  private int depth(int ancestor, int word) {
    int depth = 0;
    for (int t = word; t >= 0 && t != ancestor; t = reading.head(t)) {
      depth++;
    }
    return depth;
  }
}

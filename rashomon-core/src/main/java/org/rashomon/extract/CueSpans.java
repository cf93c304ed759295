package org.rashomon.extract;

import java.util.Locale;
import java.util.Set;
import org.rashomon.read.Reading;
import org.rashomon.read.TokenSpan;

/**
 * Draws the span of a cue as annotators of news do: the verb with its auxiliaries, adverbs and
 * particles, with the verbs it hangs on ("went on to say"), the paper it stands in ("issued a
 * statement saying"), the day behind it and the preposition that leads to what is said. For one
 * reading.
 */
final class CueSpans {
  private static final Set<String> GROUP =
      Set.of("aux", "aux:pass", "cop", "compound:prt", "advmod");

  /** What is said in it is its maker's; where else it was said is no part of the cue. */
  private static final Set<String> WRITTEN = Set.of("statement", "communique", "release");

  /** Prepositions that never lead to what is said. */
  private static final Set<String> NO_LINK =
      Set.of("by", "than", "after", "before", "until", "during", "since");

  /** Verbs that do no more than carry a noun of attitude. */
  private static final Set<String> LIGHT =
      Set.of(
          "have", "make", "take", "give", "hold", "put", "lend", "throw", "draw", "raise", "get");

  /** Prepositions that lead to a clause: "called for the army to leave", "accused of lying". */
  static final Set<String> CLAUSE_LINKS =
      Set.of("for", "of", "about", "on", "against", "at", "over", "in", "into", "from", "with");

  /** Verbs and adjectives whose "to" leads to what is said; others tell it to a hearer. */
  private static final Set<String> TO =
      Set.of(
          "point",
          "refer",
          "object",
          "react",
          "respond",
          "listen",
          "allude",
          "appeal",
          "subscribe",
          "confess",
          "admit",
          "testify",
          "attest",
          "opposed",
          "committed",
          "open",
          "sympathetic",
          "hostile",
          "dedicated",
          "commitment",
          "opposition",
          "objection",
          "reference",
          "reaction",
          "response",
          "resistance",
          "call");

  /** Nouns of expression that a cue's verb only carries: "showed no sign of", "cast doubt on". */
  private static final Set<String> CARRIED =
      Set.of(
          "doubt",
          "sign",
          "concern",
          "hope",
          "fear",
          "support",
          "frustration",
          "confidence",
          "interest",
          "optimism",
          "regret",
          "outrage",
          "anger",
          "disappointment",
          "condolence",
          "complaint",
          "criticism",
          "warning",
          "threat",
          "evidence",
          "inclination",
          "willingness",
          "desire",
          "intention",
          "blame",
          "attention",
          "light",
          "secret",
          "mention",
          "reference",
          "question",
          "testimony",
          "surprise",
          "skepticism",
          "dissatisfaction",
          "satisfaction",
          "gratitude",
          "sympathy",
          "solidarity",
          "opposition");

  private static final Set<String> DAYS =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "today",
          "yesterday");

  /** More words than this between a verb and what hangs on it make no one cue. */
  private static final int LONGEST = 9;

  private final Reading reading;

  CueSpans(Reading reading) {
    this.reading = reading;
  }

  /** The whole cue of a speech; null where it has none. */
  TokenSpan of(Speech speech) {
    TokenSpan cue = speech.cue();
    if (cue == null) {
      return null;
    }
    int head = cue.head();
    String upos = reading.upos(head);
    if (cue.end() > head + 1) {
      return upos.equals("VERB") ? phrase(speech, cue) : cue;
    }
    if (upos.equals("NOUN")) {
      int light = lightVerb(head);
      int first = light < 0 ? described(head) : first(light);
      return new TokenSpan(first, linked(speech, head, head + 1), head);
    }
    if (!Set.of("VERB", "ADJ").contains(upos)) {
      return cue;
    }
    int end = behind(speech, head);
    boolean colon = end < reading.end(reading.sentenceOf(head)) && reading.form(end).equals(":");
    return new TokenSpan(first(head), colon ? end + 1 : end, head);
  }

  /**
   * "Has taken issue with": the verb's group up to the other word, and what leads on from there.
   */
  private TokenSpan phrase(Speech speech, TokenSpan cue) {
    int at = cue.end();
    boolean link =
        at < reading.size()
            && speech.covers(at)
            && (reading.hasRelation(at, "case") || reading.hasRelation(at, "mark"))
            && CLAUSE_LINKS.contains(reading.lower(at));
    return new TokenSpan(first(cue.head()), link ? at + 1 : at, cue.head());
  }

  /** Where the adjectives right before a noun begin. */
  private int described(int noun) {
    int first = noun;
    while (first > 0
        && reading.head(first - 1) == noun
        && reading.relation(first - 1).equals("amod")) {
      first--;
    }
    return first;
  }

  /** The verb that does no more than carry the noun, as in "have concerns about"; -1 for none. */
  int lightVerb(int noun) {
    int verb = reading.head(noun);
    boolean carried = verb >= 0 && verb < noun && reading.relation(noun).equals("obj");
    return carried && LIGHT.contains(lemma(verb)) && noun - verb <= 4 ? verb : -1;
  }

  /** Where the group of the topmost verb begins. */
  private int first(int head) {
    int own = group(head);
    int above = reading.head(head);
    boolean hangs = above >= 0 && above < head && own - above <= LONGEST;
    boolean to =
        reading.relation(head).equals("xcomp")
            || (reading.relation(head).equals("advcl") && reading.xpos(own).equals("TO"));
    if (hangs && to && isPlain(above, own)) {
      return first(above);
    }
    int verb = hangs && reading.hasRelation(head, "acl") ? reading.head(above) : -1;
    boolean paper =
        verb >= 0
            && verb < above
            && head - verb <= LONGEST
            && reading.xpos(head).equals("VBG")
            && reading.upos(verb).equals("VERB")
            && reading.relation(above).equals("obj");
    if (paper) {
      return first(verb);
    }
    boolean purpose = reading.xpos(own).equals("TO");
    return purpose && !reading.relation(head).equals("xcomp") ? own + 1 : own;
  }

  private int group(int head) {
    int first = head;
    while (first > 0 && inGroup(first - 1, head)) {
      first--;
    }
    return first;
  }

  /** Whether nothing but particles, adverbs and auxiliaries stands between. */
  boolean isPlain(int above, int own) {
    for (int t = above + 1; t < own; t++) {
      if (!Set.of("ADV", "PART", "AUX", "ADP").contains(reading.upos(t))) {
        return false;
      }
    }
    return Set.of("VERB", "ADJ").contains(reading.upos(above));
  }

  private boolean inGroup(int word, int verb) {
    boolean to = reading.xpos(word).equals("TO") && reading.relation(word).equals("mark");
    boolean group = GROUP.contains(reading.relation(word)) && !reading.xpos(word).startsWith("W");
    return reading.head(word) == verb && (to || group);
  }

  /** Behind the verb's adverbs, its paper or day, and the preposition that leads on. */
  private int behind(Speech speech, int head) {
    int end = head + 1;
    int last = reading.end(reading.sentenceOf(head));
    while (end < last && reading.head(end) == head && isTail(end)) {
      end++;
    }
    int carried = carried(head, end);
    if (carried > 0) {
      return linked(speech, carried - 1, carried);
    }
    int put = circumstance(head, end);
    return put > end ? linked(speech, head, put) : linked(speech, head, end);
  }

  private boolean isTail(int word) {
    String relation = reading.relation(word);
    return relation.equals("compound:prt")
        || (relation.equals("advmod") && !reading.xpos(word).startsWith("W"));
  }

  /** Behind the noun of expression right behind the verb; -1 where there is none. */
  private int carried(int verb, int end) {
    int object = reading.child(verb, "obj");
    boolean near = object >= end && object - end <= 3;
    if (!near || !CARRIED.contains(lemma(object))) {
      return -1;
    }
    boolean told = false;
    for (int child : reading.children(object)) {
      boolean clause = reading.hasRelation(child, "acl") || reading.hasRelation(child, "ccomp");
      told |= child > object && (clause || reading.hasRelation(child, "nmod"));
    }
    for (int t = end; t < object; t++) {
      told &= reading.dominates(object, t);
    }
    return told ? object + 1 : -1;
  }

  /** Behind "in a statement" or "on Monday" right behind the verb; where it was if none stands. */
  private int circumstance(int verb, int from) {
    int end = from;
    for (int child : reading.children(verb)) {
      TokenSpan run = reading.subtree(child, t -> !isLater(t, child));
      if (run.first() != end || child < end) {
        continue;
      }
      boolean day = reading.relation(child).equals("obl:unmarked") && isDay(child);
      boolean paper =
          reading.hasRelation(child, "obl")
              && WRITTEN.contains(lemma(child))
              && reading.child(child, "case") == end;
      end = day || paper ? run.end() : end;
    }
    return end;
  }

  private boolean isDay(int word) {
    return reading.nameAt(word) == null && DAYS.contains(reading.lower(word));
  }

  private boolean isLater(int word, int paper) {
    boolean own = reading.head(word) == paper && word > paper;
    return own && !reading.hasRelation(word, "flat") && !reading.relation(word).equals("amod");
  }

  /** "Called for a truce", "allegations of fraud": the preposition that leads to what is said. */
  private int linked(Speech speech, int head, int at) {
    boolean inside = at < reading.size() && speech.covers(at);
    String link = inside ? reading.lower(at) : "";
    if (!inside || NO_LINK.contains(link) || (link.equals("to") && !TO.contains(lemma(head)))) {
      return at;
    }
    int below = reading.head(at);
    boolean noun = reading.hasRelation(at, "case");
    boolean clause = reading.hasRelation(at, "mark") && CLAUSE_LINKS.contains(link);
    boolean own = below >= 0 && reading.head(below) == head;
    return (noun || clause) && (own || reading.upos(head).equals("NOUN")) ? at + 1 : at;
  }

  private String lemma(int word) {
    return reading.lemma(word).toLowerCase(Locale.ROOT);
  }
}

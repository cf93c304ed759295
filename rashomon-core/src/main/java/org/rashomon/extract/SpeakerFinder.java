package org.rashomon.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rashomon.extract.SpeechRule.SpeechAct;
import org.rashomon.read.Name;
import org.rashomon.read.NameKind;
import org.rashomon.read.Reading;

/**
 * Finds who speaks at a cue: of several subjects the one that stands nearest, of a paper or a
 * statement the body that gave it out. A dateline or a date is no speaker. For one reading.
 */
final class SpeakerFinder {
  private static final Set<String> PAPERS =
      Set.of(
          "report",
          "account",
          "version",
          "information",
          "article",
          "statistics",
          "figure",
          "datum",
          "data",
          "tally",
          "testimony",
          "dispatch",
          "footage");

  private static final Set<String> TOLD_BY =
      Set.of("by", "of", "from", "in", "on", "compiled by", "to");

  private static final Set<String> NO_SPEAKER =
      Set.of(
          "fri", "mon", "tue", "tues", "wed", "thu", "thur", "sat", "sun", "jan", "feb", "mar",
          "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "reports", "that",
          "there", "which", "what");

  private final Reading reading;
  private final Arguments arguments;
  private final WordClasses classes;

  SpeakerFinder(Reading reading, Arguments arguments, WordClasses classes) {
    this.reading = reading;
    this.arguments = arguments;
    this.classes = classes;
  }

  /** The head words of those who speak at a verb of saying; empty when nobody is named. */
  List<Integer> at(SpeechRule rule, int cue) {
    int source = source(rule, cue);
    return source < 0 ? List.of() : heads(source);
  }

  /** A noun and those coordinated with it, papers led back to whom they are of. */
  List<Integer> heads(int noun) {
    List<Integer> all = new ArrayList<>();
    for (int head : arguments.conjuncts(noun)) {
      int body = behindPaper(head, 0);
      if (body >= 0 && canSpeak(body)) {
        all.add(body);
      }
    }
    return all;
  }

  private int source(SpeechRule rule, int cue) {
    if (rule.act() == SpeechAct.CITE && !arguments.passive(cue)) {
      return arguments.patient(cue);
    }
    if (rule.act() == SpeechAct.CITE || isQuoted(cue)) {
      return arguments.patient(cue);
    }
    int subject = nearestSubject(cue);
    return subject >= 0 ? subject : byTree(cue);
  }

  /** "Was quoted by": the subject speaks, the by-phrase passes it on. */
  private boolean isQuoted(int cue) {
    return reading.lemma(cue).equals("quote") && arguments.passive(cue);
  }

  private int byTree(int cue) {
    int place = genericThey(arguments.agent(cue), cue);
    return place >= 0 ? place : arguments.agent(cue);
  }

  private int nearestSubject(int cue) {
    if (reading.child(cue, "aux:pass") >= 0) {
      return -1;
    }
    int best = -1;
    for (int child : reading.children(cue)) {
      boolean subject = reading.hasRelation(child, "nsubj") && canSpeak(child);
      if (subject && (best < 0 || distance(child, cue) < distance(best, cue))) {
        best = child;
      }
    }
    if (best >= 0 && isRelative(best)) {
      return -1;
    }
    int place = genericThey(best, cue);
    return place >= 0 ? place : best;
  }

  private boolean isRelative(int word) {
    return reading.xpos(word).startsWith("W");
  }

  /** "In Ankara, they announced": those who speak there. */
  private int genericThey(int subject, int cue) {
    if (subject < 0 || !reading.lower(subject).equals("they")) {
      return -1;
    }
    int place = arguments.oblique(cue, "in");
    Name name = place < 0 ? null : reading.nameAt(place);
    boolean leads = place >= 0 && place < subject && place - 1 == reading.first(sentence(cue));
    return leads && name != null ? place : -1;
  }

  private int sentence(int word) {
    return reading.sentenceOf(word);
  }

  private static int distance(int a, int b) {
    return Math.abs(a - b);
  }

  /** A report, an account, a version is the word of whom it is of; -1 where nobody is named. */
  private int behindPaper(int noun, int depth) {
    String lemma = reading.lemma(noun).toLowerCase(java.util.Locale.ROOT);
    if (depth > 2 || !PAPERS.contains(lemma) || reading.nameAt(noun) != null) {
      return noun;
    }
    int owner = reading.child(noun, "nmod:poss");
    for (int child : reading.children(noun)) {
      boolean told =
          (reading.hasRelation(child, "nmod") || reading.hasRelation(child, "obl"))
              && TOLD_BY.contains(arguments.preposition(child));
      boolean made = reading.relation(child).equals("acl") && reading.xpos(child).equals("VBN");
      if (owner < 0 && told && canSpeak(child)) {
        owner = child;
      }
      if (owner < 0 && made) {
        owner = arguments.oblique(child, "by", "on");
      }
    }
    return owner < 0 ? noun : behindPaper(owner, depth + 1);
  }

  /** Whether a word can be a speaker: a person, a body, people, a name, a pronoun. */
  boolean canSpeak(int word) {
    String upos = reading.upos(word);
    String lower = reading.lower(word);
    if (NO_SPEAKER.contains(lower) || classes.is(lower, "time") || upos.equals("NUM")) {
      return false;
    }
    if (upos.equals("VERB") || upos.equals("ADV") || upos.equals("PUNCT")) {
      return false;
    }
    return !isDateline(word);
  }

  /** A place at the head of a sentence, before a dash, a colon, a bracket or the outlet's name. */
  private boolean isDateline(int word) {
    Name name = reading.nameAt(word);
    int first = reading.first(sentence(word));
    if (name == null || name.first() != first) {
      return false;
    }
    int next = name.end();
    boolean mark =
        next < reading.end(sentence(word))
            && Set.of("-", "–", "—", "--", "(", ":", ",").contains(reading.form(next));
    boolean capitals = reading.form(word).length() > 2 && isUpper(reading.phrase(word, word + 1));
    return mark && (name.kind() == NameKind.PLACE || capitals);
  }

  private static boolean isUpper(org.rashomon.text.Phrase phrase) {
    return phrase.text().codePoints().allMatch(Character::isUpperCase);
  }
}

package org.rashomon.extract;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import org.rashomon.read.Name;
import org.rashomon.read.NameKind;
import org.rashomon.read.Reading;

/**
 * Follows speakers through a report: "he said", "the source added", "the statement said" lead back
 * to who spoke before. For one reading.
 */
final class SpeakerTrail {
  private static final int MOST_STEPS = 5;

  /** A speaker named longer ago than this many sentences is not meant by a pronoun. */
  private static final int FARTHEST = 8;

  private static final Set<String> PAPERS = Set.of("statement", "claim", "report", "communique");

  private static final Set<String> SOURCES = Set.of("source", "official");

  /** What a body may be called once its name has been told. */
  private static final Set<String> BODIES =
      Set.of(
          "group",
          "organisation",
          "organization",
          "agency",
          "monitor",
          "watchdog",
          "observatory",
          "movement",
          "ngo",
          "network");

  private static final Set<String> STATE_BODIES =
      Set.of(
          "ministry", "army", "military", "government", "statement", "office", "police", "command");

  private static final Set<String> OFFICERS =
      Set.of(
          "source",
          "official",
          "officer",
          "commander",
          "spokesman",
          "spokeswoman",
          "spokesperson",
          "diplomat",
          "aide",
          "leader");

  private static final Set<String> SINGULAR = Set.of("he", "she", "him", "her");

  private final Reading reading;
  private final List<Speech> said;

  /**
   * A trail.
   *
   * @param said all speech of the report, in the order of its cues
   */
  SpeakerTrail(Reading reading, List<Speech> said) {
    this.reading = reading;
    this.said = said;
  }

  /** The head of what a speaker's word stands for in the end; -1 when it stands for itself. */
  int follow(int speaker) {
    int now = speaker;
    for (int steps = 0; steps < MOST_STEPS; steps++) {
      int next = back(now);
      if (next < 0 || next == now) {
        break;
      }
      now = next;
    }
    return now == speaker ? -1 : now;
  }

  private int back(int word) {
    boolean pronoun = reading.upos(word).equals("PRON");
    if (!pronoun && (reading.nameAt(word) != null || !isKnown(word))) {
      return reading.antecedent(word);
    }
    int earlier = earlier(word);
    int named = earlier < 0 && !pronoun && BODIES.contains(lemma(word)) ? body(word) : earlier;
    return named >= 0 ? named : reading.antecedent(word);
  }

  /** A noun that says no more than that somebody spoke of before is meant. */
  private boolean isKnown(int word) {
    int det = reading.child(word, "det");
    boolean definite =
        det >= 0 && Set.of("the", "this", "that", "same").contains(reading.lower(det));
    boolean similar = false;
    for (int child : reading.children(word)) {
      similar |= Set.of("similar", "same").contains(reading.lower(child));
    }
    return definite || similar;
  }

  /** "The group": the body that was a subject last, at most two sentences before; or -1. */
  private int body(int word) {
    int here = reading.sentenceOf(word);
    for (int t = reading.first(here) - 1; t >= 0 && here - reading.sentenceOf(t) <= 2; t--) {
      Name name = reading.nameAt(t);
      if (isNamedBody(name) && reading.hasRelation(t, "nsubj")) {
        return t;
      }
    }
    return -1;
  }

  /** An organisation's name; a ministry or an army is no "group". */
  private boolean isNamedBody(Name name) {
    return name != null
        && name.kind() == NameKind.ORGANISATION
        && !STATE_BODIES.contains(lemma(name.end() - 1));
  }

  private int earlier(int word) {
    int same = last(word, speaker -> agrees(word, speaker));
    boolean anyone = same < 0 && SOURCES.contains(lemma(word));
    return anyone ? last(word, speaker -> isNameless(word, speaker)) : same;
  }

  /** The last speaker before a word, not too long ago, that passes the test; or -1. */
  private int last(int word, IntPredicate test) {
    for (int i = said.size() - 1; i >= 0; i--) {
      for (int speaker : said.get(i).speakers()) {
        boolean before =
            speaker < word && reading.sentenceOf(word) - reading.sentenceOf(speaker) <= FARTHEST;
        if (before && test.test(speaker)) {
          return speaker;
        }
      }
    }
    return -1;
  }

  /** "The source" may be the officer who spoke before, "the sources" the officers. */
  private boolean isNameless(int word, int speaker) {
    return reading.nameAt(speaker) == null
        && OFFICERS.contains(lemma(speaker))
        && reading.xpos(speaker).equals(reading.xpos(word));
  }

  private boolean agrees(int word, int speaker) {
    String lower = reading.lower(word);
    if (!reading.upos(word).equals("PRON")) {
      return agreesNoun(word, speaker);
    }
    if (SINGULAR.contains(lower)) {
      return isOnePerson(speaker) || reading.lower(speaker).equals(lower);
    }
    if (lower.equals("they")) {
      return reading.xpos(speaker).equals("NNS") || reading.lower(speaker).equals("they");
    }
    return lower.equals("it") && isBody(speaker);
  }

  private boolean agreesNoun(int word, int speaker) {
    String lemma = lemma(word);
    if (PAPERS.contains(lemma)) {
      String whose = bodyBefore(word);
      return whose == null
          ? isBody(speaker) || isOnePerson(speaker)
          : lemma(speaker).equals(whose) || titles(speaker, whose);
    }
    Name name = reading.nameAt(speaker);
    boolean body = BODIES.contains(lemma) && isNamedBody(name);
    return body || lemma(speaker).equals(lemma) || (titles(speaker, lemma) && isOnePerson(speaker));
  }

  /** Whose "the army statement" is: the body right before the noun; null for none. */
  private String bodyBefore(int word) {
    for (int child : reading.children(word)) {
      boolean before = child < word && reading.relation(child).equals("compound");
      if (before && STATE_BODIES.contains(lemma(child))) {
        return lemma(child);
      }
    }
    return null;
  }

  /** "The governor" for "Governor X". */
  private boolean titles(int name, String lemma) {
    for (int child : reading.children(name)) {
      if (lemma(child).equals(lemma)) {
        return true;
      }
    }
    return false;
  }

  private String lemma(int word) {
    return reading.lemma(word).toLowerCase(Locale.ROOT);
  }

  private boolean isOnePerson(int speaker) {
    Name name = reading.nameAt(speaker);
    if (name != null) {
      return name.kind() == NameKind.PERSON;
    }
    return reading.xpos(speaker).equals("NN")
        && Set.of(
                "official",
                "source",
                "officer",
                "spokesman",
                "spokeswoman",
                "spokesperson",
                "governor",
                "minister",
                "mayor",
                "activist",
                "resident",
                "commander",
                "witness",
                "analyst",
                "doctor",
                "leader",
                "chief",
                "president",
                "villager",
                "medic")
            .contains(lemma(speaker));
  }

  private boolean isBody(int speaker) {
    Name name = reading.nameAt(speaker);
    if (name != null) {
      return name.kind() != NameKind.PERSON;
    }
    return reading.lower(speaker).equals("it")
        || BODIES.contains(lemma(speaker))
        || STATE_BODIES.contains(lemma(speaker));
  }
}

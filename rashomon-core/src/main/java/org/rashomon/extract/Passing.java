package org.rashomon.extract;

import java.util.List;
import java.util.Set;
import org.rashomon.read.Name;
import org.rashomon.read.NameKind;
import org.rashomon.read.Reading;

/**
 * Finds the outlet or agency that a speaker told it: "told AFP", "quoted by Tass", "in an interview
 * with Radio X". For one reading.
 */
final class Passing {
  private static final Set<String> TOLD = Set.of("tell", "inform");

  private static final Set<String> MEETINGS =
      Set.of("interview", "statement", "comment", "remark", "telephone", "phone");

  private static final Set<String> CARRIES =
      Set.of("carry", "quote", "cite", "broadcast", "publish", "release", "air", "run", "post");

  /** A name farther behind "told" or "interview with" than this is another's. */
  private static final int FARTHEST = 6;

  private final Reading reading;
  private final Arguments arguments;

  Passing(Reading reading, Arguments arguments) {
    this.reading = reading;
    this.arguments = arguments;
  }

  /** Whom "X quoted Y as saying" quotes, at "saying"; -1 elsewhere. */
  int quoted(int cue) {
    int quoting = quoting(cue);
    return quoting < 0 ? -1 : arguments.patient(quoting);
  }

  private int quoting(int cue) {
    int head = reading.head(cue);
    int mark = reading.child(cue, "mark");
    boolean as = reading.xpos(cue).equals("VBG") && (mark < 0 || reading.lower(mark).equals("as"));
    boolean quotes = head >= 0 && Set.of("quote", "cite").contains(reading.lemma(head));
    return as && quotes && head < cue ? head : -1;
  }

  /** The outlet credited at the cue, or beside the speaker: "the mayor, quoted by X, said". */
  int via(int cue, List<Integer> speakers) {
    int quoting = quoting(cue);
    if (quoting >= 0) {
      int by = arguments.passive(quoting) ? via(quoting) : arguments.agent(quoting);
      by = by >= 0 ? by : arguments.oblique(cue, "by");
      boolean beside = cue + 2 < reading.size() && reading.lower(cue + 1).equals("by");
      return by < 0 && beside ? name(cue + 2, reading.end(reading.sentenceOf(cue))) : by;
    }
    int via = via(cue);
    for (int speaker : speakers) {
      for (int child : reading.children(speaker)) {
        if (via < 0 && reading.hasRelation(child, "acl") && arguments.passive(child)) {
          via = via(child);
        }
      }
    }
    return via;
  }

  /** The last word of the outlet's name; -1 if none is credited at the cue. */
  private int via(int cue) {
    if (TOLD.contains(reading.lemma(cue))) {
      return name(cue + 1, reading.end(reading.sentenceOf(cue)));
    }
    if (arguments.passive(cue) && Set.of("quote", "cite").contains(reading.lemma(cue))) {
      int by = arguments.oblique(cue, "by", "in");
      return by >= 0 && isMedium(by) ? by : -1;
    }
    int met = meeting(cue);
    met = met >= 0 ? met : carried(cue);
    if (met >= 0) {
      return met;
    }
    int first = opening(cue);
    if (first >= 0) {
      return first;
    }
    int to = arguments.oblique(cue, "to", "by");
    return to >= 0 && isOrganisation(to) ? to : -1;
  }

  /** "In an interview with X, the governor said": at the head of the sentence. */
  private int opening(int cue) {
    int first = reading.first(reading.sentenceOf(cue));
    boolean in = reading.lower(first).equals("in") || reading.lower(first).equals("speaking");
    return in ? meeting(first, Math.min(cue, first + FARTHEST)) : -1;
  }

  /** "Said in a statement carried by X". */
  private int carried(int cue) {
    for (int child : reading.children(cue)) {
      int made = reading.hasRelation(child, "obl") ? reading.child(child, "acl") : -1;
      boolean carries = made >= 0 && CARRIES.contains(reading.lemma(made));
      int by = carries ? arguments.oblique(made, "by", "on") : -1;
      if (by >= 0 && isMedium(by)) {
        return by;
      }
    }
    return -1;
  }

  /** "In an interview with X", "in a statement to X" behind the cue. */
  private int meeting(int cue) {
    return meeting(cue, reading.end(reading.sentenceOf(cue)));
  }

  private int meeting(int from, int end) {
    for (int t = from + 1; t + 1 < end; t++) {
      boolean with = Set.of("with", "to").contains(reading.lower(t + 1));
      if (MEETINGS.contains(reading.lemma(t)) && with) {
        return name(t + 2, end);
      }
    }
    return -1;
  }

  /** The name that stands at a place, behind articles and nouns such as "news agency". */
  private int name(int from, int end) {
    for (int t = from; t < Math.min(end, from + FARTHEST); t++) {
      String upos = reading.upos(t);
      if (isMedium(t)) {
        return head(t);
      }
      if (!Set.of("DET", "ADJ", "NOUN", "PROPN").contains(upos) || isCaught(t)) {
        return -1;
      }
    }
    return -1;
  }

  private boolean isCaught(int t) {
    Name name = reading.nameAt(t);
    return name != null && name.kind() == NameKind.PERSON;
  }

  private boolean isMedium(int t) {
    Name name = reading.nameAt(t);
    boolean state = Set.of("tv", "television", "radio").contains(reading.lower(t));
    boolean station =
        state
            && t + 1 < reading.size()
            && Set.of("station", "channel", "network").contains(reading.lower(t + 1));
    if (station) {
      return false;
    }
    return isOrganisation(t)
        || state
        || isPaper(t)
        || (name == null && reading.upos(t).equals("PROPN"));
  }

  /** A name that ends as papers and stations are called. */
  private boolean isPaper(int t) {
    Name name = reading.nameAt(t);
    String last = reading.form(name == null ? t : name.end() - 1);
    return reading.upos(t).equals("PROPN")
        && last.matches(".*(News|Press|TV|Times|Post|Radio|Agency|Media|Today)");
  }

  private int head(int t) {
    Name name = reading.nameAt(t);
    if (name == null) {
      return t;
    }
    int word = t;
    for (int steps = 0; steps < 5; steps++) {
      int head = reading.head(word);
      boolean on = head > word && head - word < 4 && reading.upos(head).equals("PROPN");
      boolean up = head >= name.first() && head < word;
      if (!on && !up) {
        return word;
      }
      word = head;
    }
    return word;
  }

  private boolean isOrganisation(int word) {
    Name name = reading.nameAt(word);
    return name != null && name.kind() == NameKind.ORGANISATION;
  }
}

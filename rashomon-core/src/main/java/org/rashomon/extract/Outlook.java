package org.rashomon.extract;

import java.util.Locale;
import java.util.Set;
import org.rashomon.read.Reading;

/** Whether the clause that a time stands in speaks of what is to come. For one reading. */
final class Outlook {
  private static final Set<String> WILL = Set.of("will", "shall", "'ll", "would");
  private static final Set<String> PAST = Set.of("was", "were", "had", "been");

  private static final Set<String> INTO_FORCE = Set.of("force", "effect", "place");

  private final Reading reading;
  private final WordClasses classes;

  Outlook(Reading reading, WordClasses classes) {
    this.reading = reading;
    this.classes = classes;
  }

  /**
   * Whether the verb above a word is said of the future: "will", "is due to", "agreed to", "a truce
   * to start", "is scheduled for", or in a sentence "takes effect", "starts".
   */
  boolean isAhead(int word) {
    int steps = reading.size();
    for (int t = word; t >= 0 && steps-- > 0; t = reading.head(t)) {
      if (!isPredicate(t)) {
        continue;
      }
      if (hasAux(t, WILL)) {
        return true;
      }
      if (!isInfinitive(t)) {
        return isScheduled(t) || isTimetable(t);
      }
      int above = reading.head(t);
      if (above < 0 || isIntended(t, above)) {
        return above >= 0;
      }
    }
    return false;
  }

  private boolean isPredicate(int t) {
    return reading.upos(t).equals("VERB") || is(t, "scheduled");
  }

  private boolean isInfinitive(int t) {
    for (int child : reading.children(t)) {
      if (reading.xpos(child).equals("TO") && child < t) {
        return true;
      }
    }
    return false;
  }

  /** "Agreed to exchange", "is due to come", "a ceasefire to start". */
  private boolean isIntended(int verb, int above) {
    boolean ofNoun = reading.hasRelation(verb, "acl") && reading.upos(above).equals("NOUN");
    boolean said = is(above, "looking-ahead") || is(above, "scheduled");
    return ofNoun || (said && isOfNow(above));
  }

  /** "Are scheduled for Friday", "talks due on Friday". */
  private boolean isScheduled(int t) {
    boolean told = !reading.upos(t).equals("VERB") || reading.xpos(t).equals("VBN");
    return told && is(t, "scheduled") && isOfNow(t);
  }

  private boolean isOfNow(int t) {
    return !hasAux(t, PAST);
  }

  /** "The truce takes effect on Thursday": no headline, where the present is of the past. */
  private boolean isTimetable(int t) {
    int last = reading.end(reading.sentenceOf(t)) - 1;
    String tag = reading.xpos(t);
    return (tag.equals("VBZ") || tag.equals("VBP"))
        && (is(t, "timetabled") || (is(t, "taking-effect") && isIntoForce(t)))
        && reading.form(last).equals(".");
  }

  private boolean isIntoForce(int t) {
    for (int child : reading.children(t)) {
      if (INTO_FORCE.contains(reading.lemma(child).toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  private boolean hasAux(int t, Set<String> words) {
    for (int child : reading.children(t)) {
      boolean aux = reading.hasRelation(child, "aux") || reading.hasRelation(child, "cop");
      if (aux && words.contains(reading.lower(child))) {
        return true;
      }
    }
    return false;
  }

  private boolean is(int t, String name) {
    return classes.is(reading.lemma(t).toLowerCase(Locale.ROOT), name);
  }
}

package org.rashomon.extract;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.rashomon.extract.time.TimeForm;
import org.rashomon.read.Reading;
import org.rashomon.read.TokenSpan;

/** Finds when an act was: the time phrase of its sentence that belongs to it. */
final class ActTimes {
  /** "Since" so many words before a phrase still holds for it. */
  private static final int BESIDE = 12;

  private static final Pattern YEAR = Pattern.compile("\\d{4}");

  /** A word farther up the tree than this is another clause's. */
  private static final int FARTHEST = 6;

  private static final Set<String> RANKS =
      Set.of("first", "second", "third", "fourth", "fifth", "latest", "last", "only");

  private final Reading reading;
  private final Circumstances circumstances;

  ActTimes(Reading reading, Circumstances circumstances) {
    this.reading = reading;
    this.circumstances = circumstances;
  }

  /**
   * The time of an act: of the phrases of its sentence the one that belongs to it by the tree, one
   * that names days before one that tells a length. In "since May, when they took X" the taking was
   * in May.
   */
  TimePhrase of(Act act, List<TimePhrase> all) {
    boolean ranked = isRanked(act.head());
    List<TimePhrase> candidates =
        all.stream()
            .filter(time -> !(ranked && isSince(time)) && !isOfOther(time.words(), act))
            .toList();
    List<TimePhrase> days = candidates.stream().filter(TimePhrases::tellsDays).toList();
    TokenSpan found = circumstances.nearest(act, words(days));
    List<TimePhrase> free =
        candidates.stream().filter(c -> !circumstances.isOfNoun(c.words(), act)).toList();
    found = found == null ? circumstances.of(act, words(free)) : found;
    found = counted(act, found, candidates);
    for (TimePhrase phrase : candidates) {
      if (phrase.words().equals(found)) {
        if (phrase.opensClause(reading) && act.head() > found.end() && isUnder(act, found)) {
          return null;
        }
        boolean when = reading.dominates(found.head(), act.head()) || isWhen(found, act);
        return when ? phrase.anchor() : isSince(found, act) ? phrase.since() : phrase;
      }
    }
    return null;
  }

  /** "The first attack", "the attack was the worst": of those since a day, not since that day. */
  private boolean isRanked(int act) {
    int predicate =
        reading.hasRelation(act, "nsubj") && reading.child(reading.head(act), "cop") >= 0
            ? reading.head(act)
            : act;
    boolean ranked = isRank(predicate);
    for (int child : reading.children(predicate)) {
      ranked |= reading.hasRelation(child, "amod") && isRank(child);
    }
    return ranked;
  }

  private boolean isRank(int word) {
    return reading.xpos(word).equals("JJS") || RANKS.contains(reading.lower(word));
  }

  private boolean isSince(TimePhrase time) {
    int mark = reading.child(time.words().head(), "case");
    return time.said().form() instanceof TimeForm.Since
        || (mark >= 0 && reading.lower(mark).equals("since"));
  }

  /** "Troops came after the 2020 war": the year is of the noun it stands before alone. */
  private boolean isOfOther(TokenSpan time, Act act) {
    int noun = reading.head(time.head());
    boolean modifies =
        YEAR.matcher(reading.form(time.head())).matches()
            && Set.of("compound", "nummod", "amod").contains(reading.relation(time.head()))
            && noun >= time.end();
    return modifies && noun != act.head();
  }

  /** "Two days after the truce of 1 May" is not of that day. */
  private TokenSpan counted(Act act, TokenSpan found, List<TimePhrase> candidates) {
    for (TimePhrase phrase : candidates) {
      boolean from =
          phrase.reference() != null
              && phrase.reference().words().equals(found)
              && found.first() >= phrase.words().end()
              && phrase.opensClause(reading);
      boolean between = from && act.head() >= phrase.words().end() && act.head() < found.first();
      if (from && !between) {
        return phrase.words();
      }
    }
    return found;
  }

  /** "A week after two men were shot": the phrase hangs on the act that another is counted from. */
  private boolean isUnder(Act act, TokenSpan time) {
    return reading.dominates(act.head(), time.head())
        || reading.dominates(act.carrier(), time.head());
  }

  /** "..., when they took X": the act stands in the clause right behind the phrase. */
  private boolean isWhen(TokenSpan time, Act act) {
    int next = time.end();
    next += next < reading.size() && reading.form(next).equals(",") ? 1 : 0;
    return act.head() > next && next < reading.size() && reading.lower(next).equals("when");
  }

  /** "Since the army's coup in May": the phrase dates what the act has gone on since. */
  private boolean isSince(TokenSpan time, Act act) {
    return isBehindSince(time, act) || hangsOnSince(time, act);
  }

  /**
   * "Since" stands before the phrase with nothing but names of things between, whatever the tree.
   */
  private boolean isBehindSince(TokenSpan time, Act act) {
    int first = reading.first(reading.sentenceOf(time.first()));
    for (int t = time.first() - 1; t >= first && time.first() - t <= BESIDE; t--) {
      if (reading.lower(t).equals("since")) {
        return act.head() < t || act.head() >= time.end();
      }
      boolean clause = reading.upos(t).equals("VERB") && !reading.hasRelation(t, "amod");
      if (clause || ",;:".contains(reading.form(t))) {
        return false;
      }
    }
    return false;
  }

  private boolean hangsOnSince(TokenSpan time, Act act) {
    int t = reading.head(time.head());
    for (int steps = 0; t >= 0 && steps < FARTHEST && !reading.dominates(t, act.head()); steps++) {
      int mark = reading.child(t, "mark");
      int since = mark >= 0 ? mark : reading.child(t, "case");
      if (since >= 0 && reading.lower(since).equals("since")) {
        return true;
      }
      t = reading.head(t);
    }
    return false;
  }

  private static List<TokenSpan> words(List<TimePhrase> phrases) {
    return phrases.stream().map(TimePhrase::words).toList();
  }
}

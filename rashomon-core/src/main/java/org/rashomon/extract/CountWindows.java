package org.rashomon.extract;

import java.util.List;
import java.util.Set;
import org.rashomon.read.Reading;
import org.rashomon.read.TokenSpan;

/**
 * Tells which stretch of time the counts of an act cover where its sentence says one: "since
 * November", "in the past 24 hours", "the war has killed". Counts of which nothing is said keep no
 * window.
 */
final class CountWindows {
  private static final Set<String> WARS =
      Set.of("war", "conflict", "uprising", "insurgency", "revolt", "rebellion");

  private static final Set<String> BEFORE = Set.of("in", "over", "during", "within", "for");
  private static final Set<String> BACK = Set.of("past", "last", "previous", "preceding");

  private final Reading reading;
  private final Arguments arguments;
  private final TimePhrases times;

  CountWindows(Reading reading, Arguments arguments, TimePhrases times) {
    this.reading = reading;
    this.arguments = arguments;
    this.times = times;
  }

  /** Gives a draft's counts the window that its sentence tells. */
  void fill(int sentence, Draft draft) {
    List<Count> counts = draft.counts();
    if (counts.isEmpty()) {
      return;
    }
    int agent = arguments.agent(draft.head());
    boolean war =
        WARS.contains(reading.lemma(draft.head()))
            || (agent >= 0 && WARS.contains(reading.lemma(agent)));
    TimePhrase period = period(sentence);
    WindowBasis basis = war ? WindowBasis.WAR : WindowBasis.PERIOD;
    counts.replaceAll(
        count -> {
          TimePhrase own = period != null && speaksOf(period.words(), draft, count) ? period : null;
          return own != null || war ? count.within(own, basis) : count;
        });
  }

  /** Whether the phrase hangs on the act or on the word that tells the count. */
  private boolean speaksOf(TokenSpan period, Draft draft, Count count) {
    int governor = reading.head(period.head());
    boolean acts = governor == draft.head() || governor == draft.act().carrier();
    int noun = count.noun() == null ? -1 : count.noun().head();
    return governor >= 0
        && (acts || (noun >= 0 && (governor == noun || governor == reading.head(noun))));
  }

  /**
   * The one phrase of the sentence that names a stretch reaching back; null for none or several.
   */
  private TimePhrase period(int sentence) {
    List<TimePhrase> found =
        times.of(sentence).stream().filter(one -> reachesBack(one.words(), sentence)).toList();
    return found.size() == 1 ? found.get(0) : null;
  }

  private boolean reachesBack(TokenSpan span, int sentence) {
    int floor = reading.first(sentence);
    if (reading.lower(span.first()).equals("since") || before(span.first(), floor, "since")) {
      return true;
    }
    boolean opened =
        BEFORE.contains(reading.lower(span.first()))
            || BEFORE.stream().anyMatch(word -> before(span.first(), floor, word));
    boolean plural = reading.xpos(span.end() - 1).endsWith("S");
    for (int t = span.first(); opened && plural && t < span.end(); t++) {
      if (BACK.contains(reading.lower(t))) {
        return true;
      }
    }
    return false;
  }

  private boolean before(int first, int floor, String word) {
    return first > floor && reading.lower(first - 1).equals(word);
  }
}

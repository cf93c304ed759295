package org.rashomon.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rashomon.read.Reading;

/**
 * Joins the results of one sentence that no act took in: "five were killed and seven injured" is
 * one claim with two counts. A count read twice, by two words of the same result, stands once.
 */
final class JoinedTolls {
  private static final Set<CountKind> HARM =
      Set.of(CountKind.KILLED, CountKind.WOUNDED, CountKind.CASUALTIES, CountKind.MISSING);

  private static final Set<String> SELVES = Set.of("himself", "herself");

  private final Reading reading;

  JoinedTolls(Reading reading) {
    this.reading = reading;
  }

  /** The drafts that stay, in order, with later results joined to the first of their clause. */
  List<Draft> joined(List<Draft> drafts) {
    List<Draft> kept = new ArrayList<>();
    for (Draft draft : drafts) {
      Draft host = harms(draft) ? host(draft, kept) : null;
      if (host == null) {
        kept.add(draft);
      } else {
        host.join(draft);
        if (host.type() == ClaimType.CASUALTIES) {
          host.become(draft.type());
        }
      }
    }
    for (Draft draft : kept) {
      dropSelves(draft.counts());
      dropPronouns(draft.counts());
      once(draft.counts());
      dropOutdone(draft.counts());
    }
    return kept;
  }

  private static boolean harms(Draft draft) {
    CountKind kind = draft.act().rule().kind();
    return draft.isResult() && kind != null && HARM.contains(kind);
  }

  private Draft host(Draft draft, List<Draft> kept) {
    for (Draft other : kept) {
      boolean found = isCue(draft, other.head());
      if (harms(other) && sharesFigure(draft, other)) {
        return other;
      }
      if (harms(other)
          && (found || sameSaying(draft, other))
          && coordinated(other.head(), draft.head())) {
        return other;
      }
    }
    return null;
  }

  /** "The toll stands at 23 dead": two words tell one figure. */
  private static boolean sharesFigure(Draft a, Draft b) {
    return a.counts().stream()
        .anyMatch(
            count ->
                b.counts().stream()
                    .anyMatch(
                        other ->
                            count.kind() == other.kind()
                                && count.words().first() == other.words().first()));
  }

  /** "Were found dead": the verb of finding says nothing. */
  private static boolean isCue(Draft draft, int verb) {
    return draft.speeches().stream().anyMatch(s -> s.cue() != null && s.cue().head() == verb);
  }

  private static boolean sameSaying(Draft a, Draft b) {
    boolean silent = a.speeches().isEmpty() || b.speeches().isEmpty();
    return silent
        ? a.speeches().isEmpty() == b.speeches().isEmpty()
        : a.speeches().get(0).equals(b.speeches().get(0));
  }

  /**
   * Whether "and", "or", a comma or the tree binds two words of harm, with nothing done between.
   */
  private boolean coordinated(int first, int second) {
    if (reading.dominates(first, second) && reading.hasRelation(second, "conj")) {
      return true;
    }
    for (int t = first + 1; t < second; t++) {
      boolean done = reading.upos(t).equals("VERB") && !reading.hasRelation(t, "amod");
      if (done || reading.upos(t).equals("SCONJ") || ";:".contains(reading.form(t))) {
        return false;
      }
    }
    return true;
  }

  /**
   * "The girl shot herself": who did it is who was hit. What says more of it stands: "the girl who
   * died had shot herself".
   */
  private void dropSelves(List<Count> counts) {
    List<Count> all = List.copyOf(counts);
    counts.removeIf(
        count ->
            all.stream().anyMatch(other -> isSameSelf(count, other) && !saysMore(count, other)));
  }

  /** Whether one of two counts is of "himself" and the other of who that is. */
  private boolean isSameSelf(Count a, Count b) {
    return isSelf(a) ? !isSelf(b) && isDoer(b, a) : isSelf(b) && isDoer(a, b);
  }

  private boolean isDoer(Count count, Count self) {
    return count.noun() != null
        && count.partOf() < 0
        && reading.hasRelation(count.noun().head(), "nsubj")
        && reading.head(count.noun().head()) == reading.head(self.words().head());
  }

  private boolean isSelf(Count count) {
    return SELVES.contains(reading.lower(count.words().head()));
  }

  /** Of two counts of one person that of "himself" stands, unless the other says worse. */
  private boolean saysMore(Count count, Count other) {
    int more = rank(count.kind()) - rank(other.kind());
    return isSelf(count) ? more >= 0 : more > 0;
  }

  /** "He was shot" tells of nobody else than "a boy" told by the same claim. */
  private void dropPronouns(List<Count> counts) {
    for (CountKind kind : HARM) {
      List<Count> of = counts.stream().filter(count -> count.kind() == kind).toList();
      boolean parted = counts.stream().anyMatch(count -> count.partOf() >= 0);
      if (of.size() > 1 && !parted && of.stream().anyMatch(count -> !isPronoun(count))) {
        counts.removeIf(count -> count.kind() == kind && isPronoun(count));
      }
    }
  }

  /** "A guard was wounded and died": one is counted once, by what became of him last. */
  private void dropOutdone(List<Count> counts) {
    boolean parted = counts.stream().anyMatch(count -> count.partOf() >= 0);
    if (parted) {
      return;
    }
    List<Count> all = List.copyOf(counts);
    counts.removeIf(
        count ->
            all.stream()
                .anyMatch(
                    other ->
                        rank(count.kind()) > 0
                            && (count.kind() == CountKind.CASUALTIES || isOne(count))
                            && rank(other.kind()) > rank(count.kind())
                            && (other.words().first() == count.words().first()
                                || (isOne(count) && isHim(other)))));
  }

  /** "Shot a man, killing him". */
  private boolean isHim(Count count) {
    int word = count.words().head();
    return Set.of("him", "her").contains(reading.lower(word)) && reading.hasRelation(word, "obj");
  }

  /** "Dozens were killed and wounded" are not all dead. */
  private static boolean isOne(Count count) {
    return count.value() != null && count.value() == 1;
  }

  /** How much a kind of harm says; 0 for what is no harm. */
  private static int rank(CountKind kind) {
    return switch (kind) {
      case CASUALTIES -> 1;
      case WOUNDED -> 2;
      case KILLED -> 3;
      default -> 0;
    };
  }

  private boolean isPronoun(Count count) {
    return Set.of("he", "she", "him", "her").contains(reading.lower(count.words().head()));
  }

  /** The count of a list that holds this one: "three" of "a mother and her three daughters". */
  private static Integer within(Count count, List<Count> kept) {
    for (int i = 0; i < kept.size(); i++) {
      Count list = kept.get(i);
      boolean inside =
          list.kind() == count.kind()
              && list.partOf() < 0
              && count.partOf() < 0
              && list.words().contains(count.words().first())
              && count.words().end() <= list.words().end();
      if (inside) {
        return i;
      }
    }
    return null;
  }

  /** Drops counts read twice; parts keep pointing to their whole. */
  private static void once(List<Count> counts) {
    List<Count> kept = new ArrayList<>();
    int[] place = new int[counts.size()];
    Map<List<Object>, Integer> seen = new HashMap<>();
    for (int i = 0; i < place.length; i++) {
      Count count = counts.get(i);
      List<Object> key = List.of(count.kind(), count.words().first());
      Integer twin = seen.containsKey(key) ? seen.get(key) : within(count, kept);
      seen.put(key, twin == null ? Integer.valueOf(kept.size()) : twin);
      place[i] = twin == null ? kept.size() : twin;
      if (twin == null) {
        kept.add(count.partOf() < 0 ? count : count.partOf(place[count.partOf()]));
      }
    }
    counts.clear();
    counts.addAll(kept);
  }
}

package org.rashomon.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rashomon.read.Reading;

/**
 * Joins results to the acts that brought them about: "killing three" and "left 49 dead" are no acts
 * of their own where the sentence names one. A result by somebody's hand with no act named is an
 * attack; one with neither is {@code casualties} or {@code destruction}.
 */
final class Results {
  private static final Set<ClaimType> HOSTS =
      Set.of(
          ClaimType.ARMED_CLASH,
          ClaimType.ATTACK,
          ClaimType.SHELLING,
          ClaimType.AIR_STRIKE,
          ClaimType.BOMBING,
          ClaimType.EXPLOSION,
          ClaimType.MINE,
          ClaimType.CHEMICAL_ATTACK,
          ClaimType.SEXUAL_VIOLENCE,
          ClaimType.RIOT,
          ClaimType.PROTEST,
          ClaimType.FORCE_AGAINST_PROTESTERS);

  /** Farther apart in the tree an act and a result are not taken together. */
  private static final int FARTHEST = 8;

  private final Reading reading;
  private final Arguments arguments;
  private final NounPhrases phrases;
  private final Mentions mentions;
  private final WordClasses classes;

  Results(Reading reading, Arguments arguments, NounPhrases phrases, WordClasses classes) {
    this.classes = classes;
    this.mentions = new Mentions(reading, arguments, classes);
    this.reading = reading;
    this.arguments = arguments;
    this.phrases = phrases;
  }

  /** The drafts that stay, in order, with their results joined. */
  List<Draft> joined(List<Draft> all) {
    List<Draft> drafts = all.stream().filter(draft -> !mentions.asked(draft)).toList();
    List<Draft> kept = new ArrayList<>();
    for (Draft draft : drafts) {
      Draft host = draft.isResult() ? host(draft, drafts) : doer(draft, drafts);
      if (host != null) {
        host.join(draft);
      } else if (draft.isResult()) {
        if (tells(draft)) {
          settle(draft);
          kept.add(draft);
        }
      } else {
        draft.become(byMeans(draft));
        if (!namesAct(draft, drafts) && !mentions.only(draft, drafts)) {
          kept.add(draft);
        }
      }
    }
    kept.removeIf(draft -> !draft.isResult() && !draft.hasResults() && mentions.passing(draft));
    return kept;
  }

  /** The named act that a verb of hitting has for its subject: "the raid struck a school". */
  private Draft doer(Draft draft, List<Draft> drafts) {
    if (draft.act().rule().part() != ActRule.Part.V || !HOSTS.contains(draft.type())) {
      return null;
    }
    int agent = arguments.agent(draft.head());
    int antecedent = agent < 0 ? -1 : reading.antecedent(agent);
    for (Draft other : drafts) {
      boolean noun = other.act().rule().part() == ActRule.Part.N && HOSTS.contains(other.type());
      boolean does = agent >= 0 && (other.head() == agent || other.head() == antecedent);
      if (noun && does && !other.isResult()) {
        return other;
      }
    }
    return null;
  }

  /** An attack by aircraft is an air strike, one by what is fired from the ground is shelling. */
  private ClaimType byMeans(Draft draft) {
    if (draft.type() != ClaimType.ATTACK) {
      return draft.type();
    }
    int agent = arguments.agent(draft.act().carrier());
    if (agent < 0) {
      agent = arguments.oblique(draft.head(), "by", "with", "from");
    }
    if (agent < 0) {
      return draft.type();
    }
    String lemma = reading.lemma(agent).toLowerCase(Locale.ROOT);
    if (classes.is(lemma, "aircraft")) {
      return ClaimType.AIR_STRIKE;
    }
    boolean guns = classes.is(lemma, "weapon") && !classes.is(lemma, "small-arm");
    return guns ? ClaimType.SHELLING : draft.type();
  }

  /** Whether a word of accusing or denying has an act within what it says. */
  private boolean namesAct(Draft draft, List<Draft> drafts) {
    if (!Extractor.WORDS_ONLY.contains(draft.type())) {
      return false;
    }
    for (Draft other : drafts) {
      boolean inside =
          other != draft
              && other.speeches().stream()
                  .anyMatch(s -> s.cue() != null && s.cue().contains(draft.head()));
      if (inside && !Extractor.WORDS_ONLY.contains(other.type())) {
        return true;
      }
    }
    return false;
  }

  private Draft host(Draft result, List<Draft> drafts) {
    int agent = arguments.agent(result.head());
    Draft best = null;
    int nearest = FARTHEST + 1;
    for (Draft draft : drafts) {
      if (!HOSTS.contains(draft.type()) || draft.isResult() || mentions.only(draft, drafts)) {
        continue;
      }
      if (agent >= 0 && (agent == draft.head() || phrases.mention(agent).contains(draft.head()))) {
        return draft;
      }
      int distance = distance(result.head(), draft.head());
      if (distance < nearest && sameSaying(result, draft)) {
        nearest = distance;
        best = draft;
      }
    }
    return best;
  }

  /** What one source says does not join what another says. */
  private static boolean sameSaying(Draft a, Draft b) {
    if (a.speeches().isEmpty() || b.speeches().isEmpty()) {
      return a.speeches().isEmpty() == b.speeches().isEmpty();
    }
    return a.speeches().get(0).equals(b.speeches().get(0));
  }

  /** Steps from one word to another through the tree. */
  private int distance(int a, int b) {
    int steps = 0;
    for (int t = a; t >= 0; t = reading.head(t)) {
      if (reading.dominates(t, b)) {
        return steps + depth(t, b);
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

  /** A result with neither number nor victim tells nothing. */
  private boolean tells(Draft draft) {
    return !draft.counts().isEmpty()
        || !draft.cast().targets().isEmpty()
        || draft.act().rule().part() == ActRule.Part.N;
  }

  private void settle(Draft draft) {
    int agent = arguments.agent(draft.head());
    boolean person =
        agent >= 0 && !classes.is(reading.lemma(agent).toLowerCase(Locale.ROOT), "state-of-war");
    boolean violent = draft.type() == ClaimType.CASUALTIES && !draft.cast().actors().isEmpty();
    if (violent && person && draft.act().rule().part() == ActRule.Part.V) {
      draft.become(ClaimType.ATTACK);
    }
  }
}

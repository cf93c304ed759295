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

  /** "The war cost 300 lives": nobody's hand. */
  private static final Set<String> TOLLING = Set.of("cost", "claim", "take");

  private static final Set<String> REMAINS = Set.of("body", "corpse", "remains", "grave");

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
    List<Draft> drafts =
        all.stream().filter(draft -> !mentions.asked(draft) && !mentions.staged(draft)).toList();
    List<Draft> kept = new ArrayList<>();
    for (Draft draft : drafts) {
      Draft host = draft.isResult() ? host(draft, drafts) : doer(draft, drafts);
      if (host != null) {
        host.join(draft);
      } else if (draft.isResult()) {
        if (tells(draft) && !CertaintyReader.isUnreal(reading, draft.head())) {
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
    kept.removeIf(draft -> isWar(draft.head()) && isBackground(draft.head()));
    kept.removeIf(
        draft -> !draft.isResult() && !draft.hasResults() && mentions.passing(draft, drafts));
    return kept;
  }

  /**
   * The named act that a verb of hitting has for its subject, or whose weapon that is: "the raid
   * struck a school", "fired the shell that hit the school".
   */
  private Draft doer(Draft draft, List<Draft> drafts) {
    if (draft.act().rule().part() != ActRule.Part.V || !HOSTS.contains(draft.type())) {
      return null;
    }
    int agent = arguments.agent(draft.head());
    int antecedent = agent < 0 ? -1 : reading.antecedent(agent);
    boolean aimed =
        reading.xpos(draft.head()).equals("VBG")
            && reading.hasRelation(draft.head(), "advcl")
            && classes.is(reading.lemma(draft.head()), "hitting")
            && reading.child(draft.head(), "mark") < 0;
    for (Draft other : drafts) {
      if (aimed && other.head() == reading.head(draft.head()) && HOSTS.contains(other.type())) {
        return other;
      }
      boolean act = other != draft && HOSTS.contains(other.type()) && !other.isResult();
      boolean noun = other.act().rule().part() == ActRule.Part.N;
      boolean does = agent >= 0 && (other.head() == agent || other.head() == antecedent);
      boolean fired = !noun && agent >= 0 && agent == reading.child(other.head(), "obj");
      if (act && (fired || (noun && does)) && !mentions.only(other, drafts)) {
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
    return byWeapon(agent, draft.type());
  }

  /** The kind of an act that a weapon does; the other kind where it is no weapon. */
  private ClaimType byWeapon(int agent, ClaimType other) {
    String lemma = reading.lemma(agent).toLowerCase(Locale.ROOT);
    boolean man = lemma.equals("bomber") && !reading.xpos(agent).endsWith("S");
    if (man || hasSuicide(agent)) {
      return ClaimType.BOMBING;
    }
    if (classes.is(lemma, "aircraft")) {
      return ClaimType.AIR_STRIKE;
    }
    if (Set.of("mine", "landmine").contains(lemma)) {
      return ClaimType.MINE;
    }
    if (classes.is(lemma, "bomb")) {
      return ClaimType.BOMBING;
    }
    boolean guns = classes.is(lemma, "weapon") && !classes.is(lemma, "small-arm");
    return guns ? ClaimType.SHELLING : other;
  }

  private boolean hasSuicide(int noun) {
    int modifier = reading.child(noun, "compound");
    return modifier >= 0 && reading.lower(modifier).equals("suicide");
  }

  /** Whether a word of accusing or denying has an act within what it says. */
  private boolean namesAct(Draft draft, List<Draft> drafts) {
    if (!Extractor.WORDS_ONLY.contains(draft.type())) {
      return false;
    }
    for (Draft other : drafts) {
      if (draft.type() == ClaimType.REJECT
          && reading.head(other.act().carrier()) == draft.head()
          && reading.hasRelation(other.act().carrier(), "xcomp")) {
        return true;
      }
      boolean inside =
          other != draft
              && other.speeches().stream()
                  .anyMatch(s -> s.cue() != null && s.cue().contains(draft.head()));
      boolean talks = other.type() == ClaimType.CONSULT;
      if (inside && !talks && !Extractor.WORDS_ONLY.contains(other.type())) {
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
      boolean war = isWar(draft.head()) && (agent >= 0 || isBackground(draft.head()));
      // "Killed a man during a rally": the rally killed nobody.
      boolean march = draft.type() == ClaimType.PROTEST && agent >= 0 && agent != draft.head();
      boolean act = HOSTS.contains(draft.type()) && !draft.isResult() && !war && !march;
      if (!act || mentions.only(draft, drafts) || isOther(result, draft)) {
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

  private boolean isWar(int noun) {
    return classes.is(reading.lemma(noun).toLowerCase(Locale.ROOT), "state-of-war");
  }

  /** "Since the insurgency began", "the worst days of the war": when it was, not what did it. */
  private boolean isBackground(int noun) {
    int above = reading.head(noun);
    int mark = above < 0 ? -1 : reading.child(above, "mark");
    boolean since = mark >= 0 && Set.of("since", "before", "after").contains(reading.lower(mark));
    boolean of = reading.hasRelation(noun, "nmod") && arguments.preposition(noun).equals("of");
    return since || of;
  }

  /** "A day after a bomb wounded six": a clause of its own time and subject. */
  private boolean isElsewhen(int verb) {
    int subject = reading.child(verb, "nsubj");
    int before = subject < 0 ? -1 : reading.subtree(subject).first() - 1;
    int mark = reading.child(verb, "mark");
    return subject >= 0
        && !arguments.passive(verb)
        && (isOrder(mark) || isOrder(before) || isOrder(before + 1));
  }

  /** "Hours after the explosion gunmen killed two": they did, not the explosion. */
  private boolean isLater(Draft result, int act) {
    int verb = result.head();
    int object = reading.child(verb, "obj");
    return !result.cast().actors().isEmpty()
        && !arguments.passive(verb)
        && object >= 0
        && phrases.canBeParty(object)
        && reading.head(act) == verb
        && Set.of("after", "before", "following").contains(arguments.preposition(act));
  }

  private boolean isOrder(int word) {
    return word >= 0 && Set.of("after", "before").contains(reading.lower(word));
  }

  /**
   * Whether a result is told of something else than an act: the act stands in a clause about a
   * thing it befell ("damaged the base from which the attack was flown"), or the result in a
   * coordinated clause whose own subject brings it about ("and we killed ten").
   */
  private boolean isOther(Draft result, Draft draft) {
    int act = draft.head();
    for (int t = act; t >= 0 && t != result.head(); t = reading.head(t)) {
      if (reading.relation(t).equals("acl:relcl") && reading.dominates(result.head(), t)) {
        return true;
      }
    }
    int verb = result.head();
    if ((isElsewhen(verb) && !reading.dominates(verb, act)) || isLater(result, act)) {
      return true;
    }
    boolean clause =
        Set.of("conj", "acl:relcl").contains(reading.relation(verb))
            && reading.child(verb, "nsubj") >= 0
            && !arguments.passive(verb);
    int agent = arguments.agent(verb);
    return clause
        && agent >= 0
        && phrases.canBeParty(agent)
        && !reading.dominates(verb, act)
        && !reading.dominates(act, verb);
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

  /** A result with neither number nor victim tells nothing, nor does a toll without a figure. */
  private boolean tells(Draft draft) {
    boolean noun = draft.act().rule().part() == ActRule.Part.N;
    return !draft.counts().isEmpty()
        || !draft.cast().targets().isEmpty()
        || (noun && !reading.lemma(draft.head()).equals("toll"));
  }

  /** A result by somebody's hand is an attack, one by a weapon what that weapon does. */
  private void settle(Draft draft) {
    int agent = arguments.agent(draft.head());
    boolean verb = draft.act().rule().part() == ActRule.Part.V;
    if (agent < 0 || !verb || draft.type() != ClaimType.CASUALTIES) {
      return;
    }
    int object = reading.child(draft.head(), "obj");
    if (object >= 0 && REMAINS.contains(reading.lemma(object))) {
      // Who finds bodies has killed nobody.
      draft.byNobody();
      return;
    }
    draft.become(byWeapon(agent, draft.type()));
    String lemma = reading.lemma(agent).toLowerCase(Locale.ROOT);
    boolean somebody =
        !draft.cast().actors().isEmpty()
            && !classes.is(lemma, "state-of-war")
            && !TOLLING.contains(reading.lemma(draft.head()));
    if (somebody && draft.type() == ClaimType.CASUALTIES) {
      draft.become(ClaimType.ATTACK);
    }
  }
}

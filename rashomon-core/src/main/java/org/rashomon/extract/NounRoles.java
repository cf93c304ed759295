package org.rashomon.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rashomon.read.Reading;

/** Who does an act that a noun names, and whom it befalls. For one reading. */
final class NounRoles {
  private final Reading reading;
  private final Arguments arguments;
  private final NounPhrases phrases;
  private final Targets targets;
  private final SupportVerbs support;

  NounRoles(
      Reading reading,
      Arguments arguments,
      NounPhrases phrases,
      Targets targets,
      SupportVerbs support) {
    this.reading = reading;
    this.arguments = arguments;
    this.phrases = phrases;
    this.targets = targets;
    this.support = support;
  }

  /** Those who do it: of the verb that carries it, of its by-phrase, its owner. */
  List<Party> actors(int noun) {
    List<Party> found = phrases.parties(support.doer(noun));
    if (found.isEmpty()) {
      found = phrases.parties(byPhrase(noun));
    }
    if (found.isEmpty()) {
      found = phrases.parties(accused(noun));
    }
    return found.isEmpty() ? phrases.parties(phrases.owner(noun)) : found;
  }

  /** "Accused the coalition of three raids", where the raids are read as the coalition's. */
  private int accused(int noun) {
    int who = reading.hasRelation(noun, "nmod") ? reading.head(noun) : -1;
    int verb = who < 0 || !reading.hasRelation(who, "obj") ? -1 : reading.head(who);
    boolean of = verb >= 0 && arguments.preposition(noun).equals("of");
    return of && Set.of("accuse", "suspect").contains(reading.lemma(verb)) ? who : -1;
  }

  /** "By rebels", "from the rebels", "carried out by rebels", behind the noun or its verb. */
  int byPhrase(int noun) {
    int by = arguments.oblique(noun, "by", "from");
    int of = arguments.oblique(noun, "of");
    if (by < 0 && of >= 0) {
      by = arguments.oblique(of, "by");
    }
    int verb = verbOfSubject(noun);
    if (by < 0 && verb >= 0 && !arguments.passive(verb)) {
      by = besideSubject(verb);
    }
    if (by >= 0) {
      return by;
    }
    int done = participle(noun);
    return done >= 0 ? arguments.agent(done) : -1;
  }

  /** "Carried out by", "launched by" behind the noun, though it may hang on the noun's verb. */
  private int participle(int noun) {
    for (int child : reading.children(noun, "acl")) {
      if (arguments.passive(child) && arguments.agent(child) >= 0) {
        return child;
      }
    }
    int verb = verbOfSubject(noun);
    boolean beside =
        verb >= 0
            && noun + 1 < verb
            && reading.head(noun + 1) == verb
            && reading.hasRelation(noun + 1, "advcl")
            && arguments.passive(noun + 1);
    return beside ? noun + 1 : -1;
  }

  /** "Air strikes by jets have killed": the by-phrase may hang on the verb, even as a subject. */
  private int besideSubject(int verb) {
    for (int child : reading.children(verb)) {
      boolean argument = reading.hasRelation(child, "obl") || reading.hasRelation(child, "nsubj");
      if (argument && arguments.preposition(child).equals("by")) {
        return child;
      }
    }
    return -1;
  }

  /** The verb whose subject a noun is ("war erupted between"), or -1. */
  int verbOfSubject(int noun) {
    int head = reading.head(noun);
    boolean subject = head >= 0 && reading.hasRelation(noun, "nsubj") && arguments.isVerb(head);
    return subject ? head : -1;
  }

  /** What "a blast hit", what "was targeted by gunfire"; -1 where no verb says so. */
  private int hit(int noun) {
    int verb = reading.head(noun);
    if (verb < 0 || !arguments.isVerb(verb) || !targets.isHitting(verb)) {
      return -1;
    }
    boolean does = arguments.agent(verb) == noun;
    return does ? arguments.patient(verb) : -1;
  }

  /**
   * Those whom it befalls: what it is aimed at, what it is of, who averts or endures it, whom its
   * purpose names.
   */
  List<Party> targets(Act act) {
    int noun = act.head();
    List<Party> found = new ArrayList<>(targets.against(noun));
    if (found.isEmpty() && act.carried()) {
      found.addAll(targets.against(act.carrier()));
    }
    int done = participle(noun);
    if (found.isEmpty() && done >= 0) {
      found.addAll(targets.against(done));
    }
    int by = byPhrase(noun);
    if (found.isEmpty() && by >= 0) {
      found.addAll(targets.against(by));
    }
    int of = arguments.oblique(noun, "of");
    if (found.isEmpty() && of >= 0) {
      found.addAll(targets.things(of));
    }
    if (found.isEmpty()) {
      found.addAll(targets.things(hit(noun)));
    }
    if (found.isEmpty()) {
      found.addAll(phrases.parties(support.sufferer(noun)));
    }
    if (found.isEmpty()) {
      found.addAll(phrases.parties(support.opponent(noun)));
    }
    return found;
  }
}

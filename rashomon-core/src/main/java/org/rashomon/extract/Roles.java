package org.rashomon.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rashomon.extract.ActRule.Frame;
import org.rashomon.extract.ActRule.Part;
import org.rashomon.read.Reading;

/** Reads an act's parties off the tree, by the frame of its rule. */
final class Roles {
  private final Reading reading;
  private final WordClasses classes;
  private final Arguments arguments;
  private final NounPhrases phrases;
  private final Targets targets;
  private final NounRoles nouns;
  private final Participants participants;

  Roles(Reading reading, Arguments arguments, NounPhrases phrases, WordClasses classes) {
    this.classes = classes;
    this.reading = reading;
    this.arguments = arguments;
    this.phrases = phrases;
    this.targets = new Targets(reading, arguments, phrases, classes);
    SupportVerbs support = new SupportVerbs(reading, arguments, classes);
    this.nouns = new NounRoles(reading, arguments, phrases, targets, support);
    this.participants = new Participants(reading, arguments, phrases, classes, nouns, support);
  }

  /** Who did it and to whom. */
  record Cast(List<Party> actors, List<Party> targets, boolean reciprocal) {

    /** Without those behind the act who say so, whom the tree gives its verb. */
    Cast without(Act act, List<Speech> speeches) {
      List<Party> left =
          actors.stream()
              .filter(
                  party ->
                      speeches.stream()
                          .noneMatch(speech -> closes(speech, act, party.words().head())))
              .toList();
      return new Cast(left, targets, reciprocal);
    }

    /** "..., an army spokesman, N. A., said": act, speaker and cue in this order. */
    private static boolean closes(Speech speech, Act act, int word) {
      return word > act.head()
          && speech.cue() != null
          && speech.cue().head() > word
          && speech.speakers().contains(word);
    }
  }

  /** The parties of an act. */
  Cast cast(Act act) {
    return switch (act.rule().frame()) {
      case PARTIES -> parties(act);
      case SUFFERER -> sufferer(act);
      case MEANS -> means(act);
      case GAIN -> gain(act);
      case RESULT_SUBJECT ->
          new Cast(List.of(), targets.things(arguments.agent(act.head())), false);
      default ->
          switch (act.rule().part()) {
            case V -> verb(act);
            case N -> noun(act);
            case A -> state(act);
          };
    };
  }

  private Cast parties(Act act) {
    List<Party> all = participants.of(act);
    long sides = all.stream().filter(party -> party.role() == PartyRole.PARTY).count();
    return new Cast(all, List.of(), sides > 1);
  }

  private Cast verb(Act act) {
    int verb = act.head();
    List<Party> actors = isFinding(act) ? List.of() : phrases.parties(arguments.agent(verb));
    List<Party> suffering = new ArrayList<>();
    boolean mutual = false;
    boolean broken = act.rule().type() == ClaimType.CEASEFIRE_VIOLATION;
    if (act.rule().frame() != Frame.ACTOR && !broken) {
      int patient = arguments.patient(verb);
      mutual = patient >= 0 && targets.isEachOther(patient);
      suffering.addAll(targets.patients(verb, patient, effect(act)));
      suffering.addAll(targets.against(verb));
    }
    if (suffering.isEmpty()) {
      suffering.addAll(ofIntent(act));
    }
    return new Cast(actors, suffering, mutual);
  }

  /** "Police found 13 bodies": who finds the dead didn't kill them. */
  private boolean isFinding(Act act) {
    return act.rule().frame() == Frame.RESULT
        && classes.is(reading.lemma(act.head()).toLowerCase(Locale.ROOT), "finding");
  }

  /**
   * Whom a threat, a demand or a request is about: "vowed to drive out", "called for X to stop".
   */
  private List<Party> ofIntent(Act act) {
    int word = act.head();
    ClaimType type = act.rule().type();
    int meant = reading.child(word, "xcomp");
    if (type == ClaimType.THREATEN && meant >= 0) {
      List<Party> found = phrases.parties(arguments.patient(meant));
      return found.isEmpty() ? targets.against(meant) : found;
    }
    if (type != ClaimType.DEMAND && type != ClaimType.REQUEST) {
      return List.of();
    }
    for (String clause : List.of("advcl", "ccomp", "xcomp")) {
      int asked = reading.child(word, clause);
      int subject = asked < 0 ? -1 : reading.child(asked, "nsubj");
      if (subject >= 0) {
        return phrases.parties(subject);
      }
    }
    return phrases.parties(arguments.oblique(word, "for", "to"));
  }

  /** What a result verb did to things. */
  private static Effect effect(Act act) {
    CountKind kind = act.rule().kind();
    return kind == CountKind.DESTROYED
        ? Effect.DESTROYED
        : kind == CountKind.DAMAGED ? Effect.DAMAGED : null;
  }

  /** "Left six soldiers dead", "six soldiers are dead". */
  private Cast state(Act act) {
    int word = act.head();
    int verb = reading.head(word);
    int subject = reading.child(word, "nsubj");
    boolean left = verb >= 0 && arguments.isVerb(verb) && reading.hasRelation(word, "xcomp");
    if (left && subject < 0) {
      List<Party> actors = phrases.parties(arguments.agent(verb));
      return new Cast(actors, targets.things(arguments.patient(verb)), false);
    }
    return new Cast(List.of(), targets.things(subject), false);
  }

  private Cast noun(Act act) {
    return new Cast(nouns.actors(act.head()), nouns.targets(act), false);
  }

  /** Ground changes hands: the loser is the target, the ground is the place. */
  private Cast gain(Act act) {
    boolean verb = act.rule().part() == Part.V;
    int word = act.head();
    if (!verb && arguments.preposition(word).equals("under")) {
      int of = arguments.oblique(word, "of");
      return new Cast(phrases.parties(of >= 0 ? of : phrases.named(word)), List.of(), false);
    }
    List<Party> actors = verb ? phrases.parties(arguments.agent(word)) : nouns.actors(word);
    List<Party> losers = phrases.parties(arguments.oblique(word, "from"));
    int ground = verb ? arguments.patient(word) : arguments.oblique(word, "of");
    if (losers.isEmpty()) {
      losers = phrases.holders(ground).stream().filter(one -> !actors.contains(one)).toList();
    }
    return new Cast(actors, losers, false);
  }

  private Cast sufferer(Act act) {
    List<Party> actors = new ArrayList<>();
    int verb = act.carrier();
    if (act.rule().part() == Part.N) {
      actors.addAll(phrases.parties(nouns.byPhrase(act.head())));
    }
    if (actors.isEmpty()) {
      actors.addAll(phrases.parties(arguments.oblique(verb, "to", "from", "by")));
    }
    return new Cast(actors, targets.things(arguments.agent(verb)), false);
  }

  private Cast means(Act act) {
    int verb = act.head();
    int weapon = act.rule().part() == Part.V ? subjectOf(verb) : verb;
    List<Party> actors = new ArrayList<>();
    if (weapon >= 0) {
      actors.addAll(nouns.actors(weapon));
    }
    List<Party> suffering = new ArrayList<>(targets.against(verb));
    int patient = arguments.patient(verb);
    if (patient >= 0 && patient != weapon && act.rule().part() == Part.V) {
      suffering.addAll(targets.things(patient));
    }
    return new Cast(actors, suffering, false);
  }

  private int subjectOf(int verb) {
    int agent = arguments.agent(verb);
    return agent >= 0 ? agent : arguments.patient(verb);
  }
}

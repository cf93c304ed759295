package org.rashomon.extract;

import java.util.ArrayList;
import java.util.List;
import org.rashomon.extract.ActRule.Frame;
import org.rashomon.extract.ActRule.Part;
import org.rashomon.read.Reading;

/** Reads an act's parties off the tree, by the frame of its rule. */
final class Roles {
  private static final String[] AGAINST = {
    "against", "on", "upon", "at", "into", "toward", "towards", "targeting"
  };

  private final Reading reading;
  private final Arguments arguments;
  private final NounPhrases phrases;
  private final WordClasses classes;

  Roles(Reading reading, Arguments arguments, NounPhrases phrases, WordClasses classes) {
    this.reading = reading;
    this.arguments = arguments;
    this.phrases = phrases;
    this.classes = classes;
  }

  /** Who did it and to whom. */
  record Cast(List<Party> actors, List<Party> targets, boolean reciprocal) {}

  /** The parties of an act. */
  Cast cast(Act act) {
    return switch (act.rule().frame()) {
      case PARTIES -> parties(act);
      case SUFFERER -> sufferer(act);
      case MEANS -> means(act);
      case GAIN -> gain(act);
      case RESULT_SUBJECT -> new Cast(List.of(), things(arguments.agent(act.head())), false);
      default -> act.rule().part() == Part.V ? verb(act) : noun(act);
    };
  }

  private Cast verb(Act act) {
    int verb = act.head();
    List<Party> actors = phrases.parties(arguments.agent(verb));
    List<Party> targets = new ArrayList<>();
    if (act.rule().frame() != Frame.ACTOR) {
      int patient = arguments.patient(verb);
      if (patient >= 0 && !isMeans(patient)) {
        targets.addAll(things(patient));
      }
      targets.addAll(against(verb));
    }
    return new Cast(actors, targets, reciprocal(verb));
  }

  /** "Each other" as patient: both sides are actors. */
  private boolean reciprocal(int verb) {
    int patient = arguments.patient(verb);
    return patient >= 0 && isEachOther(patient);
  }

  private boolean isEachOther(int word) {
    String lower = reading.lower(word);
    return (lower.equals("other") || lower.equals("another"))
        && word > 0
        && (reading.lower(word - 1).equals("each") || reading.lower(word - 1).equals("one"));
  }

  private List<Party> against(int word) {
    List<Party> found = new ArrayList<>();
    int head = arguments.oblique(word, AGAINST);
    if (head >= 0 && !isTime(head)) {
      found.addAll(things(head));
    }
    return found;
  }

  private boolean isTime(int word) {
    return classes.is(reading.lemma(word).toLowerCase(java.util.Locale.ROOT), "time");
  }

  private Cast noun(Act act) {
    int noun = act.head();
    List<Party> actors = new ArrayList<>();
    if (act.carried()) {
      actors.addAll(carrierAgent(act));
    }
    if (actors.isEmpty()) {
      actors.addAll(phrases.parties(byPhrase(noun)));
    }
    int owner = phrases.owner(noun);
    if (actors.isEmpty() && owner >= 0) {
      actors.addAll(phrases.parties(owner));
    }
    List<Party> targets = new ArrayList<>(against(noun));
    if (targets.isEmpty() && act.carried()) {
      targets.addAll(against(act.carrier()));
    }
    int of = arguments.oblique(noun, "of");
    if (targets.isEmpty() && of >= 0) {
      targets.addAll(things(of));
    }
    return new Cast(actors, targets, false);
  }

  private int byPhrase(int noun) {
    int by = arguments.oblique(noun, "by", "from");
    int verb = verbOfSubject(noun);
    if (by < 0 && verb >= 0 && !arguments.passive(verb)) {
      by = arguments.oblique(verb, "by");
    }
    if (by >= 0) {
      return by;
    }
    for (int child : reading.children(noun)) {
      if (reading.hasRelation(child, "acl") && arguments.passive(child)) {
        int agent = arguments.agent(child);
        if (agent >= 0) {
          return agent;
        }
      }
    }
    return -1;
  }

  private List<Party> carrierAgent(Act act) {
    return phrases.parties(arguments.agent(act.carrier()));
  }

  private Cast parties(Act act) {
    List<Party> all = new ArrayList<>();
    int head = act.head();
    if (act.rule().part() == Part.V) {
      add(all, arguments.agent(head));
      add(all, arguments.patient(head));
    } else {
      if (act.carried()) {
        add(all, arguments.agent(act.carrier()));
      }
      add(all, phrases.owner(head));
      for (int child : reading.children(head)) {
        boolean modifier =
            reading.relation(child).equals("amod") || reading.relation(child).equals("compound");
        if (modifier && reading.nameAt(child) != null) {
          add(all, child);
        }
      }
      add(all, arguments.oblique(head, "by"));
      add(all, arguments.oblique(head, "of"));
    }
    for (String preposition : List.of("between", "with", "against", "among", "alongside")) {
      add(all, arguments.oblique(head, preposition));
      int verb = act.carried() ? act.carrier() : verbOfSubject(head);
      if (verb >= 0) {
        add(all, arguments.oblique(verb, preposition));
      }
    }
    return new Cast(distinct(all), List.of(), all.size() > 1);
  }

  /** The verb whose subject a noun is ("war erupted between"), or -1. */
  private int verbOfSubject(int noun) {
    int head = reading.head(noun);
    boolean subject = head >= 0 && reading.hasRelation(noun, "nsubj") && arguments.isVerb(head);
    return subject ? head : -1;
  }

  private void add(List<Party> all, int head) {
    if (head >= 0) {
      all.addAll(phrases.parties(head));
    }
  }

  private static List<Party> distinct(List<Party> all) {
    List<Party> kept = new ArrayList<>();
    for (Party party : all) {
      if (kept.stream().noneMatch(k -> k.words().overlaps(party.words()))) {
        kept.add(party);
      }
    }
    return kept;
  }

  /** Ground changes hands: the loser is the target, the ground is the place. */
  private Cast gain(Act act) {
    boolean verb = act.rule().part() == Part.V;
    List<Party> actors = verb ? phrases.parties(arguments.agent(act.head())) : noun(act).actors();
    return new Cast(actors, phrases.parties(arguments.oblique(act.head(), "from")), false);
  }

  private Cast sufferer(Act act) {
    List<Party> actors = new ArrayList<>();
    List<Party> targets = new ArrayList<>();
    int verb = act.carrier();
    int subject = arguments.agent(verb);
    if (subject >= 0) {
      targets.addAll(things(subject));
    }
    if (act.rule().part() == Part.N) {
      actors.addAll(phrases.parties(byPhrase(act.head())));
    }
    if (actors.isEmpty()) {
      actors.addAll(phrases.parties(arguments.oblique(verb, "to", "from", "by")));
    }
    return new Cast(actors, targets, false);
  }

  private Cast means(Act act) {
    int verb = act.head();
    int weapon = act.rule().part() == Part.V ? subjectOf(verb) : verb;
    List<Party> actors = new ArrayList<>();
    if (weapon >= 0) {
      actors.addAll(phrases.parties(phrases.owner(weapon)));
    }
    List<Party> targets = new ArrayList<>(against(verb));
    int patient = arguments.patient(verb);
    if (patient >= 0 && patient != weapon && act.rule().part() == Part.V) {
      targets.addAll(things(patient));
    }
    return new Cast(actors, targets, false);
  }

  private int subjectOf(int verb) {
    int agent = arguments.agent(verb);
    return agent >= 0 ? agent : arguments.patient(verb);
  }

  /** Targets may be people or things; each coordinated noun is one. */
  private List<Party> things(int head) {
    List<Party> found = new ArrayList<>();
    if (head < 0) {
      return found;
    }
    for (int noun : arguments.conjuncts(head)) {
      if (!isMeans(noun) && !isEachOther(noun) && isThing(noun)) {
        found.add(Party.of(phrases.mention(noun), phrases.antecedent(noun)));
      }
    }
    return found;
  }

  private boolean isThing(int noun) {
    String upos = reading.upos(noun);
    return upos.equals("NOUN")
        || upos.equals("PROPN")
        || phrases.canBeParty(noun)
        || upos.equals("NUM")
        || upos.equals("ADJ");
  }

  private boolean isMeans(int noun) {
    String lemma = reading.lemma(noun);
    return classes.is(lemma, "weapon") || classes.is(lemma, "bomb");
  }
}

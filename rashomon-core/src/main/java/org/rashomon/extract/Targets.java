package org.rashomon.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rashomon.read.Name;
import org.rashomon.read.NameKind;
import org.rashomon.read.Reading;
import org.rashomon.read.TokenSpan;

/** What acts befall: people and things, with how many they are. For one reading. */
final class Targets {
  private static final String[] AGAINST = {
    "against", "on", "upon", "at", "into", "toward", "towards", "targeting"
  };

  /** Behind the number of an hour. */
  private static final Set<String> CLOCK = Set.of("a.m.", "p.m.", "am", "pm", "o'clock");

  private static final Set<String> SELVES =
      Set.of("himself", "herself", "itself", "themselves", "oneself", "myself", "ourselves");

  private static final Set<NameKind> WHO =
      Set.of(NameKind.PERSON, NameKind.ORGANISATION, NameKind.PEOPLE, NameKind.UNIT);

  private final Reading reading;
  private final Arguments arguments;
  private final NounPhrases phrases;
  private final WordClasses classes;

  Targets(Reading reading, Arguments arguments, NounPhrases phrases, WordClasses classes) {
    this.reading = reading;
    this.arguments = arguments;
    this.phrases = phrases;
    this.classes = classes;
  }

  /** What an act on, at or against something is aimed at. */
  List<Party> against(int word) {
    for (Arguments.Oblique oblique : arguments.obliques(word)) {
      boolean aimed = List.of(AGAINST).contains(oblique.preposition());
      if (aimed && !isTime(oblique.head())) {
        return things(oblique.head());
      }
    }
    return List.of();
  }

  /** Whether a noun is a day, a month or the like. */
  boolean isTime(int word) {
    Name name = reading.nameAt(word);
    return isDay(word)
        || (reading.upos(word).equals("NUM")
            && name == null
            && (reading.child(word, "nmod") < 0 || isDay(reading.child(word, "nmod"))));
  }

  private boolean isDay(int word) {
    return classes.is(reading.lemma(word).toLowerCase(Locale.ROOT), "time")
        || CLOCK.contains(reading.lower(word));
  }

  /** The noun and those coordinated with it that something can befall. */
  List<Party> things(int head) {
    return things(head, null);
  }

  /** The same, with what happened to those that are no people. */
  List<Party> things(int head, Effect effect) {
    List<Party> found = new ArrayList<>();
    if (head < 0) {
      return found;
    }
    for (int noun : arguments.conjuncts(head)) {
      if (!isMeans(noun) && !isEachOther(noun) && isThing(noun)) {
        Effect own = effect == null || isPerson(noun) ? null : effect;
        found.add(phrases.mentioned(noun).with(number(noun), own));
      }
    }
    return found;
  }

  private boolean isThing(int noun) {
    String upos = reading.upos(noun);
    int det = reading.child(noun, "det");
    return !(det >= 0 && reading.lower(det).equals("no"))
        && !SELVES.contains(reading.lower(noun))
        && !classes.is(reading.lemma(noun).toLowerCase(Locale.ROOT), "time")
        && !reading.lower(noun).matches("(1[89]|20)\\d\\d")
        && (Set.of("NOUN", "PROPN", "NUM", "ADJ").contains(upos) || phrases.canBeParty(noun));
  }

  private boolean isPerson(int noun) {
    return classes.is(reading.lemma(noun).toLowerCase(Locale.ROOT), "people");
  }

  /** Whether it is a weapon that something is done with. */
  boolean isMeans(int noun) {
    String lemma = reading.lemma(noun);
    return classes.is(lemma, "weapon") || classes.is(lemma, "bomb");
  }

  /** Whether the verb's object is what an act named by its subject befalls. */
  boolean isHitting(int verb) {
    return classes.is(reading.lemma(verb).toLowerCase(Locale.ROOT), "hitting");
  }

  /** The things a verb's patient names, with those that hang on the verb by "and". */
  List<Party> patients(int verb, int patient, Effect effect) {
    List<Party> found = new ArrayList<>();
    if (patient < 0 || isMeans(patient)) {
      return found;
    }
    found.addAll(things(patient, effect));
    for (int child : reading.children(verb, "conj")) {
      if (child > patient && reading.upos(child).equals("NOUN")) {
        found.addAll(things(child, effect));
      }
    }
    return found;
  }

  /** "Each other", "one another", by either word. */
  boolean isEachOther(int word) {
    return isPair(word) || (word > 0 && isPair(word - 1));
  }

  private boolean isPair(int first) {
    String second = first + 1 < reading.size() ? reading.lower(first + 1) : "";
    return (reading.lower(first).equals("each") && second.equals("other"))
        || (reading.lower(first).equals("one") && second.equals("another"));
  }

  /** How many, where a plain number stands before the noun. */
  private Integer number(int noun) {
    for (int child : reading.children(noun)) {
      if (reading.relation(child).equals("nummod") && reading.children(child).length == 0) {
        Numerals.Numeral numeral = Numerals.at(reading, child, noun);
        return numeral == null ? null : numeral.value();
      }
    }
    return null;
  }

  /** Whether the words tell whom they are, or whose: a name, people, a force, a pronoun read. */
  boolean tellsWhom(TokenSpan words) {
    for (int t = words.first(); t < words.end(); t++) {
      String lemma = reading.lemma(t).toLowerCase(Locale.ROOT);
      Name name = reading.nameAt(t);
      boolean party = name != null && WHO.contains(name.kind());
      if (party
          || classes.is(lemma, "people")
          || classes.is(lemma, "force")
          || (reading.upos(t).equals("PRON") && reading.antecedent(t) >= 0)) {
        return true;
      }
    }
    return false;
  }
}

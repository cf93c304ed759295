package org.rashomon.extract;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.rashomon.read.Reading;
import org.rashomon.read.TokenSpan;

/** Tells who the people are that a noun phrase counts. For one reading. */
final class CountedPeople {
  private static final Set<String> KIN =
      Set.of(
          "father",
          "brother",
          "husband",
          "sibling",
          "son",
          "kid",
          "relative",
          "uncle",
          "aunt",
          "nephew",
          "niece",
          "cousin",
          "grandfather",
          "grandson",
          "grandchild",
          "couple");

  private final Reading reading;
  private final WordClasses classes;

  CountedPeople(Reading reading, WordClasses classes) {
    this.reading = reading;
    this.classes = classes;
  }

  /** Whether those a noun phrase names are civilians, combatants or both. */
  Victims victims(TokenSpan mention) {
    boolean civilian = any(mention, "civilian") || isKin(mention.head());
    boolean combatant = any(mention, "combatant");
    if (civilian && combatant) {
      return Victims.MIXED;
    }
    return civilian ? Victims.CIVILIAN : combatant ? Victims.COMBATANT : Victims.UNKNOWN;
  }

  /** "Their father": those told by their kin alone. */
  private boolean isKin(int noun) {
    return KIN.contains(reading.lemma(noun).toLowerCase(Locale.ROOT));
  }

  /** Whether a word of the phrase is of a class. */
  boolean any(TokenSpan mention, String name) {
    for (int t = mention.first(); t < mention.end(); t++) {
      if (classes.is(reading.lemma(t).toLowerCase(Locale.ROOT), name)) {
        return true;
      }
    }
    return false;
  }

  /** The groups that its words name: children, women, medics; sorted. */
  List<String> groups(TokenSpan mention) {
    Set<String> found = new TreeSet<>();
    for (int t = mention.first(); t < mention.end(); t++) {
      for (String name : classes.of(reading.lemma(t).toLowerCase(Locale.ROOT))) {
        if (name.startsWith("group-")) {
          found.add(name.substring("group-".length()));
        }
      }
    }
    return List.copyOf(found);
  }
}

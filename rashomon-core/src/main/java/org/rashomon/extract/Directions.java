package org.rashomon.extract;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rashomon.read.Reading;
import org.rashomon.read.TokenSpan;

/** Words that name a part of a place, or the way to it. For one reading. */
final class Directions {
  /** Words that name a part of a place and are none by themselves. */
  private static final Set<String> WORDS =
      Set.of(
          "north",
          "south",
          "east",
          "west",
          "northern",
          "southern",
          "eastern",
          "western",
          "central",
          "northeast",
          "northwest",
          "southeast",
          "southwest",
          "northeastern",
          "northwestern",
          "southeastern",
          "southwestern",
          "n.",
          "s.",
          "e.",
          "w.");

  /** A place that another is measured from stands no more words behind it. */
  private static final int ASIDE = 12;

  private final Reading reading;
  private final WordClasses classes;

  Directions(Reading reading, WordClasses classes) {
    this.reading = reading;
    this.classes = classes;
  }

  /** Whether a word is one. */
  boolean at(int word) {
    return at(reading, word);
  }

  /** Whether a word of a reading is one. */
  static boolean at(Reading reading, int word) {
    return WORDS.contains(reading.lower(word));
  }

  /** "In Kirkuk, 250 km north of Baghdad": the second only tells where the first is. */
  boolean isMeasuredFrom(TokenSpan place, List<TokenSpan> all) {
    int of = place.first() - 1;
    boolean direction = of > 1 && reading.lower(of).equals("of") && at(of - 1);
    return direction
        && all.stream()
            .anyMatch(other -> other.end() < of && of - other.end() <= ASIDE && isAside(other, of));
  }

  /** Whether a comma and a distance or direction alone stand between. */
  private boolean isAside(TokenSpan place, int of) {
    int next = place.end();
    next += classes.is(reading.lemma(next).toLowerCase(Locale.ROOT), "place") ? 1 : 0;
    boolean comma = reading.form(next).equals(",") || reading.form(next).equals("(");
    for (int t = next; t < of; t++) {
      if (Set.of("VERB", "AUX", "CCONJ").contains(reading.upos(t))) {
        return false;
      }
    }
    return comma;
  }
}

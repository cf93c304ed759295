package org.rashomon.extract;

import java.util.Set;
import org.rashomon.read.Name;
import org.rashomon.read.NameKind;
import org.rashomon.read.Reading;
import org.rashomon.text.Phrase;

/** Words in capitals that open a sentence: the place before a dash, or a short name. */
final class Datelines {
  private final Reading reading;

  Datelines(Reading reading) {
    this.reading = reading;
  }

  /** A place at the head of a sentence, before a dash, a colon, a bracket or the outlet's name. */
  boolean at(int word) {
    Name name = reading.nameAt(word);
    int first = reading.first(reading.sentenceOf(word));
    if (name == null || name.first() != first) {
      return false;
    }
    int next = name.end();
    boolean mark =
        next < reading.end(reading.sentenceOf(word))
            && Set.of("-", "–", "—", "--", "(", ":", ",").contains(reading.form(next));
    boolean capitals = reading.form(word).length() > 2 && isUpper(reading.phrase(word, word + 1));
    return mark && (name.kind() == NameKind.PLACE || capitals);
  }

  private static boolean isUpper(Phrase phrase) {
    return phrase.text().codePoints().allMatch(Character::isUpperCase);
  }

  /** "IS said": a short name in capitals that reads like an auxiliary. */
  boolean isShortName(int word) {
    String form = reading.form(word);
    boolean loud = word + 1 < reading.size() && isUpper(reading.phrase(word + 1, word + 2));
    return form.length() > 1 && isUpper(reading.phrase(word, word + 1)) && !loud;
  }
}

package org.rashomon.extract;

import java.util.Set;
import org.rashomon.read.Reading;

/**
 * Sayings that the outlet doesn't make its own: one of several versions ("other sources", "initial
 * reports"), or one it holds to be mistaken ("wrongly reported").
 */
final class Versions {
  private static final Set<String> MISTAKEN =
      Set.of("wrongly", "falsely", "erroneously", "mistakenly", "incorrectly");

  private Versions() {}

  /** "Other sources", "initial reports": the outlet gives one of several versions. */
  static boolean isOneVersion(Reading reading, Speech speech) {
    for (int speaker : speech.speakers()) {
      if (reading.lower(speaker).equals("others")) {
        return true;
      }
      boolean nameless =
          Set.of("source", "information", "report", "account", "version")
              .contains(reading.lemma(speaker));
      for (int child : reading.children(speaker)) {
        if (nameless && Set.of("other", "initial", "conflicting").contains(reading.lower(child))) {
          return true;
        }
      }
      boolean first = speech.cue() != null && nameless && isInitial(reading, speech.cue().head());
      if (first) {
        return true;
      }
    }
    return false;
  }

  /** "Wrongly reported", "falsely claimed": the outlet doesn't hold it to be so. */
  static boolean isMistaken(Reading reading, Speech speech) {
    if (speech.cue() == null) {
      return false;
    }
    for (int child : reading.children(speech.cue().head())) {
      if (MISTAKEN.contains(reading.lower(child))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isInitial(Reading reading, int cue) {
    for (int child : reading.children(cue)) {
      if (reading.lower(child).equals("initially")) {
        return true;
      }
    }
    return false;
  }
}

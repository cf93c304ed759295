package org.rashomon.extract;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rashomon.read.Reading;

/**
 * Verbs of saying that the tree hangs inside what is said though the speaker of an earlier cue says
 * them too: "the mayor said the road was closed and called it a mistake", "'It fell', he said,
 * referring to the bridge". For one reading.
 */
final class JoinedCues {
  private static final Set<String> MODALS =
      Set.of("would", "will", "'d", "'ll", "could", "may", "might", "can", "should", "must");

  private static final Set<String> PAST = Set.of("did", "had", "was", "were");

  private final Reading reading;
  private final SpeakerFinder speakers;
  private final Map<String, SpeechRule> rules;

  JoinedCues(Reading reading, SpeakerFinder speakers, Map<String, SpeechRule> rules) {
    this.reading = reading;
    this.speakers = speakers;
    this.rules = rules;
  }

  /** The cue whose speaker says the verb too; -1 where the verb is what the tree says. */
  int above(int verb) {
    if (reading.quoteAt(verb) != null || !says(verb, true)) {
      return -1;
    }
    return switch (reading.relation(verb)) {
      case "conj" -> coordinated(verb);
      case "advcl" -> behind(verb);
      default -> -1;
    };
  }

  /** Who of those told to speak says the verb too; empty where the tree tells who does. */
  List<Integer> speakers(int verb, List<Speech> said) {
    int above = above(verb);
    for (Speech speech : said) {
      if (above >= 0 && speech.cue() != null && speech.cue().head() == above) {
        return speech.speakers();
      }
    }
    return List.of();
  }

  private boolean says(int verb, boolean mind) {
    String lemma = reading.lemma(verb).toLowerCase(Locale.ROOT);
    return reading.upos(verb).equals("VERB")
        && (rules.containsKey("V " + lemma) || (mind && rules.containsKey("M " + lemma)));
  }

  /** "Said that it was over and criticized him": one speaker, two verbs in one tense. */
  private int coordinated(int verb) {
    int said = reading.head(verb);
    int cue = said < 0 ? -1 : reading.head(said);
    boolean inside =
        cue >= 0 && cue < said && reading.relation(said).equals("ccomp") && says(cue, false);
    if (!inside || !isFinite(verb) || isPast(verb) != isPast(cue)) {
      return -1;
    }
    int mark = reading.child(verb, "mark");
    boolean that = mark >= 0 && reading.lower(mark).equals("that");
    int own = reading.child(verb, "nsubj");
    boolean again = own < 0 ? cannotShare(said) : isSpeaker(own, cue) && hasComma(verb);
    return !that && again ? cue : -1;
  }

  private boolean isFinite(int verb) {
    boolean helped = reading.child(verb, "aux") >= 0;
    boolean modal = helped && MODALS.contains(reading.lower(reading.child(verb, "aux")));
    return !modal && (helped || Set.of("VBD", "VBZ", "VBP").contains(reading.xpos(verb)));
  }

  private boolean isPast(int verb) {
    int helped = reading.child(verb, "aux");
    return reading.xpos(verb).equals("VBD")
        || (helped >= 0 && PAST.contains(reading.lower(helped)));
  }

  /** A predicate that would not be joined with a deed of its subject: modal, passive, a state. */
  private boolean cannotShare(int said) {
    int helped = reading.child(said, "aux");
    boolean modal = helped >= 0 && MODALS.contains(reading.lower(helped));
    boolean state = reading.child(said, "cop") >= 0 || reading.child(said, "aux:pass") >= 0;
    int subject = reading.child(said, "nsubj");
    boolean thing = subject >= 0 && reading.upos(subject).equals("NOUN") && !speakers.acts(subject);
    return modal || state || thing;
  }

  /** "He", where that is who spoke. */
  private boolean isSpeaker(int pronoun, int cue) {
    int speaker = reading.child(cue, "nsubj");
    return reading.upos(pronoun).equals("PRON")
        && speaker >= 0
        && (reading.antecedent(pronoun) == speaker
            || reading.lower(pronoun).equals(reading.lower(speaker)));
  }

  private boolean hasComma(int verb) {
    int and = reading.child(verb, "cc");
    return and > 0 && reading.form(and - 1).equals(",");
  }

  /** "..., the mayor said, calling on": a participle right behind a cue that closes. */
  private int behind(int verb) {
    int before = verb - 1;
    while (before > 0 && reading.upos(before).equals("ADV")) {
      before--;
    }
    boolean aside =
        reading.xpos(verb).equals("VBG")
            && reading.child(verb, "nsubj") < 0
            && before > 0
            && reading.form(before).equals(",");
    int cue = aside ? cueAt(before - 1) : -1;
    return cue >= 0 && reading.head(verb) < cue ? cue : -1;
  }

  /** The cue that a word is, or whose speaker behind it the word ends. */
  private int cueAt(int word) {
    for (int t = word, steps = 0; t >= 0 && steps < 4; t = reading.head(t), steps++) {
      if (says(t, false)) {
        return t <= word ? t : -1;
      }
    }
    return -1;
  }
}

package org.rashomon.extract;

import java.util.Set;
import org.rashomon.read.Reading;

/**
 * "Tried to advance but were beaten back", "stormed the base and were repelled": an advance or an
 * attack of which its sentence goes on to say that those who made it were driven off.
 */
final class Repulses {
  private static final Set<ClaimType> ADVANCES =
      Set.of(ClaimType.ATTACK, ClaimType.TERRITORIAL_GAIN, ClaimType.DEPLOYMENT);

  private static final Set<String> STOPPING =
      Set.of("repel", "repulse", "stop", "thwart", "rebuff", "rout", "halt");

  private static final Set<String> DRIVING =
      Set.of("beat", "push", "drive", "force", "throw", "turn", "fight", "hold");

  private static final Set<String> AWAY = Set.of("back", "off", "away");

  /** Verbs that lead to the act: "tried to enter". */
  private static final int FARTHEST = 3;

  private Repulses() {}

  /** Whether the act came to nothing that way. */
  static boolean isRepulsed(Reading reading, Act act) {
    if (!ADVANCES.contains(act.rule().type())) {
      return false;
    }
    int verb = act.carrier();
    for (int steps = 0; steps < FARTHEST && verb >= 0; steps++) {
      for (int next : reading.children(verb, "conj")) {
        if (next > act.head() && isDrivenOff(reading, next)) {
          return true;
        }
      }
      verb = reading.hasRelation(verb, "xcomp") ? reading.head(verb) : -1;
    }
    return false;
  }

  private static boolean isDrivenOff(Reading reading, int verb) {
    int subject = reading.child(verb, "nsubj:pass");
    boolean same = subject < 0 || Set.of("they", "it").contains(reading.lower(subject));
    boolean active = reading.child(verb, "aux:pass") < 0 || reading.child(verb, "nsubj") >= 0;
    if (active || !same) {
      return false;
    }
    String lemma = reading.lemma(verb);
    boolean away = false;
    for (int child : reading.children(verb)) {
      away |= AWAY.contains(reading.lower(child));
    }
    return STOPPING.contains(lemma) || (away && DRIVING.contains(lemma));
  }
}

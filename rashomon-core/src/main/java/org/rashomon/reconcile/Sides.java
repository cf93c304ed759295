package org.rashomon.reconcile;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.rashomon.extract.ClaimType;

/** What each side did in a clash that its report tells: parts of the clash, not versions of it. */
final class Sides {
  private Sides() {}

  /**
   * Ids of claims of one side's act on the other, where the report tells a clash of the two and the
   * other's act too.
   */
  static Set<String> ofClashes(List<Told> claims) {
    Set<String> sides = new TreeSet<>();
    for (Told act : claims) {
      if (isAct(act)
          && claims.stream().anyMatch(other -> isAct(other) && areOpposed(act, other))
          && claims.stream().anyMatch(other -> isClash(other) && areOfIt(act, other))) {
        sides.add(act.id());
      }
    }
    return sides;
  }

  private static boolean isAct(Told told) {
    return told.type() == TypeFamily.VIOLENCE
        && told.isAffirmed()
        && !told.isWar()
        && told.claim().type() != ClaimType.ARMED_CLASH
        && told.claim().type() != ClaimType.CASUALTIES
        && !told.actors().isEmpty()
        && !told.targets().isEmpty()
        && Collections.disjoint(told.actors(), told.targets());
  }

  /** By one voice: two sides who accuse each other of beginning don't tell of two acts. */
  private static boolean areOpposed(Told a, Told b) {
    return a.voice().equals(b.voice())
        && !Collections.disjoint(a.actors(), b.targets())
        && !Collections.disjoint(a.targets(), b.actors());
  }

  private static boolean isClash(Told told) {
    return told.claim().type() == ClaimType.ARMED_CLASH && !told.isWar() && told.isAffirmed();
  }

  private static boolean areOfIt(Told act, Told clash) {
    return !Collections.disjoint(act.actors(), clash.parties())
        && !Collections.disjoint(act.targets(), clash.parties());
  }
}

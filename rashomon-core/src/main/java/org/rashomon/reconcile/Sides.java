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
          && claims.stream()
              .filter(other -> isAct(other) && areOpposed(act, other))
              .anyMatch(other -> areOfAClash(act, other, claims))) {
        sides.add(act.id());
      }
    }
    return sides;
  }

  /**
   * Both sides of the clash that an event's acts are parts of, where its claims name one; empty
   * where they are parts of none.
   *
   * @param open those of them that are open
   * @param beside all claims of their reports
   */
  static Set<String> meant(List<Told> open, List<Told> beside) {
    Set<String> parts = open.isEmpty() ? Set.of() : ofClashes(beside);
    Set<String> meant = new TreeSet<>();
    for (Told act : open) {
      if (parts.contains(act.id())) {
        beside.stream()
            .filter(clash -> isClash(clash) && clash.sameReport(act) && areOfIt(act, clash))
            .forEach(clash -> meant.addAll(clash.actors()));
      }
    }
    return meant;
  }

  /** Whether it tells who acted and not on whom. */
  static boolean isOpen(Told told) {
    return isAct(told) && told.targets().isEmpty();
  }

  private static boolean areOfAClash(Told act, Told other, List<Told> claims) {
    return claims.stream()
        .anyMatch(clash -> isClash(clash) && areOfIt(act, clash) && areOfIt(other, clash));
  }

  private static boolean isAct(Told told) {
    return told.type() == TypeFamily.VIOLENCE
        && told.isAffirmed()
        && !told.isWar()
        && told.claim().type() != ClaimType.ARMED_CLASH
        && told.claim().type() != ClaimType.CASUALTIES
        && !told.actors().isEmpty()
        && Collections.disjoint(told.actors(), told.targets());
  }

  /**
   * By one voice: two sides who accuse each other of beginning don't tell of two acts. In one
   * sentence whom it befell may be told by what they hold: "the army shelled the hills, and the
   * rebels fired at the base".
   */
  private static boolean areOpposed(Told a, Told b) {
    return a.voice().equals(b.voice())
        && Collections.disjoint(a.actors(), b.actors())
        && befell(a, b)
        && befell(b, a);
  }

  private static boolean befell(Told act, Told enemy) {
    return act.targets().isEmpty()
        ? act.sameReport(enemy) && act.claim().start() == enemy.claim().start()
        : !Collections.disjoint(act.targets(), enemy.actors());
  }

  private static boolean isClash(Told told) {
    return told.claim().type() == ClaimType.ARMED_CLASH && !told.isWar() && told.isAffirmed();
  }

  private static boolean areOfIt(Told act, Told clash) {
    return !Collections.disjoint(act.actors(), clash.parties())
        && (act.targets().isEmpty() || !Collections.disjoint(act.targets(), clash.parties()));
  }
}

package org.rashomon.export;

import java.util.ArrayList;
import java.util.List;
import org.rashomon.reconcile.DisputeField;
import org.rashomon.resolve.PartyKind;
import org.rashomon.resolve.ResolvedParty;

/** The two sides: a government comes first; the second of one-sided violence are civilians. */
record GedSides(ResolvedParty first, ResolvedParty second) {
  private static final int STATE_BASED = 1;
  private static final int NON_STATE = 2;
  private static final int ONE_SIDED = 3;

  static GedSides of(EventFile file) {
    List<ResolvedParty> doers = file.isDisputed(DisputeField.ACTOR) ? List.of() : file.actors();
    List<ResolvedParty> others = new ArrayList<>(doers);
    others.addAll(file.targets());
    others.removeIf(party -> party.side() == null);
    ResolvedParty one = others.isEmpty() ? null : others.get(0);
    ResolvedParty two =
        others.stream()
            .filter(party -> one != null && !party.side().equals(one.side()))
            .findFirst()
            .orElse(null);
    boolean turned = one != null && two != null && !isState(one) && isState(two) && isArmed(one);
    return turned ? new GedSides(two, one) : new GedSides(one, two);
  }

  /** The type of violence by the number of UCDP; null where it is none of the three. */
  Integer violence() {
    if (first == null || second == null || !isArmed(first)) {
      return null;
    }
    if (!isArmed(second)) {
      return AcledActors.isCivilian(second) ? ONE_SIDED : null;
    }
    return isState(first) ? STATE_BASED : NON_STATE;
  }

  private static boolean isState(ResolvedParty party) {
    return party.kind() == PartyKind.STATE || party.kind() == PartyKind.MILITARY;
  }

  private static boolean isArmed(ResolvedParty party) {
    return isState(party) || party.kind() == PartyKind.ARMED_GROUP;
  }

  String a() {
    return name(first);
  }

  /** Of one-sided violence the second side is always this. */
  String b() {
    return isArmed(second) ? name(second) : "Civilians";
  }

  String codeA() {
    return first.side();
  }

  String codeB() {
    return second.side();
  }

  /** Number of the first side where it is a state's government, else null. */
  Integer stateA() {
    return isState(first) ? Countries.gleditschWard(codeA()) : null;
  }

  /** Number of the second side where it is a state's government, else null. */
  Integer stateB() {
    return isState(second) ? Countries.gleditschWard(codeB()) : null;
  }

  private static String name(ResolvedParty party) {
    return isState(party) && Countries.isState(party.side())
        ? "Government of " + Countries.name(party.side())
        : EventFile.name(party);
  }
}

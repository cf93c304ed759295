package org.rashomon.resolve;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rashomon.extract.Hedge;

/** What the first speaker of a chain is to the act (ledger contract, {@code standing}). */
final class Standings {
  private Standings() {}

  /** What is needed of a claim: whose act, whose target, whose losses, how hedged. */
  record Act(
      List<ResolvedParty> actors,
      List<ResolvedParty> targets,
      List<ResolvedCount> counts,
      Hedge hedge) {}

  /** The standing of a speaker to an act. */
  static Standing of(Chain.Hop first, Act act) {
    if (first.kind() == HopKind.WITNESS) {
      return Standing.WITNESSED;
    }
    String side = first.side();
    if (side == null || side.equals("unknown")) {
      return first.kind() == HopKind.MONITOR ? Standing.THIRD_PARTY : Standing.UNKNOWN;
    }
    return ofSide(side, act);
  }

  private static Standing ofSide(String side, Act act) {
    Set<String> losers = losers(act);
    boolean acts = act.actors().stream().anyMatch(party -> speaksFor(side, party.side()));
    boolean loses = losers.stream().anyMatch(loser -> speaksFor(side, loser));
    boolean suffers = act.targets().stream().anyMatch(party -> speaksFor(side, party.side()));
    if (loses) {
      return Standing.OWN_LOSS;
    }
    boolean mutual =
        acts
            && act.hedge() == Hedge.ALLEGED
            && act.actors().stream().anyMatch(p -> p.side() != null && !speaksFor(side, p.side()));
    if (mutual) {
      return Standing.ACCUSATION;
    }
    if (acts) {
      return Standing.OWN_ACT;
    }
    boolean others = act.actors().stream().anyMatch(party -> party.side() != null);
    if (others && (suffers || act.hedge() == Hedge.ALLEGED)) {
      return Standing.ACCUSATION;
    }
    if (suffers) {
      return Standing.OWN_LOSS;
    }
    return losers.isEmpty() || others ? Standing.THIRD_PARTY : Standing.ENEMY_LOSS;
  }

  private static Set<String> losers(Act act) {
    Set<String> losers = new HashSet<>();
    for (ResolvedCount count : act.counts()) {
      if (count.side() != null && !count.side().equals("CVL")) {
        losers.add(count.side());
      }
    }
    return losers;
  }

  private static boolean speaksFor(String side, String other) {
    return other != null && List.of(other.split("\\|")).contains(side);
  }
}

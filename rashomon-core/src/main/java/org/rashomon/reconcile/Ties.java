package org.rashomon.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rashomon.decide.Decision;

/** What people decided about which claims are about one event; a later decision wins. */
final class Ties {
  private final List<int[]> together = new ArrayList<>();
  private final Set<Long> apart = new HashSet<>();

  private Ties() {}

  /** Reads the decisions; anchors that lead to no claim are passed over. */
  static Ties of(List<Decision> decisions, List<Told> claims) {
    Map<Decision.Anchor, Integer> index = new HashMap<>();
    for (int i = 0; i < claims.size(); i++) {
      index.put(anchor(claims.get(i)), i);
    }
    Ties ties = new Ties();
    for (Decision decision : decisions) {
      List<Integer> found =
          decision.anchors().stream().map(index::get).filter(i -> i != null).sorted().toList();
      for (int i = 1; i < found.size(); i++) {
        ties.heed(decision.action(), found.get(0), found.get(i));
      }
    }
    return ties;
  }

  /** Anchors of the claims that were rejected and not set back. */
  static Set<Decision.Anchor> rejected(List<Decision> decisions) {
    Set<Decision.Anchor> rejected = new HashSet<>();
    for (Decision decision : decisions) {
      if (decision.action() == Decision.Action.REJECT) {
        rejected.addAll(decision.anchors());
      } else if (decision.action() == Decision.Action.ADD) {
        decision.anchors().forEach(rejected::remove);
      }
    }
    return rejected;
  }

  static Decision.Anchor anchor(Told told) {
    return new Decision.Anchor(
        told.report().id(),
        told.claim().trigger().start(),
        told.claim().trigger().end(),
        told.claim().type().toString());
  }

  private void heed(Decision.Action action, int one, int other) {
    if (action == Decision.Action.MERGE) {
      together.add(new int[] {one, other});
      apart.remove(key(one, other));
    } else if (action == Decision.Action.SPLIT) {
      together.removeIf(pair -> pair[0] == one && pair[1] == other);
      apart.add(key(one, other));
    }
  }

  List<int[]> together() {
    return together;
  }

  boolean areApart(int one, int other) {
    return !apart.isEmpty() && apart.contains(key(Math.min(one, other), Math.max(one, other)));
  }

  private static long key(int one, int other) {
    return ((long) one << 32) | other;
  }
}

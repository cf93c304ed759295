package org.rashomon.decide;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which decisions stand, once those that undo others are heeded. */
public final class Standing {
  private Standing() {}

  /**
   * The decisions that stand, in the same order; those that undo are not among them. An undoing may
   * itself be undone, which is how a decision is taken up again.
   *
   * @param decisions in the order of deciding
   */
  public static List<Decision> of(List<Decision> decisions) {
    Map<String, Set<String>> undoneBy = new HashMap<>();
    for (Decision decision : decisions) {
      if (decision.action() == Decision.Action.UNDO) {
        undoneBy.computeIfAbsent(decision.value(), id -> new HashSet<>()).add(decision.id());
      }
    }
    Set<String> gone = new HashSet<>();
    // Whoever undoes comes later, so going backwards each one's own fate is known when it counts.
    for (int i = decisions.size() - 1; i >= 0; i--) {
      String id = decisions.get(i).id();
      if (undoneBy.getOrDefault(id, Set.of()).stream().anyMatch(by -> !gone.contains(by))) {
        gone.add(id);
      }
    }
    return decisions.stream()
        .filter(one -> one.action() != Decision.Action.UNDO && !gone.contains(one.id()))
        .toList();
  }
}

package org.rashomon.web.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rashomon.decide.Decision;
import org.rashomon.decide.Decision.Action;
import org.rashomon.decide.Standing;

/** A person's last step, to be undone or done again; all decided at one moment is one step. */
public final class Steps {
  private Steps() {}

  /** The decisions that take back the last step of this person that stands; empty for none. */
  public static List<Decision> undo(List<Decision> log, String who, String when) {
    Set<String> standing = Standing.of(log).stream().map(Decision::id).collect(Collectors.toSet());
    List<Decision> mine =
        log.stream().filter(one -> one.who().equals(who) && standing.contains(one.id())).toList();
    return takingBack(last(mine), who, when, "undo");
  }

  /** The decisions that do again what this person undid last; empty where they decided since. */
  public static List<Decision> redo(List<Decision> log, String who, String when) {
    List<Decision> mine = log.stream().filter(one -> one.who().equals(who)).toList();
    Set<String> undone =
        mine.stream()
            .filter(one -> one.action() == Action.UNDO)
            .map(Decision::value)
            .collect(Collectors.toSet());
    List<Decision> open =
        mine.stream()
            .filter(one -> one.action() == Action.UNDO && !undone.contains(one.id()))
            .filter(one -> isOfADeed(one, log))
            .toList();
    boolean decidedSince = !mine.isEmpty() && mine.get(mine.size() - 1).action() != Action.UNDO;
    return decidedSince ? List.of() : takingBack(last(open), who, when, "redo");
  }

  /** Whether what it undoes isn't itself an undoing. */
  private static boolean isOfADeed(Decision undo, List<Decision> log) {
    return log.stream()
        .anyMatch(one -> one.id().equals(undo.value()) && one.action() != Action.UNDO);
  }

  private static List<Decision> last(List<Decision> decisions) {
    if (decisions.isEmpty()) {
      return List.of();
    }
    String when = decisions.get(decisions.size() - 1).when();
    return decisions.stream().filter(one -> one.when().equals(when)).toList();
  }

  private static List<Decision> takingBack(
      List<Decision> step, String who, String when, String why) {
    List<Decision> back = new ArrayList<>();
    for (Decision one : step) {
      back.add(Decision.of(Action.UNDO, List.of(), null, one.id(), who, when, why));
    }
    return back;
  }
}

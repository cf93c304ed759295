package org.rashomon.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** A claim in the making: an act of a sentence with what has been read of it so far. */
final class Draft {
  private final Act act;
  private final List<Speech> speeches;
  private final Roles.Cast cast;
  private final List<Count> counts = new ArrayList<>();
  private final List<Party> victims = new ArrayList<>();
  private final List<Party> doers = new ArrayList<>();
  private final TreeSet<String> rules = new TreeSet<>();
  private ClaimType type;
  private boolean byNobody;
  private Certainty certainty;

  Draft(Act act, Roles.Cast cast, Certainty certainty, List<Speech> speeches) {
    this.act = act;
    this.cast = cast;
    this.certainty = certainty;
    this.speeches = List.copyOf(speeches);
    this.type = act.rule().type();
    rules.add(act.rule().id());
  }

  /** Takes in a result told of this act: its numbers, its victims, and by whose hand they fell. */
  void join(Draft result) {
    int shift = counts.size();
    for (Count count : result.counts) {
      counts.add(shift == 0 || count.partOf() < 0 ? count : moved(count, shift));
    }
    victims.addAll(result.cast.targets());
    doers.addAll(result.cast.actors());
    rules.addAll(result.rules);
  }

  private static Count moved(Count count, int shift) {
    return new Count(
        count.words(),
        count.kind(),
        count.value(),
        count.qualifier(),
        count.low(),
        count.high(),
        count.noun(),
        count.victims(),
        count.groups(),
        count.window(),
        count.windowBasis(),
        count.partOf() + shift);
  }

  Act act() {
    return act;
  }

  int head() {
    return act.head();
  }

  ClaimType type() {
    return type;
  }

  void become(ClaimType other) {
    type = other;
  }

  boolean isResult() {
    ActRule.Frame frame = act.rule().frame();
    return frame == ActRule.Frame.RESULT || frame == ActRule.Frame.RESULT_SUBJECT;
  }

  Roles.Cast cast() {
    return cast;
  }

  /** Whether numbers or victims are told of it. */
  boolean hasResults() {
    return !counts.isEmpty() || !victims.isEmpty();
  }

  /** Those hurt or what is broken by it. */
  List<Party> victims() {
    return List.copyOf(victims);
  }

  /** Takes away who is named with the act: they didn't bring it about. */
  void byNobody() {
    byNobody = true;
  }

  /** Those who act: named with the act, else with what came of it; all sides of a clash. */
  List<Party> actors() {
    if (byNobody) {
      return List.copyOf(doers);
    }
    if (act.rule().frame() != ActRule.Frame.PARTIES) {
      return cast.actors().isEmpty() ? List.copyOf(doers) : cast.actors();
    }
    if (cast.actors().size() > 1) {
      return cast.actors();
    }
    List<Party> all = new ArrayList<>(cast.actors());
    all.addAll(doers);
    all.addAll(victims);
    return all;
  }

  Certainty certainty() {
    return certainty;
  }

  void certainty(Certainty other) {
    certainty = other;
  }

  List<Speech> speeches() {
    return speeches;
  }

  List<Count> counts() {
    return counts;
  }

  List<String> rules() {
    return List.copyOf(rules);
  }
}

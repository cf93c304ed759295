package org.rashomon.measure.muc;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Compares one template of a key with one of a response, slot by slot. */
final class MucComparison {

  private final MucJudge judge = new MucJudge();

  /** The tally of each slot; every slot is there. */
  Map<MucSlot, MucTally> compare(MucTemplate key, MucTemplate response) {
    Map<MucSlot, MucTally> slots = new EnumMap<>(MucSlot.class);
    for (MucSlot slot : MucSlot.values()) {
      slots.put(slot, tally(slot, key.fills(slot), response.fills(slot)));
    }
    return slots;
  }

  /** The tally of a key's template that no response answers. */
  static Map<MucSlot, MucTally> missing(MucTemplate key) {
    Map<MucSlot, MucTally> slots = new EnumMap<>(MucSlot.class);
    for (MucSlot slot : MucSlot.values()) {
      int missing = key.optional() ? 0 : required(key.fills(slot));
      slots.put(slot, new MucTally(0, 0, 0, 0, missing));
    }
    return slots;
  }

  /** The tally of a response's template that answers nothing. */
  static Map<MucSlot, MucTally> spurious(MucTemplate response) {
    Map<MucSlot, MucTally> slots = new EnumMap<>(MucSlot.class);
    for (MucSlot slot : MucSlot.values()) {
      slots.put(slot, new MucTally(0, 0, 0, response.fills(slot).size(), 0));
    }
    return slots;
  }

  private static int required(List<MucFill> fills) {
    return (int) fills.stream().filter(fill -> !fill.optional()).count();
  }

  /**
   * Pairs the fills for the most credit. What is left on both sides makes incorrect pairs, required
   * fills first; what is then left in the response is spurious, and in the key missing unless
   * optional.
   */
  private MucTally tally(MucSlot slot, List<MucFill> keys, List<MucFill> responses) {
    double[][] weights = new double[keys.size()][responses.size()];
    MucVerdict[][] verdicts = new MucVerdict[keys.size()][responses.size()];
    for (int k = 0; k < keys.size(); k++) {
      for (int r = 0; r < responses.size(); r++) {
        verdicts[k][r] = judge.judge(slot, keys.get(k), responses.get(r));
        weights[k][r] = weight(verdicts[k][r], keys.get(k));
      }
    }
    return count(keys, responses.size(), MucAssignment.best(weights), verdicts);
  }

  /** Credit first; between equals a required fill before an optional one. */
  private static double weight(MucVerdict verdict, MucFill key) {
    return verdict == MucVerdict.INCORRECT ? 0 : verdict.halves() + (key.optional() ? 0 : 0.001);
  }

  private static MucTally count(
      List<MucFill> keys, int responses, int[] pairs, MucVerdict[][] verdicts) {
    int correct = 0;
    int partial = 0;
    int open = 0;
    int required = 0;
    for (int k = 0; k < keys.size(); k++) {
      if (pairs[k] < 0) {
        open++;
        required += keys.get(k).optional() ? 0 : 1;
      } else if (verdicts[k][pairs[k]] == MucVerdict.CORRECT) {
        correct++;
      } else {
        partial++;
      }
    }
    int unused = responses - correct - partial;
    int incorrect = Math.min(open, unused);
    int missing = Math.max(0, required - incorrect);
    return new MucTally(correct, partial, incorrect, unused - incorrect, missing);
  }
}

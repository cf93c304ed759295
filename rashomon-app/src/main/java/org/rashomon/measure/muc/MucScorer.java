package org.rashomon.measure.muc;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Scores a response against a key as MUC-4 did in 1992.
 *
 * <p>A pair of templates must satisfy the content conditions of the guidelines (3.2.1): at least
 * half credit on the incident's type, and on a perpetrator (individual or organisation), a physical
 * target (id or type) or a human target (name, description or type). Among the pairs that may be
 * made, those are that give the greatest sum of recalls. The documents don't say what the program
 * of 1992 maximised, and people could pair by hand; of what we tried (credit, F, precision, recall)
 * this agrees best with the pairs in its reports on TST3: 896 of 1,026.
 */
public final class MucScorer {

  private static final List<MucSlot> CONTENT =
      List.of(
          MucSlot.PERP_INDIVIDUAL,
          MucSlot.PERP_ORGANIZATION,
          MucSlot.PHYS_ID,
          MucSlot.PHYS_TYPE,
          MucSlot.HUM_NAME,
          MucSlot.HUM_DESCRIPTION,
          MucSlot.HUM_TYPE);

  /**
   * Added to the fills that a key has, so that a key of very few isn't paired before a fuller one.
   */
  private static final int SMOOTHING = 3;

  private final MucComparison comparison = new MucComparison();

  /**
   * A pair of templates and its tallies; key or response is null where the other stands alone.
   *
   * @param key the key's template or null
   * @param response the response's template or null
   * @param slots a tally for each slot
   */
  public record Pair(MucTemplate key, MucTemplate response, Map<MucSlot, MucTally> slots) {

    /** Credit over all slots in halves of a point. */
    int credit() {
      return slots.values().stream().mapToInt(t -> 2 * t.correct() + t.partial()).sum();
    }
  }

  /** Every template of both sides once, alone or in its pair; messages in the key's order. */
  public List<Pair> pairs(List<MucTemplate> key, List<MucTemplate> response) {
    Map<String, List<MucTemplate>> wanted = byMessage(key);
    Map<String, List<MucTemplate>> given = byMessage(response);
    Set<String> messages = new LinkedHashSet<>(wanted.keySet());
    List<Pair> pairs = new ArrayList<>();
    for (String message : messages) {
      pairs.addAll(message(wanted.get(message), given.getOrDefault(message, List.of())));
    }
    return pairs;
  }

  /** The scores of a response. Messages that the key doesn't have are left out. */
  public MucScores score(List<MucTemplate> key, List<MucTemplate> response) {
    return MucScores.of(pairs(key, response));
  }

  private static Map<String, List<MucTemplate>> byMessage(List<MucTemplate> templates) {
    Map<String, List<MucTemplate>> messages = new LinkedHashMap<>();
    for (MucTemplate template : templates) {
      List<MucTemplate> list = messages.computeIfAbsent(template.message(), m -> new ArrayList<>());
      if (template.relevant()) {
        list.add(template);
      }
    }
    return messages;
  }

  private List<Pair> message(List<MucTemplate> keys, List<MucTemplate> responses) {
    Pair[][] tries = new Pair[keys.size()][responses.size()];
    double[][] weights = new double[keys.size()][responses.size()];
    for (int k = 0; k < keys.size(); k++) {
      for (int r = 0; r < responses.size(); r++) {
        MucTemplate key = keys.get(k);
        MucTemplate response = responses.get(r);
        tries[k][r] = new Pair(key, response, comparison.compare(key, response));
        weights[k][r] = mappable(tries[k][r]) ? weight(tries[k][r]) : 0;
      }
    }
    return collect(keys, responses, tries, MucAssignment.best(weights));
  }

  private static double weight(Pair pair) {
    MucTally all = pair.slots().values().stream().reduce(MucTally.NONE, MucTally::plus);
    return pair.credit() / 2.0 / (all.possible() + SMOOTHING);
  }

  private static boolean mappable(Pair pair) {
    return credited(pair, MucSlot.TYPE) && CONTENT.stream().anyMatch(s -> credited(pair, s));
  }

  private static boolean credited(Pair pair, MucSlot slot) {
    MucTally tally = pair.slots().get(slot);
    return tally.correct() + tally.partial() > 0;
  }

  private static List<Pair> collect(
      List<MucTemplate> keys, List<MucTemplate> responses, Pair[][] tries, int[] mapped) {
    List<Pair> pairs = new ArrayList<>();
    Set<Integer> used = new LinkedHashSet<>();
    for (int k = 0; k < keys.size(); k++) {
      if (mapped[k] >= 0) {
        used.add(mapped[k]);
        pairs.add(tries[k][mapped[k]]);
      } else {
        pairs.add(new Pair(keys.get(k), null, MucComparison.missing(keys.get(k))));
      }
    }
    for (int r = 0; r < responses.size(); r++) {
      if (!used.contains(r)) {
        pairs.add(new Pair(null, responses.get(r), MucComparison.spurious(responses.get(r))));
      }
    }
    return pairs;
  }

  static Map<MucSlot, MucTally> sum(List<Pair> pairs) {
    Map<MucSlot, MucTally> sums = new EnumMap<>(MucSlot.class);
    for (MucSlot slot : MucSlot.values()) {
      sums.put(
          slot, pairs.stream().map(p -> p.slots().get(slot)).reduce(MucTally.NONE, MucTally::plus));
    }
    return sums;
  }
}

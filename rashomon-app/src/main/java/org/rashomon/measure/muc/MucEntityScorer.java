package org.rashomon.measure.muc;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Five slots scored by entity, as work since GRIT and GTT does (Du, Rush and Cardie, "Template
 * Filling with Generative Transformers", NAACL 2021, and the evaluation code published with it).
 *
 * <ul>
 *   <li>The slots are PerpInd, PerpOrg, Target (physical), Victim (names only, no descriptions) and
 *       Weapon; the incident's type counts as a sixth in their published average.
 *   <li>A response's entity is right if all its mentions are mentions of one entity of the key, in
 *       small letters, without punctuation and articles; nothing is half right.
 *   <li>Templates are paired only where the response's type is among the key's; optional fills and
 *       templates of the key count like the rest.
 * </ul>
 *
 * <p>Two differences, both small: they try every pairing of a document for its best F, we take the
 * pairing with the greatest sum of precision and recall; and they drop a key's mentions that they
 * can't find in the text, which needs the text.
 */
public final class MucEntityScorer {

  private static final List<MucSlot> SLOTS =
      List.of(
          MucSlot.TYPE,
          MucSlot.PERP_INDIVIDUAL,
          MucSlot.PERP_ORGANIZATION,
          MucSlot.PHYS_ID,
          MucSlot.HUM_NAME,
          MucSlot.INSTRUMENT_ID);

  /**
   * What one slot scored.
   *
   * @param right entities of the response that are in the key
   * @param given entities of the response
   * @param found entities of the key that are in the response
   * @param wanted entities of the key
   */
  public record Hits(int right, int given, int found, int wanted) {

    static final Hits NONE = new Hits(0, 0, 0, 0);

    Hits plus(Hits other) {
      return new Hits(
          right + other.right, given + other.given, found + other.found, wanted + other.wanted);
    }

    /** F with precision and recall weighing the same, 0 to 1. */
    public double f() {
      double precision = given == 0 ? 0 : (double) right / given;
      double recall = wanted == 0 ? 0 : (double) found / wanted;
      double sum = precision + recall;
      return sum == 0 ? 0 : 2 * precision * recall / sum;
    }
  }

  /**
   * The hits of the type and the five slots.
   *
   * @param key the key's templates
   * @param response the response's; messages that the key doesn't have are left out
   */
  public Map<MucSlot, Hits> score(List<MucTemplate> key, List<MucTemplate> response) {
    Map<String, List<MucTemplate>> messages = new LinkedHashMap<>();
    key.forEach(template -> messages.computeIfAbsent(template.message(), m -> new ArrayList<>()));
    key.stream().filter(MucTemplate::relevant).forEach(t -> messages.get(t.message()).add(t));
    Map<MucSlot, Hits> sums = new EnumMap<>(MucSlot.class);
    SLOTS.forEach(slot -> sums.put(slot, Hits.NONE));
    messages.forEach(
        (message, keys) -> {
          List<MucTemplate> given =
              response.stream().filter(t -> t.relevant() && t.message().equals(message)).toList();
          message(keys, given).forEach((slot, hits) -> sums.merge(slot, hits, Hits::plus));
        });
    return sums;
  }

  /** The published average: the type and the five slots together. */
  public static Hits all(Map<MucSlot, Hits> slots) {
    return slots.values().stream().reduce(Hits.NONE, Hits::plus);
  }

  /** The five slots together, without the type. */
  public static Hits five(Map<MucSlot, Hits> slots) {
    return slots.entrySet().stream()
        .filter(slot -> slot.getKey() != MucSlot.TYPE)
        .map(Map.Entry::getValue)
        .reduce(Hits.NONE, Hits::plus);
  }

  private static Map<MucSlot, Hits> message(List<MucTemplate> keys, List<MucTemplate> given) {
    int wantedAll = keys.stream().mapToInt(MucEntityScorer::size).sum();
    int givenAll = given.stream().mapToInt(MucEntityScorer::size).sum();
    double[][] weights = new double[keys.size()][given.size()];
    for (int k = 0; k < keys.size(); k++) {
      for (int r = 0; r < given.size(); r++) {
        if (sameType(keys.get(k), given.get(r))) {
          Hits hits = all(hits(keys.get(k), given.get(r)));
          weights[k][r] = (double) hits.right / givenAll + (double) hits.found / wantedAll;
        }
      }
    }
    return sum(keys, given, MucAssignment.best(weights));
  }

  private static Map<MucSlot, Hits> sum(
      List<MucTemplate> keys, List<MucTemplate> given, int[] pairs) {
    Map<MucSlot, Hits> sums = new EnumMap<>(MucSlot.class);
    for (MucSlot slot : SLOTS) {
      int wanted = keys.stream().mapToInt(t -> t.fills(slot).size()).sum();
      int said = given.stream().mapToInt(t -> t.fills(slot).size()).sum();
      sums.put(slot, new Hits(0, said, 0, wanted));
    }
    for (int k = 0; k < pairs.length; k++) {
      if (pairs[k] >= 0) {
        hits(keys.get(k), given.get(pairs[k]))
            .forEach((s, h) -> sums.merge(s, new Hits(h.right, 0, h.found, 0), Hits::plus));
      }
    }
    return sums;
  }

  private static int size(MucTemplate template) {
    return SLOTS.stream().mapToInt(slot -> template.fills(slot).size()).sum();
  }

  private static boolean sameType(MucTemplate key, MucTemplate given) {
    return hits(MucSlot.TYPE, key, given).right > 0;
  }

  private static Map<MucSlot, Hits> hits(MucTemplate key, MucTemplate given) {
    Map<MucSlot, Hits> slots = new EnumMap<>(MucSlot.class);
    SLOTS.forEach(slot -> slots.put(slot, hits(slot, key, given)));
    return slots;
  }

  private static Hits hits(MucSlot slot, MucTemplate key, MucTemplate given) {
    List<MucFill> wanted = key.fills(slot);
    List<MucFill> said = given.fills(slot);
    int right = (int) said.stream().filter(r -> wanted.stream().anyMatch(k -> same(k, r))).count();
    int found = (int) wanted.stream().filter(k -> said.stream().anyMatch(r -> same(k, r))).count();
    return new Hits(right, said.size(), found, wanted.size());
  }

  private static boolean same(MucFill key, MucFill said) {
    List<String> mentions = key.values().stream().map(MucEntityScorer::plain).toList();
    return said.values().stream().map(MucEntityScorer::plain).allMatch(mentions::contains);
  }

  private static String plain(String mention) {
    String words = mention.toLowerCase(Locale.ROOT).replaceAll("\\p{Punct}", "");
    return words.replaceAll("\\b(a|an|the)\\b", " ").strip().replaceAll("\\s+", " ");
  }
}

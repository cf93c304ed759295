package org.rashomon.measure;

import java.util.Map;

/**
 * How well items are brought together, item by item (Bagga and Baldwin 1998): precision over the
 * items that were found, recall over all.
 *
 * @param precision from 0 to 1
 * @param recall from 0 to 1; an item that wasn't found has none
 */
public record B3(double precision, double recall) {

  /**
   * Scores.
   *
   * @param gold item to its group, in the order in which the shares are added
   * @param read item to its event; items that weren't found are not in it
   */
  public static <T, G> B3 of(Map<T, G> gold, Map<T, String> read) {
    double precision = 0;
    double recall = 0;
    int found = 0;
    for (Map.Entry<T, G> item : gold.entrySet()) {
      String event = read.get(item.getKey());
      if (event != null) {
        long mates = gold.keySet().stream().filter(i -> event.equals(read.get(i))).count();
        long kin = gold.values().stream().filter(item.getValue()::equals).count();
        long both =
            gold.entrySet().stream()
                .filter(i -> i.getValue().equals(item.getValue()))
                .filter(i -> event.equals(read.get(i.getKey())))
                .count();
        precision += (double) both / mates;
        recall += (double) both / kin;
        found++;
      }
    }
    return new B3(found == 0 ? 0 : precision / found, gold.isEmpty() ? 0 : recall / gold.size());
  }

  /** The harmonic mean of the two; 0 where both are. */
  public double f() {
    return Figure.f(precision, recall);
  }
}

package org.rashomon.web.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Krippendorff's alpha for nominal values (Krippendorff 2011, "Computing Krippendorff's
 * Alpha-Reliability"): how far coders agree beyond chance, 1 for always, 0 for as by chance.
 */
public final class Agreement {
  private Agreement() {}

  /**
   * Alpha over units.
   *
   * @param units for each unit the values that coders gave it, null where one gave none; any number
   *     of coders
   * @return null where no unit has two values, or all values are the same, so that there is nothing
   *     to agree on
   */
  public static Double alpha(List<List<String>> units) {
    Map<String, Double> totals = new HashMap<>();
    double disagreed = 0;
    double n = 0;
    for (List<String> unit : units) {
      List<String> values = unit.stream().filter(Objects::nonNull).toList();
      int m = values.size();
      if (m < 2) {
        continue;
      }
      n += m;
      for (int i = 0; i < m; i++) {
        totals.merge(values.get(i), 1.0, Double::sum);
        for (int j = 0; j < m; j++) {
          disagreed += values.get(i).equals(values.get(j)) ? 0 : 1.0 / (m - 1);
        }
      }
    }
    double expected = expected(new ArrayList<>(totals.values()), n);
    return expected == 0 ? null : 1 - disagreed / expected;
  }

  /** How many pairs would disagree, were the same values paired by chance. */
  private static double expected(List<Double> totals, double n) {
    double pairs = 0;
    for (int i = 0; i < totals.size(); i++) {
      for (int j = 0; j < totals.size(); j++) {
        pairs += i == j ? 0 : totals.get(i) * totals.get(j);
      }
    }
    return n < 2 ? 0 : pairs / (n - 1);
  }
}

package org.rashomon.reconcile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * Claims that stand against each other. Claims that say the same are compared as one, so that an
 * event of many thousands costs what is said of it and not how often.
 */
final class Opposed {
  private Opposed() {}

  /**
   * Ids of the claims that stand against another, in the order of the claims.
   *
   * @param said what the comparison looks at; claims for which it is equal don't stand against each
   *     other
   * @param against the comparison, which is symmetric
   */
  static Set<String> among(
      List<Told> claims, Function<Told, Object> said, BiPredicate<Told, Told> against) {
    Map<Object, Boolean> opposed = new LinkedHashMap<>();
    List<Told> first = new ArrayList<>();
    List<Object> what = claims.stream().map(said).toList();
    for (int i = 0; i < claims.size(); i++) {
      if (opposed.putIfAbsent(what.get(i), false) == null) {
        first.add(claims.get(i));
      }
    }
    List<Object> groups = List.copyOf(opposed.keySet());
    for (int i = 0; i < first.size(); i++) {
      for (int j = i + 1; j < first.size(); j++) {
        if (against.test(first.get(i), first.get(j))) {
          opposed.put(groups.get(i), true);
          opposed.put(groups.get(j), true);
        }
      }
    }
    Set<String> ids = new LinkedHashSet<>();
    for (int i = 0; i < claims.size(); i++) {
      if (opposed.get(what.get(i))) {
        ids.add(claims.get(i).id());
      }
    }
    return ids;
  }
}

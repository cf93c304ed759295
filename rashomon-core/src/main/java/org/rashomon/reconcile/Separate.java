package org.rashomon.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rashomon.reconcile.Event.Origins;
import org.rashomon.resolve.Chain;
import org.rashomon.resolve.HopKind;

/**
 * How many separate origins an event has at most. An origin is a side that speaks, a named speaker
 * or agency, or, for what a report says in its own voice or by nameless people, its text family.
 * What an agency hands on of a side adds no origin. Two reports that credit the same agency in
 * their own voice are one.
 */
final class Separate {
  private Separate() {}

  static Origins origins(List<Told> claims) {
    Map<String, Set<String>> reportsOf = new TreeMap<>();
    for (Told told : claims) {
      for (Chain chain : told.claim().sources()) {
        reportsOf
            .computeIfAbsent(origin(chain, told), key -> new TreeSet<>())
            .add(told.report().id());
      }
    }
    List<String> shared = new ArrayList<>();
    reportsOf.forEach(
        (origin, reports) -> {
          if (reports.size() > 1) {
            shared.add(origin);
          }
        });
    return new Origins(reportsOf.size(), shared);
  }

  private static String origin(Chain chain, Told told) {
    Chain.Hop first = chain.hops().get(0);
    boolean nameless =
        first.kind() == HopKind.ANONYMOUS
            || first.kind() == HopKind.WITNESS
            || first.kind() == HopKind.OUTLET
            || (first.side() == null && first.name() == null);
    if (!nameless) {
      return first.side() != null && first.kind() != HopKind.AGENCY ? first.side() : first.name();
    }
    return chain.hops().stream()
        .filter(hop -> hop.kind() == HopKind.AGENCY && hop.name() != null)
        .map(Chain.Hop::name)
        .findFirst()
        .orElse(told.family());
  }
}

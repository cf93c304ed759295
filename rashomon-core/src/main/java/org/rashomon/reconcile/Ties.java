package org.rashomon.reconcile;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.rashomon.decide.Decision;
import org.rashomon.resolve.ResolvedClaim;
import org.rashomon.resolve.ResolvedReport;

/** What people decided about which claims are about one event; a later decision wins. */
final class Ties {
  private final Map<String, Set<String>> together = new HashMap<>();
  private final Map<String, Set<String>> apart = new HashMap<>();
  private final Set<String> rejected = new HashSet<>();
  private final Map<String, String> reportOf = new HashMap<>();

  private Ties() {}

  /**
   * Reads the decisions in their order; each ties its first claim to its others. Anchors that lead
   * to no claim are passed over.
   *
   * @param reports at least those that a decision speaks of
   */
  static Ties of(List<Decision> decisions, Collection<ResolvedReport> reports) {
    Map<Decision.Anchor, String> ids = new HashMap<>();
    Ties ties = new Ties();
    Set<String> named = reportsOf(decisions);
    for (ResolvedReport report : reports) {
      if (named.contains(report.report().id())) {
        for (ResolvedClaim claim : report.claims()) {
          ids.put(anchor(claim), claim.id());
          ties.reportOf.put(claim.id(), claim.report());
        }
      }
    }
    for (Decision decision : decisions) {
      ties.heed(
          decision.action(),
          decision.anchors().stream().map(ids::get).filter(Objects::nonNull).toList());
    }
    return ties;
  }

  /** Reports that a decision speaks of, sorted. */
  static Set<String> reportsOf(List<Decision> decisions) {
    Set<String> reports = new TreeSet<>();
    decisions.forEach(
        decision -> decision.anchors().forEach(anchor -> reports.add(anchor.report())));
    return reports;
  }

  private static Decision.Anchor anchor(ResolvedClaim claim) {
    return new Decision.Anchor(
        claim.report(), claim.trigger().start(), claim.trigger().end(), claim.type().toString());
  }

  private void heed(Decision.Action action, List<String> claims) {
    switch (action) {
      case REJECT -> rejected.addAll(claims);
      case ADD -> claims.forEach(rejected::remove);
      case MERGE -> move(claims, apart, together);
      case SPLIT -> move(claims, together, apart);
      case SET, REDACT, ACCEPT, CODE, JUDGE, NOTE, UNDO -> {}
    }
  }

  private static void move(
      List<String> claims, Map<String, Set<String>> from, Map<String, Set<String>> to) {
    for (int i = 1; i < claims.size(); i++) {
      String one = claims.get(0);
      String other = claims.get(i);
      from.getOrDefault(one, new HashSet<>()).remove(other);
      from.getOrDefault(other, new HashSet<>()).remove(one);
      to.computeIfAbsent(one, key -> new HashSet<>()).add(other);
      to.computeIfAbsent(other, key -> new HashSet<>()).add(one);
    }
  }

  /** Whether a person rejected the claim and nobody set it back. */
  boolean isRejected(String claim) {
    return rejected.contains(claim);
  }

  /** Whether a person put claims of the two together. */
  boolean areTogether(Telling a, Telling b) {
    return areTied(together, a, b);
  }

  /** Whether a person took claims of the two apart. */
  boolean areApart(Telling a, Telling b) {
    return areTied(apart, a, b);
  }

  private static boolean areTied(Map<String, Set<String>> ties, Telling a, Telling b) {
    if (ties.isEmpty()) {
      return false;
    }
    for (String claim : a.claims()) {
      Set<String> others = ties.get(claim);
      if (others != null && b.claims().stream().anyMatch(others::contains)) {
        return true;
      }
    }
    return false;
  }

  /** Reports with a claim that a person put together with one of the telling's; sorted. */
  Set<String> reportsTogetherWith(Telling telling) {
    Set<String> reports = new TreeSet<>();
    for (String claim : telling.claims()) {
      together.getOrDefault(claim, Set.of()).forEach(other -> reports.add(reportOf.get(other)));
    }
    return reports;
  }
}

package org.rashomon.measure.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rashomon.text.Span;

/**
 * Gives each gold claim at most one claim of the ledger: of an accepted type, in the same sentence,
 * the one with most fields right first. A claim answers several gold claims only where these differ
 * in their counts and it holds the counts of each.
 */
final class ClaimMatch {
  /** Between claims with the same share of right fields: one whose trigger gold quotes. */
  private static final double QUOTED = 0.02;

  /** And then one of the type that gold likes best. */
  private static final double BEST_TYPE = 0.01;

  /** A claim that may answer gold, or does. */
  record Pair(
      double worth, boolean optional, int gold, ReadClaim claim, List<FieldChecks.Check> checks) {}

  private static final Comparator<Pair> BEST_FIRST =
      Comparator.comparingDouble(Pair::worth)
          .reversed()
          .thenComparing(Pair::optional)
          .thenComparingInt(Pair::gold)
          .thenComparing(pair -> pair.claim().id());

  private final List<GoldClaim> gold;
  private final Map<Integer, Pair> found = new HashMap<>();
  private final Map<String, List<List<GoldCount.Key>>> used = new HashMap<>();

  private ClaimMatch(List<GoldClaim> gold) {
    this.gold = gold;
  }

  /** Place of the gold claim in its list, to what answers it. */
  static Map<Integer, Pair> of(List<GoldClaim> gold, ReadLedger ledger) {
    ClaimMatch match = new ClaimMatch(gold);
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      pairs.addAll(pairs(i, gold.get(i), ledger));
    }
    pairs.stream().sorted(BEST_FIRST).filter(match::fits).forEach(match::take);
    return match.found;
  }

  private static List<Pair> pairs(int index, GoldClaim gold, ReadLedger ledger) {
    Optional<JsonNode> report = ledger.report(gold.doc());
    Optional<Span> span = gold.span(report);
    if (span.isEmpty()) {
      return List.of();
    }
    return ledger.claims(report).stream()
        .filter(claim -> gold.types().contains(claim.type()))
        .filter(claim -> claim.span().overlaps(span.get()))
        .map(claim -> pair(index, gold, claim))
        .toList();
  }

  private static Pair pair(int index, GoldClaim gold, ReadClaim claim) {
    List<FieldChecks.Check> checks = FieldChecks.of(gold, claim);
    long right = checks.stream().filter(FieldChecks.Check::right).count();
    double worth = (double) right / Math.max(1, checks.size());
    worth += quoted(gold, claim) ? QUOTED : 0;
    worth += claim.type().equals(gold.types().get(0)) ? BEST_TYPE : 0;
    return new Pair(worth, gold.optional(), index, claim, checks);
  }

  private static boolean quoted(GoldClaim gold, ReadClaim claim) {
    String trigger = Fields.text(claim.node().path("trigger"), "text", "");
    return !trigger.isEmpty() && Wording.find(gold.quote(), trigger, 0).isPresent();
  }

  private boolean fits(Pair pair) {
    if (found.containsKey(pair.gold())) {
      return false;
    }
    List<List<GoldCount.Key>> before = used.getOrDefault(pair.claim().id(), List.of());
    List<GoldCount> counts = gold.get(pair.gold()).counts();
    List<GoldCount.Key> key = gold.get(pair.gold()).countKeys();
    return before.isEmpty()
        || (!key.isEmpty()
            && before.stream().noneMatch(other -> other.isEmpty() || other.equals(key))
            && counts.stream().allMatch(c -> pair.claim().counts().stream().anyMatch(c::same)));
  }

  private void take(Pair pair) {
    found.put(pair.gold(), pair);
    used.computeIfAbsent(pair.claim().id(), id -> new ArrayList<>())
        .add(gold.get(pair.gold()).countKeys());
  }
}

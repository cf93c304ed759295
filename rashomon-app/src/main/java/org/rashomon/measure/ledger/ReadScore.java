package org.rashomon.measure.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How many of the claims that were read answer gold, and how many of their counts are gold's. */
final class ReadScore {
  /** Types that are so often a matter of taste that what is read too much isn't held against. */
  private static final Set<String> UNJUDGED = Set.of("consult", "sanction", "aid", "statement");

  /** Such a claim asserts nothing. */
  private static final Set<String> UNASSERTED =
      Set.of("hypothetical", "negated", "denied", "planned");

  private static final int LONG_QUOTE = 110;
  private static final int SHORT_QUOTE = 90;

  private final ReadLedger ledger;
  private final Map<String, List<GoldClaim>> answered;
  private final List<String> lines = new ArrayList<>();
  private Tally precision = Tally.NONE;
  private Tally counts = Tally.NONE;
  private int invented;

  /**
   * Starts with nothing judged.
   *
   * @param answered id of a claim to the gold that it answers
   */
  ReadScore(ReadLedger ledger, Map<String, List<GoldClaim>> answered) {
    this.ledger = ledger;
    this.answered = answered;
  }

  /** Judges what was read in the report that gold calls so. */
  void judge(String doc) {
    for (ReadClaim claim : ledger.claims(ledger.report(doc))) {
      if (!UNJUDGED.contains(claim.type())) {
        judge(doc, claim);
      }
    }
  }

  private void judge(String doc, ReadClaim claim) {
    List<GoldClaim> gold = answered.get(claim.id());
    precision = precision.plus(gold != null);
    if (gold == null) {
      String quote = Wording.head(claim.quote(), LONG_QUOTE);
      lines.add("extra    " + doc + " " + claim.type() + " | " + quote);
    } else {
      claim.counts().stream()
          .filter(count -> GoldCount.KINDS.contains(Fields.text(count, "kind", "")))
          .forEach(count -> judge(doc, claim, count, gold));
    }
  }

  private void judge(String doc, ReadClaim claim, JsonNode count, List<GoldClaim> gold) {
    boolean right = gold.stream().flatMap(g -> g.counts().stream()).anyMatch(g -> g.same(count));
    counts = counts.plus(right);
    if (!right) {
      String words = Fields.text(count, "text", Fields.text(count, "value"));
      String quote = Wording.head(claim.quote(), SHORT_QUOTE);
      lines.add("count    " + doc + " " + Fields.text(count, "kind") + " " + words + " | " + quote);
    }
  }

  /** Looks for asserted claims in words that must yield none; what answers gold may stand there. */
  void judgeAbsent(GoldClaim absent) {
    boolean read =
        absent
            .span(ledger.report(absent.doc()))
            .map(
                span ->
                    ledger.claims(ledger.report(absent.doc())).stream()
                        .filter(claim -> claim.span().overlaps(span))
                        .filter(claim -> absent.forbids(claim.type()))
                        .filter(claim -> !answered.containsKey(claim.id()))
                        .anyMatch(claim -> !UNASSERTED.contains(claim.status())))
            .orElse(false);
    if (read) {
      invented++;
      lines.add("invented " + absent.doc() + " | " + absent.quote());
    }
  }

  Tally precision() {
    return precision;
  }

  Tally counts() {
    return counts;
  }

  int invented() {
    return invented;
  }

  List<String> lines() {
    return lines;
  }
}

package org.rashomon.measure.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How many of the wanted claims were found, and how many of their fields are right. */
record FoundScore(Tally claims, Tally fields, List<String> lines) {

  static FoundScore of(List<GoldClaim> gold, Map<Integer, ClaimMatch.Pair> found) {
    Tally claims = Tally.NONE;
    Tally fields = Tally.NONE;
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      GoldClaim wanted = gold.get(i);
      if (!wanted.optional()) {
        claims = claims.plus(found.containsKey(i));
        List<FieldChecks.Check> checks = checks(wanted, found.get(i));
        for (FieldChecks.Check check : checks) {
          fields = fields.plus(check.right());
        }
        tell(wanted, found.containsKey(i), checks, lines);
      }
    }
    return new FoundScore(claims, fields, lines);
  }

  /** Nothing of a missed claim is right, not even what it would have right by saying nothing. */
  private static List<FieldChecks.Check> checks(GoldClaim wanted, ClaimMatch.Pair pair) {
    return pair != null
        ? pair.checks()
        : FieldChecks.of(wanted, ReadClaim.MISSED).stream()
            .map(check -> new FieldChecks.Check(check.field(), false))
            .toList();
  }

  private static void tell(
      GoldClaim wanted, boolean found, List<FieldChecks.Check> checks, List<String> lines) {
    String which = wanted.doc() + " " + wanted.types().get(0) + " | " + wanted.quote();
    String wrong =
        checks.stream()
            .filter(check -> !check.right())
            .map(FieldChecks.Check::field)
            .collect(Collectors.joining(", "));
    if (!found) {
      lines.add("missed   " + which);
    } else if (!wrong.isEmpty()) {
      lines.add("fields   " + which + " | wrong: " + wrong);
    }
  }
}

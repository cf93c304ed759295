package org.rashomon.web.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.rashomon.decide.Decision;
import org.rashomon.ledger.ClaimFilter;
import org.rashomon.ledger.ClaimRow;
import org.rashomon.ledger.LedgerQueries;
import org.rashomon.ledger.Page;
import org.rashomon.resolve.ResolvedClaim;
import org.rashomon.text.ContentId;

/** One thing done to many claims: looked at first, then done if nothing has changed since. */
public sealed interface BulkChange permits SideChange, ClaimsDeed {

  /** The claims it would change, by id. */
  List<ResolvedClaim> claims(LedgerQueries queries);

  /** The decisions that change these claims. */
  List<Decision> decisions(List<ResolvedClaim> claims, String who, String when, String why);

  /** What a claim is now, in what the change is about. */
  String before(ResolvedClaim claim);

  /** What it would be then. */
  String after(ResolvedClaim claim);

  /** Tells a list of claims from another: what was looked at from what would be done now. */
  static String fingerprint(List<ResolvedClaim> claims) {
    return ContentId.of("preview", claims.toString());
  }

  /** All claims that a filter leaves and that are meant, by id. */
  static List<ResolvedClaim> all(
      LedgerQueries queries, ClaimFilter filter, Predicate<ResolvedClaim> meant) {
    List<ResolvedClaim> found = new ArrayList<>();
    String cursor = null;
    do {
      Page<ClaimRow> page = queries.claims(filter, cursor, 500);
      page.items().stream().map(ClaimRow::claim).filter(meant).forEach(found::add);
      cursor = page.next();
    } while (cursor != null);
    found.sort(Comparator.comparing(ResolvedClaim::id));
    return found;
  }
}

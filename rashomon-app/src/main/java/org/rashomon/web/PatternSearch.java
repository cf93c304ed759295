package org.rashomon.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.rashomon.export.Codebook;
import org.rashomon.export.Codebook.OwnType;
import org.rashomon.export.OwnPattern;
import org.rashomon.ledger.ClaimFilter;
import org.rashomon.ledger.ClaimRow;
import org.rashomon.ledger.Ledger;
import org.rashomon.ledger.LedgerQueries;
import org.rashomon.ledger.Page;

/**
 * Claims by a pattern that a user gave, or by a type of the project's own. One answer looks at a
 * stated number of sentences at most; its cursor leads on from there.
 */
final class PatternSearch {
  static final String PATTERN = "pattern";
  static final String OWN = "own";

  private static final int MOST_LOOKED_AT = 5_000;

  private final Ledger ledger;
  private final LedgerQueries queries;

  /**
   * @param queries what the visitor may see: a pattern finds nothing that is kept back
   */
  PatternSearch(Ledger ledger, LedgerQueries queries) {
    this.ledger = ledger;
    this.queries = queries;
  }

  /** What is asked for, or null for neither. */
  Predicate<ClaimRow> asked(Parameters asked) {
    String pattern = asked.text(PATTERN);
    String own = asked.text(OWN);
    if (pattern == null && own == null) {
      return null;
    }
    OwnPattern wanted = pattern == null ? null : pattern(pattern);
    OwnType type = own == null ? null : type(own);
    return row ->
        (wanted == null || wanted.isIn(row.claim().quote())) && (type == null || type.has(row));
  }

  private static OwnPattern pattern(String given) {
    try {
      return OwnPattern.of(given);
    } catch (OwnPattern.Refused refused) {
      throw new Refusal(400, refused.problem().code().code(), refused.getMessage());
    }
  }

  /** The project's type with this code. */
  OwnType type(String code) {
    OwnType type = Codebook.of(ledger).named(code);
    if (type == null) {
      throw Refusal.badRequest("The codebook has no type with this code.");
    }
    return type;
  }

  /** A page may hold some more than the limit, or fewer where many were looked at. */
  Page<ClaimRow> find(ClaimFilter filter, Predicate<ClaimRow> wanted, String cursor, int limit) {
    List<ClaimRow> found = new ArrayList<>();
    String at = cursor;
    int looked = 0;
    do {
      Page<ClaimRow> page = queries.claims(filter, at, limit);
      page.items().stream().filter(wanted).forEach(found::add);
      looked += limit;
      at = page.next();
    } while (at != null && found.size() < limit && looked < MOST_LOOKED_AT);
    return new Page<>(found, at);
  }
}

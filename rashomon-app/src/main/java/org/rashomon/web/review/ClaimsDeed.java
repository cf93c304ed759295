package org.rashomon.web.review;

import java.util.List;
import java.util.Objects;
import org.rashomon.decide.Decision;
import org.rashomon.decide.Decision.Action;
import org.rashomon.export.FieldEdit;
import org.rashomon.export.Judgements;
import org.rashomon.ledger.ClaimFilter;
import org.rashomon.ledger.LedgerQueries;
import org.rashomon.resolve.ResolvedClaim;

/**
 * All claims that a filter leaves are accepted, rejected, or have one field set.
 *
 * @param filter asks for something, so that nobody rejects the whole ledger by a slip
 * @param action {@code ACCEPT}, {@code REJECT} or {@code SET}
 * @param field for {@code SET} one of {@link #FIELDS}, else null
 * @param value for {@code SET} its new code; empty for none
 */
public record ClaimsDeed(ClaimFilter filter, Action action, String field, String value)
    implements BulkChange {

  /** Fields that hold one code. */
  public static final List<String> FIELDS =
      List.of("type", "polarity", "realis", "outcome", "hedge");

  /** Throws {@link IllegalArgumentException} where something is missing. */
  public ClaimsDeed {
    Objects.requireNonNull(action, "action");
    if (filter.equals(ClaimFilter.ALL)) {
      throw new IllegalArgumentException("say which claims");
    }
    boolean sets = action == Action.SET;
    if (sets != (field != null) || sets && !FIELDS.contains(field)) {
      throw new IllegalArgumentException("say which field");
    }
    if (!sets && action != Action.ACCEPT && action != Action.REJECT) {
      throw new IllegalArgumentException("accept, reject or set");
    }
  }

  @Override
  public List<ResolvedClaim> claims(LedgerQueries queries) {
    return BulkChange.all(
        queries, filter, claim -> action != Action.SET || !before(claim).equals(value));
  }

  @Override
  public List<Decision> decisions(List<ResolvedClaim> claims, String who, String when, String why) {
    return claims.stream().map(claim -> decision(claim, who, when, why)).toList();
  }

  private Decision decision(ResolvedClaim claim, String who, String when, String why) {
    String json = action == Action.SET ? FieldEdit.value(claim, field, value) : null;
    return Decision.of(action, List.of(Judgements.anchor(claim)), field, json, who, when, why);
  }

  @Override
  public String before(ResolvedClaim claim) {
    Object code =
        switch (field == null ? "" : field) {
          case "polarity" -> claim.polarity();
          case "realis" -> claim.realis();
          case "outcome" -> claim.outcome();
          case "hedge" -> claim.hedge();
          default -> claim.type();
        };
    return code == null ? "" : code.toString();
  }

  @Override
  public String after(ResolvedClaim claim) {
    return switch (action) {
      case ACCEPT -> "accepted";
      case REJECT -> "rejected";
      default -> value;
    };
  }
}

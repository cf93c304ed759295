package org.rashomon.ledger;

import java.util.Objects;
import org.rashomon.resolve.ResolvedClaim;

/**
 * A claim with its event and the outlet and date it came in.
 *
 * @param event id of its event, or null before reconciling
 * @param outlet or null
 * @param title of its report, or null
 * @param published as given, or null
 * @param family of its report, or null before reconciling
 * @param page of its report, from 1, that its sentence begins on; null where the report has none
 */
public record ClaimRow(
    ResolvedClaim claim,
    String event,
    String outlet,
    String title,
    String published,
    String family,
    Integer page) {

  /** A claim of a report without pages. */
  public ClaimRow(
      ResolvedClaim claim,
      String event,
      String outlet,
      String title,
      String published,
      String family) {
    this(claim, event, outlet, title, published, family, null);
  }

  /** Throws when the claim is null. */
  public ClaimRow {
    Objects.requireNonNull(claim, "claim");
  }
}

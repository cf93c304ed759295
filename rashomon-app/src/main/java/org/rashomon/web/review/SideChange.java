package org.rashomon.web.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.rashomon.decide.Decision;
import org.rashomon.decide.Decision.Action;
import org.rashomon.export.JsonDocument;
import org.rashomon.export.Judgements;
import org.rashomon.ledger.ClaimFilter;
import org.rashomon.ledger.LedgerQueries;
import org.rashomon.resolve.ResolvedClaim;
import org.rashomon.resolve.ResolvedParty;

/**
 * One side put in place of another in every actor and target whose words hold some words: a wrong
 * side corrected everywhere it stands. Looked at first, then done if nothing has changed since.
 *
 * @param from the wrong side's code
 * @param to the right side's code
 * @param words that the party's words must hold, in any case; empty for any
 */
public record SideChange(String from, String to, String words) implements BulkChange {
  /** Throws {@link IllegalArgumentException} where a code is missing or both are the same. */
  public SideChange {
    Objects.requireNonNull(words, "words");
    if (from == null || to == null || !to.matches("[A-Za-z|-]{1,40}") || from.equals(to)) {
      throw new IllegalArgumentException("two side codes are needed");
    }
  }

  @Override
  public List<ResolvedClaim> claims(LedgerQueries queries) {
    ClaimFilter filter = new ClaimFilter(null, null, from, null, null, null, null, null, null);
    return BulkChange.all(
        queries, filter, claim -> isMeant(claim.actors()) || isMeant(claim.targets()));
  }

  @Override
  public List<Decision> decisions(List<ResolvedClaim> claims, String who, String when, String why) {
    List<Decision> decisions = new ArrayList<>();
    for (ResolvedClaim claim : claims) {
      if (isMeant(claim.actors())) {
        decisions.add(set(claim, "actors", claim.actors(), who, when, why));
      }
      if (isMeant(claim.targets())) {
        decisions.add(set(claim, "targets", claim.targets(), who, when, why));
      }
    }
    return decisions;
  }

  private Decision set(
      ResolvedClaim claim,
      String field,
      List<ResolvedParty> parties,
      String who,
      String when,
      String why) {
    List<ResolvedParty> changed = changed(parties);
    return Decision.of(
        Action.SET,
        List.of(Judgements.anchor(claim)),
        field,
        JsonDocument.mapper().valueToTree(changed).toString(),
        who,
        when,
        why);
  }

  private List<ResolvedParty> changed(List<ResolvedParty> parties) {
    return parties.stream().map(party -> isMeant(party) ? party.of(to) : party).toList();
  }

  @Override
  public String before(ResolvedClaim claim) {
    return told(claim.actors(), claim.targets());
  }

  @Override
  public String after(ResolvedClaim claim) {
    return told(changed(claim.actors()), changed(claim.targets()));
  }

  /** "by raiders (ARM), on soldiers (AZE)". */
  private static String told(List<ResolvedParty> actors, List<ResolvedParty> targets) {
    List<String> told = new ArrayList<>();
    actors.forEach(party -> told.add("by " + party.text() + " (" + party.side() + ")"));
    targets.forEach(party -> told.add("on " + party.text() + " (" + party.side() + ")"));
    return String.join(", ", told);
  }

  private boolean isMeant(List<ResolvedParty> parties) {
    return parties.stream().anyMatch(this::isMeant);
  }

  private boolean isMeant(ResolvedParty party) {
    return from.equals(party.side())
        && party.text().toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
  }
}

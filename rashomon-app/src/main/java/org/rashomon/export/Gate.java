package org.rashomon.export;

import java.util.List;
import org.rashomon.extract.Hedge;
import org.rashomon.resolve.Chain;
import org.rashomon.resolve.HopKind;
import org.rashomon.resolve.ResolvedClaim;

/**
 * What leaves the ledger: not what nobody has confirmed or one unnamed source alone says, unless a
 * coder included it; nothing that a coder left out; nothing outside the project's codebook.
 */
final class Gate {
  private final Judgements judgements;
  private final Codebook codebook;

  Gate(Judgements judgements, Codebook codebook) {
    this.judgements = judgements;
    this.codebook = codebook;
  }

  /** Why an event stays out, or null where it may pass. */
  String refusal(EventFile file) {
    String include = judgements.include(file);
    if ("yes".equals(include)) {
      return null;
    }
    if ("no".equals(include)) {
      return "left out by a coder";
    }
    String outside = codebook.outside(file.event());
    if (outside != null) {
      return outside;
    }
    List<ResolvedClaim> claims = file.claims();
    if (claims.stream().allMatch(claim -> claim.hedge() == Hedge.UNCONFIRMED)) {
      return "unconfirmed";
    }
    boolean one = file.event().origins().atMost() <= 1;
    return one && claims.stream().allMatch(Gate::isAnonymous) ? "one anonymous source alone" : null;
  }

  private static boolean isAnonymous(ResolvedClaim claim) {
    return !claim.sources().isEmpty() && claim.sources().stream().allMatch(Gate::isAnonymous);
  }

  private static boolean isAnonymous(Chain chain) {
    return chain.hops().get(0).kind() == HopKind.ANONYMOUS;
  }
}

package org.rashomon.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Ties claims of one report together: what a denial denies, what a violation speaks of. */
final class Links {
  private static final Set<ClaimType> VIOLENT =
      Set.of(
          ClaimType.ATTACK,
          ClaimType.SHELLING,
          ClaimType.AIR_STRIKE,
          ClaimType.BOMBING,
          ClaimType.ARMED_CLASH,
          ClaimType.CHEMICAL_ATTACK);

  /** The claims with their links. */
  List<Claim> linked(List<Claim> claims) {
    List<Claim> all = new ArrayList<>(claims);
    for (int i = 0; i < all.size(); i++) {
      Claim claim = all.get(i);
      if (claim.certainty().polarity() == Polarity.DENIED) {
        all.set(i, with(claim, new Link(RelationType.DENIES, denied(all, i))));
      }
    }
    return all;
  }

  /** The nearest claim before, affirmed, of the same sort; -1 if there is none. */
  private static int denied(List<Claim> claims, int denial) {
    for (int i = denial - 1; i >= 0; i--) {
      Claim other = claims.get(i);
      if (other.certainty().polarity() == Polarity.AFFIRMED
          && sameSort(other, claims.get(denial))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean sameSort(Claim a, Claim b) {
    return a.type() == b.type() || (VIOLENT.contains(a.type()) && VIOLENT.contains(b.type()));
  }

  private static Claim with(Claim claim, Link link) {
    List<Link> links = new ArrayList<>(claim.links());
    links.add(link);
    return new Claim(
        claim.sentence(),
        claim.type(),
        claim.trigger(),
        claim.actors(),
        claim.targets(),
        claim.reciprocal(),
        claim.means(),
        claim.place(),
        claim.time(),
        claim.counts(),
        claim.certainty(),
        claim.alternative(),
        claim.sources(),
        claim.stated(),
        links,
        claim.rules(),
        claim.readingConfidence());
  }
}

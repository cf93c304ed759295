package org.rashomon.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rashomon.read.Reading;

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

  private final Reading reading;

  Links(Reading reading) {
    this.reading = reading;
  }

  /** The claims with their links. */
  List<Claim> linked(List<Claim> claims) {
    List<Claim> all = new ArrayList<>(claims);
    for (int doubt : new Doubts(reading).find()) {
      doubted(all, doubt);
    }
    for (int i = 0; i < all.size(); i++) {
      Claim claim = all.get(i);
      if (claim.certainty().polarity() == Polarity.DENIED) {
        all.set(i, claim.with(new Link(RelationType.DENIES, denied(all, i))));
      }
    }
    return all;
  }

  /** What nobody has confirmed: the claims before the words in their sentence, or before it. */
  private void doubted(List<Claim> all, int doubt) {
    int here = reading.sentenceOf(doubt);
    int sentence = here;
    while (sentence >= 0 && here - sentence <= 2 && !speaks(all, sentence, doubt)) {
      sentence--;
    }
    for (int i = 0; i < all.size(); i++) {
      Claim claim = all.get(i);
      if (claim.sentence() == sentence && here - sentence <= 2) {
        Claim unsure = claim.with(claim.certainty().with(Hedge.UNCONFIRMED));
        all.set(i, unsure.with(new Link(RelationType.CANNOT_CONFIRM, -1)));
      }
    }
  }

  private static boolean speaks(List<Claim> claims, int sentence, int doubt) {
    return claims.stream()
        .anyMatch(
            claim ->
                claim.sentence() == sentence
                    && claim.trigger().head() != doubt
                    && !Extractor.WORDS_ONLY.contains(claim.type()));
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
}

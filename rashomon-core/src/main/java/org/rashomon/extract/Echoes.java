package org.rashomon.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rashomon.read.Reading;

/**
 * Gives nouns that take up an act told before the kind it was told with: "the attack" behind a
 * report of an air strike is that air strike. Only known nouns ("the raid", "Tuesday's blast") do,
 * and only where the last violent act told before them is of a kind they can name.
 */
final class Echoes {
  private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");

  private static final Set<ClaimType> STRUCK =
      Set.of(ClaimType.AIR_STRIKE, ClaimType.SHELLING, ClaimType.BOMBING);

  private static final Set<ClaimType> BLASTS = Set.of(ClaimType.BOMBING, ClaimType.MINE);

  private static final Set<ClaimType> FROM_AFAR = Set.of(ClaimType.AIR_STRIKE, ClaimType.SHELLING);

  private static final Set<ClaimType> VIOLENT =
      Set.of(
          ClaimType.ATTACK,
          ClaimType.ARMED_CLASH,
          ClaimType.AIR_STRIKE,
          ClaimType.SHELLING,
          ClaimType.BOMBING,
          ClaimType.MINE,
          ClaimType.EXPLOSION,
          ClaimType.CHEMICAL_ATTACK);

  /** Claimed or denied without a word of the act, it is for the last act told. */
  private static final String RESPONSIBILITY = "responsibility";

  /** The kinds that a noun of no kind of its own can take up. */
  private static final Map<String, Set<ClaimType>> KINDS =
      Map.of(
          "attack",
          STRUCK,
          "assault",
          STRUCK,
          "strike",
          FROM_AFAR,
          "raid",
          Set.of(ClaimType.AIR_STRIKE),
          "bombing",
          Set.of(ClaimType.AIR_STRIKE, ClaimType.BOMBING),
          "bombardment",
          FROM_AFAR,
          "blast",
          BLASTS,
          "explosion",
          BLASTS,
          RESPONSIBILITY,
          VIOLENT);

  private final Reading reading;

  Echoes(Reading reading) {
    this.reading = reading;
  }

  /** The claims, in the same order, with the kinds they take up. */
  List<Claim> typed(List<Claim> claims) {
    List<Claim> all = new ArrayList<>(claims);
    for (int i = 1; i < all.size(); i++) {
      Claim claim = all.get(i);
      Set<ClaimType> kinds = kinds(claim);
      ClaimType last = last(all, i);
      if (last != null && kinds.contains(last)) {
        all.set(i, claim.as(last));
      }
    }
    return all;
  }

  private Set<ClaimType> kinds(Claim claim) {
    int noun = claim.trigger().head();
    boolean open =
        claim.type() == ClaimType.ATTACK
            || claim.type() == ClaimType.EXPLOSION
            || reading.lower(noun).startsWith("bombing");
    boolean bare = claim.trigger().end() - claim.trigger().first() == 1;
    return open && bare && isKnown(noun)
        ? KINDS.getOrDefault(reading.lemma(noun).toLowerCase(Locale.ROOT), Set.of())
        : Set.of();
  }

  private boolean isKnown(int noun) {
    if (reading.lower(noun).equals(RESPONSIBILITY)) {
      return true;
    }
    int det = reading.child(noun, "det");
    return (det >= 0 && DEFINITE.contains(reading.lower(det)))
        || reading.child(noun, "nmod:poss") >= 0;
  }

  /** The kind of the last violent act told before a claim; null if there is none. */
  private static ClaimType last(List<Claim> claims, int before) {
    for (int i = before - 1; i >= 0; i--) {
      if (VIOLENT.contains(claims.get(i).type())) {
        return claims.get(i).type();
      }
    }
    return null;
  }
}

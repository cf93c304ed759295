package org.rashomon.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.rashomon.read.Reading;

/**
 * Leads "the attack", "these strikes" back to the act told before, whose actors are theirs too: the
 * noun stands for that act as a pronoun stands for a person. Only a definite noun with nothing of
 * its own to tell the act from another; only the nearest sentence that tells of such an act, and
 * only where it names one and the same actor for it.
 */
final class ActAnaphora {
  /** What the rule is called in the claims it helps to make. */
  static final String RULE = "act-anaphora";

  private static final Set<ClaimType> ACTS =
      Set.of(
          ClaimType.ATTACK,
          ClaimType.SHELLING,
          ClaimType.AIR_STRIKE,
          ClaimType.BOMBING,
          ClaimType.CHEMICAL_ATTACK);

  /** Sentences back; farther, another act may be meant. */
  private static final int FARTHEST = 3;

  private final Reading reading;

  ActAnaphora(Reading reading) {
    this.reading = reading;
  }

  /** The claims, with the actors of those that point back. */
  List<Claim> resolved(List<Claim> claims) {
    List<Claim> all = new ArrayList<>();
    for (Claim claim : claims) {
      List<Party> actors = pointsBack(claim) ? actorsBefore(all, claim) : List.of();
      all.add(actors.isEmpty() ? claim : with(claim, actors));
    }
    return all;
  }

  private boolean pointsBack(Claim claim) {
    int noun = claim.trigger().head();
    if ((!ACTS.contains(claim.type()) && claim.type() != ClaimType.ARMED_CLASH)
        || !claim.actors().isEmpty()
        || !reading.upos(noun).equals("NOUN")) {
      return false;
    }
    boolean definite = false;
    for (int child : reading.children(noun)) {
      String lower = reading.lower(child);
      boolean plain = claim.trigger().contains(child) || child > noun;
      definite |= Set.of("the", "this", "these", "those", "that").contains(lower);
      boolean says = !reading.relation(child).equals("det") && !isGrammar(child);
      if (says && !plain) {
        return false;
      }
      if (child > noun
          && (reading.hasRelation(child, "nmod") || reading.hasRelation(child, "acl"))) {
        return false;
      }
    }
    return definite;
  }

  private boolean isGrammar(int word) {
    return Set.of("case", "cop", "mark", "nsubj", "punct", "advmod", "cc", "aux")
        .contains(reading.relation(word));
  }

  /** The actors that the nearest sentence before names for such an act; empty for several. */
  private List<Party> actorsBefore(List<Claim> before, Claim claim) {
    int sentence = -1;
    List<Party> found = List.of();
    Set<String> named = new TreeSet<>();
    for (int i = before.size() - 1; i >= 0; i--) {
      Claim other = before.get(i);
      boolean affirmed = other.certainty().polarity() == Polarity.AFFIRMED;
      if (!affirmed || !isSame(claim.type(), other.type()) || other.actors().isEmpty()) {
        continue;
      }
      boolean near = claim.sentence() - other.sentence() <= FARTHEST;
      if (!near || (sentence >= 0 && other.sentence() != sentence)) {
        break;
      }
      sentence = other.sentence();
      found = other.actors();
      named.add(words(found));
    }
    return named.size() == 1 ? found : List.of();
  }

  /** "The clashes" point back at a clash, "the attack" at any attack. */
  private static boolean isSame(ClaimType claim, ClaimType other) {
    return claim == ClaimType.ARMED_CLASH ? other == claim : ACTS.contains(other);
  }

  private String words(List<Party> parties) {
    StringBuilder words = new StringBuilder();
    for (Party party : parties) {
      words.append(reading.phrase(party.words()).text().toLowerCase(Locale.ROOT)).append('|');
    }
    return words.toString();
  }

  private static Claim with(Claim claim, List<Party> actors) {
    List<String> rules = new ArrayList<>(claim.rules());
    rules.add(RULE);
    return new Claim(
        claim.sentence(),
        claim.type(),
        claim.trigger(),
        actors,
        claim.targets(),
        claim.reciprocal(),
        claim.means(),
        claim.place(),
        claim.around(),
        claim.time(),
        claim.counts(),
        claim.certainty(),
        claim.alternative(),
        claim.sources(),
        claim.stated(),
        claim.links(),
        rules,
        claim.readingConfidence());
  }
}

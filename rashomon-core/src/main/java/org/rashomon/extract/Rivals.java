package org.rashomon.extract;

import java.util.ArrayList;
import java.util.List;
import org.rashomon.read.Reading;
import org.rashomon.read.TokenSpan;

/**
 * "Mercenaries or soldiers attacked the village": two versions of who did it, of which at most one
 * is true. Each becomes a claim of its own; the trigger of the second takes in whom it names, so
 * that it can be told from the first. For one reading.
 */
final class Rivals {
  private final Reading reading;
  private int groups;

  Rivals(Reading reading) {
    this.reading = reading;
  }

  /** The claim, or its versions in the order they are named. */
  List<Claim> split(Claim claim) {
    int at = rival(claim);
    if (at < 0) {
      return List.of(claim);
    }
    String group = "w" + ++groups;
    List<Claim> versions = new ArrayList<>();
    versions.add(version(claim, claim.actors().subList(0, at), claim.trigger(), group));
    List<Party> others = claim.actors().subList(at, claim.actors().size());
    TokenSpan named = others.get(0).words();
    TokenSpan trigger =
        new TokenSpan(
            Math.min(claim.trigger().first(), named.first()),
            Math.max(claim.trigger().end(), named.end()),
            claim.trigger().head());
    versions.add(version(claim, others, trigger, group));
    return versions;
  }

  private static Claim version(Claim claim, List<Party> actors, TokenSpan trigger, String group) {
    return claim.by(actors, trigger).with(claim.certainty().with(Hedge.UNCONFIRMED)).among(group);
  }

  /** The first of the actors that "or" sets against those before it; -1 for none. */
  private int rival(Claim claim) {
    boolean told =
        claim.certainty().polarity() == Polarity.AFFIRMED
            && claim.certainty().realis() == Realis.OCCURRED
            && !claim.reciprocal();
    for (int i = 1; told && i < claim.actors().size(); i++) {
      int head = claim.actors().get(i).words().head();
      int or = reading.child(head, "cc");
      boolean joined =
          reading.hasRelation(head, "conj")
              && claim.actors().get(0).words().contains(reading.head(head));
      if (joined && or >= 0 && reading.lower(or).equals("or")) {
        return i;
      }
    }
    return -1;
  }
}

package org.rashomon.resolve;

import java.util.ArrayList;
import java.util.List;
import org.rashomon.extract.Claim;
import org.rashomon.extract.ClaimType;
import org.rashomon.extract.Party;
import org.rashomon.extract.PartyRole;
import org.rashomon.extract.Victims;
import org.rashomon.resolve.party.KnownParty;
import org.rashomon.text.Phrase;

/**
 * Leads the parties of one claim to sides. What only the rest of the report tells is given up where
 * the claim's own words speak against it: nobody fights himself.
 *
 * @param actors those who act, in the claim's order
 * @param targets those whom it befalls, in the claim's order
 */
record ClaimParties(List<ResolvedParty> actors, List<ResolvedParty> targets) {

  /** A party with what is known of it. */
  private record Known(Party party, KnownParty known) {}

  static ClaimParties of(ReportContext context, Claim claim) {
    List<Known> actors = known(context, claim.actors());
    List<Known> targets = known(context, claim.targets());
    boolean clash = claim.type() == ClaimType.ARMED_CLASH;
    List<ResolvedParty> acting = new ArrayList<>();
    for (Known actor : actors) {
      boolean own = clash && isOwn(actor, actors);
      acting.add(resolved(context, actor, own ? null : actorSide(claim.type(), actor)));
    }
    List<ResolvedParty> suffering = new ArrayList<>();
    for (Known target : targets) {
      suffering.add(resolved(context, target, isOwn(target, actors) ? null : targetSide(target)));
    }
    return new ClaimParties(acting, suffering);
  }

  private static List<Known> known(ReportContext context, List<Party> parties) {
    List<Known> all = new ArrayList<>();
    for (Party party : parties) {
      context.parties(party).forEach(known -> all.add(new Known(party, known)));
    }
    return all;
  }

  /** Whether a side that the words don't tell is that of another who acts. */
  private static boolean isOwn(Known one, List<Known> actors) {
    return one.known().inferred()
        && actors.stream()
            .anyMatch(
                other ->
                    !other.equals(one)
                        && other.party().role() == PartyRole.PARTY
                        && one.known().side().equals(other.known().side()));
  }

  /** Civilians are a side only as those whom something befalls, flight too. */
  private static String actorSide(ClaimType type, Known actor) {
    String side = actor.known().side();
    boolean suffers = type == ClaimType.DISPLACEMENT;
    return KnownParty.CIVILIANS.equals(side) && !suffers ? null : side;
  }

  /** Civilians have a side as victims, where nothing more is said of them. */
  private static String targetSide(Known target) {
    boolean civilian =
        target.known().side() == null && target.known().victims() == Victims.CIVILIAN;
    return civilian ? KnownParty.CIVILIANS : target.known().side();
  }

  private static ResolvedParty resolved(ReportContext context, Known one, String side) {
    Phrase phrase = context.reading().phrase(one.party().words());
    KnownParty known = one.known();
    return new ResolvedParty(
        phrase.start(),
        phrase.end(),
        phrase.text(),
        known.name(),
        side,
        known.kind(),
        known.relation(),
        one.party().role(),
        one.party().number(),
        one.party().effect());
  }
}

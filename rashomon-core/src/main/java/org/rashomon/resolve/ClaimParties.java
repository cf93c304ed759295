package org.rashomon.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rashomon.extract.Claim;
import org.rashomon.extract.ClaimType;
import org.rashomon.extract.Hedge;
import org.rashomon.extract.Party;
import org.rashomon.extract.PartyRole;
import org.rashomon.extract.Victims;
import org.rashomon.read.Reading;
import org.rashomon.read.TokenSpan;
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

  private static final Set<String> WE = Set.of("we", "us");

  private static final Set<String> ARMIES = Set.of("military", "army", "navy", "troops", "forces");

  /** A party with what is known of it. */
  private record Known(Party party, KnownParty known) {}

  static ClaimParties of(ReportContext context, Claim claim) {
    KnownParty speaker = context.speaker(claim);
    List<Known> actors = spokenOf(context, known(context, claim.actors()), speaker);
    List<Known> targets = spokenOf(context, known(context, claim.targets()), speaker);
    boolean clash = claim.type() == ClaimType.ARMED_CLASH;
    List<ResolvedParty> acting = new ArrayList<>();
    for (Known actor : actors) {
      boolean own = clash && isOwn(actor, actors);
      acting.add(resolved(context, actor, own ? null : actorSide(claim.type(), actor)));
    }
    List<ResolvedParty> suffering = new ArrayList<>();
    for (Known target : targets) {
      String side = isOwn(target, actors) ? null : targetSide(target);
      boolean fighter = side == null && isFighter(target);
      suffering.add(resolved(context, target, fighter ? accuser(claim, speaker, acting) : side));
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

  private static boolean isFighter(Known target) {
    PartyKind kind = target.known().kind();
    return kind == PartyKind.MILITARY || kind == PartyKind.ARMED_GROUP;
  }

  /**
   * The side of one who accuses another: the fighters whose death he complains of are his; null
   * where nobody is accused.
   */
  static String accuser(Claim claim, KnownParty speaker, List<ResolvedParty> actors) {
    boolean accuses =
        speaker != null
            && speaker.side() != null
            && !isCivilian(speaker)
            && claim.certainty().hedge() == Hedge.ALLEGED
            && !actors.isEmpty();
    return accuses && actors.stream().noneMatch(actor -> speaker.side().equals(actor.side()))
        ? speaker.side()
        : null;
  }

  /** "We" and "the military" are the speaker's own where he speaks for those who fight. */
  private static List<Known> spokenOf(
      ReportContext context, List<Known> parties, KnownParty speaker) {
    boolean fights = speaker != null && speaker.side() != null && !isCivilian(speaker);
    return !fights
        ? parties
        : parties.stream()
            .map(one -> isOwnOf(context, one, speaker) ? owned(one, speaker) : one)
            .toList();
  }

  private static boolean isCivilian(KnownParty speaker) {
    return KnownParty.CIVILIANS.equals(speaker.side())
        || speaker.speaker() == HopKind.MONITOR
        || speaker.speaker() == HopKind.AGENCY
        || speaker.speaker() == HopKind.OUTLET;
  }

  private static Known owned(Known one, KnownParty speaker) {
    return new Known(one.party(), one.known().of(speaker));
  }

  private static boolean isOwnOf(ReportContext context, Known one, KnownParty speaker) {
    Reading reading = context.reading();
    TokenSpan words = one.party().words();
    String side = one.known().side();
    if (WE.contains(reading.lower(words.head()))) {
      return side == null;
    }
    boolean bare =
        words.end() - words.first() == 2
            && reading.lower(words.first()).equals("the")
            && ARMIES.contains(reading.lower(words.head()));
    return bare && !speaker.side().equals(side) && context.hasArmy(speaker.side());
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

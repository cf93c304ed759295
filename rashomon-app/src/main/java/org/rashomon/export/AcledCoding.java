package org.rashomon.export;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.rashomon.extract.ClaimType;
import org.rashomon.extract.CountKind;
import org.rashomon.extract.Outcome;
import org.rashomon.extract.Polarity;
import org.rashomon.extract.Realis;
import org.rashomon.extract.Victims;
import org.rashomon.resolve.PartyKind;
import org.rashomon.resolve.ResolvedClaim;
import org.rashomon.resolve.ResolvedCount;
import org.rashomon.resolve.ResolvedParty;

/**
 * The sub-event type that ACLED's codebook (2023) gives an act: the table of event types in the
 * ledger contract, and where that leaves a choice, the kinds of actors and targets, the means and
 * the words of {@code acled.tsv}. Keeps no state; safe for use by many threads.
 */
public final class AcledCoding {
  private static final Set<ClaimType> FIGHTING =
      EnumSet.of(
          ClaimType.ARMED_CLASH,
          ClaimType.ATTACK,
          ClaimType.SHELLING,
          ClaimType.AIR_STRIKE,
          ClaimType.BOMBING,
          ClaimType.EXPLOSION);

  private final AcledWords words;

  /** With the words of the language. */
  public AcledCoding(String language) {
    this.words = AcledWords.shipped(language);
  }

  /**
   * What ACLED would code a claim as.
   *
   * @return null where ACLED has no event for it: what only intends, supposes or denies, tolls
   *     without an act, alleged breaches of a truce
   */
  public AcledSubEvent of(ResolvedClaim claim) {
    boolean ahead = claim.realis() == Realis.PLANNED && !isAgreedTalks(claim);
    if (claim.polarity() != Polarity.AFFIRMED || ahead || claim.realis() == Realis.HYPOTHETICAL) {
      return null;
    }
    if (FIGHTING.contains(claim.type()) && words.has("chemical", claim.quote())) {
      return AcledSubEvent.CHEMICAL_WEAPON;
    }
    return switch (claim.type()) {
      case ARMED_CLASH -> clash(claim);
      case ATTACK -> attack(claim);
      case SHELLING -> AcledSubEvent.SHELLING;
      case AIR_STRIKE -> isBySuicide(claim) ? AcledSubEvent.SUICIDE_BOMB : AcledSubEvent.AIR_STRIKE;
      case BOMBING, EXPLOSION, MINE ->
          words.has("laying", claim.trigger().text()) ? null : explosive(claim);
      case CHEMICAL_ATTACK -> AcledSubEvent.CHEMICAL_WEAPON;
      case SEXUAL_VIOLENCE -> AcledSubEvent.SEXUAL_VIOLENCE;
      case DISRUPTED_WEAPONS -> AcledSubEvent.DISRUPTED_WEAPONS;
      case CAPTURE -> capture(claim);
      case TERRITORIAL_GAIN -> ground(claim);
      case DESTRUCTION -> destruction(claim);
      case PROTEST -> AcledSubEvent.PEACEFUL_PROTEST;
      case RIOT -> riot(claim);
      case FORCE_AGAINST_PROTESTERS -> force(claim);
      case BASE_ESTABLISHED -> AcledSubEvent.BASE_ESTABLISHED;
      case WITHDRAWAL ->
          words.has("handover", claim.trigger().text()) || words.has("bloodless", claim.quote())
              ? AcledSubEvent.NON_VIOLENT_TRANSFER
              : AcledSubEvent.GROUP_CHANGE;
      case GROUP_CHANGE, DEPLOYMENT, MOBILIZATION -> AcledSubEvent.GROUP_CHANGE;
      case RELEASE ->
          words.has("exchange", claim.quote()) ? AcledSubEvent.AGREEMENT : AcledSubEvent.OTHER;
      case CONSULT -> isPeaceTalks(claim) ? AcledSubEvent.AGREEMENT : AcledSubEvent.OTHER;
      case BLOCKADE ->
          isByProtesters(claim) ? AcledSubEvent.VIOLENT_DEMONSTRATION : AcledSubEvent.OTHER;
      case CEASEFIRE_AGREEMENT ->
          claim.outcome() == Outcome.FAILED ? AcledSubEvent.OTHER : AcledSubEvent.AGREEMENT;
      case CASUALTIES -> isOnProtesters(claim) ? force(claim) : null;
      case CEASEFIRE_VIOLATION, STATEMENT -> null;
      case MEDIATION, REQUEST, DEMAND, ACCUSE, REJECT, THREATEN, SANCTION, AID, DISPLACEMENT ->
          AcledSubEvent.OTHER;
    };
  }

  /**
   * What ACLED would code the claims of one event as; see {@link AcledChoice}.
   *
   * @return null where none has a code
   */
  public AcledSubEvent ofEvent(List<ResolvedClaim> claims) {
    AcledChoice choice = new AcledChoice();
    for (ResolvedClaim claim : claims) {
      choice.add(of(claim), isOpen(claim));
    }
    return choice.code();
  }

  private boolean isPeaceTalks(ResolvedClaim claim) {
    return claim.type() == ClaimType.CONSULT && words.has("peace-talks", claim.trigger().text());
  }

  /** "Agreed to resume the peace talks": an agreement, whatever comes of the talks. */
  private boolean isAgreedTalks(ResolvedClaim claim) {
    return isPeaceTalks(claim) && words.has("agreeing", claim.quote());
  }

  /** Weapons that are destroyed while nobody fights with them are taken out of use. */
  private AcledSubEvent destruction(ResolvedClaim claim) {
    if (isByProtesters(claim) && !words.has("looting", claim.trigger().text())) {
      return AcledSubEvent.VIOLENT_DEMONSTRATION;
    }
    boolean arms = claim.targets().stream().anyMatch(target -> words.has("arms", target.text()));
    return arms ? AcledSubEvent.DISRUPTED_WEAPONS : AcledSubEvent.LOOTING;
  }

  /** Whether the words leave open whom an attack befell: other claims of the event may tell. */
  private boolean isOpen(ResolvedClaim claim) {
    return claim.type() == ClaimType.ATTACK
        && of(claim) == AcledSubEvent.ARMED_CLASH
        && people(claim).isEmpty()
        && claim.counts().stream().noneMatch(count -> count.victims() == Victims.COMBATANT);
  }

  private AcledSubEvent attack(ResolvedClaim claim) {
    AcledSubEvent remote = byMeans(claim);
    if (remote != null) {
      return remote;
    }
    if (isMob(claim) || words.has("mob", claim.trigger().text())) {
      return AcledSubEvent.MOB_VIOLENCE;
    }
    if (isOnProtesters(claim)) {
      return force(claim);
    }
    boolean murdered = words.has("murder", claim.trigger().text()) && people(claim).isEmpty();
    boolean civilians = targetsCivilians(claim) && !isOnMilitaryPlace(claim);
    return murdered || civilians || isOnCivilPlace(claim)
        ? AcledSubEvent.ATTACK
        : AcledSubEvent.ARMED_CLASH;
  }

  /**
   * Where nobody armed is named: a place of civilian life was attacked, or people at large hurt.
   */
  private boolean isOnCivilPlace(ResolvedClaim claim) {
    if (!people(claim).isEmpty() || isByState(claim)) {
      return false;
    }
    boolean armed = claim.targets().stream().anyMatch(t -> words.has("military-place", t.text()));
    boolean civil = claim.targets().stream().anyMatch(t -> words.has("civil-place", t.text()));
    if (claim.targets().isEmpty()) {
      armed = words.has("military-place", claim.quote());
      civil = words.has("civil-place", claim.quote());
    }
    boolean hurt =
        claim.counts().stream().anyMatch(AcledCoding::isHurt)
            && claim.counts().stream().noneMatch(count -> count.victims() == Victims.COMBATANT);
    return !armed && (civil || hurt);
  }

  /** "Attacked a checkpoint, killing five people": those are likely to have manned it. */
  private boolean isOnMilitaryPlace(ResolvedClaim claim) {
    return claim.targets().stream()
        .anyMatch(t -> isThing(t) && words.has("military-place", t.text()));
  }

  private static boolean isByState(ResolvedClaim claim) {
    return claim.actors().stream()
        .anyMatch(a -> a.kind() == PartyKind.STATE || a.kind() == PartyKind.MILITARY);
  }

  private boolean isOnProtesters(ResolvedClaim claim) {
    return claim.targets().stream().anyMatch(target -> words.has("protesters", target.text()))
        || claim.counts().stream().anyMatch(count -> words.has("protesters", count.text()));
  }

  private boolean isByProtesters(ResolvedClaim claim) {
    return claim.actors().stream().anyMatch(actor -> words.has("protesters", actor.text()));
  }

  /** The way of remote violence that the means tell, or null for close combat. */
  private AcledSubEvent byMeans(ResolvedClaim claim) {
    if (claim.means() == null) {
      return null;
    }
    if (words.has("grenade", claim.means().text())) {
      return AcledSubEvent.GRENADE;
    }
    return switch (Objects.requireNonNullElse(claim.means().kind(), "")) {
      case "artillery", "mortar", "rocket", "missile" -> AcledSubEvent.SHELLING;
      case "drone", "aircraft", "helicopter" -> AcledSubEvent.AIR_STRIKE;
      case "bomb", "mine" -> explosive(claim);
      case "suicide bomb" -> AcledSubEvent.SUICIDE_BOMB;
      default -> null;
    };
  }

  private AcledSubEvent explosive(ResolvedClaim claim) {
    String said =
        claim.trigger().text() + (claim.means() == null ? "" : " " + claim.means().text());
    if (isBySuicide(claim)) {
      return AcledSubEvent.SUICIDE_BOMB;
    }
    return words.has("grenade", said) ? AcledSubEvent.GRENADE : AcledSubEvent.REMOTE_EXPLOSIVE;
  }

  private boolean isBySuicide(ResolvedClaim claim) {
    return words.has("suicide", claim.quote())
        || claim.means() != null
            && ("suicide bomb".equals(claim.means().kind())
                || words.has("suicide", claim.means().text()));
  }

  private AcledSubEvent clash(ResolvedClaim claim) {
    boolean crowd = isByProtesters(claim) || isOnProtesters(claim);
    return isMob(claim)
        ? AcledSubEvent.MOB_VIOLENCE
        : crowd ? AcledSubEvent.VIOLENT_DEMONSTRATION : AcledSubEvent.ARMED_CLASH;
  }

  /** Arrests are of those in power; whoever else seizes people, or hides them, abducts them. */
  private AcledSubEvent capture(ResolvedClaim claim) {
    if (words.has("surrender", claim.trigger().text())) {
      return AcledSubEvent.AGREEMENT;
    }
    if (isOnProtesters(claim)) {
      return AcledSubEvent.PROTEST_WITH_INTERVENTION;
    }
    boolean taken = words.has("abduction", claim.trigger().text());
    boolean byArmed =
        claim.actors().stream().anyMatch(actor -> actor.kind() == PartyKind.ARMED_GROUP);
    return taken || byArmed && targetsCivilians(claim)
        ? AcledSubEvent.ABDUCTION
        : AcledSubEvent.ARRESTS;
  }

  /**
   * A government regains ground in its own country; a foreign state that takes it is coded as ACLED
   * codes groups. What was tried in vain is a clash; that ground is held is no event; what was
   * taken without a fight was transferred.
   */
  private AcledSubEvent ground(ResolvedClaim claim) {
    if (claim.realis() == Realis.ATTEMPTED || claim.outcome() == Outcome.FAILED) {
      return AcledSubEvent.ARMED_CLASH;
    }
    if (words.has("holding", claim.trigger().text())) {
      return null;
    }
    boolean left = words.has("leaving", claim.quote()) && !words.has("fighting", claim.quote());
    if (left || words.has("bloodless", claim.quote())) {
      return AcledSubEvent.NON_VIOLENT_TRANSFER;
    }
    String country = claim.place() == null ? null : claim.place().country();
    if (!claim.actors().isEmpty()) {
      return claim.actors().stream().anyMatch(actor -> AcledActors.isGovernment(actor, country))
          ? AcledSubEvent.GOVERNMENT_REGAINS
          : AcledSubEvent.NON_STATE_OVERTAKES;
    }
    boolean lostByGroup =
        !claim.targets().isEmpty()
            && claim.targets().stream().noneMatch(one -> AcledActors.isGovernment(one, country));
    return lostByGroup ? AcledSubEvent.GOVERNMENT_REGAINS : AcledSubEvent.NON_STATE_OVERTAKES;
  }

  private AcledSubEvent riot(ResolvedClaim claim) {
    if (words.has("demonstration", claim.trigger().text())) {
      return AcledSubEvent.VIOLENT_DEMONSTRATION;
    }
    return isMob(claim) || words.has("mob", claim.trigger().text()) || targetsCivilians(claim)
        ? AcledSubEvent.MOB_VIOLENCE
        : AcledSubEvent.VIOLENT_DEMONSTRATION;
  }

  private boolean isMob(ResolvedClaim claim) {
    return claim.actors().stream().anyMatch(actor -> words.has("mob", actor.text()));
  }

  private AcledSubEvent force(ResolvedClaim claim) {
    boolean hurt = claim.counts().stream().anyMatch(AcledCoding::isHurt);
    boolean mild = words.has("less-lethal", claim.quote());
    boolean shot =
        !mild && words.has("live-fire", claim.trigger().text())
            || claim.means() != null
                && !words.has("less-lethal", claim.means().text())
                && ("small arms".equals(claim.means().kind())
                    || words.has("live-fire", claim.means().text()));
    boolean brutal = words.has("brutal", claim.quote());
    return hurt || shot || brutal
        ? AcledSubEvent.EXCESSIVE_FORCE
        : AcledSubEvent.PROTEST_WITH_INTERVENTION;
  }

  /** Whether a number above nought was killed or wounded. */
  private static boolean isHurt(ResolvedCount count) {
    boolean harm = count.kind() == CountKind.KILLED || count.kind() == CountKind.WOUNDED;
    return harm && isSome(count);
  }

  private static boolean isSome(ResolvedCount count) {
    return count.value() != null ? count.value() > 0 : count.low() != null && count.low() > 0;
  }

  /**
   * Whether those it befell are civilians and none is armed; where no target is named, whether its
   * victims are. Targets of which the text tells no kind ("18 others") are like those beside them.
   */
  static boolean targetsCivilians(ResolvedClaim claim) {
    List<ResolvedParty> targets = people(claim);
    List<ResolvedParty> known =
        targets.stream().filter(target -> target.kind() != PartyKind.UNKNOWN).toList();
    if (!targets.isEmpty()) {
      return (known.isEmpty() ? targets : known).stream().allMatch(AcledActors::isCivilian);
    }
    return claim.counts().stream().anyMatch(count -> count.victims() == Victims.CIVILIAN)
        && claim.counts().stream().noneMatch(count -> count.victims() == Victims.COMBATANT);
  }

  private static List<ResolvedParty> people(ResolvedClaim claim) {
    return claim.targets().stream().filter(target -> !isThing(target)).toList();
  }

  private static boolean isThing(ResolvedParty target) {
    boolean thing = target.kind() == PartyKind.FACILITY || target.kind() == PartyKind.VEHICLE;
    return thing && !"CVL".equals(target.side());
  }
}

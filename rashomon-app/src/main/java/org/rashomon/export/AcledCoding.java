package org.rashomon.export;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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
  /** Of two told of one event, the one on the left is what ACLED codes it as. */
  private static final Map<AcledSubEvent, Set<AcledSubEvent>> BEFORE = before();

  /** Sentences at the beginning that count double, the headline among them. */
  private static final int LEAD = 4;

  private final AcledWords words;

  /** With the words of the language. */
  public AcledCoding(String language) {
    this.words = AcledWords.shipped(language);
  }

  private static Map<AcledSubEvent, Set<AcledSubEvent>> before() {
    Map<AcledSubEvent, Set<AcledSubEvent>> before = new EnumMap<>(AcledSubEvent.class);
    Set<AcledSubEvent> fighting =
        EnumSet.of(
            AcledSubEvent.ARMED_CLASH,
            AcledSubEvent.ATTACK,
            AcledSubEvent.SHELLING,
            AcledSubEvent.AIR_STRIKE,
            AcledSubEvent.REMOTE_EXPLOSIVE,
            AcledSubEvent.GRENADE,
            AcledSubEvent.LOOTING);
    before.put(AcledSubEvent.CHEMICAL_WEAPON, fighting);
    before.put(AcledSubEvent.SUICIDE_BOMB, fighting);
    before.put(AcledSubEvent.GOVERNMENT_REGAINS, EnumSet.of(AcledSubEvent.ARMED_CLASH));
    before.put(AcledSubEvent.NON_STATE_OVERTAKES, EnumSet.of(AcledSubEvent.ARMED_CLASH));
    before.put(AcledSubEvent.SEXUAL_VIOLENCE, EnumSet.of(AcledSubEvent.ATTACK));
    Set<AcledSubEvent> protests = EnumSet.of(AcledSubEvent.PEACEFUL_PROTEST);
    before.put(AcledSubEvent.VIOLENT_DEMONSTRATION, EnumSet.copyOf(protests));
    before.put(AcledSubEvent.PROTEST_WITH_INTERVENTION, EnumSet.copyOf(protests));
    protests.add(AcledSubEvent.PROTEST_WITH_INTERVENTION);
    before.put(AcledSubEvent.EXCESSIVE_FORCE, protests);
    return before;
  }

  /**
   * What ACLED would code a claim as.
   *
   * @return null where ACLED has no event for it: what only intends, supposes or denies, tolls
   *     without an act, alleged breaches of a truce
   */
  public AcledSubEvent of(ResolvedClaim claim) {
    if (claim.polarity() != Polarity.AFFIRMED
        || claim.realis() == Realis.PLANNED
        || claim.realis() == Realis.HYPOTHETICAL) {
      return null;
    }
    return switch (claim.type()) {
      case ARMED_CLASH -> AcledSubEvent.ARMED_CLASH;
      case ATTACK -> attack(claim);
      case SHELLING -> AcledSubEvent.SHELLING;
      case AIR_STRIKE -> AcledSubEvent.AIR_STRIKE;
      case BOMBING, EXPLOSION -> explosive(claim);
      case MINE -> words.has("laying", claim.trigger().text()) ? null : explosive(claim);
      case CHEMICAL_ATTACK -> AcledSubEvent.CHEMICAL_WEAPON;
      case SEXUAL_VIOLENCE -> AcledSubEvent.SEXUAL_VIOLENCE;
      case DISRUPTED_WEAPONS -> AcledSubEvent.DISRUPTED_WEAPONS;
      case CAPTURE -> capture(claim);
      case TERRITORIAL_GAIN -> ground(claim);
      case DESTRUCTION -> AcledSubEvent.LOOTING;
      case PROTEST -> AcledSubEvent.PEACEFUL_PROTEST;
      case RIOT -> riot(claim);
      case FORCE_AGAINST_PROTESTERS -> force(claim);
      case GROUP_CHANGE -> AcledSubEvent.GROUP_CHANGE;
      case BASE_ESTABLISHED -> AcledSubEvent.BASE_ESTABLISHED;
      case WITHDRAWAL ->
          words.has("handover", claim.trigger().text())
              ? AcledSubEvent.NON_VIOLENT_TRANSFER
              : AcledSubEvent.OTHER;
      case CEASEFIRE_AGREEMENT ->
          claim.outcome() == Outcome.FAILED ? AcledSubEvent.OTHER : AcledSubEvent.AGREEMENT;
      case CASUALTIES, CEASEFIRE_VIOLATION, STATEMENT -> null;
      case RELEASE,
          BLOCKADE,
          MOBILIZATION,
          DEPLOYMENT,
          CONSULT,
          MEDIATION,
          REQUEST,
          DEMAND,
          ACCUSE,
          REJECT,
          THREATEN,
          SANCTION,
          AID,
          DISPLACEMENT ->
          AcledSubEvent.OTHER;
    };
  }

  /**
   * What ACLED would code the claims of one event as: what most of them are coded as, unless
   * another of them is what the codebook puts first (a suicide bomb before the clash it opened).
   *
   * @return null where none has a code
   */
  public AcledSubEvent ofEvent(List<ResolvedClaim> claims) {
    Map<AcledSubEvent, Integer> votes = new EnumMap<>(AcledSubEvent.class);
    claims.forEach(claim -> vote(votes, of(claim), 1));
    return chosen(votes);
  }

  /**
   * The code of what a report is mainly about, by its claims alone; those of the headline and the
   * sentences after it count double.
   *
   * @param claims of one report, in any order
   * @return null where none has a code
   */
  public AcledSubEvent ofReport(List<ResolvedClaim> claims) {
    List<Integer> lead =
        claims.stream().map(ResolvedClaim::start).distinct().sorted().limit(LEAD).toList();
    Map<AcledSubEvent, Integer> votes = new EnumMap<>(AcledSubEvent.class);
    claims.forEach(claim -> vote(votes, of(claim), lead.contains(claim.start()) ? 2 : 1));
    return chosen(votes);
  }

  private static void vote(Map<AcledSubEvent, Integer> votes, AcledSubEvent code, int weight) {
    if (code != null) {
      votes.merge(code, weight, Integer::sum);
    }
  }

  /** "Other" is what is left: any code of its own goes before it. */
  private static AcledSubEvent chosen(Map<AcledSubEvent, Integer> votes) {
    AcledSubEvent most =
        votes.entrySet().stream()
            .min(
                Comparator.comparing(
                        (Map.Entry<AcledSubEvent, Integer> vote) ->
                            vote.getKey() == AcledSubEvent.OTHER)
                    .thenComparing(vote -> -vote.getValue())
                    .thenComparing(Map.Entry::getKey))
            .map(Map.Entry::getKey)
            .orElse(null);
    return votes.keySet().stream()
        .filter(code -> BEFORE.getOrDefault(code, Set.of()).contains(most))
        .max(Comparator.comparing(votes::get))
        .orElse(most);
  }

  private AcledSubEvent attack(ResolvedClaim claim) {
    AcledSubEvent remote = byMeans(claim);
    if (remote != null) {
      return remote;
    }
    if (isMob(claim)) {
      return AcledSubEvent.MOB_VIOLENCE;
    }
    return targetsCivilians(claim) ? AcledSubEvent.ATTACK : AcledSubEvent.ARMED_CLASH;
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
    boolean suicide =
        words.has("suicide", said)
            || claim.means() != null && "suicide bomb".equals(claim.means().kind())
            || claim.actors().stream().anyMatch(actor -> words.has("suicide", actor.text()));
    if (suicide) {
      return AcledSubEvent.SUICIDE_BOMB;
    }
    return words.has("grenade", said) ? AcledSubEvent.GRENADE : AcledSubEvent.REMOTE_EXPLOSIVE;
  }

  /** Arrests are of those in power; whoever else seizes people, or hides them, abducts them. */
  private AcledSubEvent capture(ResolvedClaim claim) {
    boolean taken = words.has("abduction", claim.trigger().text());
    boolean byArmed =
        claim.actors().stream().anyMatch(actor -> actor.kind() == PartyKind.ARMED_GROUP);
    return taken || byArmed && targetsCivilians(claim)
        ? AcledSubEvent.ABDUCTION
        : AcledSubEvent.ARRESTS;
  }

  /**
   * A government regains ground in its own country; a foreign state that takes it is coded as ACLED
   * codes groups. What was tried in vain is a clash.
   */
  private AcledSubEvent ground(ResolvedClaim claim) {
    if (claim.realis() == Realis.ATTEMPTED || claim.outcome() == Outcome.FAILED) {
      return AcledSubEvent.ARMED_CLASH;
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
    boolean hurt =
        claim.counts().stream()
            .filter(count -> count.kind() == CountKind.KILLED || count.kind() == CountKind.WOUNDED)
            .anyMatch(AcledCoding::isSome);
    boolean shot =
        words.has("live-fire", claim.trigger().text())
            || claim.means() != null
                && ("small arms".equals(claim.means().kind())
                    || words.has("live-fire", claim.means().text()));
    return hurt || shot ? AcledSubEvent.EXCESSIVE_FORCE : AcledSubEvent.PROTEST_WITH_INTERVENTION;
  }

  private static boolean isSome(ResolvedCount count) {
    return count.value() != null ? count.value() > 0 : count.low() != null && count.low() > 0;
  }

  /**
   * Whether those it befell are civilians and none is armed; where no target is named, whether its
   * victims are.
   */
  static boolean targetsCivilians(ResolvedClaim claim) {
    List<ResolvedParty> targets =
        claim.targets().stream().filter(target -> !isThing(target)).toList();
    if (!targets.isEmpty()) {
      return targets.stream().allMatch(AcledActors::isCivilian);
    }
    return claim.counts().stream().anyMatch(count -> count.victims() == Victims.CIVILIAN)
        && claim.counts().stream().noneMatch(count -> count.victims() == Victims.COMBATANT);
  }

  private static boolean isThing(ResolvedParty target) {
    boolean thing = target.kind() == PartyKind.FACILITY || target.kind() == PartyKind.VEHICLE;
    return thing && !"CVL".equals(target.side());
  }
}

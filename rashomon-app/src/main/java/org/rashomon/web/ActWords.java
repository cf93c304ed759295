package org.rashomon.web;

import java.util.Set;
import org.rashomon.extract.ClaimType;

/** What a party is said to have done, by type of act. */
final class ActWords {
  /** Acts of two sides together: naming both blames neither. */
  private static final Set<ClaimType> MUTUAL =
      Set.of(ClaimType.ARMED_CLASH, ClaimType.CEASEFIRE_AGREEMENT, ClaimType.CONSULT);

  /** Acts that nobody is blamed for: whoever does them may be named as any account names him. */
  private static final Set<ClaimType> HARMLESS =
      Set.of(
          ClaimType.RELEASE,
          ClaimType.PROTEST,
          ClaimType.GROUP_CHANGE,
          ClaimType.BASE_ESTABLISHED,
          ClaimType.MOBILIZATION,
          ClaimType.DEPLOYMENT,
          ClaimType.WITHDRAWAL,
          ClaimType.CEASEFIRE_AGREEMENT,
          ClaimType.CONSULT,
          ClaimType.MEDIATION,
          ClaimType.REQUEST,
          ClaimType.DEMAND,
          ClaimType.AID,
          ClaimType.STATEMENT);

  private ActWords() {}

  static boolean blames(ClaimType type) {
    return !HARMLESS.contains(type);
  }

  /** The act as a noun, as a title begins. */
  static String noun(ClaimType type) {
    return switch (type) {
      case CONSULT -> "Talks";
      case CAPTURE -> "Captives taken";
      case RELEASE -> "Captives freed";
      case TERRITORIAL_GAIN -> "Ground taken or held";
      case CEASEFIRE_VIOLATION -> "Alleged ceasefire violation";
      case GROUP_CHANGE -> "Change in a group";
      case BASE_ESTABLISHED -> "Base set up";
      case DISRUPTED_WEAPONS -> "Weapons seized or brought down";
      case ACCUSE -> "Accusation";
      case REJECT -> "Refusal";
      case THREATEN -> "Threat";
      case SANCTION -> "Sanctions";
      default -> Wording.label(type);
    };
  }

  static boolean mutual(ClaimType type) {
    return MUTUAL.contains(type);
  }

  /** The act in the past, after a name: "shelled". */
  static String past(ClaimType type) {
    return switch (type) {
      case ARMED_CLASH -> "fought";
      case ATTACK -> "attacked";
      case SHELLING -> "shelled";
      case AIR_STRIKE -> "struck from the air";
      case BOMBING -> "set off a bomb";
      case EXPLOSION -> "caused an explosion";
      case MINE -> "laid mines";
      case CHEMICAL_ATTACK -> "used chemical weapons";
      case SEXUAL_VIOLENCE -> "committed sexual violence";
      case DISRUPTED_WEAPONS -> "seized or brought down weapons";
      case CAPTURE -> "took captives";
      case RELEASE -> "freed captives";
      case TERRITORIAL_GAIN -> "took or held ground";
      case DESTRUCTION -> "destroyed property or equipment";
      case CASUALTIES -> "caused casualties";
      case BLOCKADE -> "closed or besieged";
      case PROTEST -> "protested";
      case RIOT -> "rioted";
      case FORCE_AGAINST_PROTESTERS -> "used force against protesters";
      case GROUP_CHANGE -> "changed its ranks";
      case BASE_ESTABLISHED -> "set up a base";
      case MOBILIZATION -> "mobilised";
      case DEPLOYMENT -> "sent forces or arms";
      case WITHDRAWAL -> "withdrew";
      case CEASEFIRE_AGREEMENT -> "agreed to a ceasefire";
      case CEASEFIRE_VIOLATION -> "broke a ceasefire";
      case CONSULT -> "held talks";
      case MEDIATION -> "mediated";
      case REQUEST -> "asked for help or action";
      case DEMAND -> "made a demand";
      case ACCUSE -> "accused";
      case REJECT -> "refused";
      case THREATEN -> "threatened";
      case SANCTION -> "imposed sanctions";
      case AID -> "gave aid";
      case DISPLACEMENT -> "moved people";
      case STATEMENT -> "made a statement";
    };
  }
}

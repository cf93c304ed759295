package org.rashomon.reconcile;

import org.rashomon.extract.ClaimType;

/** Claim types that may speak of one act under different names; other families never meet. */
public enum TypeFamily {
  VIOLENCE,
  GROUND,
  CEASEFIRE,
  VIOLATION,
  CAPTURE,
  RELEASE,
  BLOCKADE,
  PROTEST,
  FORCES,
  DISPLACEMENT,
  TALKS,
  WORDS,
  AID,
  OTHER;

  /** The family of a type. */
  public static TypeFamily of(ClaimType type) {
    return switch (type) {
      case ARMED_CLASH,
          ATTACK,
          SHELLING,
          AIR_STRIKE,
          BOMBING,
          EXPLOSION,
          MINE,
          CHEMICAL_ATTACK,
          SEXUAL_VIOLENCE,
          DISRUPTED_WEAPONS,
          DESTRUCTION,
          CASUALTIES ->
          VIOLENCE;
      case TERRITORIAL_GAIN, WITHDRAWAL -> GROUND;
      case CEASEFIRE_AGREEMENT -> CEASEFIRE;
      case CEASEFIRE_VIOLATION -> VIOLATION;
      case CAPTURE -> CAPTURE;
      case RELEASE -> RELEASE;
      case BLOCKADE -> BLOCKADE;
      case PROTEST, RIOT, FORCE_AGAINST_PROTESTERS -> PROTEST;
      case MOBILIZATION, DEPLOYMENT, BASE_ESTABLISHED -> FORCES;
      case DISPLACEMENT -> DISPLACEMENT;
      case CONSULT, MEDIATION -> TALKS;
      case REQUEST, DEMAND, ACCUSE, REJECT, THREATEN, STATEMENT -> WORDS;
      case AID, SANCTION -> AID;
      case GROUP_CHANGE -> OTHER;
    };
  }

  /** Whether what is told mostly follows from an act: an arrest for it, words on it. */
  boolean isAftermath() {
    return this == CAPTURE || this == RELEASE || this == WORDS || this == AID || this == TALKS;
  }

  /** Whether a type only says that something violent was, not what. */
  static boolean isBroad(ClaimType type) {
    return type == ClaimType.ATTACK
        || type == ClaimType.ARMED_CLASH
        || type == ClaimType.CASUALTIES
        || type == ClaimType.DESTRUCTION;
  }

  /** Whether something went off. */
  static boolean isBlast(ClaimType type) {
    return type == ClaimType.BOMBING || type == ClaimType.EXPLOSION || type == ClaimType.MINE;
  }

  /** Whether something was fired or dropped from afar, which reports often call by one name. */
  static boolean isFire(ClaimType type) {
    return type == ClaimType.SHELLING || type == ClaimType.AIR_STRIKE;
  }
}

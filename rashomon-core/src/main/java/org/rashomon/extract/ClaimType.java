package org.rashomon.extract;

/**
 * What a claim says was done: the event types of the ledger. {@link #toString()} is the ledger's
 * code.
 */
public enum ClaimType {
  ARMED_CLASH("armed-clash"),
  ATTACK("attack"),
  SHELLING("shelling"),
  AIR_STRIKE("air-strike"),
  BOMBING("bombing"),
  EXPLOSION("explosion"),
  MINE("mine"),
  CHEMICAL_ATTACK("chemical-attack"),
  SEXUAL_VIOLENCE("sexual-violence"),
  DISRUPTED_WEAPONS("disrupted-weapons"),
  CAPTURE("capture"),
  RELEASE("release"),
  TERRITORIAL_GAIN("territorial-gain"),
  DESTRUCTION("destruction"),
  CASUALTIES("casualties"),
  BLOCKADE("blockade"),
  PROTEST("protest"),
  RIOT("riot"),
  FORCE_AGAINST_PROTESTERS("force-against-protesters"),
  GROUP_CHANGE("group-change"),
  BASE_ESTABLISHED("base-established"),
  MOBILIZATION("mobilization"),
  DEPLOYMENT("deployment"),
  WITHDRAWAL("withdrawal"),
  CEASEFIRE_AGREEMENT("ceasefire-agreement"),
  CEASEFIRE_VIOLATION("ceasefire-violation"),
  CONSULT("consult"),
  MEDIATION("mediation"),
  REQUEST("request"),
  DEMAND("demand"),
  ACCUSE("accuse"),
  REJECT("reject"),
  THREATEN("threaten"),
  SANCTION("sanction"),
  AID("aid"),
  DISPLACEMENT("displacement"),
  STATEMENT("statement");

  private final String code;

  ClaimType(String code) {
    this.code = code;
  }

  /** The type of a ledger code; throws {@link IllegalArgumentException} for an unknown one. */
  public static ClaimType of(String code) {
    return valueOf(code.toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
  }

  @Override
  public String toString() {
    return code;
  }
}

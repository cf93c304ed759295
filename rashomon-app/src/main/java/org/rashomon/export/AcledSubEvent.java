package org.rashomon.export;

/** ACLED's sub-event types, each with its event type. {@link #toString()} is ACLED's own name. */
public enum AcledSubEvent {
  ARMED_CLASH("Armed clash", "Battles"),
  GOVERNMENT_REGAINS("Government regains territory", "Battles"),
  NON_STATE_OVERTAKES("Non-state actor overtakes territory", "Battles"),
  CHEMICAL_WEAPON("Chemical weapon", "Explosions/Remote violence"),
  AIR_STRIKE("Air/drone strike", "Explosions/Remote violence"),
  SUICIDE_BOMB("Suicide bomb", "Explosions/Remote violence"),
  SHELLING("Shelling/artillery/missile attack", "Explosions/Remote violence"),
  REMOTE_EXPLOSIVE("Remote explosive/landmine/IED", "Explosions/Remote violence"),
  GRENADE("Grenade", "Explosions/Remote violence"),
  SEXUAL_VIOLENCE("Sexual violence", "Violence against civilians"),
  ATTACK("Attack", "Violence against civilians"),
  ABDUCTION("Abduction/forced disappearance", "Violence against civilians"),
  PEACEFUL_PROTEST("Peaceful protest", "Protests"),
  PROTEST_WITH_INTERVENTION("Protest with intervention", "Protests"),
  EXCESSIVE_FORCE("Excessive force against protesters", "Protests"),
  VIOLENT_DEMONSTRATION("Violent demonstration", "Riots"),
  MOB_VIOLENCE("Mob violence", "Riots"),
  AGREEMENT("Agreement", "Strategic developments"),
  ARRESTS("Arrests", "Strategic developments"),
  GROUP_CHANGE("Change to group/activity", "Strategic developments"),
  DISRUPTED_WEAPONS("Disrupted weapons use", "Strategic developments"),
  BASE_ESTABLISHED("Headquarters or base established", "Strategic developments"),
  LOOTING("Looting/property destruction", "Strategic developments"),
  NON_VIOLENT_TRANSFER("Non-violent transfer of territory", "Strategic developments"),
  OTHER("Other", "Strategic developments");

  private final String name;
  private final String eventType;

  AcledSubEvent(String name, String eventType) {
    this.name = name;
    this.eventType = eventType;
  }

  /** The event type it belongs to, such as {@code Battles}. */
  public String eventType() {
    return eventType;
  }

  /** The disorder type or types, as ACLED writes them. */
  public String disorderType() {
    return switch (this) {
      case EXCESSIVE_FORCE -> "Political violence; Demonstrations";
      case PEACEFUL_PROTEST, PROTEST_WITH_INTERVENTION, VIOLENT_DEMONSTRATION -> "Demonstrations";
      default ->
          eventType.equals("Strategic developments")
              ? "Strategic developments"
              : "Political violence";
    };
  }

  @Override
  public String toString() {
    return name;
  }
}

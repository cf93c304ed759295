package org.rashomon.export;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Chooses the one code of an event from the codes of its claims, or of a report from the codes of
 * its events: what most are coded as, of as many what was told first, unless another is what the
 * codebook puts first (a suicide bomb before the clash it opened, ground that was taken before the
 * fight for it). "Other" is what is left. For one event or report.
 */
public final class AcledChoice {
  /** Of two told of one event, the one on the left is what ACLED codes it as. */
  private static final Map<AcledSubEvent, Set<AcledSubEvent>> BEFORE = before();

  private final Map<AcledSubEvent, Integer> votes = new LinkedHashMap<>();
  private int open;

  private static Map<AcledSubEvent, Set<AcledSubEvent>> before() {
    Map<AcledSubEvent, Set<AcledSubEvent>> before = new EnumMap<>(AcledSubEvent.class);
    Set<AcledSubEvent> close = EnumSet.of(AcledSubEvent.ARMED_CLASH, AcledSubEvent.ATTACK);
    Set<AcledSubEvent> fighting = EnumSet.copyOf(close);
    fighting.add(AcledSubEvent.SHELLING);
    fighting.add(AcledSubEvent.AIR_STRIKE);
    fighting.add(AcledSubEvent.REMOTE_EXPLOSIVE);
    fighting.add(AcledSubEvent.GRENADE);
    fighting.add(AcledSubEvent.LOOTING);
    before.put(AcledSubEvent.CHEMICAL_WEAPON, fighting);
    before.put(AcledSubEvent.SUICIDE_BOMB, fighting);
    Set<AcledSubEvent> thrown = EnumSet.copyOf(close);
    thrown.add(AcledSubEvent.REMOTE_EXPLOSIVE);
    before.put(AcledSubEvent.GRENADE, thrown);
    Set<AcledSubEvent> coercion = EnumSet.copyOf(close);
    coercion.add(AcledSubEvent.ARRESTS);
    coercion.add(AcledSubEvent.ABDUCTION);
    coercion.add(AcledSubEvent.PROTEST_WITH_INTERVENTION);
    coercion.add(AcledSubEvent.EXCESSIVE_FORCE);
    before.put(AcledSubEvent.SEXUAL_VIOLENCE, coercion);
    before.put(AcledSubEvent.GOVERNMENT_REGAINS, EnumSet.of(AcledSubEvent.ARMED_CLASH));
    before.put(AcledSubEvent.NON_STATE_OVERTAKES, EnumSet.of(AcledSubEvent.ARMED_CLASH));
    Set<AcledSubEvent> protests = EnumSet.of(AcledSubEvent.PEACEFUL_PROTEST);
    before.put(AcledSubEvent.PROTEST_WITH_INTERVENTION, EnumSet.copyOf(protests));
    protests.add(AcledSubEvent.PROTEST_WITH_INTERVENTION);
    before.put(AcledSubEvent.EXCESSIVE_FORCE, EnumSet.copyOf(protests));
    // Force against a crowd that is itself violent is no force against protesters.
    protests.add(AcledSubEvent.EXCESSIVE_FORCE);
    before.put(AcledSubEvent.VIOLENT_DEMONSTRATION, protests);
    before.put(AcledSubEvent.DISRUPTED_WEAPONS, EnumSet.of(AcledSubEvent.LOOTING));
    return before;
  }

  /**
   * Takes in what comes next in the telling.
   *
   * @param code null where the claim has none
   * @param isOpen whether it is an attack of which the words leave open whom it befell
   */
  public void add(AcledSubEvent code, boolean isOpen) {
    if (isOpen) {
      open++;
    } else if (code != null) {
      votes.merge(code, 1, Integer::sum);
    }
  }

  /** The code, or null where nothing told has one. */
  public AcledSubEvent code() {
    settle();
    AcledSubEvent most =
        votes.entrySet().stream()
            .min(
                Comparator.comparing(
                        (Map.Entry<AcledSubEvent, Integer> vote) ->
                            vote.getKey() == AcledSubEvent.OTHER)
                    .thenComparing(vote -> -vote.getValue()))
            .map(Map.Entry::getKey)
            .orElse(null);
    return votes.keySet().stream()
        .filter(code -> BEFORE.getOrDefault(code, Set.of()).contains(most))
        .max(Comparator.comparing(votes::get))
        .orElse(most);
  }

  /**
   * An attack on nobody told was on those whom the event's other claims tell; where the event is
   * else an arrest or a find of weapons, it was the raid these came of, and isn't counted.
   */
  private void settle() {
    boolean raid =
        votes.containsKey(AcledSubEvent.ARRESTS)
            || votes.containsKey(AcledSubEvent.ABDUCTION)
            || votes.containsKey(AcledSubEvent.DISRUPTED_WEAPONS);
    if (open > 0 && !raid) {
      int attacks = votes.getOrDefault(AcledSubEvent.ATTACK, 0);
      int clashes = votes.getOrDefault(AcledSubEvent.ARMED_CLASH, 0);
      AcledSubEvent code = attacks > clashes ? AcledSubEvent.ATTACK : AcledSubEvent.ARMED_CLASH;
      votes.merge(code, open, Integer::sum);
    }
    open = 0;
  }
}

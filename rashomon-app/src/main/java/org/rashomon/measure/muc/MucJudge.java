package org.rashomon.measure.muc;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Says how well one fill of a response answers one of the key, by the scoring guidelines of 1992,
 * version 7. Where the guidelines ask a person, the rules of {@link MucPhrase} decide.
 */
final class MucJudge {

  /** Set fills that are half right: the key's fill, then the responses that get half for it. */
  private static final Map<String, Set<String>> HALF =
      Map.ofEntries(
          Map.entry("SUSPECTED OR ACCUSED BY AUTHORITIES", Set.of("SUSPECTED OR ACCUSED")),
          Map.entry(
              "GOVERNMENT OFFICE OR RESIDENCE", Set.of("POLITICAL FIGURE OFFICE OR RESIDENCE")),
          Map.entry("SOME DAMAGE", Set.of("DESTROYED")),
          Map.entry("FORMER GOVERNMENT OFFICIAL", Set.of("GOVERNMENT OFFICIAL")),
          Map.entry("FORMER ACTIVE MILITARY", Set.of("ACTIVE MILITARY")),
          Map.entry("GOVERNMENT OFFICIAL", Set.of("POLITICAL FIGURE")),
          Map.entry("NO INJURY OR DEATH", Set.of("NO INJURY", "NO DEATH")),
          Map.entry("MACHINE GUN", Set.of("GUN")),
          Map.entry("MORTAR", Set.of("GUN")),
          Map.entry("HANDGUN", Set.of("GUN")),
          Map.entry("RIFLE", Set.of("GUN")),
          Map.entry("BOMB", Set.of("EXPLOSIVE")),
          Map.entry("VEHICLE BOMB", Set.of("BOMB", "EXPLOSIVE")),
          Map.entry("DYNAMITE", Set.of("BOMB", "EXPLOSIVE")),
          Map.entry("MINE", Set.of("BOMB", "EXPLOSIVE")),
          Map.entry("AERIAL BOMB", Set.of("BOMB", "EXPLOSIVE")),
          Map.entry("GRENADE", Set.of("EXPLOSIVE")),
          Map.entry("MOLOTOV COCKTAIL", Set.of("EXPLOSIVE")),
          Map.entry("MISSILE", Set.of("PROJECTILE")),
          Map.entry("ROCKET", Set.of("PROJECTILE")));

  /** The verdict on a response's fill (its first option) against a key's. */
  MucVerdict judge(MucSlot slot, MucFill key, MucFill response) {
    MucFill.Option said = response.options().get(0);
    MucVerdict best = MucVerdict.INCORRECT;
    for (MucFill.Option option : key.options()) {
      best = best.better(option(slot, option, said));
    }
    return best;
  }

  private MucVerdict option(MucSlot slot, MucFill.Option key, MucFill.Option said) {
    String given = said.values().get(0);
    MucVerdict value = MucVerdict.INCORRECT;
    for (String wanted : key.values()) {
      value = value.better(wanted.equals(given) ? MucVerdict.CORRECT : value(slot, wanted, given));
    }
    return tagged(key.tags(), said.tags()) ? value : value.atMost(MucVerdict.PARTIAL);
  }

  private static MucVerdict value(MucSlot slot, String key, String said) {
    return switch (slot.kind()) {
      case DATE -> date(key, said);
      case LOCATION -> MucPlace.of(said).answers(MucPlace.of(key));
      case NUMBER -> number(key, said);
      case SET -> set(slot, key, said);
      case STRING -> string(slot, key, said);
    };
  }

  private static MucVerdict date(String key, String said) {
    Optional<MucDate> wanted = MucDate.of(key);
    Optional<MucDate> given = MucDate.of(said);
    return wanted.isPresent() && given.isPresent()
        ? given.get().answers(wanted.get())
        : MucVerdict.INCORRECT;
  }

  /** Half for a number that is an end of the key's range, or the key's without its "about". */
  private static MucVerdict number(String key, String said) {
    String wanted = key.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    String given = said.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    if (wanted.equals(given)) {
      return MucVerdict.CORRECT;
    }
    boolean anchor = List.of(wanted.split("[-~]")).contains(given);
    return anchor && !given.isEmpty() ? MucVerdict.PARTIAL : MucVerdict.INCORRECT;
  }

  private static MucVerdict set(MucSlot slot, String key, String said) {
    String wanted = key.toUpperCase(Locale.ROOT);
    String given = said.toUpperCase(Locale.ROOT).replaceAll("\\s+", " ");
    if (wanted.equals(given)) {
      return MucVerdict.CORRECT;
    }
    boolean half = slot == MucSlot.TYPE && given.equals("ATTACK");
    half |= HALF.getOrDefault(wanted, Set.of()).contains(given);
    return half ? MucVerdict.PARTIAL : MucVerdict.INCORRECT;
  }

  private static MucVerdict string(MucSlot slot, String key, String said) {
    return phrase(slot, MucPhrase.of(said), MucPhrase.of(key))
        .better(phrase(slot, MucPhrase.withoutBrackets(said), MucPhrase.of(key)))
        .better(phrase(slot, MucPhrase.of(said), MucPhrase.withoutBrackets(key)));
  }

  private static MucVerdict phrase(MucSlot slot, MucPhrase said, MucPhrase key) {
    return switch (slot) {
      case HUM_NAME -> said.names(key);
      case PERP_INDIVIDUAL -> said.accuses(key);
      default -> said.answers(key);
    };
  }

  /** Whether the response speaks of the same fill as the key; a key's "-" is any or none. */
  private static boolean tagged(List<String> keys, List<String> said) {
    if (keys.isEmpty() && said.isEmpty()) {
      return true;
    }
    if (keys.isEmpty() || said.isEmpty()) {
      return keys.contains("-") || said.contains("-");
    }
    String given = said.get(0);
    return keys.stream().anyMatch(key -> key.equals(given) || same(key, given));
  }

  private static boolean same(String key, String said) {
    MucPhrase wanted = MucPhrase.of(key);
    MucPhrase given = MucPhrase.of(said);
    return !given.isEmpty()
        && (given.names(wanted) == MucVerdict.CORRECT
            || given.answers(wanted) == MucVerdict.CORRECT);
  }
}

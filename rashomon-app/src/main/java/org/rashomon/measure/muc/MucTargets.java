package org.rashomon.measure.muc;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Fills the target slots of an incident from the targets and counts of its claims. */
final class MucTargets {

  private static final Map<String, String> DAMAGE =
      Map.of("destroyed", "DESTROYED", "damaged", "SOME DAMAGE", "none", "NO DAMAGE");
  private static final Pattern FULL_NAME =
      Pattern.compile("\\p{Lu}[\\p{L}.'-]*(?: (?:(?:de|del|la|las|los) )*\\p{Lu}[\\p{L}.'-]*)+");
  private static final Map<String, String> HARM = Map.of("killed", "DEATH", "wounded", "INJURY");

  private final MucKinds kinds;
  private final MucPlaces places;
  private final MucIncident incident;
  private final String country;
  private final Map<MucSlot, List<MucFill>> fills = new EnumMap<>(MucSlot.class);
  private final Map<String, MucParty> people = new LinkedHashMap<>();

  private MucTargets(MucKinds kinds, MucPlaces places, MucIncident incident, String country) {
    this.kinds = kinds;
    this.places = places;
    this.incident = incident;
    this.country = country;
  }

  /**
   * Physical and human targets with kind, number, nation and effect. A place of the set list is no
   * target (task documentation, part 1, section 1.0).
   *
   * @param country alpha-3 code of the incident's country, or empty
   */
  static Map<MucSlot, List<MucFill>> fills(
      MucKinds kinds, MucPlaces places, MucIncident incident, String country) {
    MucTargets targets = new MucTargets(kinds, places, incident, country);
    for (JsonNode claim : incident.claims()) {
      List<String> tags = new ArrayList<>();
      for (JsonNode node : claim.path("targets")) {
        targets.target(MucParty.of(node), damage(claim)).ifPresent(tags::add);
      }
      claim.path("counts").forEach(count -> targets.count(count, tags));
    }
    return targets.fills;
  }

  /** Adds a target; gives the words that a count of people may be tied to. */
  private Optional<String> target(MucParty target, String damage) {
    String words = MucPhrase.bare(target.text());
    if (words.isEmpty() || places.lists(words) || MucPhrase.of(words).numeral()) {
      return Optional.empty();
    }
    if (physical(target)) {
      thing(target, damage);
      return Optional.empty();
    }
    return Optional.of(person(target));
  }

  /** What an act that is itself a destruction did, by its words; empty for other acts. */
  private static String damage(JsonNode claim) {
    String said = MucIncident.text(claim.path("trigger"), "text").toUpperCase(Locale.ROOT);
    boolean destruction = MucIncident.text(claim, "type").equals("destruction");
    return !destruction ? "" : said.startsWith("DAMAG") ? "SOME DAMAGE" : "DESTROYED";
  }

  private boolean physical(MucParty target) {
    boolean thing = kinds.kind(MucSlot.PHYS_TYPE, target.text()).isPresent();
    boolean human = kinds.person(target.text()).isPresent();
    return target.is("facility", "vehicle")
        || (target.is("organisation", "state", "unknown") && thing && !human);
  }

  private void thing(MucParty target, String damage) {
    String words = MucPhrase.bare(target.text());
    if (has(MucSlot.PHYS_ID, words)) {
      return;
    }
    add(MucSlot.PHYS_ID, MucFill.of(words));
    String kind = kinds.kind(MucSlot.PHYS_TYPE, target.text()).orElse("OTHER");
    add(MucSlot.PHYS_TYPE, MucFill.of(kind, words));
    add(MucSlot.PHYS_NUMBER, MucFill.of(number(target), words));
    nation(MucSlot.PHYS_NATION, target, words);
    String effect = DAMAGE.getOrDefault(target.effect(), damage);
    if (!effect.isEmpty()) {
      add(MucSlot.PHYS_EFFECT, MucFill.of(effect, words));
    }
  }

  private String person(MucParty target) {
    String words = MucPhrase.bare(target.text());
    String name = name(target, words);
    String tag = name.isEmpty() ? words : name;
    if (people.putIfAbsent(tag, target) != null) {
      return tag;
    }
    String role = role(words, name);
    if (!name.isEmpty()) {
      add(MucSlot.HUM_NAME, MucFill.of(name));
    }
    if (!role.isEmpty()) {
      add(MucSlot.HUM_DESCRIPTION, name.isEmpty() ? MucFill.of(role) : MucFill.of(role, name));
    }
    String kind = kinds.person(target.text()).orElse(byKind(target));
    add(MucSlot.HUM_TYPE, MucFill.of(kind, tag));
    add(MucSlot.HUM_NUMBER, MucFill.of(number(target), tag));
    nation(MucSlot.HUM_NATION, target, tag);
    return tag;
  }

  private static String byKind(MucParty target) {
    return target.is("military", "armed-group") ? "ACTIVE MILITARY" : "CIVILIAN";
  }

  /** The person's name in capitals, or empty where the words only describe. */
  private String name(MucParty target, String words) {
    String name = target.name().toUpperCase(Locale.ROOT);
    boolean person = target.is("person") || (target.is("unknown") && isName(target.name()));
    if (!person || name.isEmpty()) {
      return "";
    }
    if (!name.equals(words)) {
      return incident.says(name) ? name : "";
    }
    boolean describes = kinds.person(words).isPresent();
    boolean bare = words.equalsIgnoreCase(target.text().strip());
    return bare && !describes && words.indexOf(' ') > 0 ? words : "";
  }

  /** Two words or more, each with a capital, and none that describes: "Ana Ruiz". */
  private boolean isName(String name) {
    return FULL_NAME.matcher(name).matches()
        && kinds.person(name).isEmpty()
        && kinds.kind(MucSlot.PHYS_TYPE, name).isEmpty();
  }

  /** What stands beside the name: title, office or trade. */
  private static String role(String words, String name) {
    String rest = name.isEmpty() ? words : words.replace(name, " ");
    return rest.replaceAll("\\s+", " ").replaceAll("^[ ,]+|[ ,]+$", "");
  }

  private static String number(MucParty target) {
    if (target.number() != null) {
      return target.number().toString();
    }
    String words = target.text().toUpperCase(Locale.ROOT);
    boolean plural = words.matches(".*(?:[^S]S|MEN|PEOPLE|CHILDREN)$");
    return plural && !target.is("person") ? "PLURAL" : "1";
  }

  private void nation(MucSlot slot, MucParty target, String tag) {
    if (MucParty.stateCode(target.side()) && !target.side().equals(country) && !country.isEmpty()) {
      MucPlaces.country(target.side()).ifPresent(state -> add(slot, MucFill.of(state, tag)));
    }
  }

  /** Ties a count of dead or hurt to the claim's people, or to the words counted. */
  private void count(JsonNode count, List<String> tags) {
    String harm = HARM.get(MucIncident.text(count, "kind"));
    if (harm == null || !MucIncident.text(count, "partOf").isEmpty()) {
      return;
    }
    boolean none = MucIncident.text(count, "qualifier").equals("none");
    String effect = none ? "NO " + harm : harm;
    if (!tags.isEmpty()) {
      tags.forEach(tag -> effect(effect, tag));
    } else if (none) {
      effect(effect, "-");
    } else {
      counted(count).ifPresent(words -> effect(effect, victims(words, count)));
    }
  }

  private void effect(String effect, String tag) {
    MucFill fill = MucFill.of(effect, tag);
    if (!fills.getOrDefault(MucSlot.HUM_EFFECT, List.of()).contains(fill)) {
      add(MucSlot.HUM_EFFECT, fill);
    }
  }

  private String victims(String words, JsonNode count) {
    if (people.containsKey(words)) {
      return words;
    }
    MucParty victims = new MucParty(words, "", "", "civilian", true, null, "");
    people.put(words, victims);
    add(MucSlot.HUM_DESCRIPTION, MucFill.of(words));
    add(MucSlot.HUM_TYPE, MucFill.of(kinds.person(words).orElse("CIVILIAN"), words));
    add(MucSlot.HUM_NUMBER, MucFill.of(MucCounted.number(count), words));
    return words;
  }

  private Optional<String> counted(JsonNode count) {
    return MucCounted.noun(incident.report(), count);
  }

  private boolean has(MucSlot slot, String value) {
    return fills.getOrDefault(slot, List.of()).stream().anyMatch(f -> f.values().contains(value));
  }

  private void add(MucSlot slot, MucFill fill) {
    fills.computeIfAbsent(slot, s -> new ArrayList<>()).add(fill);
  }
}

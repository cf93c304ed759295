package org.rashomon.measure.muc;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Fills the perpetrator slots of an incident from the actors of its claims. */
final class MucPerpetrators {

  private static final Pattern PEOPLE =
      Pattern.compile(
          "\\b(SOLDIERS?|TROOPS|OFFICERS?|MEMBERS?|MEN|MAN|SQUADS?|PATROLS?|UNITS?|COMMANDOS?)\\b");

  /** Best known first: the decision tree of the task documentation, part 2, slot 11. */
  private static final List<String> CONFIDENCES =
      List.of(
          "CLAIMED OR ADMITTED",
          "SUSPECTED OR ACCUSED BY AUTHORITIES",
          "SUSPECTED OR ACCUSED",
          "REPORTED AS FACT",
          "POSSIBLE");

  private final MucIncident incident;
  private final Set<String> individuals = new LinkedHashSet<>();
  private final Map<String, String> organizations = new LinkedHashMap<>();
  private boolean official;
  private boolean other;

  private MucPerpetrators(MucIncident incident) {
    this.incident = incident;
  }

  /** Category, individuals, organisations and how sure the report is of these. */
  static Map<MucSlot, List<MucFill>> fills(MucIncident incident) {
    MucPerpetrators perpetrators = new MucPerpetrators(incident);
    for (JsonNode claim : incident.claims()) {
      claim.path("actors").forEach(actor -> perpetrators.actor(claim, MucParty.of(actor)));
    }
    return perpetrators.fills();
  }

  private void actor(JsonNode claim, MucParty actor) {
    if (actor.side().equals("unknown") && actor.text().isBlank()) {
      return;
    }
    official |= actor.own() && actor.official();
    other |= !actor.official();
    String organization = organization(actor);
    if (!organization.isEmpty()) {
      organizations.merge(organization, confidence(claim, actor), MucPerpetrators::surer);
    }
    String words = MucPhrase.bare(actor.text());
    if (!words.isEmpty() && individual(actor) && !words.equals(organization)) {
      individuals.add(words);
    }
  }

  /** The organisation's name in the report's own words, or empty. */
  private String organization(MucParty actor) {
    if (!actor.organised() || !actor.own()) {
      return "";
    }
    String words = MucPhrase.bare(actor.text());
    for (String name : List.of(actor.name(), actor.side())) {
      boolean proper = !name.equalsIgnoreCase(actor.text()) && !MucParty.stateCode(name);
      if (proper && !MucPhrase.assailants(name) && incident.says(name)) {
        return name.toUpperCase(Locale.ROOT);
      }
    }
    return individual(actor) ? "" : words;
  }

  private static boolean individual(MucParty actor) {
    String words = actor.text().toUpperCase(Locale.ROOT);
    return !actor.organised() || MucPhrase.assailants(words) || PEOPLE.matcher(words).find();
  }

  private static String confidence(JsonNode claim, MucParty actor) {
    Set<String> standings = new LinkedHashSet<>();
    boolean authority = false;
    for (JsonNode chain : claim.path("sources")) {
      standings.add(MucIncident.text(chain, "standing"));
      JsonNode first = chain.path("hops").path(0);
      boolean speaksForState = MucParty.stateCode(MucIncident.text(first, "side"));
      authority |= speaksForState && !MucIncident.text(first, "side").equals(actor.side());
    }
    if (standings.contains("own-act")) {
      return "CLAIMED OR ADMITTED";
    }
    String hedge = MucIncident.text(claim, "hedge");
    if (hedge.equals("unconfirmed")) {
      return "POSSIBLE";
    }
    if (hedge.equals("alleged") || standings.contains("accusation")) {
      return "SUSPECTED OR ACCUSED" + (authority ? " BY AUTHORITIES" : "");
    }
    return "REPORTED AS FACT";
  }

  private static String surer(String one, String two) {
    return CONFIDENCES.indexOf(one) <= CONFIDENCES.indexOf(two) ? one : two;
  }

  private Map<MucSlot, List<MucFill>> fills() {
    Map<MucSlot, List<MucFill>> fills = new EnumMap<>(MucSlot.class);
    if (official || other) {
      String category = official && !other ? "STATE-SPONSORED VIOLENCE" : "TERRORIST ACT";
      fills.put(MucSlot.CATEGORY, List.of(MucFill.of(category)));
    }
    fills.put(MucSlot.PERP_INDIVIDUAL, individuals.stream().map(MucFill::of).toList());
    fills.put(MucSlot.PERP_ORGANIZATION, organizations.keySet().stream().map(MucFill::of).toList());
    List<MucFill> confidences = new ArrayList<>();
    organizations.forEach((name, sure) -> confidences.add(MucFill.of(sure, name)));
    fills.put(MucSlot.PERP_CONFIDENCE, confidences);
    return fills;
  }
}

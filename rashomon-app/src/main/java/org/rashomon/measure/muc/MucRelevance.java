package org.rashomon.measure.muc;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The filter of MUC-4: only terrorist acts are relevant (task documentation, part 1, section 1.0).
 * The ledger keeps every act; for this suite alone these are left out, in this order:
 *
 * <ol>
 *   <li>rumours: incidents of which every claim is {@code unconfirmed} (1.0, 5);
 *   <li>old ones: over two months before the report, unless the report gives no date (1.0, 6);
 *   <li>incidents that name neither a target nor a victim, unless the nature of the attack is told:
 *       a bombing with its means, a mine, a bomb found; and generic ones: people without number or
 *       name as targets, and neither day nor town told, or what is told once with nobody named,
 *       nothing counted exactly, no town and no time of a month or less (1.0, 7);
 *   <li>guerrilla warfare: every target and victim is military, police or another armed group, or
 *       two armed sides clash and no civilian suffers (1.0, 1); targets that are not told don't
 *       count as military (1.0, 3);
 *   <li>captures by a state, its forces or nobody told that aren't called abductions, and acts of a
 *       state's forces with no civilian target (1.0, 2);
 *   <li>incidents of which perpetrator, target and place, where told, belong to none of the nine
 *       countries (1.0, 4).
 * </ol>
 */
final class MucRelevance {

  private static final Set<String> NINE =
      Set.of("SLV", "GTM", "HND", "ARG", "BOL", "CHL", "COL", "ECU", "PER");
  private static final Set<String> SPECIFIC = Set.of("bombing", "mine", "disrupted-weapons");
  private static final Set<String> FIGHTERS =
      Set.of("ACTIVE MILITARY", "LAW ENFORCEMENT", "LAW ENFORCEMENT FACILITY");
  private static final Set<String> SMALL = Set.of("point", "town", "district");
  private static final Pattern ARMED =
      Pattern.compile(
          "(?i).*\\b(?:military|army|air force|troops?|soldiers?|brigade|battalion|garrison"
              + "|barracks|infantry|patrols?|outposts?|checkpoints?|gunships?|enemy|convoy"
              + "|combat planes?)\\b.*");
  private static final int RECENT_DAYS = 62;
  private static final int MONTH_DAYS = 31;

  private final MucKinds kinds;

  MucRelevance(MucKinds kinds) {
    this.kinds = kinds;
  }

  /** Whether the incident belongs in a MUC-4 response. */
  boolean relevant(MucIncident incident) {
    return reported(incident)
        && recent(incident)
        && specific(incident)
        && terrorist(incident)
        && concerned(incident);
  }

  private static boolean reported(MucIncident incident) {
    return incident.claims().stream()
        .anyMatch(claim -> !MucIncident.text(claim, "hedge").equals("unconfirmed"));
  }

  private static boolean recent(MucIncident incident) {
    LocalDate published = incident.published();
    List<String> last =
        incident.claims().stream()
            .map(claim -> MucIncident.text(claim.path("time"), "to"))
            .filter(day -> day.matches("\\d{4}-\\d{2}-\\d{2}"))
            .toList();
    return published == null
        || last.isEmpty()
        || last.stream()
            .anyMatch(day -> !LocalDate.parse(day).isBefore(published.minusDays(RECENT_DAYS)));
  }

  private static boolean specific(MucIncident incident) {
    if (!located(incident) && general(incident)) {
      return false;
    }
    if (harmed(incident).findAny().isPresent()) {
      return true;
    }
    List<MucParty> targets =
        incident.targets().stream()
            .map(MucParty::of)
            .filter(target -> !target.text().isBlank())
            .toList();
    boolean means = incident.claims().stream().anyMatch(claim -> claim.path("means").isObject());
    if (targets.isEmpty()) {
      return means && incident.types().stream().anyMatch(SPECIFIC::contains);
    }
    return located(incident) || targets.stream().anyMatch(target -> !crowd(target));
  }

  /** Told once in passing, with nobody named and nothing counted exactly. */
  private static boolean general(MucIncident incident) {
    return incident.claims().size() < 2
        && incident.counts().stream()
            .noneMatch(count -> MucIncident.text(count, "qualifier").equals("exact"))
        && incident.targets().stream()
            .map(MucParty::of)
            .noneMatch(target -> target.is("person") || target.number() != null);
  }

  /** People in general: neither counted nor one, nor a thing. */
  private static boolean crowd(MucParty target) {
    return target.is("civilian", "unknown", "organisation")
        && target.number() == null
        && target.text().matches("(?i).*(?:[^s]s|people|population|men|women|children)");
  }

  /** Whether a day, or a place smaller than a country, is told. */
  private static boolean located(MucIncident incident) {
    return incident.claims().stream()
        .anyMatch(
            claim ->
                isDated(claim.path("time"))
                    || SMALL.contains(MucIncident.text(claim.path("place"), "precision")));
  }

  /** Whether a stretch of no more than a month is told. */
  private static boolean isDated(JsonNode time) {
    String from = MucIncident.text(time, "from");
    String to = MucIncident.text(time, "to");
    String day = "\\d{4}-\\d{2}-\\d{2}";
    return MucIncident.text(time, "basis").equals("stated")
        && from.matches(day)
        && to.matches(day)
        && LocalDate.parse(from).plusDays(MONTH_DAYS).isAfter(LocalDate.parse(to));
  }

  private boolean terrorist(MucIncident incident) {
    List<MucParty> actors = incident.actors().stream().map(MucParty::of).toList();
    boolean official = actors.stream().anyMatch(MucParty::official);
    boolean captured = incident.types().equals(List.of("capture"));
    boolean unclaimed = actors.stream().allMatch(actor -> actor.text().isBlank());
    if ((official || unclaimed) && captured && !abduction(incident)) {
      return false;
    }
    boolean known = !incident.targets().isEmpty() || harmed(incident).findAny().isPresent();
    boolean clash = incident.types().equals(List.of("armed-clash"));
    boolean told = known || clash || official;
    return !told || civilian(incident);
  }

  private boolean abduction(MucIncident incident) {
    return incident.triggers().stream()
        .flatMap(trigger -> kinds.kind(MucSlot.TYPE, trigger).stream())
        .anyMatch("KIDNAPPING"::equals);
  }

  /** Whether anybody or anything that suffered isn't a fighter or a fighters' post. */
  private boolean civilian(MucIncident incident) {
    boolean targets =
        incident.targets().stream().map(MucParty::of).anyMatch(target -> !fights(target));
    boolean victims =
        harmed(incident)
            .anyMatch(
                count ->
                    Set.of("civilian", "mixed").contains(MucIncident.text(count, "victims"))
                        || (incident.targets().isEmpty() && !fighters(count)));
    return targets || victims;
  }

  private static boolean fighters(JsonNode count) {
    return MucIncident.text(count, "victims").equals("combatant");
  }

  private boolean fights(MucParty target) {
    if (kinds.person(target.text()).orElse("").startsWith("FORMER")) {
      return false;
    }
    boolean words =
        Stream.of(MucSlot.HUM_TYPE, MucSlot.PHYS_TYPE)
            .flatMap(slot -> kinds.kind(slot, target.text()).stream())
            .anyMatch(FIGHTERS::contains);
    boolean armed =
        !target.is("civilian", "person", "organisation") && ARMED.matcher(target.text()).matches();
    return target.is("military", "armed-group")
        || armed
        || (target.is("state", "facility") && words);
  }

  /** The counts of people killed or hurt. */
  private static Stream<JsonNode> harmed(MucIncident incident) {
    return incident.counts().stream()
        .filter(
            c -> Set.of("killed", "wounded", "casualties").contains(MucIncident.text(c, "kind")))
        .filter(count -> !MucIncident.text(count, "qualifier").equals("none"));
  }

  private static boolean concerned(MucIncident incident) {
    List<String> countries =
        Stream.concat(
                incident.claims().stream()
                    .map(claim -> MucIncident.text(claim.path("place"), "country")),
                Stream.concat(incident.actors().stream(), incident.targets().stream())
                    .map(party -> MucIncident.text(party, "side"))
                    .filter(MucParty::stateCode))
            .filter(country -> !country.isEmpty())
            .toList();
    return countries.isEmpty() || countries.stream().anyMatch(NINE::contains);
  }
}

package org.rashomon.measure.muc;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Turns a ledger's JSON into MUC-4 templates: one for each event that a report tells, if MUC-4
 * counts it ({@link MucRelevance}) and tells it apart ({@link MucJoining}). The report's {@code
 * externalId} is the message's id.
 *
 * <p>Slot by slot:
 *
 * <ul>
 *   <li>type: captures are KIDNAPPING; hijacking, arson, robbery and forced work stoppage by the
 *       words of the act; bombings, explosions, mines and what was done with bombs BOMBING (but
 *       ATTACK if from the air); the rest ATTACK;
 *   <li>stage: THREATENED if only planned, ATTEMPTED if tried in vain or a bomb was found, else
 *       ACCOMPLISHED;
 *   <li>date: the claims' first dated one; without one, "on or before" the report's day;
 *   <li>perpetrators, targets, instruments: in the report's words, their set fills by {@link
 *       MucKinds};
 *   <li>total numbers are never filled: the ledger's counts aren't totals over several targets.
 * </ul>
 *
 * <p>Safe to share between threads.
 */
public final class MucTemplates {

  private static final Set<String> BOMBS =
      Set.of("BOMB", "VEHICLE BOMB", "DYNAMITE", "MINE", "EXPLOSIVE");
  private static final Set<MucSlot> PHYSICAL = EnumSet.range(MucSlot.PHYS_ID, MucSlot.PHYS_TOTAL);
  private static final Set<MucSlot> INSTRUMENT =
      EnumSet.range(MucSlot.INSTRUMENT_ID, MucSlot.INSTRUMENT_TYPE);

  /** "Fired" tells the kind of instrument but names none. */
  private static final Pattern VERB = Pattern.compile("[A-Z]+(?:ED|ING|SHOT)");

  private final MucKinds kinds = MucKinds.shipped();
  private final MucRelevance relevance = new MucRelevance(kinds);
  private final MucPlaces places;

  /**
   * A converter.
   *
   * @param data the MUC-4 folder, for the set list of places
   */
  public MucTemplates(Path data) {
    places = MucPlaces.of(data);
  }

  /**
   * The templates of a ledger, by report and place in the text; a report without any gets the empty
   * template of a message without incident.
   *
   * @param ledger the export's JSON document
   */
  public List<MucTemplate> templates(JsonNode ledger) {
    Map<String, List<MucTemplate>> messages = new LinkedHashMap<>();
    ledger
        .path("reports")
        .forEach(r -> messages.put(MucIncident.text(r, "externalId"), new ArrayList<>()));
    messages.remove("");
    Map<String, String> countries = countries(ledger);
    for (MucIncident incident : MucIncident.of(ledger)) {
      List<MucTemplate> list = messages.get(incident.message());
      if (list != null && relevance.relevant(incident)) {
        String country = countries.getOrDefault(MucIncident.text(incident.report(), "id"), "");
        template(incident, country, list.size() + 1).ifPresent(list::add);
      }
    }
    List<MucTemplate> all = new ArrayList<>();
    messages.forEach(
        (message, list) -> all.addAll(list.isEmpty() ? none(message) : MucJoining.joined(list)));
    return all;
  }

  private static List<MucTemplate> none(String message) {
    return List.of(new MucTemplate(message, "*", false, Map.of(), Set.of()));
  }

  /**
   * By report the country that most claims name as a place, or, where none does, as a party's: for
   * incidents without a place.
   */
  private static Map<String, String> countries(JsonNode ledger) {
    Map<String, String> countries = most(ledger, MucTemplates::states);
    countries.putAll(
        most(ledger, claim -> List.of(MucIncident.text(claim.path("place"), "country"))));
    return countries;
  }

  private static List<String> states(JsonNode claim) {
    List<String> states = new ArrayList<>();
    for (String field : List.of("actors", "targets")) {
      claim.path(field).forEach(party -> states.add(MucIncident.text(party, "side")));
    }
    states.removeIf(side -> !MucParty.stateCode(side));
    return states;
  }

  private static Map<String, String> most(
      JsonNode ledger, Function<JsonNode, List<String>> countries) {
    Map<String, Map<String, Integer>> said = new HashMap<>();
    for (JsonNode claim : ledger.path("claims")) {
      for (String country : countries.apply(claim)) {
        if (!country.isEmpty()) {
          said.computeIfAbsent(MucIncident.text(claim, "report"), r -> new LinkedHashMap<>())
              .merge(country, 1, Integer::sum);
        }
      }
    }
    Map<String, String> most = new HashMap<>();
    said.forEach(
        (report, counts) ->
            counts.entrySet().stream()
                .max(
                    Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey()))
                .ifPresent(entry -> most.put(report, entry.getKey())));
    return most;
  }

  private Optional<MucTemplate> template(MucIncident incident, String country, int number) {
    Map<MucSlot, List<MucFill>> fills = new EnumMap<>(MucSlot.class);
    instruments(incident, fills);
    Optional<String> type = type(incident, fills);
    if (type.isEmpty()) {
      return Optional.empty();
    }
    fills.put(MucSlot.TYPE, List.of(MucFill.of(type.get())));
    fills.put(MucSlot.STAGE, List.of(MucFill.of(stage(incident))));
    date(incident).ifPresent(date -> fills.put(MucSlot.DATE, List.of(MucFill.of(date))));
    place(incident, country).ifPresent(p -> fills.put(MucSlot.LOCATION, List.of(MucFill.of(p))));
    fills.putAll(MucPerpetrators.fills(incident));
    fills.putAll(MucTargets.fills(kinds, places, incident, country(incident).orElse(country)));
    Set<MucSlot> inapplicable = inapplicable(type.get());
    fills.keySet().removeAll(inapplicable);
    return Optional.of(
        new MucTemplate(incident.message(), Integer.toString(number), false, fills, inapplicable));
  }

  private static Set<MucSlot> inapplicable(String type) {
    Set<MucSlot> slots = EnumSet.noneOf(MucSlot.class);
    if (type.equals("KIDNAPPING")) {
      slots.addAll(PHYSICAL);
    }
    if (type.equals("KIDNAPPING") || type.equals("ARSON")) {
      slots.addAll(INSTRUMENT);
    }
    return slots;
  }

  private void instruments(MucIncident incident, Map<MucSlot, List<MucFill>> fills) {
    Map<String, String> found = new LinkedHashMap<>();
    for (JsonNode claim : incident.claims()) {
      JsonNode means = claim.path("means");
      String words = MucPhrase.bare(MucIncident.text(means, "text"));
      String kind =
          kinds
              .kind(MucSlot.INSTRUMENT_TYPE, words)
              .or(() -> kinds.kind(MucSlot.INSTRUMENT_TYPE, MucIncident.text(means, "kind")))
              .orElse("");
      if (!words.isEmpty()) {
        boolean dropped = MucIncident.text(claim, "type").equals("air-strike");
        found.put(words, dropped && BOMBS.contains(kind) ? "AERIAL BOMB" : kind);
      }
    }
    fills.put(
        MucSlot.INSTRUMENT_ID,
        found.keySet().stream().filter(w -> !VERB.matcher(w).matches()).map(MucFill::of).toList());
    List<MucFill> types = new ArrayList<>();
    found.forEach((words, kind) -> types.add(MucFill.of(kind, words)));
    types.removeIf(fill -> fill.values().contains(""));
    if (found.isEmpty()) {
      shot(incident).ifPresent(kind -> types.add(MucFill.of(kind, "-")));
    }
    fills.put(MucSlot.INSTRUMENT_TYPE, types);
  }

  /** A gun that is known only from the verb. */
  private Optional<String> shot(MucIncident incident) {
    return incident.triggers().stream()
        .flatMap(trigger -> kinds.kind(MucSlot.INSTRUMENT_TYPE, trigger).stream())
        .filter(kind -> kind.equals("GUN") || kind.equals("MACHINE GUN"))
        .findFirst();
  }

  private Optional<String> type(MucIncident incident, Map<MucSlot, List<MucFill>> fills) {
    List<String> types = incident.types();
    Optional<String> words =
        incident.triggers().stream()
            .flatMap(trigger -> kinds.kind(MucSlot.TYPE, trigger).stream())
            .findFirst();
    if (words.isPresent() && !types.contains("bombing")) {
      return words;
    }
    if (types.contains("capture")) {
      return Optional.of("KIDNAPPING");
    }
    boolean bombs =
        fills.get(MucSlot.INSTRUMENT_TYPE).stream()
            .anyMatch(fill -> BOMBS.contains(fill.values().get(0)));
    if (types.equals(List.of("disrupted-weapons"))) {
      return bombs ? Optional.of("BOMBING") : Optional.empty();
    }
    boolean bombing =
        bombs || types.stream().anyMatch(Set.of("bombing", "explosion", "mine")::contains);
    return Optional.of(bombing && !types.contains("air-strike") ? "BOMBING" : "ATTACK");
  }

  private static String stage(MucIncident incident) {
    boolean tried = false;
    for (JsonNode claim : incident.claims()) {
      boolean found = MucIncident.text(claim, "type").equals("disrupted-weapons");
      boolean vain =
          MucIncident.text(claim, "realis").equals("attempted")
              || MucIncident.text(claim, "outcome").equals("failed");
      if (MucIncident.text(claim, "realis").equals("occurred") && !vain && !found) {
        return "ACCOMPLISHED";
      }
      tried |= vain || found;
    }
    return tried ? "ATTEMPTED" : "THREATENED";
  }

  private static Optional<String> date(MucIncident incident) {
    for (JsonNode claim : incident.claims()) {
      JsonNode time = claim.path("time");
      LocalDate from = day(time, "from");
      LocalDate to = day(time, "to");
      boolean told = !MucIncident.text(time, "basis").equals("published");
      if (told && (from != null || to != null)) {
        return Optional.of(MucDate.written(from, to));
      }
    }
    return Optional.ofNullable(incident.published()).map(day -> MucDate.written(null, day));
  }

  private static LocalDate day(JsonNode time, String field) {
    String day = MucIncident.text(time, field);
    return day.matches("\\d{4}-\\d{2}-\\d{2}") ? LocalDate.parse(day) : null;
  }

  private Optional<String> place(MucIncident incident, String country) {
    Optional<String> best = Optional.empty();
    for (JsonNode claim : incident.claims()) {
      Optional<String> fill = places.fill(claim.path("place"));
      if (fill.isPresent() && (best.isEmpty() || !best.get().contains(":"))) {
        best = fill;
      }
    }
    return best.or(() -> MucPlaces.country(country));
  }

  private static Optional<String> country(MucIncident incident) {
    return incident.claims().stream()
        .map(claim -> MucIncident.text(claim.path("place"), "country"))
        .filter(country -> !country.isEmpty())
        .findFirst();
  }
}

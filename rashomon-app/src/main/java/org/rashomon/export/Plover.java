package org.rashomon.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.rashomon.extract.ClaimType;
import org.rashomon.extract.CountKind;
import org.rashomon.extract.Polarity;
import org.rashomon.extract.Realis;
import org.rashomon.ledger.ClaimRow;
import org.rashomon.resolve.PartyKind;
import org.rashomon.resolve.ResolvedClaim;
import org.rashomon.resolve.ResolvedParty;
import org.rashomon.resolve.ResolvedPlace;

/**
 * Events as PLOVER's JSON objects (manual 2.0 draft), one a claim, since PLOVER codes sentences; an
 * act without a category of PLOVER has none.
 */
final class Plover {
  private static final String COERCE = "COERCE";
  private static final String ASSAULT = "ASSAULT";

  private Plover() {}

  /** The objects of an event's claims. */
  static List<Map<String, Object>> objects(EventFile file) {
    List<Map<String, Object>> objects = new ArrayList<>();
    file.rows().stream().map(Plover::object).filter(Objects::nonNull).forEach(objects::add);
    return objects;
  }

  private static Map<String, Object> object(ClaimRow row) {
    ResolvedClaim claim = row.claim();
    String category = category(claim);
    if (category == null || claim.time() == null || claim.actors().isEmpty()) {
      return null;
    }
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("id", claim.id());
    object.put("has_event", true);
    object.put("date", claim.time().from());
    put(object, "time", claim.time().clock());
    put(object, "enddate", claim.time().to());
    object.put("actor", claim.actors().stream().map(Plover::entity).toList());
    if (!claim.targets().isEmpty()) {
      object.put("recipient", claim.targets().stream().map(Plover::entity).toList());
    }
    object.put("event", category);
    put(object, "event_loc", location(claim.place()));
    object.put("event_text", claim.trigger().text());
    object.put("quad_code", quad(category));
    put(object, "event_scale", size(claim));
    put(object, "mode", mode(claim, category));
    object.put("context", List.of("military"));
    object.put("text", List.of(text(claim)));
    object.put("text_info", auxiliary(claim));
    object.put("cite_info", citation(row));
    put(object, "comment", comment(claim));
    return object;
  }

  private static void put(Map<String, Object> object, String name, Object value) {
    if (value != null) {
      object.put(name, value);
    }
  }

  /** The category, by the table of event types in the ledger contract. */
  static String category(ResolvedClaim claim) {
    return switch (claim.type()) {
      case ARMED_CLASH,
          ATTACK,
          SHELLING,
          AIR_STRIKE,
          BOMBING,
          MINE,
          CHEMICAL_ATTACK,
          SEXUAL_VIOLENCE,
          DESTRUCTION ->
          ASSAULT;
      case CAPTURE -> isAbduction(claim) ? ASSAULT : COERCE;
      case TERRITORIAL_GAIN, BLOCKADE, FORCE_AGAINST_PROTESTERS -> COERCE;
      case RELEASE, WITHDRAWAL -> "RETREAT";
      case PROTEST, RIOT -> "PROTEST";
      case MOBILIZATION, DEPLOYMENT -> "MOBILIZE";
      case CEASEFIRE_AGREEMENT -> claim.actors().size() == 1 ? "RETREAT" : "AGREE";
      case CONSULT, MEDIATION -> "CONSULT";
      case REQUEST, DEMAND -> "REQUEST";
      case ACCUSE -> "ACCUSE";
      case REJECT -> "REJECT";
      case THREATEN -> "THREATEN";
      case SANCTION -> "SANCTION";
      case AID -> "AID";
      case EXPLOSION,
          DISRUPTED_WEAPONS,
          CASUALTIES,
          GROUP_CHANGE,
          BASE_ESTABLISHED,
          CEASEFIRE_VIOLATION,
          DISPLACEMENT,
          STATEMENT ->
          null;
    };
  }

  private static boolean isAbduction(ResolvedClaim claim) {
    return claim.actors().stream().anyMatch(actor -> actor.kind() == PartyKind.ARMED_GROUP)
        && AcledCoding.targetsCivilians(claim);
  }

  /** 1 verbal and 2 material cooperation, 3 verbal and 4 material conflict. */
  private static int quad(String category) {
    return switch (category) {
      case "AGREE", "CONSULT", "SUPPORT", "CONCEDE" -> 1;
      case "COOPERATE", "AID", "RETREAT" -> 2;
      case "REQUEST", "ACCUSE", "REJECT", "THREATEN" -> 3;
      default -> 4;
    };
  }

  private static String mode(ResolvedClaim claim, String category) {
    if (category.equals("RETREAT")) {
      return switch (claim.type()) {
        case RELEASE -> "release";
        case WITHDRAWAL -> "withdraw";
        default -> "ceasefire";
      };
    }
    return category.equals(ASSAULT) ? assault(claim) : null;
  }

  private static String assault(ResolvedClaim claim) {
    String kind = claim.means() == null ? "" : claim.means().kind();
    return switch (claim.type()) {
      case CAPTURE -> "abduct";
      case SEXUAL_VIOLENCE -> "sexual";
      case DESTRUCTION -> "destroy";
      case CHEMICAL_ATTACK -> "unconventional";
      case AIR_STRIKE -> kind.equals("drone") ? "drone" : "aerial";
      case SHELLING -> "heavy-weapons";
      case BOMBING -> kind.equals("suicide bomb") ? "suicide-attack" : "explosives";
      case MINE -> "explosives";
      default -> byMeans(kind);
    };
  }

  private static String byMeans(String kind) {
    return switch (kind) {
      case "artillery", "mortar", "rocket", "missile" -> "heavy-weapons";
      case "drone" -> "drone";
      case "aircraft", "helicopter" -> "aerial";
      case "bomb", "mine" -> "explosives";
      case "suicide bomb" -> "suicide-attack";
      case "small arms" -> "firearms";
      default -> null;
    };
  }

  private static Map<String, Object> entity(ResolvedParty party) {
    Map<String, Object> entity = new LinkedHashMap<>();
    entity.put("code", party.side() == null ? "" : party.side());
    put(entity, "sector", sector(party));
    entity.put("entity_text", party.text());
    return entity;
  }

  private static String sector(ResolvedParty party) {
    return switch (party.kind()) {
      case STATE -> "GOV";
      case MILITARY -> "MIL";
      case ARMED_GROUP -> "REB";
      case CIVILIAN -> "CVL";
      case PERSON, ORGANISATION, FACILITY, VEHICLE, UNKNOWN -> null;
    };
  }

  private static Map<String, Object> location(ResolvedPlace place) {
    if (place == null) {
      return null;
    }
    Map<String, Object> location = new LinkedHashMap<>();
    location.put("extracted_place", place.text());
    put(location, "resolved_place", place.name());
    put(location, "geonameid", place.geonameId());
    put(location, "lat", place.lat());
    put(location, "lon", place.lon());
    put(location, "country", Countries.name(place.country()));
    put(location, "country_code", place.country());
    if (place.precision() != null) {
      location.put(
          "resolution",
          switch (place.precision()) {
            case POINT -> 5;
            case TOWN -> 4;
            case DISTRICT -> 3;
            case REGION -> 2;
            case COUNTRY -> 1;
          });
    }
    return location;
  }

  private static Map<String, Object> size(ResolvedClaim claim) {
    Map<String, Object> size = new LinkedHashMap<>();
    claim.counts().stream()
        .filter(count -> count.partOf() == null && count.value() != null)
        .forEach(
            count -> {
              if (count.kind() == CountKind.KILLED) {
                size.merge("dead", count.value(), (one, two) -> (int) one + (int) two);
              } else if (count.kind() == CountKind.WOUNDED) {
                size.merge("injured", count.value(), (one, two) -> (int) one + (int) two);
              } else if (count.kind() == CountKind.CAPTURED) {
                size.merge("arrested", count.value(), (one, two) -> (int) one + (int) two);
              }
            });
    return size.isEmpty() ? null : size;
  }

  private static Map<String, Object> text(ResolvedClaim claim) {
    Map<String, Object> text = new LinkedHashMap<>();
    text.put("sequence", 1);
    text.put("start", claim.start());
    text.put("end", claim.end());
    text.put("text_story", claim.quote());
    return text;
  }

  private static Map<String, Object> auxiliary(ResolvedClaim claim) {
    Map<String, Object> auxiliary = new LinkedHashMap<>();
    auxiliary.put("future", claim.realis() == Realis.PLANNED);
    auxiliary.put("hypothetical", claim.realis() == Realis.HYPOTHETICAL);
    auxiliary.put("negation", claim.polarity() != Polarity.AFFIRMED);
    return auxiliary;
  }

  private static Map<String, Object> citation(ClaimRow row) {
    Map<String, Object> citation = new LinkedHashMap<>();
    citation.put("citation", row.claim().report());
    put(citation, "title", row.title());
    put(citation, "publication", row.outlet());
    return citation;
  }

  private static String comment(ResolvedClaim claim) {
    String said = EventFile.said(claim);
    return claim.type() == ClaimType.STATEMENT || said.isEmpty()
        ? null
        : claim.status() + ", said by " + said;
  }
}

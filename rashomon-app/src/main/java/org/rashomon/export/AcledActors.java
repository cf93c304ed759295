package org.rashomon.export;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rashomon.extract.ClaimType;
import org.rashomon.lexicon.LexiconRow;
import org.rashomon.lexicon.LexiconTable;
import org.rashomon.resolve.PartyKind;
import org.rashomon.resolve.PartyRelation;
import org.rashomon.resolve.ResolvedParty;

/**
 * What ACLED's {@code inter} columns call a party: 1 state forces, 2 rebels, 3 political militias,
 * 4 identity militias, 5 rioters, 6 protesters, 7 civilians, 8 external and other forces. Identity
 * militias are never told from others: the ledger doesn't know them.
 */
final class AcledActors {
  private static final int STATE = 1;
  private static final int REBELS = 2;
  private static final int MILITIA = 3;
  private static final int RIOTERS = 5;
  private static final int PROTESTERS = 6;
  private static final int CIVILIANS = 7;
  private static final int EXTERNAL = 8;

  /** Code of a group to its kind in {@code groups.tsv}. */
  private final Map<String, String> kinds = new HashMap<>();

  AcledActors(String language) {
    for (LexiconRow row : LexiconTable.shipped(language, "groups").rows()) {
      kinds.putIfAbsent(row.get("code"), row.get("kind"));
    }
  }

  /**
   * The code, or null where the party can't be placed.
   *
   * @param country alpha-3 of the event's place, or null
   * @param doing whether it acts; crowds that act are rioters or protesters
   */
  Integer inter(ResolvedParty party, String country, ClaimType type, boolean doing) {
    if (doing && type == ClaimType.RIOT) {
      return RIOTERS;
    }
    if (doing && type == ClaimType.PROTEST
        || !doing && type == ClaimType.FORCE_AGAINST_PROTESTERS) {
      return PROTESTERS;
    }
    return switch (party.kind()) {
      case STATE, MILITARY -> force(party, country);
      case ARMED_GROUP -> group(party);
      case CIVILIAN, PERSON -> CIVILIANS;
      case ORGANISATION -> party.relation() == PartyRelation.SELF ? EXTERNAL : null;
      case FACILITY, VEHICLE -> "CVL".equals(party.side()) ? Integer.valueOf(CIVILIANS) : null;
      case UNKNOWN -> null;
    };
  }

  private Integer force(ResolvedParty party, String country) {
    if (party.side() == null || party.side().equals("unknown")) {
      return null;
    }
    if (party.relation() == PartyRelation.BACKED) {
      return MILITIA;
    }
    String kind = kinds.get(party.side());
    if (kind != null) {
      return ofKind(kind);
    }
    return country == null || isGovernment(party, country) ? STATE : EXTERNAL;
  }

  /** A group that nobody names is to ACLED an unidentified armed group, a political militia. */
  private Integer group(ResolvedParty party) {
    String kind = party.side() == null ? null : kinds.get(party.side());
    return kind == null || party.relation() != PartyRelation.SELF ? MILITIA : ofKind(kind);
  }

  private static int ofKind(String kind) {
    return switch (kind) {
      case "armed-group" -> REBELS;
      case "authority", "military" -> STATE;
      case "private-military", "coalition" -> EXTERNAL;
      default -> MILITIA;
    };
  }

  /** ACLED's {@code interaction}: the two codes, the lesser first; one alone is followed by 0. */
  static Integer interaction(Integer one, Integer two) {
    if (one == null) {
      return null;
    }
    return two == null ? one * 10 : Math.min(one, two) * 10 + Math.max(one, two);
  }

  /**
   * Whether the party is the state of that country; of any, where the country isn't known or the
   * text leaves open whose state it is.
   */
  static boolean isGovernment(ResolvedParty party, String country) {
    boolean state = party.kind() == PartyKind.STATE || party.kind() == PartyKind.MILITARY;
    if (!state || party.relation() != PartyRelation.SELF) {
      return false;
    }
    return country == null
        || party.side() == null
        || List.of(country.split("\\|")).contains(party.side());
  }

  /** Whether the party is unarmed people, or what belongs to them. */
  static boolean isCivilian(ResolvedParty party) {
    return switch (party.kind()) {
      case CIVILIAN, PERSON, ORGANISATION -> true;
      case FACILITY, VEHICLE, UNKNOWN -> "CVL".equals(party.side());
      case STATE, MILITARY, ARMED_GROUP -> false;
    };
  }
}

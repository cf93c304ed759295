package org.rashomon.measure.muc;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Set;

/**
 * An actor or target of a ledger's claim, with what MUC-4 asks of it.
 *
 * @param text its words in the report; for a pronoun the name that it stands for, or empty
 * @param name its name, empty if it has none
 * @param side the ledger's code of its side, empty if not told
 * @param kind the ledger's code of its kind
 * @param own whether it acts for its side itself, and isn't only of its nationality or backed by it
 * @param number how many, or null
 * @param effect what happened to it, empty if not told
 */
record MucParty(
    String text,
    String name,
    String side,
    String kind,
    boolean own,
    Integer number,
    String effect) {

  private static final Set<String> ORGANISED = Set.of("armed-group", "organisation", "state");

  static MucParty of(JsonNode node) {
    JsonNode number = node.path("number");
    String text = MucIncident.text(node, "text");
    String name = MucIncident.text(node, "name");
    String relation = MucIncident.text(node, "relation");
    return new MucParty(
        MucPhrase.isPronoun(text) ? MucPhrase.isPronoun(name) ? "" : name : text,
        name,
        MucIncident.text(node, "side"),
        MucIncident.text(node, "kind"),
        relation.isEmpty() || relation.equals("self"),
        number.isInt() ? number.asInt() : null,
        MucIncident.text(node, "effect"));
  }

  boolean is(String... kinds) {
    return Set.of(kinds).contains(kind);
  }

  /** A state, its organs or its forces. */
  boolean official() {
    return is("state", "military");
  }

  boolean organised() {
    return ORGANISED.contains(kind) || is("military");
  }

  /** A side that is a state's code, not a group's. */
  static boolean stateCode(String side) {
    return Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3).contains(side);
  }
}

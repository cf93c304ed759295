package org.rashomon.resolve.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rashomon.extract.Victims;
import org.rashomon.resolve.HopKind;
import org.rashomon.resolve.PartyKind;
import org.rashomon.resolve.PartyRelation;

/** A party in the making: what the tables say of its name or noun, and its side. */
record Sided(
    String name,
    String side,
    PartyKind kind,
    PartyRelation relation,
    NameEntry noun,
    boolean inferred,
    List<String> rows) {

  /** Kinds of titles of people who are no officials. */
  private static final Set<String> CIVIL = Set.of("journalist", "other");

  /** A party that its own name tells. */
  static Sided named(NameEntry entry, String side) {
    return new Sided(
        entry.name(), side, kindOf(entry), PartyRelation.SELF, entry, false, List.of(entry.row()));
  }

  /** A party that a noun tells, of nobody yet. */
  static Sided noun(NameEntry noun, String name) {
    return new Sided(
        name, null, kindOf(noun), PartyRelation.SELF, noun, false, List.of(noun.row()));
  }

  /** What sort of party an entry is. */
  static PartyKind kindOf(NameEntry entry) {
    return switch (entry.sort()) {
      case STATE, ADJECTIVE, SEAT -> PartyKind.STATE;
      case PEOPLE, FOLK -> PartyKind.UNKNOWN;
      case FORCE -> entry.kind().equals("state") ? PartyKind.STATE : PartyKind.MILITARY;
      case GROUP -> groupKind(entry.kind());
      case BODY -> entry.kind().equals("coalition") ? PartyKind.MILITARY : PartyKind.ORGANISATION;
      case PRESS -> PartyKind.ORGANISATION;
      case TITLE, LEADER -> PartyKind.PERSON;
      case ORGAN, LINK -> nounKind(entry);
    };
  }

  private static PartyKind groupKind(String kind) {
    return switch (kind) {
      case "political" -> PartyKind.ORGANISATION;
      case "authority" -> PartyKind.STATE;
      case "military", "coalition" -> PartyKind.MILITARY;
      default -> PartyKind.ARMED_GROUP;
    };
  }

  private static PartyKind nounKind(NameEntry noun) {
    String kind = noun.more().getOrDefault("kind", "unknown");
    for (PartyKind one : PartyKind.values()) {
      if (one.toString().equals(kind)) {
        return one;
      }
    }
    return PartyKind.UNKNOWN;
  }

  /** Of a side, by a row. */
  Sided of(String other, String row) {
    return new Sided(
        name,
        other == null || other.isEmpty() ? null : other,
        kind,
        relation,
        noun,
        false,
        plus(row));
  }

  /** A thing that nobody has a name for, of those who own it. */
  static Sided thing(String name, KnownParty owner) {
    NameEntry noun =
        new NameEntry("", NameSort.ORGAN, "", name, "", "", null, null, java.util.Map.of());
    return new Sided(
        name,
        owner.side(),
        PartyKind.UNKNOWN,
        owner.relation(),
        noun,
        owner.inferred(),
        owner.rules());
  }

  /** Of its owner's side. */
  Sided ofOwner(KnownParty owner) {
    List<String> all = new ArrayList<>(rows);
    owner.rules().stream().filter(row -> !all.contains(row)).forEach(all::add);
    return new Sided(name, owner.side(), kind, owner.relation(), noun, owner.inferred(), all);
  }

  /** Of a side that the rest of the report tells. */
  Sided inferred(String other) {
    return new Sided(name, other, kind, relation, noun, true, rows);
  }

  /** In another relation. */
  Sided with(PartyRelation other) {
    return new Sided(name, side, kind, other, noun, inferred, rows);
  }

  /** Of another kind. */
  Sided with(PartyKind other) {
    return new Sided(name, side, other, relation, noun, inferred, rows);
  }

  /** Under another name. */
  Sided called(String other) {
    return new Sided(other, side, kind, relation, noun, inferred, rows);
  }

  private List<String> plus(String row) {
    List<String> all = new ArrayList<>(rows);
    if (!all.contains(row)) {
      all.add(row);
    }
    return List.copyOf(all);
  }

  /** The party, with the rows of links that had a say. */
  KnownParty because(List<String> links) {
    List<String> rules = new ArrayList<>(rows);
    links.stream().filter(link -> !rules.contains(link)).forEach(rules::add);
    return new KnownParty(
        name, side, kind, relation, speaker(), victims(), groups(), inferred, rules);
  }

  private Victims victims() {
    String said = noun.more().getOrDefault("victims", "");
    if (!said.isEmpty()) {
      return Victims.valueOf(said.toUpperCase(Locale.ROOT));
    }
    if (noun.sort() == NameSort.TITLE && CIVIL.contains(noun.kind())) {
      return Victims.CIVILIAN;
    }
    return kind == PartyKind.MILITARY || kind == PartyKind.ARMED_GROUP
        ? Victims.COMBATANT
        : Victims.UNKNOWN;
  }

  private List<String> groups() {
    String said = noun.more().getOrDefault("groups", "");
    return said.isEmpty() ? List.of() : List.of(said.split("\\|"));
  }

  private HopKind speaker() {
    return switch (noun.sort()) {
      case PRESS -> noun.kind().equals("agency") ? HopKind.AGENCY : HopKind.OUTLET;
      case BODY -> bodySpeaker(noun.kind());
      case TITLE -> noun.kind().equals("other") ? HopKind.WITNESS : HopKind.OFFICIAL;
      case LEADER -> HopKind.OFFICIAL;
      case ORGAN -> nounSpeaker(noun.kind());
      default -> HopKind.PARTY;
    };
  }

  private static HopKind bodySpeaker(String kind) {
    return kind.equals("alliance") || kind.equals("coalition") ? HopKind.PARTY : HopKind.MONITOR;
  }

  private HopKind nounSpeaker(String sense) {
    return switch (sense) {
      case "civilians", "nationals" -> HopKind.WITNESS;
      case "body" -> HopKind.MONITOR;
      case "leaders", "officials" -> HopKind.OFFICIAL;
      default -> side == null ? HopKind.ANONYMOUS : HopKind.PARTY;
    };
  }
}

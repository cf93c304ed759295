package org.rashomon.resolve.party;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.rashomon.lexicon.LexiconRow;

/**
 * What a table says of one of its names.
 *
 * @param row id of the row
 * @param sort what the spelling is
 * @param code side, or empty
 * @param name canonical name
 * @param kind the table's word for its kind, sense or role; empty where the table has none
 * @param country main theatre, alpha-3, or empty
 * @param from first day that the name means this, or null
 * @param until last day, or null
 * @param more the row's other cells
 */
record NameEntry(
    String row,
    NameSort sort,
    String code,
    String name,
    String kind,
    String country,
    LocalDate from,
    LocalDate until,
    Map<String, String> more) {
  private static final String AT_HOME = "~";

  NameEntry {
    Objects.requireNonNull(row, "row");
    Objects.requireNonNull(sort, "sort");
    more = Map.copyOf(more);
  }

  /** The entry of a row; columns that the table lacks are empty. */
  static NameEntry of(LexiconRow row, NameSort sort, String codeColumn, String name) {
    return new NameEntry(
        row.id(),
        sort,
        cell(row, codeColumn),
        name,
        cell(row, row.cells().containsKey("sense") ? "sense" : "kind"),
        cell(row, "country"),
        day(cell(row, "from")),
        day(cell(row, "until")),
        row.cells());
  }

  /** The title of a person whom the report has introduced. */
  static NameEntry titled(ReportPeople.Person person) {
    return new NameEntry(
        person.rule(), NameSort.TITLE, "", person.name(), person.title(), "", null, null, Map.of());
  }

  /** The same name in another sort. */
  NameEntry as(NameSort other) {
    return new NameEntry(row, other, code, name, kind, country, from, until, more);
  }

  /** The same for a spelling that means this only where the report is at home in its country. */
  NameEntry atHomeOnly() {
    Map<String, String> marked = new HashMap<>(more);
    marked.put(AT_HOME, AT_HOME);
    return new NameEntry(row, sort, code, name, kind, country, from, until, marked);
  }

  /** Whether the spelling means this for a report at home in a state, or null for nowhere. */
  boolean holdsAt(String home) {
    return !more.containsKey(AT_HOME) || country.equals(home);
  }

  /** Whether the name means this on a day; an unknown day (null) excludes nothing. */
  boolean holdsOn(LocalDate day) {
    return day == null
        || ((from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until)));
  }

  /** The first adjective of a state, or its name. */
  String adjective() {
    String adjectives = more.getOrDefault("adjectives", "");
    return adjectives.isEmpty() ? name : adjectives.split("\\|")[0];
  }

  private static String cell(LexiconRow row, String column) {
    return row.cells().getOrDefault(column, "");
  }

  private static LocalDate day(String iso) {
    return iso.isEmpty() ? null : LocalDate.parse(iso);
  }
}

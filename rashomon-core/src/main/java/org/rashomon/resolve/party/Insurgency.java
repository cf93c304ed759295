package org.rashomon.resolve.party;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rashomon.lexicon.LexiconRow;

/**
 * Whom a plain noun means in one theatre: "rebels" in Syria.
 *
 * @param senses senses of nouns it holds for
 * @param qualifiers words of which one must stand in the phrase, in small letters; empty for none
 * @param from first day, or null
 * @param until last day, or null
 */
record Insurgency(
    String row,
    String theatre,
    Set<String> senses,
    Set<String> qualifiers,
    String code,
    String name,
    LocalDate from,
    LocalDate until) {

  static Insurgency of(LexiconRow row) {
    return new Insurgency(
        row.id(),
        row.get("theatre"),
        Set.copyOf(row.list("senses")),
        row.list("qualifiers").stream()
            .map(word -> word.toLowerCase(java.util.Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet()),
        row.get("code"),
        row.get("name"),
        row.get("from").isEmpty() ? null : LocalDate.parse(row.get("from")),
        row.get("until").isEmpty() ? null : LocalDate.parse(row.get("until")));
  }

  /** Whether a noun of a sense means this in a theatre; an unknown day excludes nothing. */
  boolean means(String sense, String where, LocalDate day, List<Piece> phrase) {
    boolean then =
        day == null
            || ((from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until)));
    return then
        && theatre.equals(where)
        && senses.contains(sense)
        && (qualifiers.isEmpty()
            || phrase.stream().anyMatch(piece -> qualifiers.contains(piece.key())));
  }
}

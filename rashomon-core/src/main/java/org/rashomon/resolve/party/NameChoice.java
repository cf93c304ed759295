package org.rashomon.resolve.party;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Which of a spelling's meanings is meant, by the report's theatre. */
final class NameChoice {
  private final Theatre theatre;

  NameChoice(Theatre theatre) {
    this.theatre = theatre;
  }

  /**
   * The party that a match names. Where several remain after the theatre and the date, the entry's
   * code is {@code A|B}.
   */
  Optional<NameEntry> of(NameMatch match) {
    List<NameEntry> parties =
        match.entries().stream()
            .filter(entry -> entry.sort().namesParty() && entry.holdsAt(theatre.home()))
            .toList();
    List<NameEntry> home = some(parties, this::isAtHome);
    List<NameEntry> near = some(home, this::isNear);
    List<NameEntry> today = theatre.date() == null ? some(near, NameChoice::isOpen) : near;
    return today.stream().findFirst().map(first -> joined(first, today));
  }

  private boolean isAtHome(NameEntry entry) {
    return entry.sort() == NameSort.GROUP && entry.country().equals(theatre.home());
  }

  private boolean isNear(NameEntry entry) {
    String where = entry.sort() == NameSort.GROUP ? entry.country() : entry.code();
    return theatre.states().containsKey(where) || theatre.groups().contains(entry.code());
  }

  /** Groups change hands, so that without a date both stand; states are taken as they are now. */
  private static boolean isOpen(NameEntry entry) {
    return entry.until() == null || entry.sort() == NameSort.GROUP;
  }

  private static List<NameEntry> some(List<NameEntry> all, Predicate<NameEntry> better) {
    List<NameEntry> some = all.stream().filter(better).toList();
    return some.isEmpty() ? all : some;
  }

  private static NameEntry joined(NameEntry first, List<NameEntry> all) {
    TreeSet<String> codes = new TreeSet<>(all.stream().map(NameEntry::code).toList());
    codes.remove("");
    return codes.size() < 2
        ? first
        : new NameEntry(
            first.row(),
            first.sort(),
            String.join("|", codes),
            first.name(),
            first.kind(),
            first.country(),
            first.from(),
            first.until(),
            first.more());
  }

  /**
   * The side of an entry: its code; for a people without a state the side of its fighters in a
   * place; empty where nobody knows it.
   *
   * @param where alpha-3, or null for the theatre's home
   */
  Optional<String> side(NameEntry entry, String where) {
    if (entry.sort() != NameSort.FOLK) {
      return told(entry.code());
    }
    String place = where == null ? theatre.home() : where;
    for (String pair : entry.more().getOrDefault("armed", "").split("\\|")) {
      int mark = pair.indexOf('=');
      if (mark > 0 && pair.substring(0, mark).equals(place)) {
        return told(pair.substring(mark + 1));
      }
    }
    return onlyArmed(entry, place);
  }

  private static Optional<String> told(String side) {
    return side.isEmpty() ? Optional.empty() : Optional.of(side);
  }

  /** A people with fighters in one country only needs no theatre to be told. */
  private static Optional<String> onlyArmed(NameEntry entry, String place) {
    String armed = entry.more().getOrDefault("armed", "");
    boolean one = !armed.isEmpty() && armed.indexOf('|') < 0;
    return one && place == null ? told(armed.substring(armed.indexOf('=') + 1)) : Optional.empty();
  }
}

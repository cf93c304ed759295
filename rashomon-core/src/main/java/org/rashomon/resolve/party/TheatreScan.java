package org.rashomon.resolve.party;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds a report's theatre from all its words. Keeps nothing between reports. */
public final class TheatreScan {
  /** A group tells more of the place of a war than a state does: states also comment and send. */
  private static final int GROUP_WEIGHT = 2;

  private final PartyIndex index;

  /** A scan with an index. */
  public TheatreScan(PartyIndex index) {
    this.index = index;
  }

  /**
   * The theatre of a report.
   *
   * @param sentences the words of each sentence
   * @param date the report's day, or null
   */
  public Theatre scan(List<List<String>> sentences, LocalDate date) {
    Map<String, Integer> states = new HashMap<>();
    Set<String> groups = new HashSet<>();
    for (List<String> words : sentences) {
      for (NameMatch match : index.find(index.pieces(words), date)) {
        match.entries().stream()
            .filter(entry -> entry.sort().namesParty())
            .findFirst()
            .ifPresent(entry -> weigh(entry, states, groups));
      }
    }
    return Theatre.weighed(states, groups, date);
  }

  private static void weigh(NameEntry entry, Map<String, Integer> states, Set<String> groups) {
    switch (entry.sort()) {
      case STATE, ADJECTIVE, PEOPLE, SEAT, FORCE -> states.merge(entry.code(), 1, Integer::sum);
      case GROUP -> {
        groups.add(entry.code());
        states.merge(entry.country(), GROUP_WEIGHT, Integer::sum);
      }
      case BODY -> groups.add(entry.code());
      default -> {}
    }
  }
}

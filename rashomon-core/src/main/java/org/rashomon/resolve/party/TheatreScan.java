package org.rashomon.resolve.party;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds a report's theatre from all its words. Keeps nothing between reports. */
public final class TheatreScan {
  /**
   * "In Syria" and a group of Syria tell more of the place of a war than "Syria" and "Syrian" do:
   * states also comment and send.
   */
  private static final int WEIGHTY = 2;

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
      List<NameMatch> matches = index.find(index.pieces(words), date);
      for (int i = 0; i < matches.size(); i++) {
        boolean where = i > 0 && PhraseView.linkSense(matches.get(i - 1)).equals("in");
        party(matches.get(i)).ifPresent(entry -> weigh(entry, where, states, groups));
      }
    }
    return Theatre.weighed(states, groups, date);
  }

  private static Optional<NameEntry> party(NameMatch match) {
    return match.entries().stream().filter(entry -> entry.sort().namesParty()).findFirst();
  }

  private void weigh(
      NameEntry entry, boolean where, Map<String, Integer> states, Set<String> groups) {
    switch (entry.sort()) {
      case STATE -> states.merge(entry.code(), where ? WEIGHTY : 1, Integer::sum);
      case ADJECTIVE, PEOPLE, SEAT, FORCE -> states.merge(entry.code(), 1, Integer::sum);
      case GROUP, BODY -> {
        groups.add(entry.code());
        if (index.hasOneTheatre(entry)) {
          states.merge(entry.country(), WEIGHTY, Integer::sum);
        }
      }
      default -> {}
    }
  }
}

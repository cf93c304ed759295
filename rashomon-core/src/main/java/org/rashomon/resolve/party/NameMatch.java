package org.rashomon.resolve.party;

import java.util.List;
import java.util.Optional;

/**
 * A name found among pieces.
 *
 * @param start first piece
 * @param end piece behind the last
 * @param entries what the name may be; at least one
 */
record NameMatch(int start, int end, List<NameEntry> entries) {

  NameMatch {
    entries = List.copyOf(entries);
    if (entries.isEmpty() || start >= end) {
      throw new IllegalArgumentException("an empty match");
    }
  }

  boolean covers(int piece) {
    return start <= piece && piece < end;
  }

  /** The first entry of a sort. */
  Optional<NameEntry> as(NameSort sort) {
    return entries.stream().filter(entry -> entry.sort() == sort).findFirst();
  }

  /** Whether some entry names a party. */
  boolean namesParty() {
    return entries.stream().anyMatch(entry -> entry.sort().namesParty());
  }

  /** Whether it is a person's name and nothing else. */
  boolean isPerson() {
    return entries.stream().allMatch(entry -> entry.sort() == NameSort.LEADER);
  }
}

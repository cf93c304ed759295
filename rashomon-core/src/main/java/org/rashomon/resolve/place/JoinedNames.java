package org.rashomon.resolve.place;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Several lists of places as one, in order of precedence. */
final class JoinedNames implements PlaceNames {
  private final List<PlaceNames> lists;

  JoinedNames(List<PlaceNames> lists) {
    this.lists = List.copyOf(lists);
  }

  @Override
  public List<GazetteerEntry> named(String name) {
    return join(list -> list.named(name));
  }

  @Override
  public List<GazetteerEntry> soundingLike(String name) {
    return join(list -> list.soundingLike(name));
  }

  /** An entry of an earlier list hides those of the same GeoNames id in later ones. */
  private List<GazetteerEntry> join(Function<PlaceNames, List<GazetteerEntry>> ask) {
    List<GazetteerEntry> all = new ArrayList<>();
    Set<Integer> ids = new HashSet<>();
    for (PlaceNames list : lists) {
      for (GazetteerEntry entry : ask.apply(list)) {
        if (entry.geonameId() == 0 || ids.add(entry.geonameId())) {
          all.add(entry);
        }
      }
    }
    return all;
  }
}

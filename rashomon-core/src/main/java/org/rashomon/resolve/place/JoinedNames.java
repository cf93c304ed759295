package org.rashomon.resolve.place;

import java.util.ArrayList;
import java.util.List;

/** Several lists of places as one, in order of precedence. */
final class JoinedNames implements PlaceNames {
  private final List<PlaceNames> lists;

  JoinedNames(List<PlaceNames> lists) {
    this.lists = List.copyOf(lists);
  }

  @Override
  public List<GazetteerEntry> named(String name) {
    List<GazetteerEntry> all = new ArrayList<>();
    lists.forEach(list -> all.addAll(list.named(name)));
    return all;
  }

  @Override
  public List<GazetteerEntry> soundingLike(String name) {
    List<GazetteerEntry> all = new ArrayList<>();
    lists.forEach(list -> all.addAll(list.soundingLike(name)));
    return all;
  }
}

package org.rashomon.resolve.place;

import java.util.List;

/**
 * A place name with what the words in and around it tell.
 *
 * @param name the name without articles and cues
 * @param cue what kind of place it is said to be
 * @param near direction, distance or part as said, or null
 * @param offset whether the spot meant lies beside the place rather than in it
 * @param inside names of what it is said to lie in, nearest first
 */
record PlacePhrase(String name, PlaceCue cue, String near, boolean offset, List<String> inside) {
  PlacePhrase {
    inside = List.copyOf(inside);
  }

  /** Whether it names a part of the place ("northern Syria"). */
  boolean isPart() {
    return near != null && !offset;
  }
}

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
 * @param beside what it is said to lie off ("20 km north of Homs"), or null
 */
record PlacePhrase(
    String name, PlaceCue cue, String near, boolean offset, List<String> inside, Beside beside) {

  /**
   * Another place that tells where this one is.
   *
   * @param name of the other place
   * @param said direction and distance with the name, as said
   */
  record Beside(String name, String said) {}

  PlacePhrase {
    inside = List.copyOf(inside);
  }

  /** The same, lying in something. */
  PlacePhrase in(List<String> containers) {
    return new PlacePhrase(name, cue, near, offset, containers, beside);
  }

  /** Whether it names a part of the place ("northern Syria"). */
  boolean isPart() {
    return near != null && !offset;
  }
}

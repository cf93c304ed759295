package org.rashomon.resolve.place;

import java.util.List;

/** A list of places that can be asked by name. Safe for many threads. */
public interface PlaceNames {
  /**
   * The places that have this name, whatever its case, diacritics and hyphens; in the list's order.
   */
  List<GazetteerEntry> named(String name);

  /**
   * The places one of whose names may be another transliteration of this one; those named so too.
   */
  List<GazetteerEntry> soundingLike(String name);
}

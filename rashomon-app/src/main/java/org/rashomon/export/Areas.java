package org.rashomon.export;

import org.rashomon.resolve.ResolvedPlace;
import org.rashomon.resolve.place.Gazetteer;
import org.rashomon.resolve.place.GazetteerEntry;

/**
 * The province and the district that a place lies in, as the gazetteer knows them.
 *
 * @param province of the first level, or an empty text
 * @param district of the second level, or an empty text
 */
record Areas(String province, String district) {
  private static final Areas NONE = new Areas("", "");
  private static final double SAME_KM = 1;

  /** Those of a place; none where the gazetteer doesn't hold the very place. */
  static Areas of(ResolvedPlace place) {
    if (place == null || place.name() == null || place.lat() == null || place.lon() == null) {
      return NONE;
    }
    return Shipped.GAZETTEER.named(place.name()).stream()
        .filter(entry -> isSame(entry, place))
        .findFirst()
        .map(entry -> new Areas(entry.province(), entry.district()))
        .orElse(NONE);
  }

  private static boolean isSame(GazetteerEntry entry, ResolvedPlace place) {
    boolean known = place.geonameId() != null && place.geonameId() != 0;
    return known
        ? entry.geonameId() == place.geonameId()
        : entry.kilometresTo(place.lat(), place.lon()) < SAME_KM;
  }

  /** Loaded when it is first asked. */
  private static final class Shipped {
    private static final Gazetteer GAZETTEER = Gazetteer.shipped();
  }
}

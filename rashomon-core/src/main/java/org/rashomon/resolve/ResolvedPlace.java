package org.rashomon.resolve;

import org.rashomon.text.Phrase;

/**
 * A place with what the gazetteer knows of it.
 *
 * @param name canonical name
 * @param country alpha-3, {@code A|B} where disputed, or null
 * @param lat degrees north, or null
 * @param lon degrees east, or null
 * @param geonameId or null
 * @param near direction and distance as said ("20 km north of"), or null
 * @param disputed rival name of a disputed area, or null
 */
public record ResolvedPlace(
    int start,
    int end,
    String text,
    String name,
    String country,
    Double lat,
    Double lon,
    Integer geonameId,
    PlacePrecision precision,
    String near,
    String disputed) {
  private static final double EARTH_KM = 6371;

  /** Half the width of a large province, in kilometres. */
  private static final double REGION_KM = 150;

  /** Half the width of a large district, in kilometres. */
  private static final double DISTRICT_KM = 40;

  /**
   * Whether it is the smaller of the two and, as far as centres and countries tell, in the other.
   */
  boolean liesIn(ResolvedPlace wider) {
    if (isSetIn(wider)) {
      return true;
    }
    boolean smaller =
        precision != null
            && wider.precision != null
            && precision.compareTo(wider.precision) < 0
            && country != null
            && country.equals(wider.country);
    if (!smaller || wider.precision == PlacePrecision.COUNTRY) {
      return smaller;
    }
    double reach = wider.precision == PlacePrecision.REGION ? REGION_KM : DISTRICT_KM;
    return lat != null && wider.lat != null && kilometresTo(wider) <= reach;
  }

  /** Whether no list has it, so that it has its coordinates from the wider one behind it. */
  private boolean isSetIn(ResolvedPlace wider) {
    return geonameId == null
        && start < wider.start
        && lat != null
        && lat.equals(wider.lat)
        && lon.equals(wider.lon)
        && !name.equals(wider.name);
  }

  /** The same place known to lie in a country, by its alpha-3 code. */
  ResolvedPlace in(String state) {
    return new ResolvedPlace(
        start, end, text, name, state, lat, lon, geonameId, precision, near, disputed);
  }

  /** The name alone, on the ground of a wider place that holds it. */
  ResolvedPlace setIn(ResolvedPlace wider) {
    return new ResolvedPlace(
        start,
        end,
        text,
        name,
        wider.country,
        wider.lat,
        wider.lon,
        null,
        wider.precision,
        near,
        wider.disputed);
  }

  /** The same place told in other words. */
  ResolvedPlace saidAs(Phrase words) {
    return new ResolvedPlace(
        words.start(),
        words.end(),
        words.text(),
        name,
        country,
        lat,
        lon,
        geonameId,
        precision,
        near,
        disputed);
  }

  /** The name alone, known to lie in a country: what a gazetteer knows of it is another place. */
  ResolvedPlace unplacedIn(String state) {
    return new ResolvedPlace(
        start, end, text, name, state, null, null, null, PlacePrecision.TOWN, near, disputed);
  }

  private double kilometresTo(ResolvedPlace other) {
    double north = Math.toRadians(other.lat - lat);
    double east = Math.toRadians(other.lon - lon) * Math.cos(Math.toRadians((lat + other.lat) / 2));
    return EARTH_KM * Math.hypot(north, east);
  }
}

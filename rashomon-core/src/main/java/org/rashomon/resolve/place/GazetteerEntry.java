package org.rashomon.resolve.place;

import java.util.Objects;

/**
 * One place of a gazetteer.
 *
 * @param name its own main name, never empty
 * @param kind what it is
 * @param country ISO 3166 alpha-3 code, {@code A|B} where disputed, or empty
 * @param lat latitude in degrees, WGS 84
 * @param lon longitude in degrees, WGS 84
 * @param geonameId GeoNames id, or 0 where GeoNames has none
 * @param population people, 0 where not known
 * @param province name of its first-level area, or empty
 * @param district name of its second-level area, or empty
 * @param radiusKm how far it reaches from its centre, in kilometres; 0 for a town
 * @param rival what the other side of a dispute calls it, or null where nobody disputes it
 */
public record GazetteerEntry(
    String name,
    PlaceKind kind,
    String country,
    double lat,
    double lon,
    int geonameId,
    long population,
    String province,
    String district,
    double radiusKm,
    String rival) {
  private static final double EARTH_KM = 6371.0088;

  public GazetteerEntry {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(country, "country");
    Objects.requireNonNull(province, "province");
    Objects.requireNonNull(district, "district");
    if (name.isEmpty() || Math.abs(lat) > 90 || Math.abs(lon) > 180 || population < 0) {
      throw new IllegalArgumentException("not a place: " + name + " " + lat + " " + lon);
    }
  }

  /** Kilometres between the two centres, on a sphere (haversine). */
  public double kilometresTo(GazetteerEntry other) {
    return kilometresTo(other.lat, other.lon);
  }

  /** Kilometres from this centre to the coordinates given, in degrees. */
  public double kilometresTo(double otherLat, double otherLon) {
    return kilometres(lat, lon, otherLat, otherLon);
  }

  /** Kilometres between two points given in degrees, on a sphere (haversine). */
  public static double kilometres(double lat, double lon, double otherLat, double otherLon) {
    double dLat = Math.toRadians(otherLat - lat) / 2;
    double dLon = Math.toRadians(otherLon - lon) / 2;
    double h =
        Math.sin(dLat) * Math.sin(dLat)
            + Math.cos(Math.toRadians(lat))
                * Math.cos(Math.toRadians(otherLat))
                * Math.sin(dLon)
                * Math.sin(dLon);
    return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(h)));
  }

  /** Whether the alpha-3 code is its country or one of those that dispute it. */
  public boolean isIn(String alpha3) {
    return !alpha3.isEmpty() && ("|" + country + "|").contains("|" + alpha3 + "|");
  }
}

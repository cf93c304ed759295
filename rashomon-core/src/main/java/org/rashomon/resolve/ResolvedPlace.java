package org.rashomon.resolve;

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
    String disputed) {}

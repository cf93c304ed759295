package org.rashomon.resolve.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rashomon.lexicon.LexiconRow;
import org.rashomon.lexicon.LexiconTable;

/**
 * Regions, quarters, camps, lines and rival names that gazetteers lack, from {@code regions.tsv}.
 * Safe for many threads.
 */
public final class RegionTable implements PlaceNames {
  private final Map<String, List<GazetteerEntry>> byName = new HashMap<>();
  private final Map<String, List<GazetteerEntry>> byLooseName = new HashMap<>();

  /**
   * Reads a table with the columns names (split by bars, the first is shown), kind, country, lat,
   * lon, radius_km, geoname_id and disputed (the rival name, or empty).
   *
   * @throws IllegalArgumentException where a row is no region
   */
  public RegionTable(LexiconTable table) {
    table.rows().forEach(this::add);
  }

  private void add(LexiconRow row) {
    List<String> names = row.list("names");
    GazetteerEntry entry = entry(names.get(0), row);
    for (String name : names) {
      String folded = PlaceFold.fold(name);
      put(byName, folded, entry);
      put(byLooseName, PlaceFold.loosen(folded), entry);
    }
  }

  private static GazetteerEntry entry(String name, LexiconRow row) {
    String id = row.get("geoname_id");
    String rival = row.get("disputed");
    return new GazetteerEntry(
        name,
        PlaceKind.valueOf(row.get("kind").toUpperCase(Locale.ROOT)),
        row.get("country"),
        Double.parseDouble(row.get("lat")),
        Double.parseDouble(row.get("lon")),
        id.isEmpty() ? 0 : Integer.parseInt(id),
        0,
        "",
        "",
        Double.parseDouble(row.get("radius_km")),
        rival.isEmpty() ? null : rival);
  }

  private static void put(Map<String, List<GazetteerEntry>> map, String key, GazetteerEntry entry) {
    List<GazetteerEntry> there = map.computeIfAbsent(key, k -> new ArrayList<>());
    if (!there.contains(entry)) {
      there.add(entry);
    }
  }

  @Override
  public List<GazetteerEntry> named(String name) {
    return List.copyOf(byName.getOrDefault(PlaceFold.fold(name), List.of()));
  }

  @Override
  public List<GazetteerEntry> soundingLike(String name) {
    String loose = PlaceFold.loosen(PlaceFold.fold(name));
    return List.copyOf(byLooseName.getOrDefault(loose, List.of()));
  }
}

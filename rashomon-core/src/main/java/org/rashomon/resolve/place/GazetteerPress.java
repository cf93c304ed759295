package org.rashomon.resolve.place;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Presses GeoNames tables into the bytes that {@link Gazetteer} reads: the pack in the jar, or a
 * user's own country file. Add countries first, then provinces, districts and places. The same
 * calls give the same bytes. For one thread. Airfields come last.
 *
 * <p>Areas have no coordinates of their own in the tables: their centre is the mean of the quarter
 * degree cells that hold their places, their radius follows from the mean distance of those cells
 * from it, their population is the sum of their places'.
 */
public final class GazetteerPress {
  /** Shorter names of airfields are codes ("H3") and need the word behind them. */
  private static final int LEAST_BARE = 4;

  private final List<PressRow> rows = new ArrayList<>();
  private final Map<String, Integer> byCode = new HashMap<>();
  private final Set<String> taken = new HashSet<>();

  /**
   * Adds a country.
   *
   * @param fields code2, alpha-3, GeoNames id, names split by {@code |}, latitude, longitude,
   *     radius in km
   */
  public void country(List<String> fields) {
    String[] names = fields.get(3).split("\\|");
    PressRow row = new PressRow(names[0], PlaceKind.COUNTRY, Integer.parseInt(fields.get(2)));
    row.lat = Double.parseDouble(fields.get(4));
    row.lon = Double.parseDouble(fields.get(5));
    row.radiusKm = Integer.parseInt(fields.get(6));
    row.code3 = fields.get(1);
    row.names.addAll(List.of(names));
    add(fields.get(0), row);
    row.country = byCode.get(fields.get(0));
  }

  /**
   * Adds a province or district.
   *
   * @param code as in GeoNames' admin1 and admin2 tables: {@code SY.09}, {@code US.VA.059}
   * @param id its GeoNames id, or 0
   * @param names the main name first
   */
  public void area(String code, int id, List<String> names) {
    String[] parts = code.split("\\.");
    PlaceKind kind = parts.length == 2 ? PlaceKind.PROVINCE : PlaceKind.DISTRICT;
    Integer country = byCode.get(parts[0]);
    if (country == null) {
      return;
    }
    PressRow row = new PressRow(names.get(0), kind, id);
    row.country = country;
    row.province =
        kind == PlaceKind.PROVINCE ? -1 : byCode.getOrDefault(parts[0] + "." + parts[1], -1);
    row.names.add(names.get(0));
    names.stream().filter(AreaNames::isUsable).forEach(row.names::add);
    List.copyOf(row.names).forEach(name -> row.names.add(AreaNames.withoutKind(name)));
    add(code, row);
  }

  /**
   * Adds an airfield, unless a town of its name in its country would be found for it anyway.
   *
   * @param fields code2, names split by {@code |}, the same without the words for an airfield,
   *     latitude, longitude
   */
  public void airfield(List<String> fields) {
    Integer country = byCode.get(fields.get(0));
    List<String> bare = List.of(fields.get(2).split("\\|"));
    if (country == null || bare.stream().anyMatch(name -> isTaken(name, country))) {
      return;
    }
    String[] names = fields.get(1).split("\\|");
    PressRow row = new PressRow(names[0], PlaceKind.FEATURE, 0);
    row.lat = Double.parseDouble(fields.get(3));
    row.lon = Double.parseDouble(fields.get(4));
    row.country = country;
    row.names.addAll(List.of(names));
    bare.stream().filter(name -> name.length() >= LEAST_BARE).forEach(row.names::add);
    rows.add(row);
  }

  private boolean isTaken(String name, int country) {
    if (taken.isEmpty()) {
      rows.forEach(row -> row.names.forEach(one -> taken.add(key(one, row.country))));
    }
    return taken.contains(key(name, country));
  }

  private static String key(String name, int country) {
    return country + " " + PlaceFold.fold(name);
  }

  /**
   * Adds a place from a line of a GeoNames dump (19 fields split by tabs); others are passed over.
   */
  public void place(String line) {
    String[] field = line.split("\t", -1);
    Integer country = field.length < 15 ? null : byCode.get(field[8]);
    if (country == null) {
      return;
    }
    PressRow row =
        new PressRow(
            field[1], PlaceKind.ofGeoNames(field[6], field[7]), Integer.parseInt(field[0]));
    row.lat = Double.parseDouble(field[4]);
    row.lon = Double.parseDouble(field[5]);
    row.population =
        field[14].isEmpty() ? 0 : (int) Math.min(Integer.MAX_VALUE, Long.parseLong(field[14]));
    row.country = country;
    row.province = byCode.getOrDefault(field[8] + "." + field[10], -1);
    row.district = byCode.getOrDefault(field[8] + "." + field[10] + "." + field[11], -1);
    row.names.add(field[1]);
    row.names.add(field[2]);
    for (String other : field[3].split(",")) {
      if (AreaNames.isUsable(other)) {
        row.names.add(other);
      }
    }
    rows.add(row);
    within(row.province, row);
    within(row.district, row);
  }

  private void within(int area, PressRow place) {
    if (area >= 0) {
      rows.get(area).cover(place);
    }
  }

  private void add(String code, PressRow row) {
    byCode.put(code, rows.size());
    rows.add(row);
  }

  /**
   * The pack. Areas that hold no place are left without coordinates and are dropped from the names.
   */
  public byte[] press() {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    ByteBuffer columns = ByteBuffer.allocate(rows.size() * PackLayout.ROW);
    for (PressRow row : rows) {
      row.settle();
      row.write(columns, text);
    }
    ByteBuffer names = names(text);
    ByteBuffer pack =
        ByteBuffer.allocate(
            PackLayout.HEADER + columns.capacity() + text.size() + names.capacity());
    pack.putInt(PackLayout.MAGIC).putInt(PackLayout.VERSION).putInt(rows.size());
    pack.putInt(names.capacity() / PackLayout.NAME).putInt(text.size());
    pack.put(columns.flip()).put(text.toByteArray()).put(names.flip());
    return pack.array();
  }

  private record Name(String loose, String folded, int row) {}

  private ByteBuffer names(ByteArrayOutputStream text) {
    List<Name> all = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      for (String folded : foldedNames(rows.get(i))) {
        all.add(new Name(PlaceFold.loosen(folded), folded, i));
      }
    }
    all.sort(
        Comparator.comparing(Name::loose).thenComparing(Name::folded).thenComparingInt(Name::row));
    ByteBuffer out = ByteBuffer.allocate(all.size() * PackLayout.NAME);
    String last = "";
    int at = 0;
    for (Name name : all) {
      if (!name.folded.equals(last)) {
        at = text.size();
        text.writeBytes(name.folded.getBytes(StandardCharsets.US_ASCII));
        last = name.folded;
      }
      out.putInt(at).putInt(name.folded.length() << 24 | name.row);
    }
    return out;
  }

  private static Set<String> foldedNames(PressRow row) {
    Set<String> folded = new TreeSet<>();
    for (String name : row.isPlaced() ? row.names : new TreeSet<String>()) {
      String key = PlaceFold.fold(name);
      if (key.length() > 1 && key.length() < 128) {
        folded.add(key);
      }
    }
    return folded;
  }
}

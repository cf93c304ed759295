package org.rashomon.resolve.place;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.TreeSet;

/** A row of a pack while it is being made. */
final class PressRow {
  private static final double CELL_DEGREES = 0.25;
  private static final double KM_PER_DEGREE = 111.2;

  final String name;
  final PlaceKind kind;
  final int id;
  final TreeSet<String> names = new TreeSet<>();
  double lat = Double.NaN;
  double lon = Double.NaN;
  int population;
  int province = -1;
  int district = -1;
  int country = -1;
  int radiusKm;
  String code3 = "";
  private final TreeSet<Long> cells = new TreeSet<>();

  PressRow(String name, PlaceKind kind, int id) {
    this.name = name;
    this.kind = kind;
    this.id = id;
  }

  /** Notes that a place lies in this area. */
  void cover(PressRow place) {
    long y = Math.round(place.lat / CELL_DEGREES);
    long x = Math.round(place.lon / CELL_DEGREES);
    population = (int) Math.min(Integer.MAX_VALUE, (long) population + place.population);
    cells.add(y << 20 | (x & 0xfffff));
  }

  boolean isPlaced() {
    return !Double.isNaN(lat);
  }

  /** Gives an area the centre and radius of the cells it covers. */
  void settle() {
    if (isPlaced() || cells.isEmpty()) {
      return;
    }
    lat = cells.stream().mapToDouble(c -> (c >> 20) * CELL_DEGREES).average().orElseThrow();
    lon = cells.stream().mapToDouble(PressRow::cellLon).average().orElseThrow();
    double squares = cells.stream().mapToDouble(this::squaredKm).average().orElseThrow();
    radiusKm = (int) Math.max(5, Math.round(Math.sqrt(squares) * 1.4));
  }

  private static double cellLon(long cell) {
    int x = (int) (cell & 0xfffff);
    return (x >= 0x80000 ? x - 0x100000 : x) * CELL_DEGREES;
  }

  private double squaredKm(long cell) {
    double dy = ((cell >> 20) * CELL_DEGREES - lat) * KM_PER_DEGREE;
    double dx = (cellLon(cell) - lon) * KM_PER_DEGREE * Math.cos(Math.toRadians(lat));
    return dx * dx + dy * dy;
  }

  /**
   * Writes the columns, and the name (with the alpha-3 code before it for a country) to the text.
   */
  void write(ByteBuffer columns, ByteArrayOutputStream text) {
    byte[] bytes = (code3 + name).getBytes(StandardCharsets.UTF_8);
    if (bytes.length > PackLayout.MOST_NAME_BYTES) {
      throw new IllegalStateException("name too long: " + name);
    }
    columns.putInt(id).putInt(scaled(lat)).putInt(scaled(lon)).putInt(population);
    columns.putInt(province).putInt(district).putInt(country).putInt(text.size());
    columns.putShort((short) Math.min(radiusKm, Short.MAX_VALUE));
    columns.put(kind.code()).put((byte) bytes.length);
    text.writeBytes(bytes);
  }

  private static int scaled(double degrees) {
    return Double.isNaN(degrees) ? 0 : (int) Math.round(degrees * PackLayout.SCALE);
  }
}

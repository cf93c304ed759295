package org.rashomon.resolve.place;

/**
 * The bytes of a gazetteer pack, big-endian, in this order: magic and version, the numbers of rows,
 * names and text bytes, columns of {@link #ROW} bytes a row, the text, then the sorted names.
 *
 * <p>A row: GeoNames id, latitude and longitude (1e-5 degree), population, row of its province, row
 * of its district (-1 for none), row of its country, offset of its name in the text, radius in km
 * (2 bytes), kind (1), length of the name in bytes (1). A name: offset of its folded form in the
 * text, then its length (high byte) and the row it names (low three); sorted by loose form, folded
 * form, row.
 */
final class PackLayout {
  static final int MAGIC = 0x52504c43;
  static final int VERSION = 1;
  static final int HEADER = 20;
  static final int ROW = 36;
  static final int NAME = 8;
  static final double SCALE = 1e5;
  static final int MOST_NAME_BYTES = 255;

  static final int ID = 0;
  static final int LAT = 4;
  static final int LON = 8;
  static final int POPULATION = 12;
  static final int PROVINCE = 16;
  static final int DISTRICT = 20;
  static final int COUNTRY = 24;
  static final int TEXT = 28;
  static final int RADIUS = 32;
  static final int KIND = 34;
  static final int LENGTH = 35;

  private PackLayout() {}
}

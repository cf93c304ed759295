package org.rashomon.resolve.place;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeSet;

/**
 * The places of a pack made by {@link GazetteerPress}, found by name. Keeps the pack as one byte
 * array and searches it in place; entries are made when asked for. Safe for many threads.
 *
 * <p>The pack in the jar is from GeoNames (geonames.org, CC BY 4.0); see {@code
 * gazetteer/README.md}.
 */
public final class Gazetteer implements PlaceNames {
  private static final String SHIPPED = "geonames.pack";

  private final ByteBuffer pack;
  private final int rows;
  private final int names;
  private final int textAt;
  private final int namesAt;

  /**
   * Opens a pack.
   *
   * @param bytes the whole pack; not copied, not to be changed afterwards
   * @throws IllegalArgumentException where the bytes are no pack of this version
   */
  public Gazetteer(byte[] bytes) {
    pack = ByteBuffer.wrap(bytes).asReadOnlyBuffer();
    if (bytes.length < PackLayout.HEADER
        || pack.getInt(0) != PackLayout.MAGIC
        || pack.getInt(4) != PackLayout.VERSION) {
      throw new IllegalArgumentException("not a gazetteer pack of version " + PackLayout.VERSION);
    }
    rows = pack.getInt(8);
    names = pack.getInt(12);
    textAt = PackLayout.HEADER + rows * PackLayout.ROW;
    namesAt = textAt + pack.getInt(16);
    if (bytes.length != namesAt + names * PackLayout.NAME) {
      throw new IllegalArgumentException("gazetteer pack is cut short or too long");
    }
  }

  /** The pack that comes with the program. */
  public static Gazetteer shipped() {
    try (InputStream in = Gazetteer.class.getResourceAsStream(SHIPPED)) {
      if (in == null) {
        throw new IllegalStateException("no " + SHIPPED + " on the class path");
      }
      return new Gazetteer(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How many places it holds. */
  public int size() {
    return rows;
  }

  @Override
  public List<GazetteerEntry> named(String name) {
    return search(PlaceFold.fold(name), true);
  }

  @Override
  public List<GazetteerEntry> soundingLike(String name) {
    return search(PlaceFold.fold(name), false);
  }

  /** The entry of a row, counted from 0. */
  public GazetteerEntry entry(int row) {
    int at = at(row);
    PlaceKind kind = kind(row);
    String name = text(pack.getInt(at + PackLayout.TEXT), pack.get(at + PackLayout.LENGTH) & 0xff);
    return new GazetteerEntry(
        kind == PlaceKind.COUNTRY ? name.substring(3) : name,
        kind,
        countryCode(row),
        pack.getInt(at + PackLayout.LAT) / PackLayout.SCALE,
        pack.getInt(at + PackLayout.LON) / PackLayout.SCALE,
        pack.getInt(at + PackLayout.ID),
        pack.getInt(at + PackLayout.POPULATION),
        nameOf(pack.getInt(at + PackLayout.PROVINCE)),
        nameOf(pack.getInt(at + PackLayout.DISTRICT)),
        pack.getShort(at + PackLayout.RADIUS),
        null);
  }

  private List<GazetteerEntry> search(String folded, boolean exact) {
    if (folded.isEmpty()) {
      return List.of();
    }
    TreeSet<Integer> found = new TreeSet<>();
    String loose = PlaceFold.loosen(folded);
    for (int i = firstNotBelow(loose); i < names && loose(i).equals(loose); i++) {
      if (!exact || folded(i).equals(folded)) {
        found.add(row(i));
      }
    }
    return found.stream().map(this::entry).toList();
  }

  private int firstNotBelow(String loose) {
    int low = 0;
    int high = names;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (loose(middle).compareTo(loose) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private String loose(int name) {
    return PlaceFold.loosen(folded(name));
  }

  private String folded(int name) {
    int at = namesAt + name * PackLayout.NAME;
    return text(pack.getInt(at), pack.getInt(at + 4) >>> 24);
  }

  private int row(int name) {
    return pack.getInt(namesAt + name * PackLayout.NAME + 4) & 0xffffff;
  }

  private int at(int row) {
    return PackLayout.HEADER + row * PackLayout.ROW;
  }

  private PlaceKind kind(int row) {
    return PlaceKind.ofCode(pack.get(at(row) + PackLayout.KIND));
  }

  private String countryCode(int row) {
    int at = at(pack.getInt(at(row) + PackLayout.COUNTRY));
    return text(pack.getInt(at + PackLayout.TEXT), 3);
  }

  private String nameOf(int row) {
    return row < 0
        ? ""
        : text(
            pack.getInt(at(row) + PackLayout.TEXT), pack.get(at(row) + PackLayout.LENGTH) & 0xff);
  }

  private String text(int offset, int length) {
    byte[] bytes = new byte[length];
    pack.get(textAt + offset, bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }
}

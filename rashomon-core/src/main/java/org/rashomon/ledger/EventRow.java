package org.rashomon.ledger;

import java.util.List;
import org.rashomon.extract.ClaimType;
import org.rashomon.reconcile.Level;
import org.rashomon.resolve.PlacePrecision;

/**
 * One line of a list of events.
 *
 * @param parent id of the event it is part of, or null
 * @param from ISO first day, or null
 * @param to ISO last day, or null
 * @param day ISO day it is listed under: its last or only day, else that of its first report; an
 *     empty string where neither is known
 * @param place canonical name, or null
 * @param country alpha-3, or null
 * @param lat degrees north to five places, or null
 * @param lon degrees east to five places, or null
 * @param origins how many separate origins at most
 * @param killed figure for all killed, or null where none is given
 * @param disputes codes of the fields really disputed, sorted
 * @param sides sides that take part, sorted
 */
public record EventRow(
    String id,
    ClaimType type,
    Level level,
    String parent,
    String from,
    String to,
    String day,
    String place,
    String country,
    Double lat,
    Double lon,
    PlacePrecision precision,
    int claims,
    int reports,
    int origins,
    Range killed,
    List<String> disputes,
    List<String> sides) {

  /** A figure with its bounds; null where open. */
  public record Range(Integer low, Integer best, Integer high) {}

  /** Copies the lists. */
  public EventRow {
    disputes = List.copyOf(disputes);
    sides = List.copyOf(sides);
  }

  /** The same with these sides. */
  public EventRow with(List<String> others) {
    return new EventRow(
        id, type, level, parent, from, to, day, place, country, lat, lon, precision, claims,
        reports, origins, killed, disputes, others);
  }
}

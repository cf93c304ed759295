package org.rashomon.export;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

/**
 * An event that somebody else coded, from a row of ACLED, UCDP GED or our own export of events.
 *
 * @param id the row's own
 * @param from first day it may have been, or null
 * @param to last day it may have been, or null
 * @param sort {@code violence}, {@code unrest}, {@code other}, or null where the row doesn't say
 * @param low least deaths, or null
 * @param high most deaths, or null
 */
public record CodedRow(
    String id,
    LocalDate from,
    LocalDate to,
    String place,
    String country,
    Double lat,
    Double lon,
    String sort,
    Integer low,
    Integer high) {
  static final String VIOLENCE = "violence";
  static final String UNREST = "unrest";
  static final String OTHER = "other";

  private static final DateTimeFormatter ACLED_DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  /**
   * Reads a row by the columns it has.
   *
   * @throws IllegalArgumentException where its columns are of none of the three
   */
  public static CodedRow of(Map<String, String> row) {
    if (row.containsKey("event_id_cnty")) {
      return acled(row);
    }
    if (row.containsKey("type_of_violence")) {
      return ged(row);
    }
    if (row.containsKey("event") && row.containsKey("killed_low")) {
      return own(row);
    }
    throw new IllegalArgumentException("columns of neither ACLED, UCDP GED nor our events");
  }

  private static CodedRow acled(Map<String, String> row) {
    LocalDate day = day(row.get("event_date"));
    int around =
        switch (row.getOrDefault("time_precision", "1")) {
          case "2" -> 3;
          case "3" -> 15;
          default -> 0;
        };
    Integer dead = number(row.get("fatalities"));
    return new CodedRow(
        row.get("event_id_cnty"),
        day == null ? null : day.minusDays(around),
        day == null ? null : day.plusDays(around),
        row.get("location"),
        row.get("country"),
        degrees(row.get("latitude")),
        degrees(row.get("longitude")),
        sortOf(row.getOrDefault("event_type", "")),
        dead,
        dead);
  }

  /** The sort of one of ACLED's event types. */
  static String sortOf(String eventType) {
    return switch (eventType) {
      case "Battles", "Explosions/Remote violence", "Violence against civilians" -> VIOLENCE;
      case "Protests", "Riots" -> UNREST;
      case "Strategic developments" -> OTHER;
      default -> null;
    };
  }

  private static CodedRow ged(Map<String, String> row) {
    return new CodedRow(
        row.get("id"),
        day(row.get("date_start")),
        day(row.get("date_end")),
        row.get("where_coordinates"),
        row.get("country"),
        degrees(row.get("latitude")),
        degrees(row.get("longitude")),
        VIOLENCE,
        number(row.get("low")),
        number(row.get("high")));
  }

  private static CodedRow own(Map<String, String> row) {
    return new CodedRow(
        row.get("event"),
        day(row.get("from")),
        day(row.get("to")),
        row.get("place"),
        Countries.name(row.getOrDefault("country", "")),
        degrees(row.get("latitude")),
        degrees(row.get("longitude")),
        null,
        number(row.get("killed_low")),
        number(row.get("killed_high")));
  }

  private static LocalDate day(String cell) {
    if (cell == null || cell.isBlank()) {
      return null;
    }
    try {
      boolean iso = cell.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}.*");
      return iso ? LocalDate.parse(cell.substring(0, 10)) : LocalDate.parse(cell, ACLED_DAY);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("no day: " + cell, e);
    }
  }

  private static Integer number(String cell) {
    return cell == null || !cell.matches("[0-9]{1,9}(\\.0)?")
        ? null
        : Integer.valueOf(cell.replace(".0", ""));
  }

  private static Double degrees(String cell) {
    return cell == null || !cell.matches("-?[0-9]{1,3}(\\.[0-9]+)?") ? null : Double.valueOf(cell);
  }
}

package org.rashomon.export;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rashomon.extract.CountKind;
import org.rashomon.ledger.EventFilter;
import org.rashomon.ledger.Ledger;
import org.rashomon.reconcile.Level;
import org.rashomon.resolve.PlacePrecision;
import org.rashomon.resolve.ResolvedPlace;
import org.rashomon.resolve.ResolvedTime;

/**
 * Rows that others coded beside the ledger's events: a row is supported by an event of its days,
 * place and sort, contradicted where that event's deaths exclude its own or no source affirms it,
 * and missed where there is no such event.
 */
public final class CodedMatch {
  private static final double EARTH_KM = 6371;
  private static final int NEAR_KM = 50;
  private static final int REGION_KM = 200;

  private final List<EventFile> events = new ArrayList<>();
  private final Set<String> matched = new HashSet<>();
  private final AcledCoding coding = new AcledCoding("en");

  /**
   * What became of a row.
   *
   * @param verdict {@code supported}, {@code contradicted} or {@code missed}
   * @param event id of the event, or null
   * @param why in words
   */
  public record Verdict(String row, String verdict, String event, String why) {}

  /** Beside the events of the ledger, as they may leave on this day. */
  public CodedMatch(Ledger ledger, LocalDate today) throws IOException {
    new Export(ledger, EventFilter.ALL, today, List.of())
        .eachEvent(
            file -> {
              if (file.event().level() != Level.WAR) {
                events.add(file);
              }
            });
  }

  /** The verdict on a row. */
  public Verdict of(CodedRow row) {
    EventFile best =
        events.stream()
            .filter(file -> isOfSort(row, file) && isOfDays(row, file) && isOfPlace(row, file))
            .min(
                Comparator.comparing((EventFile file) -> excludes(row, file))
                    .thenComparing(file -> distance(row, file.event().place()))
                    .thenComparing(file -> file.event().id()))
            .orElse(null);
    if (best == null) {
      return new Verdict(row.id(), "missed", null, "no event of these days, place and sort");
    }
    matched.add(best.event().id());
    if (best.affirmed().isEmpty()) {
      return verdict(row, best, "contradicted", "no source affirms it");
    }
    return excludes(row, best)
        ? verdict(row, best, "contradicted", "deaths: " + Figures.told(best))
        : verdict(
            row, best, "supported", "by " + best.event().origins().atMost() + " origins at most");
  }

  private static Verdict verdict(CodedRow row, EventFile file, String verdict, String why) {
    return new Verdict(row.id(), verdict, file.event().id(), why);
  }

  /** How many events no row was matched with. */
  public int unmatched() {
    return events.size() - matched.size();
  }

  private boolean isOfSort(CodedRow row, EventFile file) {
    AcledSubEvent code = coding.ofEvent(file.claims());
    String sort = code == null ? null : CodedRow.sortOf(code.eventType());
    return row.sort() == null || sort == null || row.sort().equals(sort);
  }

  private static boolean isOfDays(CodedRow row, EventFile file) {
    ResolvedTime time = file.event().time();
    if (row.from() == null || row.to() == null || time == null || time.from() == null) {
      return false;
    }
    String last = time.to() == null ? time.from() : time.to();
    return time.from().compareTo(row.to().plusDays(1).toString()) <= 0
        && last.compareTo(row.from().minusDays(1).toString()) >= 0;
  }

  private static boolean isOfPlace(CodedRow row, EventFile file) {
    ResolvedPlace place = file.event().place();
    if (place == null) {
      return false;
    }
    boolean named = place.name() != null && place.name().equalsIgnoreCase(row.place());
    if (named || row.lat() == null || place.lat() == null) {
      String country = Countries.name(place.country());
      return named || country != null && row.country() != null && country.contains(row.country());
    }
    boolean wide =
        place.precision() == PlacePrecision.REGION || place.precision() == PlacePrecision.COUNTRY;
    return distance(row, place) <= (wide ? REGION_KM : NEAR_KM);
  }

  /** In kilometres; far where either isn't known. */
  private static double distance(CodedRow row, ResolvedPlace place) {
    if (place == null || place.lat() == null || row.lat() == null || row.lon() == null) {
      return REGION_KM;
    }
    double a = Math.toRadians(row.lat());
    double b = Math.toRadians(place.lat());
    double across = Math.toRadians(place.lon() - row.lon());
    double h =
        Math.pow(Math.sin((b - a) / 2), 2)
            + Math.cos(a) * Math.cos(b) * Math.pow(Math.sin(across / 2), 2);
    return 2 * EARTH_KM * Math.asin(Math.sqrt(h));
  }

  /** Whether no number of dead is allowed by both. */
  private static boolean excludes(CodedRow row, EventFile file) {
    Integer low = Figures.acledFatalities(file);
    Integer high = Figures.high(file.counts(CountKind.KILLED));
    return row.high() != null && low != null && row.high() < low
        || row.low() != null && high != null && row.low() > high;
  }
}

package org.rashomon.export;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.rashomon.extract.ClaimType;
import org.rashomon.reconcile.DisputeField;
import org.rashomon.reconcile.Event;
import org.rashomon.reconcile.Level;
import org.rashomon.resolve.PlacePrecision;
import org.rashomon.resolve.ResolvedParty;
import org.rashomon.resolve.ResolvedPlace;
import org.rashomon.resolve.ResolvedTime;

/**
 * Events in ACLED's columns, by its codebook (2023). An event without a code of ACLED, of a whole
 * war, of more than a month, or that is told as part of another incident has no row. Of one whose
 * day nobody tells the date stays blank, for a coder to fill in.
 */
final class AcledTable implements EventRows {
  private static final List<Column> COLUMNS = columnsOf();
  private static final int WEEK = 7;
  private static final int MONTH = 31;

  private final AcledCoding coding;
  private final AcledActors inter;
  private final String corpus;

  AcledTable(String language, String corpus) {
    this.coding = new AcledCoding(language);
    this.inter = new AcledActors(language);
    this.corpus = corpus;
  }

  private static List<Column> columnsOf() {
    List<String> whole =
        List.of(
            "year",
            "time_precision",
            "inter1",
            "inter2",
            "interaction",
            "iso",
            "geo_precision",
            "fatalities",
            "timestamp");
    return Column.listed(
        "event_id_cnty event_date year time_precision disorder_type event_type sub_event_type"
            + " actor1 assoc_actor_1 inter1 actor2 assoc_actor_2 inter2 interaction"
            + " civilian_targeting iso region country admin1 admin2 admin3 location latitude"
            + " longitude geo_precision source source_scale notes fatalities tags timestamp",
        whole::contains);
  }

  @Override
  public List<Column> columns() {
    return COLUMNS;
  }

  @Override
  public void rows(EventFile file, Consumer<List<Object>> to) {
    Event event = file.event();
    AcledSubEvent code = coding.ofEvent(file.claims());
    Day day = Day.of(event.time());
    boolean wide = day == null && isDated(event.time());
    if (code == null || wide || event.level() == Level.WAR || event.parent() != null) {
      return;
    }
    Cells cells = new Cells(COLUMNS);
    cells
        .put("event_id_cnty", event.id())
        .put("event_date", day == null ? null : day.date().toString())
        .put("year", day == null ? null : day.date().getYear())
        .put("time_precision", day == null ? null : day.precision())
        .put("disorder_type", code.disorderType())
        .put("event_type", code.eventType())
        .put("sub_event_type", code.toString())
        .put("civilian_targeting", isOnCivilians(file, code) ? "Civilian targeting" : null)
        .put("source", String.join("; ", file.outlets()))
        .put("notes", Notes.of(file) + " " + corpus)
        .put("fatalities", Figures.acledFatalities(file));
    place(cells, event.place());
    actors(cells, file, event.place() == null ? null : event.place().country());
    to.accept(cells.row());
  }

  private static boolean isDated(ResolvedTime time) {
    return time != null && time.from() != null && time.to() != null;
  }

  private static boolean isOnCivilians(EventFile file, AcledSubEvent code) {
    return switch (code.eventType()) {
      case "Violence against civilians" -> true;
      case "Explosions/Remote violence" ->
          file.affirmed().stream().anyMatch(AcledCoding::targetsCivilians);
      default -> code == AcledSubEvent.EXCESSIVE_FORCE;
    };
  }

  private static void place(Cells cells, ResolvedPlace place) {
    if (place == null) {
      return;
    }
    cells.put("country", Countries.name(place.country()));
    cells.put("iso", Countries.number(place.country()));
    cells.put("region", Countries.acledRegion(place.country()));
    if (place.precision() == PlacePrecision.COUNTRY) {
      return;
    }
    boolean exact =
        (place.precision() == PlacePrecision.POINT || place.precision() == PlacePrecision.TOWN)
            && place.near() == null;
    boolean near = exact || place.precision() != PlacePrecision.REGION;
    Areas areas = Areas.of(place);
    cells
        .put("admin1", areas.province())
        .put("admin2", areas.district())
        .put("location", place.name())
        .put("latitude", place.lat())
        .put("longitude", place.lon())
        .put("geo_precision", exact ? 1 : near ? 2 : 3);
  }

  /** The first actor acts; the second is who it befell, or the other party to what both do. */
  private void actors(Cells cells, EventFile file, String country) {
    ClaimType type = file.event().type();
    List<ResolvedParty> doers = file.isDisputed(DisputeField.ACTOR) ? List.of() : file.actors();
    List<ResolvedParty> others = new ArrayList<>(file.targets());
    if (others.isEmpty() && doers.size() > 1) {
      others.addAll(doers.subList(1, doers.size()));
      doers = doers.subList(0, 1);
    }
    Integer one = side(cells, "1", doers, country, type, true);
    Integer two = side(cells, "2", others, country, type, false);
    cells.put("interaction", AcledActors.interaction(one, two));
  }

  private Integer side(
      Cells cells,
      String number,
      List<ResolvedParty> parties,
      String country,
      ClaimType type,
      boolean doing) {
    if (parties.isEmpty()) {
      return null;
    }
    Integer code = inter.inter(parties.get(0), country, type, doing);
    cells
        .put("actor" + number, EventFile.name(parties.get(0)))
        .put("assoc_actor_" + number, EventTable.names(parties.subList(1, parties.size())))
        .put("inter" + number, code);
    return code;
  }

  /** ACLED's one date of an event: the day, or the middle of a week or month. */
  private record Day(LocalDate date, int precision) {

    static Day of(ResolvedTime time) {
      if (time == null || time.from() == null || time.to() == null) {
        return null;
      }
      try {
        LocalDate from = LocalDate.parse(time.from());
        int days = (int) ChronoUnit.DAYS.between(from, LocalDate.parse(time.to())) + 1;
        if (days < 1 || days > MONTH) {
          return null;
        }
        return new Day(from.plusDays((days - 1) / 2), days == 1 ? 1 : days <= WEEK ? 2 : 3);
      } catch (DateTimeParseException e) {
        // A day written by an older release or by hand that is none counts as not told.
        return null;
      }
    }
  }
}

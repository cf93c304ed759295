package org.rashomon.export;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.rashomon.extract.CountKind;
import org.rashomon.extract.Victims;
import org.rashomon.ledger.ClaimRow;
import org.rashomon.reconcile.Event;
import org.rashomon.reconcile.Event.EventCount;
import org.rashomon.reconcile.Level;
import org.rashomon.resolve.ResolvedPlace;
import org.rashomon.resolve.ResolvedTime;

/**
 * Events in the 49 columns of UCDP GED: violence of organised actors that killed at least one. What
 * hangs on UCDP's own lists (conflict, dyad and actor numbers) stays empty; states have the numbers
 * of Gleditsch and Ward.
 */
final class GedTable implements EventRows {
  private static final List<Column> COLUMNS = columnsOf();
  private static final int CELLS_A_ROW = 720;

  private static List<Column> columnsOf() {
    List<String> text =
        List.of(
            "id",
            "relid",
            "code_status",
            "conflict_name",
            "dyad_name",
            "side_a",
            "side_b",
            "source_article",
            "source_office",
            "source_date",
            "source_headline",
            "source_original",
            "where_coordinates",
            "where_description",
            "adm_1",
            "adm_2",
            "geom_wkt",
            "country",
            "region",
            "date_start",
            "date_end");
    return Column.listed(
        "id relid year active_year code_status type_of_violence conflict_dset_id conflict_new_id"
            + " conflict_name dyad_dset_id dyad_new_id dyad_name side_a_dset_id side_a_new_id"
            + " side_a side_b_dset_id side_b_new_id side_b number_of_sources source_article"
            + " source_office source_date source_headline source_original where_prec"
            + " where_coordinates where_description adm_1 adm_2 latitude longitude geom_wkt"
            + " priogrid_gid country country_id region event_clarity date_prec date_start"
            + " date_end deaths_a deaths_b deaths_civilians deaths_unknown best high low gwnoa"
            + " gwnob",
        name -> !text.contains(name));
  }

  @Override
  public List<Column> columns() {
    return COLUMNS;
  }

  @Override
  public void rows(EventFile file, Consumer<List<Object>> to) {
    Event event = file.event();
    List<EventCount> killed = file.counts(CountKind.KILLED);
    Integer best = Figures.best(killed);
    GedSides sides = GedSides.of(file);
    Integer violence = sides.violence();
    if (violence == null || best == null || best < 1 || !isIncident(event)) {
      return;
    }
    Cells cells = new Cells(COLUMNS);
    cells
        .put("id", event.id())
        .put("relid", event.id())
        .put("type_of_violence", violence)
        .put("dyad_name", sides.a() + " - " + sides.b())
        .put("side_a", sides.a())
        .put("side_b", sides.b())
        .put("gwnoa", sides.stateA())
        .put("gwnob", sides.stateB())
        .put("event_clarity", event.level() == Level.DAY ? 2 : 1)
        .put("best", best)
        .put("low", Figures.low(killed))
        .put("high", Figures.high(killed));
    sources(cells, file);
    place(cells, event.place());
    time(cells, event.time());
    deaths(cells, killed, sides);
    to.accept(cells.row());
  }

  private static boolean isIncident(Event event) {
    return event.level() != Level.WAR && event.parent() == null;
  }

  private static void sources(Cells cells, EventFile file) {
    List<ClaimRow> first = new ArrayList<>();
    for (ClaimRow row : file.rows()) {
      if (first.stream().noneMatch(one -> one.claim().report().equals(row.claim().report()))) {
        first.add(row);
      }
    }
    cells
        .put("number_of_sources", file.event().reports())
        .put(
            "source_article",
            first.stream()
                .map(
                    row ->
                        "\u201C"
                            + row.outlet()
                            + ", "
                            + row.published()
                            + ", "
                            + row.claim().report()
                            + "\u201D")
                .collect(Collectors.joining(";")))
        .put("source_office", joined(first.stream().map(ClaimRow::outlet).toList()))
        .put("source_date", joined(first.stream().map(ClaimRow::published).toList()))
        .put(
            "source_original",
            joined(file.claims().stream().map(EventFile::said).distinct().toList()));
  }

  private static String joined(List<String> parts) {
    return parts.stream().filter(Objects::nonNull).collect(Collectors.joining(";"));
  }

  private static void place(Cells cells, ResolvedPlace place) {
    if (place == null) {
      return;
    }
    cells
        .put("country", Countries.name(place.country()))
        .put("country_id", Countries.gleditschWard(place.country()))
        .put("region", Countries.ucdpRegion(place.country()))
        .put("where_coordinates", place.name())
        .put("where_description", (place.near() == null ? "" : place.near() + " ") + place.text());
    if (place.precision() != null) {
      cells.put("where_prec", precision(place));
    }
    Areas areas = Areas.of(place);
    cells.put("adm_1", areas.province()).put("adm_2", areas.district());
    if (place.lat() != null && place.lon() != null) {
      cells
          .put("latitude", place.lat())
          .put("longitude", place.lon())
          .put("geom_wkt", "POINT (" + place.lon() + " " + place.lat() + ")")
          .put("priogrid_gid", gridCell(place.lat(), place.lon()));
    }
  }

  private static int precision(ResolvedPlace place) {
    return switch (place.precision()) {
      case POINT, TOWN -> place.near() == null ? 1 : 2;
      case DISTRICT -> 3;
      case REGION -> 4;
      case COUNTRY -> 6;
    };
  }

  /** PRIO-GRID's number of the half-degree cell, counted from the south-west. */
  static int gridCell(double lat, double lon) {
    int row = (int) Math.min(359, Math.floor((lat + 90) * 2));
    int column = (int) Math.min(CELLS_A_ROW - 1, Math.floor((lon + 180) * 2));
    return row * CELLS_A_ROW + column + 1;
  }

  private static void time(Cells cells, ResolvedTime time) {
    if (time == null || time.from() == null || time.to() == null) {
      return;
    }
    try {
      LocalDate from = LocalDate.parse(time.from());
      long days = ChronoUnit.DAYS.between(from, LocalDate.parse(time.to())) + 1;
      cells
          .put("year", from.getYear())
          .put("date_start", time.from())
          .put("date_end", time.to())
          .put("date_prec", days == 1 ? 1 : days < 7 ? 2 : days == 7 ? 3 : days <= 31 ? 4 : 5);
    } catch (DateTimeParseException e) {
      // A day written by an older release or by hand that is none counts as not told.
      cells.put("date_start", null);
    }
  }

  private static void deaths(Cells cells, List<EventCount> killed, GedSides sides) {
    for (EventCount count : killed) {
      boolean civilian = count.victims() == Victims.CIVILIAN || "CVL".equals(count.side());
      String column =
          civilian
              ? "deaths_civilians"
              : Objects.equals(count.side(), sides.codeA())
                  ? "deaths_a"
                  : Objects.equals(count.side(), sides.codeB()) ? "deaths_b" : "deaths_unknown";
      Integer number = count.best() != null ? count.best() : count.low();
      cells.put(count.side() == null && !civilian ? "deaths_unknown" : column, number);
    }
  }
}

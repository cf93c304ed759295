package org.rashomon.export;

import static org.rashomon.export.Column.decimal;
import static org.rashomon.export.Column.text;
import static org.rashomon.export.Column.whole;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.rashomon.extract.CountKind;
import org.rashomon.reconcile.Event;
import org.rashomon.resolve.ResolvedClaim;
import org.rashomon.resolve.ResolvedParty;
import org.rashomon.resolve.ResolvedPlace;
import org.rashomon.resolve.ResolvedTime;

/** Events under our own names, a row each. */
final class EventTable implements EventRows {
  private static final List<Column> COLUMNS =
      List.of(
          text("event"),
          text("type"),
          text("level"),
          text("parent"),
          text("from"),
          text("to"),
          text("time_precision"),
          text("place"),
          text("country"),
          decimal("latitude"),
          decimal("longitude"),
          text("place_precision"),
          text("near"),
          whole("uncertainty_km"),
          text("actors"),
          text("targets"),
          whole("killed_low"),
          whole("killed_best"),
          whole("killed_high"),
          whole("wounded_low"),
          whole("wounded_best"),
          whole("wounded_high"),
          text("status"),
          text("disputes"),
          whole("claims"),
          whole("reports"),
          whole("origins_at_most"),
          text("outlets"),
          text("notes"),
          text("own_types"),
          text("include"),
          text("verified"),
          text("corpus"));

  private final String corpus;
  private final Judgements judgements;
  private final Codebook codebook;

  EventTable(String corpus, Judgements judgements, Codebook codebook) {
    this.corpus = corpus;
    this.judgements = judgements;
    this.codebook = codebook;
  }

  @Override
  public List<Column> columns() {
    return COLUMNS;
  }

  @Override
  public void rows(EventFile file, Consumer<List<Object>> to) {
    Event event = file.event();
    Cells cells = new Cells(COLUMNS);
    cells
        .put("event", event.id())
        .put("type", event.type().toString())
        .put("level", event.level().toString())
        .put("parent", event.parent())
        .put("actors", names(file.actors()))
        .put("targets", names(file.targets()))
        .put("status", status(file))
        .put("disputes", Notes.disputes(event))
        .put("claims", event.claims().size())
        .put("reports", event.reports())
        .put("origins_at_most", event.origins().atMost())
        .put("outlets", String.join("; ", file.outlets()))
        .put("notes", Notes.of(file))
        .put("own_types", String.join("; ", codebook.typesOf(file.rows())))
        .put("include", judgements.include(file))
        .put("verified", judgements.verified(file))
        .put("corpus", corpus);
    time(cells, event.time());
    place(cells, event.place());
    cells.put("uncertainty_km", uncertainty(event.place()));
    figures(cells, "killed", file.counts(CountKind.KILLED));
    figures(cells, "wounded", file.counts(CountKind.WOUNDED));
    to.accept(cells.row());
  }

  static void time(Cells cells, ResolvedTime time) {
    if (time != null) {
      cells
          .put("from", time.from())
          .put("to", time.to())
          .put("time_precision", time.precision() == null ? null : time.precision().toString());
    }
  }

  static void place(Cells cells, ResolvedPlace place) {
    if (place != null) {
      cells
          .put("place", place.name())
          .put("country", place.country())
          .put("latitude", place.lat())
          .put("longitude", place.lon())
          .put("place_precision", place.precision() == null ? null : place.precision().toString())
          .put("near", place.near());
    }
  }

  /** How far around a point of this precision, in kilometres; null where it isn't known. */
  private static Integer uncertainty(ResolvedPlace place) {
    if (place == null || place.precision() == null) {
      return null;
    }
    return switch (place.precision()) {
      case POINT -> place.near() == null ? 1 : 10;
      case TOWN -> place.near() == null ? 5 : 20;
      case DISTRICT -> 40;
      case REGION -> 120;
      case COUNTRY -> 500;
    };
  }

  private static void figures(Cells cells, String kind, List<Event.EventCount> counts) {
    cells
        .put(kind + "_low", Figures.low(counts))
        .put(kind + "_best", Figures.best(counts))
        .put(kind + "_high", Figures.high(counts));
  }

  static String names(List<ResolvedParty> parties) {
    return parties.stream().map(EventFile::name).distinct().collect(Collectors.joining("; "));
  }

  private static String status(EventFile file) {
    return file.claims().stream()
        .map(ResolvedClaim::status)
        .filter(Objects::nonNull)
        .distinct()
        .sorted()
        .collect(Collectors.joining("; "));
  }
}

package org.rashomon.export;

import static org.rashomon.export.Column.decimal;
import static org.rashomon.export.Column.text;
import static org.rashomon.export.Column.whole;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.rashomon.ledger.ClaimRow;
import org.rashomon.resolve.ResolvedClaim;
import org.rashomon.resolve.ResolvedCount;

/** Claims under our own names, a row each; an edited copy of it comes back as decisions. */
final class ClaimTable implements EventRows {
  private static final List<Column> COLUMNS =
      List.of(
          text("claim"),
          text("event"),
          text("report"),
          text("outlet"),
          text("published"),
          whole("start"),
          whole("end"),
          text("type"),
          text("trigger"),
          text("actors"),
          text("actor_sides"),
          text("targets"),
          text("target_sides"),
          text("means"),
          text("place"),
          text("country"),
          decimal("latitude"),
          decimal("longitude"),
          text("place_precision"),
          text("near"),
          text("from"),
          text("to"),
          text("time_precision"),
          text("counts"),
          text("polarity"),
          text("realis"),
          text("outcome"),
          text("hedge"),
          text("status"),
          text("sources"),
          text("standing"),
          text("stated_at"),
          text("rules"),
          text("quote"),
          whole("page"),
          text("corpus"));

  private final String corpus;

  ClaimTable(String corpus) {
    this.corpus = corpus;
  }

  @Override
  public List<Column> columns() {
    return COLUMNS;
  }

  @Override
  public void rows(EventFile file, Consumer<List<Object>> to) {
    file.rows().forEach(row -> to.accept(row(row)));
  }

  private List<Object> row(ClaimRow row) {
    ResolvedClaim claim = row.claim();
    Cells cells = new Cells(COLUMNS);
    cells
        .put("claim", claim.id())
        .put("event", row.event())
        .put("report", claim.report())
        .put("outlet", row.outlet())
        .put("published", row.published())
        .put("start", claim.start())
        .put("end", claim.end())
        .put("type", claim.type().toString())
        .put("trigger", claim.trigger().text())
        .put("actors", EventTable.names(claim.actors()))
        .put("actor_sides", sides(claim.actors()))
        .put("targets", EventTable.names(claim.targets()))
        .put("target_sides", sides(claim.targets()))
        .put("means", claim.means() == null ? null : claim.means().kind())
        .put("counts", claim.counts().stream().map(ClaimTable::count).collect(joined()))
        .put("polarity", claim.polarity().toString())
        .put("realis", claim.realis().toString())
        .put("outcome", claim.outcome() == null ? null : claim.outcome().toString())
        .put("hedge", claim.hedge().toString())
        .put("status", claim.status())
        .put("sources", EventFile.said(claim))
        .put(
            "standing",
            claim.sources().stream().map(chain -> chain.standing().toString()).collect(joined()))
        .put("stated_at", claim.statedAt())
        .put("rules", String.join("; ", claim.rules()))
        .put("quote", claim.quote())
        .put("page", row.page())
        .put("corpus", corpus);
    EventTable.place(cells, claim.place());
    EventTable.time(cells, claim.time());
    return cells.row();
  }

  private static java.util.stream.Collector<CharSequence, ?, String> joined() {
    return Collectors.joining("; ");
  }

  private static String sides(List<org.rashomon.resolve.ResolvedParty> parties) {
    return parties.stream()
        .map(party -> party.side() == null ? "" : party.side())
        .filter(side -> !side.isEmpty())
        .distinct()
        .collect(joined());
  }

  private static String count(ResolvedCount count) {
    String side = count.side() == null ? "" : " " + count.side();
    String bounds =
        (count.low() == null ? "" : count.low())
            + ".."
            + (count.high() == null ? "" : count.high());
    return count.kind() + side + " " + bounds + " (" + count.text() + ")";
  }
}

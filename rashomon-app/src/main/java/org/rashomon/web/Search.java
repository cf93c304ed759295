package org.rashomon.web;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.rashomon.export.JsonDocument;
import org.rashomon.export.PrivateVoices;
import org.rashomon.ledger.ClaimFilter;
import org.rashomon.ledger.ClaimRow;
import org.rashomon.ledger.LedgerOverview;
import org.rashomon.ledger.LedgerOverview.SourceRow;
import org.rashomon.ledger.LedgerQueries;
import org.rashomon.ledger.Page;
import org.rashomon.ledger.ReportFilter;
import org.rashomon.ledger.ReportRow;
import org.rashomon.web.view.FilterForm.Choice;
import org.rashomon.web.view.Link;
import org.rashomon.web.view.SearchPage;

/** Full text over claims, reports and names of sources, with filters for claims. */
final class Search {
  private static final List<String> KINDS = List.of("all", "claims", "reports", "sources");
  private static final List<String> PARTS = List.of("actor", "target", "victim", "source");
  private static final int FEW = 6;
  private static final int MANY = 40;

  private final LedgerQueries queries;
  private final LedgerOverview overview;
  private final SideNames sides;
  private final ClaimViews claims;
  private final Sources sources;
  private final Memo memo;
  private final PatternSearch patterns;

  Search(
      LedgerQueries queries,
      LedgerOverview overview,
      SideNames sides,
      Sources sources,
      Memo memo,
      PatternSearch patterns) {
    this.queries = queries;
    this.overview = overview;
    this.sides = sides;
    this.claims = new ClaimViews(sides);
    this.sources = sources;
    this.memo = memo;
    this.patterns = patterns;
  }

  private record Found(
      Page<ClaimRow> claims, Page<ReportRow> reports, List<SourceRow> sources, String next) {}

  Answer answer(Context request) {
    Parameters asked = new Parameters(request);
    String within = asked.oneOf("in", KINDS) == null ? "all" : asked.text("in");
    ClaimFilter filter =
        new ClaimFilter(
            asked.text("q"),
            asked.type(),
            asked.text("side"),
            asked.oneOf("part", PARTS),
            asked.text("status"),
            asked.oneOf("standing", Board.standings()),
            asked.text("voice"),
            asked.day("from"),
            asked.day("to"));
    Found found = find(asked, within, filter);
    return new Answer(
        "search",
        filter.words() == null ? "Search" : "Search: " + filter.words(),
        "search",
        () -> page(asked, within, filter, found),
        () -> json(asked, found));
  }

  private Found find(Parameters asked, String within, ClaimFilter filter) {
    boolean all = within.equals("all");
    int limit = all ? FEW : MANY;
    boolean words = filter.words() != null;
    Predicate<ClaimRow> wanted = patterns.asked(asked);
    Page<ClaimRow> none = new Page<>(List.of(), null);
    Page<ClaimRow> said =
        asked.filtered() && (all || within.equals("claims"))
            ? wanted == null
                ? queries.claims(filter, asked.cursor(), limit)
                : patterns.find(filter, wanted, asked.cursor(), limit)
            : none;
    Page<ReportRow> reports =
        words && (all || within.equals("reports"))
            ? queries.reports(
                new ReportFilter(filter.words(), null, null, null, filter.from(), filter.to()),
                asked.cursor(),
                limit)
            : new Page<>(List.of(), null);
    List<SourceRow> names =
        words && (all || within.equals("sources"))
            ? overview.sources(filter.words(), limit + 1)
            : List.of();
    String next = all ? null : said.next() == null ? reports.next() : said.next();
    return new Found(said, reports, names, next);
  }

  private SearchPage page(Parameters asked, String within, ClaimFilter filter, Found found) {
    int limit = within.equals("all") ? FEW : MANY;
    List<SourceRow> names = found.sources();
    return new SearchPage(
        filter.words(),
        asked.text(PatternSearch.PATTERN),
        asked.text(PatternSearch.OWN),
        within,
        filter.type() == null ? null : filter.type().toString(),
        filter.side(),
        filter.part(),
        filter.status(),
        filter.standing(),
        filter.from(),
        filter.to(),
        Board.choices(memo.get("types", queries::types), Wording::label),
        Board.choices(memo.get("sides", queries::sides), sides::of),
        Board.choices(memo.get("statuses", overview::statuses), status -> status),
        Board.standings().stream().map(code -> new Choice(code, code, 0)).toList(),
        heads(asked),
        asked.filtered() ? asked.at(null) : null,
        found.claims().items().stream()
            .map(row -> claims.of(row, Quotes.found(row.claim(), filter.words())))
            .toList(),
        found.reports().items().stream().map(ReportList::item).toList(),
        names.subList(0, Math.min(limit, names.size())).stream().map(sources::item).toList(),
        found.claims().next() != null,
        found.reports().next() != null,
        names.size() > limit,
        asked.cursor() == null ? null : asked.at(null),
        found.next() == null ? null : asked.at(found.next()),
        asked.filtered());
  }

  private static List<Link> heads(Parameters asked) {
    List<Link> heads = new ArrayList<>();
    for (String kind : KINDS) {
      heads.add(new Link(kind, asked.with(Map.of("in", kind))));
    }
    return heads;
  }

  private Object json(Parameters asked, Found found) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("ok", true);
    body.put(
        "claims",
        found.claims().items().stream()
            .map(PrivateVoices::of)
            .map(JsonDocument.ClaimItem::of)
            .toList());
    body.put("reports", found.reports().items());
    body.put("sources", found.sources());
    body.put("next", found.next());
    body.put("nextAddress", found.next() == null ? null : asked.at(found.next()));
    return body;
  }
}

package org.rashomon.web;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.rashomon.ledger.ClaimFilter;
import org.rashomon.ledger.ClaimRow;
import org.rashomon.ledger.LedgerOverview;
import org.rashomon.ledger.LedgerOverview.SourceRow;
import org.rashomon.ledger.LedgerQueries;
import org.rashomon.ledger.Page;
import org.rashomon.ledger.Tally;
import org.rashomon.resolve.Standing;
import org.rashomon.web.view.FilterForm.Choice;
import org.rashomon.web.view.Link;
import org.rashomon.web.view.SourceItem;
import org.rashomon.web.view.SourcePage;
import org.rashomon.web.view.SourcePage.Group;
import org.rashomon.web.view.SourcePage.Share;

/**
 * Sources: how often each is first, alone and contradicted, with the counts behind; and what it
 * says, by what it is to the act. Counts, never a score: a source that nobody contradicts may only
 * be one that nobody else follows.
 */
final class Sources {
  /** Under so many cases no share is shown. */
  static final int FEWEST_CASES = 20;

  private static final String TOLD_BY_OTHERS = "events that others tell of too";
  private static final int LISTED = 300;
  private static final int CLAIMS = 5;
  private static final int EVENTS = 20;

  private final LedgerQueries queries;
  private final LedgerOverview overview;
  private final SideNames sides;
  private final ClaimViews claims;
  private final EventTitles titles;

  Sources(LedgerQueries queries, LedgerOverview overview, SideNames sides, EventTitles titles) {
    this.queries = queries;
    this.overview = overview;
    this.sides = sides;
    this.claims = new ClaimViews(sides);
    this.titles = titles;
  }

  Answer all(Context request) {
    Parameters asked = new Parameters(request);
    List<SourceRow> rows = overview.sources(asked.text("q"), LISTED);
    return new Answer(
        "sources",
        "Sources",
        "sources",
        () ->
            new org.rashomon.web.view.SourcesPage(
                asked.text("q"), rows.stream().map(this::item).toList(), rows.size() == LISTED),
        () -> body("sources", rows));
  }

  private static Map<String, Object> body(String name, Object value) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("ok", true);
    body.put(name, value);
    return body;
  }

  Answer one(Context request) {
    Parameters asked = new Parameters(request);
    SourceRow row = asked.text("name") == null ? null : overview.source(asked.text("name"));
    if (row == null) {
      throw Refusal.notFound("source");
    }
    return new Answer(
        "source",
        sides.of(row.name()),
        "sources",
        () -> page(row),
        () -> {
          Map<String, Object> body = body("source", row);
          body.put("standings", overview.standings(row.name()));
          body.put("contradictedIn", overview.contradicted(row.name(), EVENTS));
          return body;
        });
  }

  /** The line of a source. */
  SourceItem item(SourceRow row) {
    return new SourceItem(
        sides.of(row.name()),
        "/source?name=" + Parameters.encoded(row.name()),
        row.kind(),
        row.events(),
        share(row.alone(), row.events()),
        share(row.first(), row.events() - row.alone()),
        share(row.contradicted(), row.events() - row.alone()));
  }

  /** "25 % (10 of 40)"; only the counts where the cases are too few for a share. */
  private static String share(long times, long cases) {
    String counts = String.format(Locale.ROOT, "%,d of %,d", times, cases);
    return cases < FEWEST_CASES
        ? counts
        : Math.round(100.0 * times / cases) + " % (" + counts + ")";
  }

  private SourcePage page(SourceRow row) {
    List<Tally> standings = overview.standings(row.name());
    Map<String, Long> counts =
        standings.stream().collect(Collectors.toMap(Tally::name, Tally::count));
    boolean party = row.kind().equals("party") || row.kind().equals("official");
    List<String> disputed = overview.contradicted(row.name(), EVENTS);
    Map<String, String> names = titles.of(disputed);
    return new SourcePage(
        item(row),
        party,
        shares(row),
        standings.stream()
            .map(one -> new Choice(one.name(), all(row.name(), one.name()), one.count()))
            .toList(),
        groups(row.name(), counts),
        disputed.stream()
            .filter(names::containsKey)
            .map(id -> new Link(names.get(id), "/event/" + id))
            .toList());
  }

  private static List<Share> shares(SourceRow row) {
    long shared = row.events() - row.alone();
    return List.of(
        new Share(
            "Alone",
            share(row.alone(), row.events()),
            few(row.events()),
            "events it tells of",
            "Nobody else read here tells of the event."),
        new Share(
            "First",
            share(row.first(), shared),
            few(shared),
            TOLD_BY_OTHERS,
            "Its earliest report is of an earlier day than everybody else\u2019s."),
        new Share(
            "Contradicted",
            share(row.contradicted(), shared),
            few(shared),
            TOLD_BY_OTHERS,
            "A real dispute sets it against another. It doesn\u2019t say who is right."));
  }

  private static boolean few(long cases) {
    return cases < FEWEST_CASES;
  }

  private List<Group> groups(String name, Map<String, Long> counts) {
    List<Group> groups = new ArrayList<>();
    for (Standing standing : Standing.values()) {
      long count = counts.getOrDefault(standing.toString(), 0L);
      if (count > 0) {
        ClaimFilter filter =
            new ClaimFilter(null, null, null, null, null, standing.toString(), name, null, null);
        Page<ClaimRow> page = queries.claims(filter, null, CLAIMS);
        groups.add(
            new Group(
                heading(standing),
                standing.toString(),
                page.items().stream().map(claims::of).toList(),
                count,
                page.next() == null ? null : all(name, standing.toString())));
      }
    }
    return groups;
  }

  private static String all(String name, String standing) {
    return "/search?in=claims&voice=" + Parameters.encoded(name) + "&standing=" + standing;
  }

  private static String heading(Standing standing) {
    return switch (standing) {
      case OWN_LOSS -> "Of its own losses";
      case OWN_ACT -> "Of its own acts";
      case ENEMY_LOSS -> "Of the other side\u2019s losses";
      case ACCUSATION -> "What it accuses others of";
      case THIRD_PARTY -> "On acts it has no part in";
      case WITNESSED -> "What it says it saw";
      case OWN_VOICE -> "In its own voice, no source named";
      case UNKNOWN -> "Standing not told";
    };
  }
}

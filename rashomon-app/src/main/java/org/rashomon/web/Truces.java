package org.rashomon.web;

import io.javalin.http.Context;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rashomon.extract.ClaimType;
import org.rashomon.ledger.LedgerOverview;
import org.rashomon.ledger.LedgerOverview.DayCount;
import org.rashomon.ledger.LedgerQueries;
import org.rashomon.ledger.Page;
import org.rashomon.reconcile.Ceasefire;
import org.rashomon.web.view.CeasefirePage;
import org.rashomon.web.view.CeasefiresPage;
import org.rashomon.web.view.Docket;
import org.rashomon.web.view.Link;

/** Ceasefires: all of them, and the docket of one; alleged breaches by week. */
final class Truces {
  private static final int LISTED = 30;
  private static final int WEEKS = 60;

  private final LedgerQueries queries;
  private final LedgerOverview overview;
  private final Dockets dockets;
  private final Coverages coverages;
  private final Memo memo;

  Truces(
      LedgerQueries queries,
      LedgerOverview overview,
      Dockets dockets,
      Coverages coverages,
      Memo memo) {
    this.queries = queries;
    this.overview = overview;
    this.dockets = dockets;
    this.coverages = coverages;
    this.memo = memo;
  }

  Answer all(Context request) {
    Parameters asked = new Parameters(request);
    Page<Ceasefire> page = queries.ceasefires(asked.cursor(), LISTED);
    return new Answer(
        "ceasefires",
        "Ceasefires",
        "ceasefires",
        () ->
            new CeasefiresPage(
                dockets.of(page.items()),
                memo.get("breaches", this::weeks),
                asked.cursor() == null ? null : asked.at(null),
                page.next() == null ? null : asked.at(page.next())),
        () -> {
          Map<String, Object> body = new LinkedHashMap<>();
          body.put("ok", true);
          body.put("ceasefires", page.items());
          body.put("next", page.next());
          body.put("nextAddress", page.next() == null ? null : asked.at(page.next()));
          return body;
        });
  }

  Answer one(Context request) {
    Ceasefire ceasefire = queries.ceasefire(Routes.id(request));
    if (ceasefire == null) {
      throw Refusal.notFound("ceasefire");
    }
    Parameters asked = new Parameters(request);
    Docket docket = dockets.of(List.of(ceasefire)).get(0);
    Coverages.Covered coverage = coverages.of(ceasefire, asked.day(Coverages.FROM));
    return new Answer(
        "ceasefire",
        docket.title(),
        "ceasefires",
        () -> new CeasefirePage(docket, coverages.shown(coverage, asked)),
        () -> {
          Map<String, Object> body = new LinkedHashMap<>();
          body.put("ok", true);
          body.put("ceasefire", ceasefire);
          body.put("coverage", coverage);
          return body;
        });
  }

  /** Weeks, from Monday, with alleged breaches, the latest first. */
  private List<Link> weeks() {
    TreeMap<LocalDate, Long> weeks = new TreeMap<>();
    for (DayCount day : overview.claimDays(ClaimType.CEASEFIRE_VIOLATION)) {
      if (!day.day().isEmpty()) {
        LocalDate monday =
            LocalDate.parse(day.day()).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        weeks.merge(monday, day.events(), Long::sum);
      }
    }
    List<Link> links = new ArrayList<>();
    weeks.descendingMap().forEach((monday, count) -> links.add(week(monday, count)));
    return links.subList(0, Math.min(WEEKS, links.size()));
  }

  private static Link week(LocalDate monday, long count) {
    LocalDate sunday = monday.plusDays(6);
    return new Link(
        Days.range(monday.toString(), sunday.toString()) + " (" + count + ")",
        "/search?in=claims&type=ceasefire-violation&from=" + monday + "&to=" + sunday);
  }
}

package org.rashomon.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rashomon.ledger.ClaimRow;
import org.rashomon.ledger.LedgerQueries;
import org.rashomon.reconcile.Ceasefire;
import org.rashomon.resolve.ResolvedClaim;
import org.rashomon.resolve.ResolvedPlace;
import org.rashomon.resolve.ResolvedTime;
import org.rashomon.web.view.Docket;
import org.rashomon.web.view.Link;

/** Ceasefires in words, every field with the sentences that say so. */
final class Dockets {
  private final LedgerQueries queries;
  private final SideNames sides;
  private final EventTitles titles;

  Dockets(LedgerQueries queries, EventTitles titles, SideNames sides) {
    this.queries = queries;
    this.titles = titles;
    this.sides = sides;
  }

  /** The dockets of one event. */
  List<Docket> ofEvent(String event) {
    return of(recorded(event));
  }

  List<Ceasefire> recorded(String event) {
    return queries.ceasefiresOf(event);
  }

  /** Ceasefires in words, in four queries however many they are. */
  List<Docket> of(List<Ceasefire> ceasefires) {
    Set<String> ids = new HashSet<>();
    ceasefires.forEach(ceasefire -> ids.addAll(claims(ceasefire)));
    Map<String, ClaimRow> rows = new LinkedHashMap<>();
    queries.claims(ids).forEach(row -> rows.put(row.claim().id(), row));
    Map<String, String> events = titles.of(ceasefires.stream().map(Ceasefire::event).toList());
    return ceasefires.stream().map(ceasefire -> docket(ceasefire, rows, events)).toList();
  }

  private Docket docket(
      Ceasefire ceasefire, Map<String, ClaimRow> rows, Map<String, String> events) {
    Link event =
        new Link(
            events.getOrDefault(ceasefire.event(), "Ceasefire"), "/event/" + ceasefire.event());
    return new Docket(
        ceasefire.id(),
        ceasefire.names().isEmpty() ? event.text() : String.join(" / ", ceasefire.names()),
        event,
        ceasefire.status() == null ? "unknown" : ceasefire.status().value(),
        ceasefire.status() == null ? List.of() : said(ceasefire.status().claims(), rows),
        ceasefire.parties().stream().map(party -> party(party, rows)).toList(),
        facts(ceasefire, rows),
        ceasefire.renews() == null
            ? null
            : new Link("an earlier ceasefire", "/ceasefire/" + ceasefire.renews()),
        ceasefire.terms().stream().map(term -> term(term, rows)).filter(Objects::nonNull).toList(),
        ceasefire.violations().stream().map(breach -> violation(breach, rows)).toList());
  }

  private static Set<String> claims(Ceasefire ceasefire) {
    Set<String> ids = new HashSet<>();
    ceasefire.parties().forEach(party -> ids.addAll(party.claims()));
    moments(ceasefire).values().forEach(moment -> ids.addAll(moment.claims()));
    ceasefire.terms().forEach(term -> ids.add(term.claim()));
    ceasefire.violations().forEach(violation -> ids.add(violation.claim()));
    ceasefire.violations().forEach(violation -> ids.add(violation.act()));
    ids.remove(null);
    if (ceasefire.status() != null) {
      ids.addAll(ceasefire.status().claims());
    }
    return ids;
  }

  private static Map<String, Ceasefire.Moment> moments(Ceasefire ceasefire) {
    Map<String, Ceasefire.Moment> moments = new LinkedHashMap<>();
    putIfTold(moments, "Announced", ceasefire.announced());
    putIfTold(moments, "Signed", ceasefire.signed());
    putIfTold(moments, "In force from", ceasefire.effective());
    putIfTold(moments, "Ended", ceasefire.ended());
    return moments;
  }

  private static void putIfTold(
      Map<String, Ceasefire.Moment> moments, String name, Ceasefire.Moment moment) {
    if (moment != null) {
      moments.put(name, moment);
    }
  }

  private static List<Link> said(Collection<String> ids, Map<String, ClaimRow> rows) {
    return ids.stream()
        .map(rows::get)
        .filter(Objects::nonNull)
        .map(row -> new Link(outlet(row), ClaimViews.href(row.claim())))
        .toList();
  }

  private static String outlet(ClaimRow row) {
    return row.outlet() == null ? "report" : row.outlet();
  }

  private Docket.Party party(Ceasefire.CeasefireParty party, Map<String, ClaimRow> rows) {
    return new Docket.Party(sides.of(party.side()), party.stance(), said(party.claims(), rows));
  }

  private List<Docket.Fact> facts(Ceasefire ceasefire, Map<String, ClaimRow> rows) {
    List<Docket.Fact> facts = new ArrayList<>();
    moments(ceasefire)
        .forEach(
            (name, moment) ->
                facts.add(new Docket.Fact(name, moment(moment), said(moment.claims(), rows))));
    plain(facts, "Form", ceasefire.form());
    plain(facts, "Scope", ceasefire.scope());
    plain(facts, "Mediators", names(ceasefire.mediators()));
    plain(facts, "Monitors", names(ceasefire.monitors()));
    return facts;
  }

  private static void plain(List<Docket.Fact> facts, String name, String words) {
    if (words != null && !words.isEmpty()) {
      facts.add(new Docket.Fact(name, words, List.of()));
    }
  }

  private String names(List<String> codes) {
    return Wording.list(codes.stream().map(sides::of).toList());
  }

  private static String moment(Ceasefire.Moment moment) {
    String day = moment.date() == null ? "day not told" : Days.day(moment.date());
    String clock = moment.clock() == null ? "" : ", " + moment.clock();
    return day + clock + (moment.zone() == null ? "" : " " + moment.zone());
  }

  private static Link term(Ceasefire.Term term, Map<String, ClaimRow> rows) {
    ClaimRow row = rows.get(term.claim());
    return row == null ? null : new Link(term.text(), ClaimViews.href(row.claim()));
  }

  private Docket.Violation violation(Ceasefire.Violation violation, Map<String, ClaimRow> rows) {
    ClaimRow row = rows.get(violation.claim());
    ResolvedTime time = first(violation, rows, ResolvedClaim::time);
    ResolvedPlace place = first(violation, rows, ResolvedClaim::place);
    return new Docket.Violation(
        violation.by() == null ? "not told" : sides.of(violation.by()),
        names(violation.allegedBy()),
        names(violation.deniedBy()),
        violation.observed(),
        time == null ? null : Days.time(time),
        time == null ? null : time.from(),
        place == null ? null : place.name(),
        row == null ? null : new Link(row.claim().quote(), ClaimViews.href(row.claim())),
        act(violation, rows));
  }

  /** What the allegation tells, else what the claim of the act tells that it speaks of; or null. */
  private static <T> T first(
      Ceasefire.Violation violation, Map<String, ClaimRow> rows, Function<ResolvedClaim, T> told) {
    return Stream.of(violation.claim(), Objects.requireNonNullElse(violation.act(), ""))
        .map(rows::get)
        .filter(Objects::nonNull)
        .map(row -> told.apply(row.claim()))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** The act it is said to be, leading to that act's event; null where none is named. */
  private static Link act(Ceasefire.Violation violation, Map<String, ClaimRow> rows) {
    ClaimRow row = violation.act() == null ? null : rows.get(violation.act());
    return row == null
        ? null
        : new Link(Wording.words(row.claim().type()), "/event/" + row.event());
  }
}

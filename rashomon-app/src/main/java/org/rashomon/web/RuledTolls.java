package org.rashomon.web;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.rashomon.export.PrivateVoices;
import org.rashomon.extract.CountKind;
import org.rashomon.extract.Victims;
import org.rashomon.ledger.EventFilter;
import org.rashomon.ledger.LedgerOverview;
import org.rashomon.ledger.LedgerOverview.IncidentSum;
import org.rashomon.ledger.LedgerOverview.StatedToll;
import org.rashomon.reconcile.CountRule;
import org.rashomon.reconcile.Event.EventCount;
import org.rashomon.reconcile.StatedCount;
import org.rashomon.resolve.HopKind;
import org.rashomon.resolve.Standing;
import org.rashomon.web.view.FigureRules;
import org.rashomon.web.view.IncidentChart;
import org.rashomon.web.view.Link;
import org.rashomon.web.view.TollFigures;
import org.rashomon.web.view.TollsPage;

/**
 * The page of tolls: those stated of one event, of one side, since one day are one figure by a rule
 * that the reader picks, with what each other rule would give. Nothing is added up but single
 * incidents, and these by the same rule.
 */
final class RuledTolls {
  private static final int SHOWN = 40;
  private static final String INCIDENTS = "incidents by rule";

  private final Board board;
  private final LedgerOverview overview;
  private final EventTitles titles;
  private final SideNames sides;
  private final Rules rules;
  private final Tolls tolls;
  private final Memo memo;

  RuledTolls(Board board, LedgerOverview overview, EventTitles titles, SideNames sides, Memo memo) {
    this.board = board;
    this.overview = overview;
    this.titles = titles;
    this.sides = sides;
    this.rules = new Rules(sides);
    this.tolls = new Tolls(sides);
    this.memo = memo;
  }

  /** What may be one figure: numbers since different days are of different victims. */
  private record Key(String event, String kind, String side, String basis, String from) {
    static Key of(StatedToll toll) {
      return new Key(toll.event(), toll.kind(), toll.side(), toll.basis(), toll.from());
    }
  }

  /**
   * One figure by every rule that has a count for it; its fields are those of the page's JSON.
   *
   * @param event id, or null before reconciling
   * @param from ISO day it counts from, or null
   */
  record Figure(
      String event, String kind, String side, String basis, String from, List<EventCount> counts) {}

  private record Group(StatedToll first, int tolls, Figure figure) {}

  /**
   * The page.
   *
   * @param with the start of every JSON body and a list under its name
   */
  Answer answer(
      Context request, java.util.function.BiFunction<String, Object, Map<String, Object>> with) {
    Parameters asked = new Parameters(request);
    String rule = Rules.asked(asked);
    String standing = asked.oneOf("standing", Board.standings());
    List<StatedToll> stated = board.stated();
    List<StatedToll> all =
        stated.stream()
            .filter(toll -> standing == null || toll.standing().equals(standing))
            .toList();
    List<Group> groups = grouped(standing, all);
    return new Answer(
        "tolls",
        "Tolls",
        "tolls",
        () ->
            new TollsPage(
                tolls.charts(all),
                tolls.rows(all),
                stated.size() == Tolls.MOST,
                Board.standings(),
                standing,
                rule,
                figures(groups, rule, asked),
                incidents(rule, asked)),
        () -> {
          Map<String, Object> body =
              with.apply("tolls", all.stream().map(PrivateVoices::of).toList());
          body.put("rule", rule);
          body.put("figures", groups.stream().map(Group::figure).toList());
          body.put("incidents", incidentsByRule());
          return body;
        });
  }

  /** Asks what the first visitor would otherwise wait for. */
  void warm() {
    grouped(null, board.stated());
    incidentsByRule();
  }

  private List<Group> grouped(String standing, List<StatedToll> all) {
    return memo.get(List.of("ruled", "" + standing), () -> groups(all));
  }

  /** Those of most stated numbers first. */
  private static List<Group> groups(List<StatedToll> all) {
    Map<Key, List<StatedToll>> byKey = new LinkedHashMap<>();
    all.forEach(toll -> byKey.computeIfAbsent(Key.of(toll), key -> new ArrayList<>()).add(toll));
    return byKey.entrySet().stream()
        .map(
            one ->
                new Group(
                    one.getValue().get(0),
                    one.getValue().size(),
                    figure(one.getKey(), one.getValue())))
        .sorted(Comparator.comparing(group -> -group.tolls()))
        .toList();
  }

  private static Figure figure(Key key, List<StatedToll> stated) {
    return new Figure(
        key.event(),
        key.kind(),
        key.side(),
        key.basis(),
        key.from(),
        StatedCount.byEveryRule(
            kind(key.kind()),
            key.side().isEmpty() ? null : key.side(),
            stated.stream().map(RuledTolls::count).toList()));
  }

  private static CountKind kind(String code) {
    for (CountKind kind : CountKind.values()) {
      if (kind.toString().equals(code)) {
        return kind;
      }
    }
    throw new IllegalArgumentException("no kind of count: " + code);
  }

  private static StatedCount count(StatedToll toll) {
    boolean forSide =
        toll.sourceKind().equals(HopKind.PARTY.toString())
            || toll.sourceKind().equals(HopKind.OFFICIAL.toString());
    return new StatedCount(
        toll.claim(),
        toll.report(),
        toll.source(),
        forSide ? toll.source() : null,
        toll.standing().equals(Standing.OWN_LOSS.toString()),
        toll.origin(),
        toll.said(),
        toll.low(),
        toll.best(),
        toll.high(),
        Victims.valueOf(toll.victims().toUpperCase(java.util.Locale.ROOT)));
  }

  private TollFigures figures(List<Group> groups, String rule, Parameters asked) {
    if (groups.isEmpty()) {
      return null;
    }
    List<Group> shown = groups.subList(0, Math.min(SHOWN, groups.size()));
    List<String> columns = columns(rule);
    Map<String, String> events =
        titles.of(
            shown.stream()
                .map(group -> group.figure().event())
                .filter(Objects::nonNull)
                .distinct()
                .toList());
    return new TollFigures(
        rule,
        rules.words(rule),
        choices(groups, rule),
        columns.stream()
            .map(
                code ->
                    new Link(
                        code, code.equals(rule) ? null : asked.with(Map.of(Rules.PARAMETER, code))))
            .toList(),
        shown.stream().map(group -> row(group, columns, events)).toList(),
        groups.size() > shown.size());
  }

  /** The rule in use, then the others that need no party. */
  private static List<String> columns(String rule) {
    List<String> columns = new ArrayList<>(List.of(rule));
    CountRule.codes().stream().filter(code -> !code.equals(rule)).forEach(columns::add);
    return columns;
  }

  /** All rules: those that need no party, then each party whose word some figure has. */
  private List<TollFigures.Choice> choices(List<Group> groups, String rule) {
    TreeSet<String> parties = new TreeSet<>();
    groups.forEach(group -> group.figure().counts().forEach(one -> parties.add(one.rule())));
    parties.addAll(incidentsByRule().keySet());
    parties.add(rule);
    parties.removeIf(code -> CountRule.party(code) == null);
    List<String> codes = new ArrayList<>(CountRule.codes());
    codes.addAll(parties);
    return codes.stream().map(code -> new TollFigures.Choice(code, rules.words(code))).toList();
  }

  private TollFigures.Row row(Group group, List<String> columns, Map<String, String> events) {
    List<EventCount> counts = group.figure().counts();
    String inUse = range(counts, columns.get(0));
    String event = group.figure().event();
    return new TollFigures.Row(
        Wording.words(group.figure().kind()),
        group.figure().side().isEmpty()
            ? "all sides, or not told whose"
            : sides.of(group.figure().side()),
        Tolls.since(group.first()),
        event == null ? null : new Link(events.getOrDefault(event, "Event"), "/event/" + event),
        columns.stream()
            .map(code -> range(counts, code))
            .map(range -> new FigureRules.Cell(range, !Objects.equals(range, inUse)))
            .toList(),
        counts.stream()
            .filter(one -> CountRule.party(one.rule()) != null)
            .map(one -> sides.of(CountRule.party(one.rule())) + ": " + range(one))
            .collect(Collectors.joining("; ")));
  }

  private static String range(Collection<EventCount> counts, String rule) {
    return counts.stream()
        .filter(one -> one.rule().equals(rule))
        .map(RuledTolls::range)
        .findFirst()
        .orElse(null);
  }

  private static String range(EventCount count) {
    return Wording.range(count.low(), count.best(), count.high());
  }

  private Map<String, List<IncidentSum>> incidentsByRule() {
    return memo.get(INCIDENTS, overview::incidentsByRule);
  }

  /** By the rule in use; a ledger that an older release reconciled has the usual rule alone. */
  private IncidentChart incidents(String rule, Parameters asked) {
    Map<String, List<IncidentSum>> byRule = incidentsByRule();
    if (byRule.isEmpty() && rule.equals(CountRule.CONSERVATIVE.toString())) {
      return Tolls.incidents(board.sums(EventFilter.ALL).months(), rule, List.of(), asked);
    }
    List<Link> others =
        CountRule.codes().stream()
            .filter(code -> !code.equals(rule) && byRule.containsKey(code))
            .map(
                code ->
                    new Link(
                        code + ": " + Tolls.total(byRule.get(code)),
                        asked.with(Map.of(Rules.PARAMETER, code))))
            .toList();
    return Tolls.incidents(byRule.getOrDefault(rule, List.of()), rule, others, asked);
  }
}
